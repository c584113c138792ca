"""A parser that finds its rules by sign reads what one reads that asks every rule everywhere."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.readers.markdown import _parser, plain_parser

PAGES = sorted(Path(__file__).with_name("markdown").glob("*.md"))

# What begins blocks and markup in the dialects, and what may stand around it.
PIECES = (
    *(
        "- ",
        "1. ",
        "> ",
        "# ",
        "***",
        "---",
        "===",
        "```",
        "~~~",
        ":::",
        ":::note",
        "::: {note}",
        "```{tip}",
        "!!! tip",
    ),
    *(
        '=== "tab"',
        "???",
        "$$",
        "{{% note %}}",
        "{{% /note %}}",
        "{: .wide}",
        "{.wide #name}",
        "[^1]: ",
        "[a]: /b",
        "| a |",
    ),
    *(
        "| - |",
        ": told",
        ":class: x",
        'import a from "b"',
        "<Tabs>",
        "{/* c */}",
        "% c",
        "(name)=",
        "+++",
        "<div>",
        "</div>",
    ),
    *(
        "*a*",
        "__b__",
        "~~c~~",
        "`d`",
        "[e](f)",
        "![g](h)",
        "&amp;",
        "\\*",
        "<i>",
        "{ref}`j`",
        "\n",
        "\n",
        "\n\n",
        "    ",
        "word ",
    ),
)


def tokens(parser, text):
    return [token.as_dict() for token in parser.parse(text, {})]


@pytest.fixture(scope="module", params=[True, False])
def parsers(request):
    return _parser(indented_code=request.param), plain_parser(indented_code=request.param)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_are_read_the_same(parsers, page):
    led, plain = parsers
    assert tokens(led, page.read_text()) == tokens(plain, page.read_text())


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_follows_whatever(parsers, text):
    led, plain = parsers
    assert tokens(led, text + "\n") == tokens(plain, text + "\n")

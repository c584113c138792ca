from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.markdown import MarkdownReader
from toolkit.readers.media_type import media_type_of

from .outline import check, check_source_map, outline

CASES = Path(__file__).parent / "markdown"


def read(source):
    return MarkdownReader()(Document(data=source.encode(), name="page.md"))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_structure_of_a_case_is_found(path):
    source = path.read_text(encoding="utf-8")
    article = read(source)
    check(article)
    check_source_map(article, source)
    assert outline(article) == path.with_suffix(".outline").read_text(encoding="utf-8").splitlines()


def test_marks_carry_kind_text_and_target():
    article = read("A *b* **c** `d` ~~e~~ [f](g) ![h](i)")
    assert [(mark.kind, mark.text, mark.target) for mark in article.marks] == [
        ("emphasis", "b", None),
        ("strong", "c", None),
        ("code", "d", None),
        ("strikethrough", "e", None),
        ("link", "f", "g"),
        ("image", "h", "i"),
    ]


def test_front_matter_is_metadata():
    article = read("---\ntitle: Rain\ndate: 2024-05-03\nlang: pt_BR\n---\n\nIt fell.")
    assert article.title == "Rain"
    assert article.metadata == {"title": "Rain", "date": "2024-05-03", "lang": "pt_BR"}
    assert (article.language, article.language_confidence) == ("pt-BR", 1.0)


def test_front_matter_counts_in_the_lines_of_the_file():
    source = "---\ntitle: Rain\n---\n\nIt *fell*."
    article = read(source)
    assert [source[run.source_start : run.source_start + run.length] for run in article.source_map] == [
        "It ",
        "fell",
        ".",
    ]


@pytest.mark.parametrize("source", ["---\na: [1\n---\nx", "---\na: &b 1\nc: *b\n---\nx"])
def test_bad_front_matter_is_an_error_that_names_the_file(source):
    with pytest.raises(InputError, match=r"page\.md.*front matter"):
        read(source)


def test_a_rule_is_no_front_matter():
    assert read("---\n\nRain fell.\n\n---\n\nMore.").metadata == {}


def test_a_table_cell_is_tied_to_its_own_place():
    source = "| a | a |\n|---|---|\n| a | a |"
    article = read(source)
    assert [run.source_start for run in article.source_map] == [2, 6, 22, 26]


INLINE = [
    "*",
    "**",
    "_",
    "`",
    "[x](y)",
    "![z](w)",
    "[",
    "]",
    "(",
    ")",
    "&amp;",
    "&",
    "\\*",
    "~~",
    "[^1]",
    "é",
    "😀",
    "a",
    " ",
]
BLOCKS = [
    "!!! note\n    ",
    "\n    ",
    ":::tip x\n",
    ":::",
    " {#a}",
    "{: #a}",
    "> [!NOTE]\n",
    "```{note}\n",
    ":class: a\n",
    "import {a} from 'b'\n",
    "\n",
    "\n\n",
    "# ",
    "```\n",
    "> ",
    "- ",
    "1. ",
    "|",
    "\t",
    "---\n",
    "  \n",
    "===\n",
]
HTML = [
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<div>",
    "<br>",
    "<script>",
    "</script>",
    "<https://a.b>",
    "{/*",
    "*/}",
    "<A b={c}>",
]
PIECES = st.sampled_from([*INLINE, *BLOCKS, *HTML])


@settings(max_examples=400)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_spans_and_source_map_are_exact_whatever_the_markup(source):
    try:
        article = read(source)
    except InputError:
        return
    check(article)
    check_source_map(article, source)


@pytest.mark.parametrize(
    "run",
    [
        *"!:?.-#>*_=~|`[](<&\\ \n!",
        "a\n",
        "- ",
        "> ",
        "[a](",
        "![",
        "<!--",
        "**a",
        "|a|\n",
        "a\n=\n",
        "!!! a\n    ",
        ":::a\n",
        "```{note}\n:a: b\n",
        "{/*",
        "<a b={",
        "import {\n\n",
    ],
)
def test_long_runs_are_read(run):
    check(read("a " + run * (20_000 // len(run)) + " b."))


def test_mdx_is_read_by_its_suffix_and_prose_that_looks_like_it_is_prose():
    assert media_type_of(Document(data=b"Rain fell.", name="rain.mdx")) == "text/markdown"
    text = "import taxes rose from 'low' to high.\n\nexport grew, {a} < b."
    assert [paragraph.kind for section in read(text).sections for paragraph in section.paragraphs] == ["paragraph"] * 2

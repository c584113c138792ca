from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.text import TextReader

from .outline import check, outline

CASES = Path(__file__).parent / "text"


def read(data, **known):
    return TextReader()(Document(data=data if isinstance(data, bytes) else data.encode(), **known))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.txt")), ids=lambda path: path.stem)
def test_structure_of_a_case_is_found(path):
    article = read(path.read_bytes(), name=path.name)
    check(article)
    assert outline(article) == path.with_suffix(".outline").read_text(encoding="utf-8").splitlines()


def test_text_is_the_decoded_file():
    data = "\n  Rain\n\n\n fell \u0301 שלום. \n"
    assert read(data).text == data


def test_line_ends_are_unified():
    assert read("a b.\r\nc d.\re f.").text == "a b.\nc d.\ne f."


def test_marked_headings_are_sure_and_guessed_ones_are_not():
    article = read(
        "Rain\n====\n\nIt fell for days on end.\n\nWhat came of it\n\nNobody could say what came of it then."
    )
    assert [section.heading.confidence for section in article.sections] == [1.0, 0.96]


def test_numbers_give_the_level():
    article = read(
        "2.1 Walls and moss\n\nMoss grows on the walls of the old town.\n\n2.1.1 Roofs\n\nIt grows on roofs."
    )
    assert [section.level for section in article.sections] == [3, 4]


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\ufeff \n".encode()])
def test_nothing_to_read_is_an_error(data):
    with pytest.raises(InputError, match="empty"):
        read(data, name="a.txt")


SHORT = [
    "",
    " ",
    "# Rain",
    "Rain",
    "====",
    "----",
    "- a",
    "1. Rain",
    "> a b.",
    "a\tb",
    "a | b",
    "```",
    "x = 1;",
    "    deep",
    "IN CAPITALS",
    "Rain  Snow  Hail",
    "    1  2  3",
    "Rain fell on the hills",
    "Wal-",
]
LONG = [
    "It rained all day and nobody came to see what was left of the bridge.",
    "* * *",
    "#",
    ">",
    "Name: x",
    "é\u0301.",
]
LINES = st.sampled_from([*SHORT, *LONG])


@settings(max_examples=300)
@given(st.lists(LINES, max_size=20).map("\n".join) | st.text(max_size=100))
def test_spans_are_exact_whatever_the_text(text):
    try:
        article = read(text.encode("utf-8", "surrogatepass"))
    except InputError:
        return
    check(article)
    covered = "".join(
        [section.heading.text for section in article.sections if section.heading]
        + [paragraph.text for section in article.sections for paragraph in section.paragraphs]
    )
    assert sum(map(str.isalnum, covered)) == sum(
        map(str.isalnum, "\n".join(line for line in article.text.split("\n")))
    ) - sum(map(str.isalnum, markers(article)))


def markers(article):
    """Return what stands between the spans: list numbers and other marks."""
    at, between = 0, []
    spans = [section.heading for section in article.sections if section.heading]
    spans += [paragraph for section in article.sections for paragraph in section.paragraphs]
    for span in sorted(spans, key=lambda span: span.start):
        between.append(article.text[at : span.start])
        at = span.end
    rest = "".join([*between, article.text[at:]])
    assert sum(map(str.isalnum, rest)) <= 4 * article.text.count("\n") + 4
    return rest


@pytest.mark.parametrize(
    "run", [*".-#>*_=~|`[]()\"' \n\ta", "a\n", "a\n\n", "- ", "> ", "# a\n", "a\n=\n", "1. ", "```\n"]
)
def test_long_runs_are_read(run):
    check(read("a " + run * (200_000 // len(run)) + " b."))


def test_a_hundred_thousand_paragraphs_are_read():
    article = read("Rain fell.\n\n" * 100_000)
    assert sum(len(section.paragraphs) for section in article.sections) == 100_000

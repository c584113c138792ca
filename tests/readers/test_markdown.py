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
    "[^1]: ",
    "{a}`b`",
    "{ref}`a <b>`",
    "{.a}",
    "{: .a }",
    "](y 'z)')",
    "[a][b]",
    "{{< a >}}",
    "{% b %}",
    "$$",
    "é",
    "😀",
    "a",
    " ",
]
BLOCKS = [
    "!!! note\n    ",
    '=== "a"\n    ',
    ":   ",
    ":::{math}\n",
    "```{grid} 1\n",
    "{{< code >}}\n",
    "{{< /code >}}\n",
    "{: .a }\n",
    "(a)=\n",
    "% a\n",
    "*[a]: b\n",
    "$$\n",
    "+++\n",
    "export const a = {\n",
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
    "<pre>",
    "</pre>",
    "<a b='>",
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
        "export const a = {\n\n",
        "$$ a\n",
        "$$\na\n",
        "{% a %}\n",
        "{{< code >}}\n",
        "{{<",
        "{a}`",
        "`x`{.a",
        "x){.a=.a=",
        '=== "a"\n    ',
        "[^a]: b\n",
        "a\n: b\n\n",
        "<a b='\"",
        "<div a='\">\n",
        ":::{math}\n",
        "[a](b 'c) ",
    ],
)
def test_long_runs_are_read(run):
    check(read("a " + run * (20_000 // len(run)) + " b."))


def test_mdx_is_read_by_its_suffix_and_prose_that_looks_like_it_is_prose():
    assert media_type_of(Document(data=b"Rain fell.", name="rain.mdx")) == "text/markdown"
    text = "import taxes rose from 'low' to high.\n\nexport grew, {a} < b."
    assert [paragraph.kind for section in read(text).sections for paragraph in section.paragraphs] == ["paragraph"] * 2


@pytest.mark.parametrize(
    "source",
    [
        "See [a](u 'x) ABX.') ABX.",
        'See [a](<u b> "x) ABX.") ABX.',
        "See [a](u(b) (x ABX.)) ABX.",
        "See [a][ABX.] ABX.\n\n[ABX.]: u",
        "See [a][] ABX.\n\n[a]: u",
        f"![x](data:image/png;base64,{'A' * 5000}) The text with ABX.",
        f"![](data:image/png;base64,{'A' * 5000}) The text with ABX.",
        "See {ref}`a <ABX.>` ABX.",
        "See [a](u){.x title='ABX.'} ABX.",
        '{{< a "ABX." >}} ABX.',
        "Set `` `ABX.` `` and ABX.",
        "Term\n:   With ABX.",
        "[^ABX.]: With ABX.",
        '=== "ABX."\n\n    With ABX.',
    ],
)
def test_what_follows_markup_is_tied_to_its_own_place(source):
    article = read(source)
    check_source_map(article, source)
    place = article.text.rindex("ABX.")
    (run,) = (run for run in article.source_map if run.text_start <= place < run.text_start + run.length)
    last = source.partition("\n\n[")[0].rindex("ABX.")
    assert run.source_start + place - run.text_start == last


STEPS = "<Steps>\n  <Step>\n\n    Stop it first.\n\n  </Step>\n</Steps>\n"


@pytest.mark.parametrize(("name", "kind"), [("page.mdx", "paragraph"), ("page.md", "code")])
def test_mdx_has_no_indented_code(name, kind):
    article = MarkdownReader()(Document(data=STEPS.encode(), name=name))
    assert [(paragraph.kind, paragraph.text) for paragraph in article.paragraphs] == [(kind, "Stop it first.")]


def test_a_role_is_a_mark():
    article = read("Run {command}`git push`, see {ref}`the guide <guide>`, a {term}`dam`.")
    assert article.text == "Run git push, see the guide, a dam."
    assert [(mark.kind, mark.text, mark.target) for mark in article.marks] == [
        ("code", "git push", None),
        ("link", "the guide", "guide"),
    ]

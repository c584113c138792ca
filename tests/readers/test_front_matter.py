"""Front matter is what reads as a mapping, for whoever converts a page and whoever validates it."""

import pytest

from toolkit.checks.documents.toml_document import read_toml_text
from toolkit.checks.documents.yaml_document import read_yaml_text
from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.front_matter import front_matter
from toolkit.readers.markdown import MarkdownReader

FOUND = [
    ("---\ntitle: Rain\n---\nIt fell.", "title: Rain\n"),
    ("---\r\ntitle: Rain\r\n---\r\nIt fell.", "title: Rain\r\n"),
    ("---\ntitle: Rain\n...\n", "title: Rain\n"),
    ("---\n---\nIt fell.", ""),
    ("---\nmy key: x\n---\nIt fell.", "my key: x\n"),
    ('---\n"my key": x\n---\nIt fell.', '"my key": x\n'),
    ("---\ntitle.en: Rain\n---\nIt fell.", "title.en: Rain\n"),
    ("---\n{title: Rain}\n---\nIt fell.", "{title: Rain}\n"),
    ("---\n# about\n\ntitle: Rain\n---\nIt fell.", "# about\n\ntitle: Rain\n"),
    ("---\n\ntitle: Rain\n---\nIt fell.", "\ntitle: Rain\n"),
    ("---\ntitle: Rain: the day\n---\nIt fell.", "title: Rain: the day\n"),
    ("+++\ntitle = 'Rain'\n\n[params]\nlevel = 2\n+++\nIt fell.", "title = 'Rain'\n\n[params]\nlevel = 2\n"),
    ("+++\ntitle = Rain\n+++\nIt fell.", "title = Rain\n"),
]
BROKEN = ("title: Rain: the day\n", "title = Rain\n")
NONE = [
    "title: Rain\n---\nIt fell.",
    "---\ntitle: Rain\nIt fell.",
    "+++\ntitle = 'Rain'\n---\nIt fell.",
    "# Rain\n---\na: 1\n---\n",
    "---\n- a\n---\nIt fell.",
    "---\n\nSome text: here: it is.\n\n---\n\nIt fell.",
    "---\n\nWhat to do: stay at home.\n\n---\n\nIt fell.",
    "---\n\nRain fell.\n\n---\n\nIt fell.",
    "---\n\n# Rain\n\n---\n\nIt fell.",
    "+++\n[Rain](https://example.org) fell = wet\n+++\n",
    "---",
    "",
]


@pytest.mark.parametrize(("text", "inner"), [*FOUND, *((text, None) for text in NONE)])
def test_what_reads_as_a_mapping_at_the_head_is_front_matter(text, inner):
    place = front_matter(text)
    assert (None if place is None else text[place.start : place.end]) == inner


@pytest.mark.parametrize("text", [text for text, inner in FOUND if "It fell" in text and inner not in BROKEN])
def test_none_of_it_is_the_page_s_text(text):
    assert MarkdownReader()(Document(data=text.encode(), name="page.md")).text == "It fell."


@pytest.mark.parametrize("text", [text for text, inner in FOUND if inner in BROKEN])
def test_what_is_not_valid_is_named(text):
    with pytest.raises(InputError, match=r"page\.md.*: front matter is not valid (?:YAML|TOML)"):
        MarkdownReader()(Document(data=text.encode(), name="page.md"))


@pytest.mark.parametrize("text", [text for text in NONE if "It fell" in text])
def test_what_is_none_is_text(text):
    article = MarkdownReader()(Document(data=text.encode(), name="page.md"))
    assert article.metadata == {}
    assert "It fell." in article.text


def test_toml_becomes_the_values_that_json_has():
    text = "+++\ntitle = 'Rain'\ndate = 2024-05-03\nlanguage = 'pt'\n[params]\nfloods = [1, inf]\n+++\nCaiu."
    article = MarkdownReader()(Document(data=text.encode(), name="page.md"))
    assert article.metadata == {
        "title": "Rain",
        "date": "2024-05-03",
        "language": "pt",
        "params": {"floods": [1, "inf"]},
    }
    assert (article.title, article.language) == ("Rain", "pt")


def test_values_are_placed_in_the_page():
    text = "---\ntitle: Rain\n---\n# Rain\n"
    place = front_matter(text)
    ((instance, _),) = read_yaml_text(text, place.start, place.end)
    assert text[instance.locate(("title",)) :].startswith("Rain\n---")


TOML = "+++\ntitle = 'Rain'\n[params]\nlevel = 2 # deep\n'a.b' = 1\n+++\n# Rain\n"


@pytest.mark.parametrize(
    ("path", "key", "there"),
    [
        (("title",), False, "'Rain'"),
        (("params", "level"), False, "2 # deep"),
        (("params", "level"), True, "level ="),
        (("params", "level", 3), False, "level ="),
        (("params",), True, "params]"),
        (("nothing",), False, "title ="),
    ],
)
def test_values_of_toml_are_placed_too(path, key, there):
    place = front_matter(TOML)
    instance, slips = read_toml_text(TOML, place.start, place.end)
    assert slips == ()
    assert TOML[instance.locate(path, key=key) :].startswith(there)


def test_bad_toml_is_placed_where_it_breaks():
    text = "+++\ntitle = 'Rain'\nlevel = two\n+++\n"
    instance, (slip,) = read_toml_text(text, 4, text.rindex("+++"))
    assert instance is None
    assert (slip.name, text[slip.offset :]) == ("syntax", "two\n+++\n")
    with pytest.raises(InputError, match=r"page\.md:3: front matter is not valid TOML"):
        MarkdownReader()(Document(data=text.encode(), name="page.md"))

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.json import JsonReader

from .outline import check, check_source_map, outline


def read(source):
    return JsonReader()(Document(data=source.encode(), name="article.json"))


def test_text_is_title_headings_and_texts():
    source = json.dumps(
        {
            "title": "Rain",
            "sections": [
                {"heading": None, "text": "It fell.\n\n- a\n- b"},
                {"text": "# Not a heading\n\nResults\n\nIt stopped.", "heading": "Late é"},
                {"heading": "  ", "text": None},
            ],
        }
    )
    article = read(source)
    check(article)
    check_source_map(article, source)
    assert article.text == "Rain\n\nIt fell.\n\n- a\n- b\n\nLate é\n\n# Not a heading\n\nResults\n\nIt stopped."
    assert outline(article) == [
        "title: Rain",
        "# Rain",
        "paragraph: It fell.",
        "list_item: a",
        "list_item: b",
        "## Late é",
        "paragraph: # Not a heading",
        "paragraph: Results",
        "paragraph: It stopped.",
    ]


def test_language_and_metadata_are_kept():
    article = read(
        '{"language": "fr", "metadata": {"title": "no", "sections": [{"text": "no"}]}, "sections": [{"text": "a"}]}'
    )
    assert (article.language, article.language_confidence, article.text) == ("fr", 1.0, "a")
    assert article.metadata["title"] == "no"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{}", "sections"),
        ("[1]", "not the simple JSON input"),
        ('{"sections": [{"texts": "a"}]}', r"texts.*sections\[0\]"),
        ('{"sections": []}', "empty"),
        ('{"sections": [{"text": " "}]}', "empty"),
        ('{"sections"', "not valid JSON"),
        ("[" * 100_000, "not"),
        ('{"$schema": "urn:article-toolkit:article:1", "text": "a"}', "converted before"),
    ],
)
def test_other_json_is_an_error_that_says_where(source, message):
    with pytest.raises(InputError, match=f"article.json: .*{message}"):
        read(source)


TEXT = st.none() | st.text(st.sampled_from('ab "\\/\n\r\tée\u0301😀\x01{}[],:-#'), max_size=20)


@settings(max_examples=200)
@given(TEXT, st.lists(st.fixed_dictionaries({"heading": TEXT, "text": TEXT}), max_size=4), st.booleans())
def test_spans_and_source_map_are_exact_whatever_the_strings(title, sections, ascii_only):
    source = json.dumps({"title": title, "sections": sections}, ensure_ascii=ascii_only)
    try:
        article = read(source)
    except InputError:
        return
    check(article)
    check_source_map(article, source)

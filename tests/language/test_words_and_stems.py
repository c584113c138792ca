"""Words, stems, function words and the parts that headings name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.section_parts import PARTS, section_part
from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import count_words, words

LANGUAGES = ("de", "en", "es", "fr", "it", "pt")


@given(st.text())
def test_words_are_counted_as_they_are_listed(text: str) -> None:
    assert count_words(text) == len(words(text))


@given(st.lists(st.text(max_size=80)))
def test_every_word_has_one_stem(row: list[str]) -> None:
    assert len(stems(row, "en")) == len(row)


def test_a_word_of_ten_thousand_letters_is_stemmed_in_no_time() -> None:
    assert len(stems(["ing" * 10_000], "en")) == 1


def test_a_language_without_stemmer_keeps_its_words() -> None:
    assert stems(["szenen"], "xx") == ["szenen"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_function_words_are_sorted_lower_case_and_many(language: str) -> None:
    found = stopwords(language)
    assert len(found) > 200
    assert all(word == word.lower() for word in found)


@pytest.mark.parametrize(
    ("heading", "language", "part"),
    [
        ("Abstract", "en", "abstract"),
        ("Key points", "en", "abstract"),
        ("4. Results and discussion", "en", "result"),
        ("Materials and Methods / 2.1. Soil", "en", "method"),
        ("Related work", "en", "related"),
        ("Concluding remarks", "en", "conclusion"),
        ("The tide tables of 1911", "en", None),
        ("Zusammenfassung", "de", "abstract"),
        ("Schlussfolgerungen", "de", "conclusion"),
        ("Materiales y métodos", "es", "method"),
        ("État de l'art", "fr", "related"),
        ("Punti chiave", "it", "abstract"),
        ("Considerações finais", "pt", "conclusion"),
        ("Abstract", "ja", None),
    ],
)
def test_a_heading_names_its_part(heading: str, language: str, part: str | None) -> None:
    assert section_part(heading, language) == part
    assert part is None or part in PARTS

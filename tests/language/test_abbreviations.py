import pytest

from toolkit.language.abbreviations import TABLES, abbreviations_of

LANGUAGES = sorted(path.stem for path in TABLES.glob("*.txt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_hold_keys_without_final_stop_or_space(language):
    for role in abbreviations_of(language):
        for word in sorted(role):
            assert word == word.strip(". ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_open_sentences_are_in_lower_case(language):
    assert all(word == word.lower() for word in abbreviations_of(language).starter)


def test_unknown_languages_take_what_many_share():
    assert abbreviations_of("xx") == abbreviations_of("../en") == abbreviations_of("und")


def test_regions_share_the_language_table():
    assert abbreviations_of("pt-BR") is abbreviations_of("pt")

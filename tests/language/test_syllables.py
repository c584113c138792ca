"""Syllables by language: cases in the folder syllables, one word and its count a line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.syllables import by_spelling, patterns, syllable_counter, syllables, words

CASES = Path(__file__).parent / "syllables"


def cases(language: str) -> list[tuple[str, int]]:
    lines = (CASES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(word, int(count)) for word, count in (line.split("\t") for line in lines)]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "pt"])
def test_words_have_the_syllables_that_speakers_count(language: str) -> None:
    wrong = {word: syllables(word, language) for word, count in cases(language) if syllables(word, language) != count}
    assert len(wrong) <= 0.04 * len(cases(language)), wrong


def test_spelling_alone_is_right_on_most_english_words() -> None:
    known = [(word, count) for word, count in cases("en") if word.isalpha() and word.islower()]
    right = sum(by_spelling(word) == count for word, count in known)
    assert right >= 0.9 * len(known)


def test_tables_hold_no_word_that_the_patterns_get_right_by_themselves() -> None:
    table = words()
    misled = sum(by_spelling(word) != count for word, count in table.items())
    assert misled >= 0.9 * len(table)
    assert all(change in {-1, 1, -2, 2} for change in patterns().values())


def test_an_inflection_takes_the_count_of_its_stem() -> None:
    assert syllables("colonel") == 2
    assert syllables("colonels") == 2
    assert syllables("colonel's") == 2


def test_words_of_medicine_have_the_syllables_that_their_spelling_hides() -> None:
    assert [syllables(word) for word in ("corneal", "perineal", "biliary", "Caesareans", "oesophageal")] == [
        3,
        4,
        4,
        4,
        5,
    ]


def test_a_language_without_rules_counts_groups_of_vowels() -> None:
    assert syllables("Kraków", "pl") == 2


@given(st.text(max_size=30), st.sampled_from(["de", "en", "es", "fr", "it", "pt", "sv"]))
def test_every_string_has_a_syllable(word: str, language: str) -> None:
    assert syllables(word, language) >= 1
    assert syllables(word, language) == syllable_counter(language)(word)


@pytest.mark.parametrize("run", ["a", "ae", "é", "1", "y'", "\u0301"])
def test_a_run_of_one_sign_is_counted_in_linear_time(run: str) -> None:
    for language in ("de", "en", "es", "fr", "it", "pt"):
        assert syllables(run * 50_000, language) >= 1

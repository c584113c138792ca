"""Which syllables another counter may find."""

import pytest

from toolkit.language.doubt import doubted_syllables


@pytest.mark.parametrize("word", ["Facebook", "spaceflight", "gatehouse"])
def test_a_mute_e_within_a_rare_word_is_doubted(word: str) -> None:
    assert doubted_syllables(word, "en") == 1


@pytest.mark.parametrize("word", ["something", "banana", "rode", "2.3", "the"])
def test_common_words_mute_ends_and_numbers_are_not(word: str) -> None:
    assert doubted_syllables(word, "en") == 0


def test_other_languages_are_spelled_as_they_are_said() -> None:
    assert doubted_syllables("Facebook", "de") == 0

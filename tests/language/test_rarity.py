"""The share of rare words."""

from toolkit.language.rarity import rare_share


def test_common_words_are_not_rare() -> None:
    assert rare_share(["The water was cold and the children didn't stay."], "en") == 0.0


def test_technical_words_are() -> None:
    assert rare_share(["Haematopoietic reinfusion."], "en") == 1.0


def test_numbers_do_not_count() -> None:
    assert rare_share(["The 1,234 days."], "en") == 0.0


def test_nothing_and_languages_without_a_table_have_no_share() -> None:
    assert rare_share([], "en") is None
    assert rare_share(["Det regnar."], "sv") is None

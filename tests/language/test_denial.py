"""How far a negation before a comparison reaches."""

import pytest

from toolkit.language.denial import denial


@pytest.mark.parametrize(
    ("text", "language", "firm"),
    [
        ("You must not take ", "en", True),
        ("They had not slept for ", "en", False),
        ("Never, on any account, take ", "en", True),
        ("Nadie debe tomar ", "es", True),
        ("Trinken Sie nie ", "de", True),
    ],
)
def test_a_negation_in_the_clause_reaches_the_comparison(text: str, language: str, firm: bool) -> None:
    found = denial(text + "…", len(text), language)
    assert found is not None
    assert found.firm is firm


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It did not rain. ", "en"),
        ("Nobody knows whether ", "en"),
        ("Those who did not pay lost ", "en"),
        ("No one, it seems, left; ", "en"),
        ("Je ne sais pas si ", "fr"),
        ("Ein Schritt ist ", "de"),
        ("It must not ", "xx"),
        ("Do not " + "very " * 400, "en"),
    ],
)
def test_a_negation_elsewhere_does_not(text: str, language: str) -> None:
    assert denial(text, len(text), language) is None

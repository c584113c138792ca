"""Two sentences say the same only with the same figures, labels and negations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.quantities.likeness import Content, alike


def compared(one: str, other: str, language: str = "en") -> bool:
    return alike(Content(one, language), Content(other, language))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge at Lund was closed for 12 days.", "For twelve days the bridge at Lund was closed."),
        ("Some 200 people in the old town left their homes.", "In the old town some 200 people have left their homes."),
        ("Nobody was hurt in the fire at the mill.", "In the fire at the mill, nobody was hurt."),
    ],
)
def test_reworded_sentences_are_alike(one: str, other: str) -> None:
    assert compared(one, other)
    assert compared(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge at Lund was closed for 12 days.", "The bridge at Lund was closed for 21 days."),
        ("Two hundred people left their homes.", "Three hundred people left their homes."),
        ("More than 40 farms lost their harvest.", "Fewer than 40 farms lost their harvest."),
        ("Patients with type 1 diabetes gained weight.", "Patients with type 2 diabetes gained weight."),
        ("The old mill is safe to enter again.", "The old mill is not safe to enter again."),
        ("The mayor said that nobody was hurt.", "The mayor did not say that anybody was hurt."),
        ("The bridge at Lund was closed.", "The harbour of Malen was dredged."),
    ],
)
def test_sentences_that_say_something_else_are_not(one: str, other: str) -> None:
    assert not compared(one, other)
    assert not compared(other, one)


def test_other_languages_read_their_own_numbers() -> None:
    assert compared("La presa costó 3,5 millones de euros.", "La presa ha costado 3,5 millones de euros.", "es")
    assert not compared("La presa costó 3,5 millones de euros.", "La presa costó 35 millones de euros.", "es")


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_comparison_is_symmetric_on_any_text(one: str, other: str) -> None:
    assert compared(one, other) == compared(other, one)


def test_texts_without_content_words_are_never_alike() -> None:
    assert not compared("It is.", "It is.")
    assert not compared("", "")

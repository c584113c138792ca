"""Two sentences say the same only with the same figures, labels and negations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.quantities.likeness import Content, alike, has_other_figures


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


def other_figures(one: str, other: str, language: str = "en") -> bool:
    return has_other_figures(Content(one, language), Content(other, language))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The fire at Orvel burned for 9 hours.", "For eight hours the big fire at Orvel burned."),
        ("en", "The new tram line to Orvel opens on 3 May.", "The new tram line to Orvel opens on 5 May."),
        ("es", "El incendio de Orvel ardió nueve horas.", "El gran incendio de Orvel ardió 8 horas."),
        ("fr", "L'incendie à Orvel a duré 9 heures.", "L'incendie à Orvel a duré 8 heures."),
        ("de", "Das Feuer in Orvel brannte 9 Stunden.", "Das Feuer in Orvel brannte acht Stunden."),
        ("it", "L'incendio a Orvel è durato 9 ore.", "L'incendio a Orvel è durato 8 ore."),
        ("pt", "O incêndio em Orvel durou 9 horas.", "O incêndio em Orvel durou 8 horas."),
    ],
)
def test_the_same_sentence_with_other_figures_is_told(language: str, one: str, other: str) -> None:
    assert other_figures(one, other, language)
    assert other_figures(other, one, language)
    assert not compared(one, other, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire at Orvel burned for 9 hours.", "The fire at Orvel burned for nine hours."),
        ("The fire at Orvel burned for 9 hours.", "The fire at Orvel burned for about 9 hours."),
        ("The fire at Orvel burned for 9 hours.", "The fire at Orvel burned in the night."),
        ("The fire at Orvel burned for 9 hours.", "The fire at Orvel burned 9 tons of wood."),
        ("The fire at Orvel burned for 9 hours.", "The fire at Orvel did not burn for 8 hours."),
        ("In May sales of bread at Orvel fell by 9 per cent.", "In June sales of bread at Orvel fell by 8 per cent."),
        ("Sales of bread in the old town fell by 9 per cent.", "Sales of milk in the old town fell by 8 per cent."),
        ("Sales fell by 9 per cent.", "Sales fell by 8 per cent."),
        ("Patients with type 1 diabetes gained 9 kg.", "Patients with type 2 diabetes gained 8 kg."),
        ("The first bridge at Orvel was closed again.", "The second bridge at Orvel was closed again."),
        ("Several hundred people in Orvel left their homes.", "Some 300 people in Orvel left their homes."),
    ],
)
def test_what_may_speak_of_something_else_has_no_other_figures(one: str, other: str) -> None:
    assert not other_figures(one, other)
    assert not other_figures(other, one)


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_comparison_is_symmetric_on_any_text(one: str, other: str) -> None:
    assert compared(one, other) == compared(other, one)


def test_texts_without_content_words_are_never_alike() -> None:
    assert not compared("It is.", "It is.")
    assert not compared("", "")


@given(st.text(max_size=80), st.text(max_size=80))
def test_other_figures_are_those_of_both_on_any_text(one: str, other: str) -> None:
    assert other_figures(one, other) == other_figures(other, one)
    assert not other_figures(one, one)

"""Which sentence says what the article is about, and that a summary has it."""

import pytest

import toolkit
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.introduction import introduction

PARCEL = """# Parcel

Faster than ever since the spring.

Parcel is a small library that packs letters into boxes. Boxes are kept in a queue. Letters that do not fit wait for
the next box. The queue holds up to forty boxes at a time. A box that is full goes out at once. Letters are counted
when the box is closed. Every box has a number, and every letter has one too. Numbers are printed on the lid. Lids
are stacked beside the queue until the boxes leave. The boxes leave at noon and at six each day.
"""


def introduced(text: str, language: str = "en") -> str | None:
    candidates = candidates_of(toolkit.convert_text(text, language=language, media_type="text/markdown"))
    found = introduction(candidates)
    return None if found is None else candidates.sentences[found].text


def test_the_thing_in_the_title_is_introduced() -> None:
    assert introduced(PARCEL) == "Parcel is a small library that packs letters into boxes."


@pytest.mark.parametrize("level", ["easy", "general", "expert"])
def test_a_summary_says_what_the_article_is_about(level: str) -> None:
    summary = toolkit.summarise(toolkit.convert_text(PARCEL, media_type="text/markdown"), level=level)
    assert any(sentence.text.startswith("Parcel is a small library") for sentence in summary.sentences)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "# El asma\n\nMucha gente la tiene. El asma es una enfermedad de los pulmones."),
        ("fr", "# L'asthme\n\nBeaucoup de gens en ont. L'asthme est une maladie des poumons."),
        ("de", "# Asthma\n\nViele Menschen haben es. Asthma ist eine Krankheit der Lunge."),
        ("it", "# L'asma\n\nMolte persone ne soffrono. L'asma è una malattia dei polmoni."),
        ("pt", "# A asma\n\nMuita gente sofre com isso. A asma é uma doença dos pulmões."),
    ],
)
def test_in_six_languages(language: str, text: str) -> None:
    assert introduced(text, language) == text.rpartition(". ")[2]


def test_one_of_many_things_in_a_title_is_its_background() -> None:
    title = "# Yield, root depth and the water use of rice under three regimes of slow irrigation"
    assert introduced(f"{title}\n\nRice is a crop that feeds half of the world.") is None


def test_without_a_title_the_words_that_come_most_often_name_the_thing() -> None:
    text = "Kites are a pastime of the coast. Most kites have a tail. The wind lifts kites up. A kite needs a line."
    assert introduced(text) == "Kites are a pastime of the coast."
    assert introduced(text.replace("Kites are", "Fishing is")) is None


def test_what_is_said_of_the_thing_is_no_introduction() -> None:
    assert introduced("# Parcel\n\nParcel is fast and safe. Parcel was written in May.") is None

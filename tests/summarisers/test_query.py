"""Summaries of what an article says of a subject."""

import numpy as np
import pytest

import toolkit
from toolkit.summarisers.query import off_subject, speaks_of

LEAFLET = """# Taking the tablets

Take one tablet each morning with water. Swallow it whole and do not chew it.

## Side effects

Some people feel sick at first. This passes within a week for most of them.

A few people get a rash on both arms.

## Having a baby

You must not take the tablets if you are pregnant. Tell your nurse if you plan to have a child.

## Can I get a refund?

Yes, for each unopened box that you bring back.
"""


def summary(about: str, words: int = 60) -> str:
    article = toolkit.convert_text(LEAFLET, language="en", media_type="text/markdown")
    return toolkit.summarise(article, max_words=words, about=about).text


def test_a_heading_speaks_for_the_sentences_below_it() -> None:
    assert summary("side effects") == (
        "Some people feel sick at first. This passes within a week for most of them. "
        "A few people get a rash on both arms."
    )


def test_a_word_of_the_same_family_answers() -> None:
    assert summary("pregnancy").startswith("You must not take the tablets if you are pregnant.")
    assert "rash" not in summary("pregnancy")


def test_the_only_answer_is_given_though_it_leans_on_a_question() -> None:
    assert summary("refund") == "Yes, for each unopened box that you bring back."


def test_the_title_tells_nothing_apart() -> None:
    assert "rash" not in summary("tablet")


def test_what_nothing_speaks_of_leaves_the_summary_as_it_is() -> None:
    article = toolkit.convert_text(LEAFLET, language="en", media_type="text/markdown")
    assert summary("zebra") == toolkit.summarise(article, max_words=60).text


@pytest.mark.parametrize(
    ("about", "spoken"), [("refunds", True), ("pregnancy", True), ("zebra", False), ("the", False), ("", False)]
)
def test_headings_and_families_of_words_count_as_spoken_of(about: str, spoken: bool) -> None:
    assert speaks_of(toolkit.convert_text(LEAFLET, language="en", media_type="text/markdown"), about) == spoken


def test_what_an_answer_needs_is_on_the_subject() -> None:
    from toolkit.summarisers.candidates import candidates_of

    candidates = candidates_of(toolkit.convert_text("The dam broke.\n\nNobody was hurt by it.\n\nRain fell on it all."))
    answers = np.zeros(len(candidates))
    answers[-1] = 1.0
    needs = np.full(len(candidates), -1)
    assert off_subject(answers, candidates, needs).tolist() == [True] * (len(candidates) - 1) + [False]
    needs[-1] = len(candidates) - 2
    assert not off_subject(answers, candidates, needs)[-2]


DENIED = """The new tram

The council approved the new tram line on 12 May. It takes two years.

The paper wrote that all the lime trees would be felled. That is not true.

The shops in the street stay open.
"""


def test_a_claim_that_is_denied_is_no_answer() -> None:
    article = toolkit.convert_text(DENIED, language="en")
    for level in ("easy", "general", "expert"):
        assert toolkit.summarise(article, level=level, about="lime trees").text == ""


TALK = """Ana: Welcome to the show, Priya.

Priya: Thank you for having me.

Ana: Is sourdough safe for people with coeliac disease?

Priya: No, it is not. The dough keeps half of its gluten when it has fermented.

Ana: And what about rye?

Priya: Rye ferments faster, because it has more enzymes.
"""


def test_a_question_speaks_for_its_answer() -> None:
    article = toolkit.convert_text(TALK, language="en")
    assert toolkit.summarise(article, about="coeliac").text == (
        "[Priya] The dough keeps half of its gluten when it has fermented."
    )


def test_a_long_paragraph_is_not_all_on_the_subject() -> None:
    text = (
        "The mill burned down on Tuesday night. Two workers died in the fire. The owner lives in Leeds. "
        "The sprinklers were out of order. The union had said so in March. The damage is very large. "
        "Nine people are in hospital. The mill will be built again. The mayor wept in public.\n"
    )
    article = toolkit.convert_text(text, language="en")
    assert toolkit.summarise(article, about="sprinklers").text == (
        "Two workers died in the fire. The owner lives in Leeds. The sprinklers were out of order. "
        "The union had said so in March. The damage is very large."
    )


def test_a_figure_is_asked_for_as_it_stands() -> None:
    article = toolkit.convert_text(
        "# Rain\n\n## 4. Floods\n\nThe towns were wet for 2 days and 4 nights.\n\n"
        "## 5. Rivers\n\nThe river rose by 4.2 metres in May.\n",
        language="en",
        media_type="text/markdown",
    )
    assert toolkit.summarise(article, about="4.2").text == "The river rose by 4.2 metres in May."
    assert (speaks_of(article, "4.2"), speaks_of(article, "2.4")) == (True, False)


def test_who_speaks_may_be_asked_for() -> None:
    article = toolkit.convert_text(TALK, language="en")
    assert toolkit.summarise(article, about="Priya").text == (
        "[Priya] The dough keeps half of its gluten when it has fermented. "
        "Priya: Rye ferments faster, because it has more enzymes."
    )

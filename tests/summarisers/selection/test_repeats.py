"""A summary says nothing twice."""

import pytest

import toolkit
from toolkit.model.summary import Level

GATES = (
    "The gate at the northern end of the weir is opened by hand each morning by the keeper. "
    "The gate at the southern end of the weir is opened by hand each morning by the keeper. "
    "Fish pass the ladder beside it in spring. "
    "The gate at the eastern end of the weir is opened by hand each morning by the keeper. "
    "The lock was built of oak by the people of the town. "
)


def said(text: str, **options) -> list[str]:
    return [
        sentence.text for sentence in toolkit.summarise(toolkit.convert_text(text, language="en"), **options).sentences
    ]


@pytest.mark.parametrize("options", [{}, {"level": "easy"}, {"level": Level(max_grade=12)}, {"solver": "greedy"}])
def test_of_sentences_that_say_nearly_the_same_the_first_is_kept(options) -> None:
    assert said(GATES, **options) == [
        "The gate at the northern end of the weir is opened by hand each morning by the keeper.",
        "Fish pass the ladder beside it in spring.",
        "The lock was built of oak by the people of the town.",
    ]


def test_another_figure_or_a_denial_is_no_repetition() -> None:
    text = (
        "In 2019 the keepers of the weir counted 412 salmon in the ladder. "
        "In 2020 the keepers of the weir counted 389 salmon in the ladder. "
        "The ladder of the old weir is safe for salmon. The ladder of the old weir is not safe for salmon."
    )
    assert len(said(text)) == 4


def test_what_needs_a_repetition_gives_way_with_it() -> None:
    text = GATES + "He walks there. " + GATES.split(". ")[1] + " too. It takes him an hour on foot."
    assert "It takes him an hour on foot." not in said(text)


def test_a_grade_comes_before_all_else() -> None:
    easy = "The gate is shut at night. The gate was shut at night. The gates are shut at night. "
    hard = "Administrative responsibilities notwithstanding, municipal authorities deliberated interminably. "
    summary = toolkit.summarise(
        toolkit.convert_text(easy + hard, language="en"), level=Level(max_grade=3, max_words=18)
    )
    assert summary.target_met

"""Sentences that say something else without what stands above them."""

import pytest

import toolkit
from toolkit.context.bound import bound_sentences, quoted_sentences, under_condition


def bound(text: str, language: str = "en") -> list[str]:
    article = toolkit.convert_text(text, media_type="text/markdown", language=language)
    ids = bound_sentences(article)
    return [
        sentence.text
        for section in article.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        if sentence.id in ids
    ]


def test_what_stands_under_a_condition_is_bound_with_all_below_it() -> None:
    assert bound(
        "# Pills\n\n## If you forget a dose\n\nTake it at once.\n\n### At night\n\nWait for the morning.\n\n"
        "## Storage\n\nKeep them dry.\n"
    ) == ["Take it at once.", "Wait for the morning."]
    text = "# Tabletten\n\nSie sind rot.\n\n## Wenn Sie zu viel genommen haben\n\nRufen Sie sofort an.\n"
    assert bound(text, "de") == ["Rufen Sie sofort an."]


def test_what_is_said_of_a_thing_and_to_nobody_holds_anyway() -> None:
    assert bound(
        "# Rents\n\nRents rose.\n\n## If you disagree\n\nThe fee is 45 dollars. The court hears your case. Go there.\n"
    ) == ["The court hears your case.", "Go there."]


def test_a_title_binds_nothing() -> None:
    assert bound("# What to do if you have a cold\n\nDrink plenty of water.\n") == []
    assert bound("## If it rains\n\nThe match is off.\n") == []


@pytest.mark.parametrize(
    "lead", ["Never do this:", "## Do not", "Avoid these", "You can go home if:", "Critics claim that:"]
)
def test_the_items_of_a_list_are_bound_to_what_forbids_them_or_sets_a_condition(lead: str) -> None:
    assert bound(f"# Secrets\n\n{lead}\n\n- Commit the password to the repository.\n") == [
        "Commit the password to the repository."
    ]


@pytest.mark.parametrize("lead", ["Do this first:", "Nobody came.", "## Duties"])
def test_the_items_of_other_lists_are_free(lead: str) -> None:
    assert bound(f"# Secrets\n\n{lead}\n\n- Keep the password in the vault.\n") == []


def test_a_question_that_sets_a_condition_binds_its_answer() -> None:
    assert bound(
        "# Inhaler\n\nQ: How do I use it?\n\nA: Take one puff.\n\nQ: What if it does not help?\n\n"
        "A: Take ten puffs.\n\nQ: Is it safe?\n\nA: It is safe.\n"
    ) == ["Q: How do I use it?", "Q: What if it does not help?", "A: Take ten puffs.", "Q: Is it safe?"]


def test_who_asks_is_no_source_whatever_the_mark() -> None:
    assert bound("# Talk\n\nQ: And the cost keeps rising for families.\n\nA: Panels cost less than ever.\n") == [
        "Q: And the cost keeps rising for families."
    ]


def test_the_middle_of_a_quotation_is_known() -> None:
    article = toolkit.convert_text(
        'Paul Smith said: "I did nothing. Police planted the drugs. I am innocent."', language="en"
    )
    assert quoted_sentences(article) == {"s1.p1.t2", "s1.p1.t3"}
    assert under_condition(article) == [False]

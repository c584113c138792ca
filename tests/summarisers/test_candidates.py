"""Which sentences may enter a summary."""

import numpy as np
import pytest

import toolkit
from toolkit.summarisers.candidates import candidates_of


def texts(text: str, **options: str) -> list[str]:
    return [sentence.text for sentence in candidates_of(toolkit.convert_text(text, **options)).sentences]


def test_questions_announcements_scraps_and_open_brackets_stay_out() -> None:
    assert texts(
        "The ferry was late on Monday morning. Why was it late again? Too much ice. A storm (the third of the month "
        "had passed. The last ferry left at nine.\n\nThe company gave two reasons for it:\n\nOn the northern coast\n"
    ) == ["The ferry was late on Monday morning.", "The last ferry left at nine."]


def test_a_stop_may_stand_before_any_sign_that_closes() -> None:
    said = "„Die Mühle mahlt seit fünf Jahren.“"
    assert texts(said, language="de", media_type="text/markdown") == [said]
    assert texts(f"{said} Der Müller kam.", language="de", media_type="text/markdown") == [said]


@pytest.mark.parametrize(
    "asked", ["„Wer hat die alte Mühle am Bach gekauft?“", "*Wer hat die alte Mühle am Bach gekauft?*"]
)
def test_a_question_is_one_before_any_sign_that_closes(asked: str) -> None:
    assert texts(f"{asked} Der Müller verkauft sie im Herbst.", language="de") == ["Der Müller verkauft sie im Herbst."]


def test_a_repetition_enters_once() -> None:
    assert texts("The ferry was late on Monday. " * 4) == ["The ferry was late on Monday."]


def test_scraps_enter_where_there_is_nothing_else() -> None:
    assert texts("It rained.") == ["It rained."]


def test_greetings_and_thanks_enter_where_there_is_nothing_else() -> None:
    thanks = "Good morning, everyone, and welcome to the dairy. Thank you all for coming so early."
    assert texts(f"{thanks} We sold nine hundred wheels of cheese. I would like to thank my team for it.") == [
        "We sold nine hundred wheels of cheese."
    ]
    assert len(texts(thanks)) == 2


def test_nothing_but_questions_gives_no_candidate() -> None:
    assert texts("Who are you? Where do you come from?") == []


def test_a_candidate_tells_where_it_stands() -> None:
    article = toolkit.convert_text(
        "# Port\n\n## Ships\n\nTwo ships came in on Monday. Did they stay? They left again on Friday.\n\n"
        "## Cranes\n\nThe cranes were painted red in spring.\n",
        media_type="text/markdown",
    )
    found = candidates_of(article)
    assert found.words.tolist() == [6, 5, 7]
    assert [article.sections[number].heading.text for number in found.section] == ["Ships", "Ships", "Cranes"]
    assert found.order.tolist() == [0, 2, 3]
    assert np.all(np.diff(found.paragraph) >= 0)
    assert [len(row) for row in found.tokens] == found.words.tolist()


def test_a_section_is_taken_with_those_below_it() -> None:
    article = toolkit.convert_text(
        "# Port\n\n## Ships\n\nTwo ships came in on Monday.\n\n### Old ships\n\nThe oldest ship is from 1911.\n\n"
        "## Cranes\n\nThe cranes were painted red in spring.\n",
        media_type="text/markdown",
    )
    ships = next(section for section in article.sections if section.heading.text == "Ships")
    assert [sentence.text for sentence in candidates_of(article, ships).sentences] == [
        "Two ships came in on Monday.",
        "The oldest ship is from 1911.",
    ]


PAPER = (
    "# Moss\n\nMoss grows on the north side of old walls.\n\n## {heading}\n\n"
    "Gray A, Lind B (2002) The moss of the northern walls.\n\n### Books\n\nRoad C (2006) Walls and roofs of towns.\n"
)


@pytest.mark.parametrize(
    "heading", ["References", "7. References", "Literatur", "Bibliografía", "Références", "Funding", "Acknowledgements"]
)
def test_references_acknowledgements_and_the_like_stay_out(heading: str) -> None:
    article = toolkit.convert_text(PAPER.format(heading=heading), media_type="text/markdown", language="en")
    assert [sentence.text for sentence in candidates_of(article).sentences] == [
        "Moss grows on the north side of old walls."
    ]


def test_references_enter_when_they_are_asked_for_or_alone() -> None:
    article = toolkit.convert_text(PAPER.format(heading="References"), media_type="text/markdown")
    assert len(candidates_of(article, article.sections[1]).sentences) == 2
    assert texts("# References\n\nGray A, Lind B (2002) The moss of the northern walls.\n", media_type="text/markdown")


def test_a_sentence_that_only_announces_a_figure_stays_out() -> None:
    assert texts(
        "Moss grows on the north side of old walls. Fig. 2 shows the sites of the study. Table 3 lists all walls. "
        "Listing 20-1 shows the rule by which the old walls of the town were measured in spring. "
        "Figure 4 shows that moss grew twice as fast on walls that faced the north."
    ) == [
        "Moss grows on the north side of old walls.",
        "Figure 4 shows that moss grew twice as fast on walls that faced the north.",
    ]


def test_signposts_stay_out_and_what_a_page_says_of_its_making() -> None:
    page = (
        "# Weir\n\nThe weir opens when the water is high. See the guide for more details. Plans can be found here.\n\n"
        "... and it opens by hand too, said the keeper of it.\n\n"
        "## Contributing\n\nSign the form before you send us a plan of yours.\n"
    )
    assert texts(page, media_type="text/markdown") == ["The weir opens when the water is high."]
    assert texts("See the guide for more details.") == ["See the guide for more details."]


MARKDOWN = {"media_type": "text/markdown", "language": "en"}


def test_what_stands_under_a_condition_enters_only_when_its_section_is_asked_for() -> None:
    article = toolkit.convert_text(
        "# Pills\n\nKeep the pills in the fridge.\n\n## If you forget a dose\n\nTake it as soon as you remember.\n",
        **MARKDOWN,
    )
    assert [sentence.text for sentence in candidates_of(article).sentences] == ["Keep the pills in the fridge."]
    assert len(candidates_of(article, article.section("If you forget a dose")).sentences) == 1


def test_what_is_struck_out_is_no_candidate() -> None:
    assert texts(
        "The price has changed again. ~~It costs five dollars a month.~~ ~~Never~~ do it on a Monday.", **MARKDOWN
    ) == ["The price has changed again."]


def test_credits_and_notes_on_the_article_stay_out() -> None:
    assert texts(
        "At least 41 people died when the ferry sank.\n\nPhoto: Rescuers carry a survivor ashore.\n\n"
        "• This article was amended on 12 May 2025. An earlier version said that 44 people died.\n"
    ) == ["At least 41 people died when the ferry sank."]


def test_a_line_without_a_stop_that_says_when_is_a_statement() -> None:
    assert texts("Drink plenty of water every day.\n\nCall 999 if you have chest pain") == [
        "Drink plenty of water every day.",
        "Call 999 if you have chest pain",
    ]


def test_a_whole_answer_below_a_question_may_enter() -> None:
    text = "## How do I stay well?\n\nWash your hands with soap and warm water.\n"
    assert texts(text, media_type="text/markdown", language="en") == ["Wash your hands with soap and warm water."]


def test_the_group_that_a_section_is_for_is_known_to_who_asks_for_it() -> None:
    text = "# Zel\n\nZel is a syrup for the throat.\n\n## Children\n\nTake one spoon of the syrup twice a day.\n"
    article = toolkit.convert_text(text, media_type="text/markdown", language="en")
    assert len(candidates_of(article)) == 1
    assert len(candidates_of(article, article.sections[-1])) == 1

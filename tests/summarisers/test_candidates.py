"""Which sentences may enter a summary."""

import numpy as np

import toolkit
from toolkit.summarisers.candidates import candidates_of


def texts(text: str, **options: str) -> list[str]:
    return [sentence.text for sentence in candidates_of(toolkit.convert_text(text, **options)).sentences]


def test_questions_announcements_scraps_and_open_brackets_stay_out() -> None:
    assert texts(
        "The ferry was late on Monday morning. Why was it late again? Too much ice. A storm (the third of the month "
        "had passed. The last ferry left at nine.\n\nThe company gave two reasons for it:\n\nOn the northern coast\n"
    ) == ["The ferry was late on Monday morning.", "The last ferry left at nine."]


def test_a_repetition_enters_once() -> None:
    assert texts("The ferry was late on Monday. " * 4) == ["The ferry was late on Monday."]


def test_scraps_enter_where_there_is_nothing_else() -> None:
    assert texts("It rained.") == ["It rained."]


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

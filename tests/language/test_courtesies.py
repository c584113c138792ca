"""Sentences that are said for the sake of those who listen."""

import pytest

from toolkit.language.courtesies import courtesy_test

COURTESIES = [
    ("en", "Thank you so much."), ("en", "Good morning, ladies and gentlemen."), ("en", "And so, thanks, Bill."),
    ("en", "I’d like to thank my team and our partners."), ("en", "Jane Roe: Thank you for joining us today."),
    ("en", "With that, I'll turn it over to our treasurer."), ("en", "Mr. Speaker, I yield the rest of my time."),
    ("en", "The next question comes from the line of Ann Lee."), ("en", "Once again, welcome to the tour of the mill."),
    ("en", "These remarks contain forward-looking statements about the price of milk, the weather and the harvest."),
    ("de", "Meine Damen und Herren, liebe Nachbarn!"), ("de", "Und nun vielen Dank."),
    ("es", "Muchas gracias a todos."),
    ("fr", "Je vous remercie de votre attention."), ("it", "Grazie mille a tutti voi."), ("pt", "Muito obrigada."),
]  # fmt: skip
STATEMENTS = [
    ("en", "Thanks to the rain, the wheat grew."), ("en", "Welcome news came from the harbour."), ("en", "It rained."),
    ("en", "“Thank you,” she said to the crew."), ("en", "Hello Bay froze in March."), ("en", "HI, LA and TX grew."),
    ("en", "I thanked the crew."),
    ("en", "And we sold nine hundred bicycles."), ("en", "Questions were asked at the call."), ("en", ""),
    ("en", "Thank you for the vote by which " + "the council of our town " * 9 + "decided to mend the bridge."),
    ("de", "Danks Mühle steht still."), ("fr", "Mercier vend du pain."), ("ja", "Thank you so much."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), COURTESIES)
def test_greetings_thanks_and_the_floor_handed_over_are_courtesies(language: str, sentence: str) -> None:
    assert courtesy_test(sentence, language)(sentence)


@pytest.mark.parametrize(("language", "sentence"), STATEMENTS)
def test_what_says_something_of_the_subject_is_none(language: str, sentence: str) -> None:
    assert not courtesy_test(sentence, language)(sentence)


def test_long_runs_cost_nothing() -> None:
    for run in ("thank you, " * 50_000, "and " * 100_000, ": " * 100_000):
        assert not courtesy_test(run, "en")(run)

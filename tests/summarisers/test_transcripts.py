"""Summaries of transcripts: what stays out because somebody else's words are needed to read it."""

import toolkit
from toolkit.summarisers.candidates import candidates_of

TALK = """Mr. Dale: The mill closed in 2019, and 340 people lost their work. Everybody knows that the river is poisoned.

Ms. Roe: That is not true. The river was tested in May and is clean.

Mr. Dale: How many of them have found new work since then?

Ms. Roe: Two hundred and twelve. The others get help from the town until

Mr. Dale: Until when?

Ms. Roe: until the end of March. The town pays them 900 dollars a month...

Mr. Dale: He wants to know about the mill pond. The pond will be drained in June.
"""

SWORN = """Q. Where do you work?

A. I work at the mill in Dunmore.

Q. You wrote the wrong figure into the log.

A. The log was kept by the foreman.

Q. And who is the foreman?

A. Harold Weems is the foreman.
"""


def chosen(text: str, **limits: int) -> str:
    return toolkit.summarise(toolkit.convert_text(text, language="en"), max_words=200, **limits).text


def test_a_claim_is_out_that_the_next_speaker_denies() -> None:
    assert "poisoned" not in chosen(TALK)
    assert "The river was tested in May and is clean." in chosen(TALK)


def test_an_answer_is_out_that_says_nothing_without_its_question() -> None:
    assert "Two hundred and twelve" not in chosen(TALK)


def test_what_is_broken_off_or_goes_on_is_out() -> None:
    assert not {"until", "900 dollars"} & {word for word in ("until", "900 dollars") if word in chosen(TALK)}


def test_a_pronoun_after_a_label_points_back() -> None:
    assert "He wants" not in chosen(TALK)
    assert "The pond will be drained in June." in chosen(TALK)


def test_what_is_said_by_who_only_asks_is_out() -> None:
    text = chosen(SWORN)
    assert "wrong figure" not in text
    assert "The log was kept by the foreman." in text
    facts = toolkit.convert_text(SWORN, language="en").facts
    assert not any("wrong figure" in fact.text for fact in facts)


def test_the_name_of_who_speaks_is_none_of_the_words_that_count() -> None:
    candidates = candidates_of(toolkit.convert_text(TALK, language="en"))
    assert candidates.sentences[0].text.startswith("Mr. Dale: The mill")
    assert candidates.tokens[0][0] == "The"
    assert candidates.words[0] == len(candidates.tokens[0]) + 2


def test_thanks_are_a_courtesy_though_a_name_stands_before_them() -> None:
    article = toolkit.convert_text(
        SWORN.replace("Q. ", "Ana: ").replace("A. ", "Bo: ") + "\nAna: Bo, thank you so much.\n"
    )
    assert all("thank" not in sentence.text for sentence in candidates_of(article).sentences)

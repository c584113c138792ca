"""Summaries of transcripts: what stays out because somebody else's words are needed to read it."""

import pytest

import toolkit
from toolkit.context.turns import speaker_of
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


LONG = """Ana: How many households lost power?

Marta Quill: About 61,000 households lost power in May. Most of them live in Orvel.

The worst damage was in the hills, where 212 poles came down.

We had crews from three towns there within six hours.

Ana: And the trees?

Marta Quill: Spending on trees rose by 14 per cent. The trees are cut in winter.

{}

Ana: Thank you for the talk.

Marta Quill: The last pole will be checked by October. It will be made of steel.

{}
"""
NOTE = "Question put and agreed to."
ENDS = ["Marta Quill has run the network since 2018. She was born in Leeds.", "We wrote to the ministry in May."]


def speakers_of(text: str, language: str = "en") -> dict[str, str | None]:
    article = toolkit.convert_text(text, language=language)
    found = {each.text: speaker_of(article, each.id) for each in article.sentences}
    return {text: speaker and speaker.text for text, speaker in found.items()}


def test_a_paragraph_that_goes_on_before_one_that_speaks_of_us_is_the_speakers() -> None:
    found = speakers_of(LONG.format(NOTE, ENDS[0]))
    assert found["The worst damage was in the hills, where 212 poles came down."] == "Marta Quill"
    assert found["We had crews from three towns there within six hours."] == "Marta Quill"


@pytest.mark.parametrize("end", ENDS)
def test_notes_and_what_is_told_of_the_speaker_are_nobodys(end: str) -> None:
    found = speakers_of(LONG.format(NOTE, end))
    assert {found[f"{sentence}."] for sentence in [*end.rstrip(".").split(". "), NOTE.rstrip(".")]} == {None}
    assert found["Marta Quill: The last pole will be checked by October."] == "Marta Quill"


CAPTIONS = """WEBVTT

00:00.000 --> 00:04.000
MAYOR: The bridge will stay closed.

00:04.000 --> 00:08.000
>> The shops lose their trade. They lose it all.

00:08.000 --> 00:12.000
>> ENGINEER: Two of the cables are corroded.

00:12.000 --> 00:16.000
The cables are from 2011.
MAYOR: The work begins in May.

00:16.000 --> 00:20.000
ENGINEER: The steel comes from Norway.
"""


def test_captions_keep_the_sign_that_another_speaks_where_no_label_names_him() -> None:
    found = speakers_of(CAPTIONS)
    assert found == {
        "MAYOR: The bridge will stay closed.": "MAYOR",
        ">> The shops lose their trade.": None,
        "They lose it all.": None,
        "ENGINEER: Two of the cables are corroded.": "ENGINEER",
        "The cables are from 2011.": "ENGINEER",
        "MAYOR: The work begins in May.": "MAYOR",
        "ENGINEER: The steel comes from Norway.": "ENGINEER",
    }


def test_what_is_nobodys_among_turns_is_no_key_fact() -> None:
    note = "Sales of paper in Norway fell by 9 per cent."
    article = toolkit.convert_text(LONG.format(note, ENDS[0]), language="en")
    assert note not in [fact.text for fact in article.facts]
    moved = toolkit.convert_text(f"{note} The mill is old.\n\n" + LONG.format(NOTE, ENDS[0]), language="en")
    assert [fact.speaker for fact in moved.facts if fact.text == note] == [None]


SITTING = """{one}. La séance est ouverte. Nous commençons.

{two}. Le prix du gaz a augmenté de 18 %. Les ménages paient plus.

{one}. La parole est à la ministre. Elle est là.

{two} (PS). Le chèque de 150 euros ne suffit pas. Les réserves sont pleines.
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [("Mme la présidente", "M. Jean Delorme"), ("PRESIDENTE", "MARIO ROSSI"), ("M. le président", "Mme Lucie Roy")],
)
def test_labels_of_parliaments_end_in_a_stop(one: str, two: str) -> None:
    found = speakers_of(SITTING.format(one=one, two=two), "fr")
    assert found["Le prix du gaz a augmenté de 18 %."] == found["Les réserves sont pleines."] == two
    assert found["Nous commençons."] == one


@pytest.mark.parametrize(("one", "two"), [("Le gaz est cher", "Tout va mal"), ("NOTE", "IMPORTANT")])
def test_sentences_and_notes_that_come_again_name_nobody(one: str, two: str) -> None:
    assert set(speakers_of(SITTING.format(one=one, two=two), "fr").values()) == {None}


CHATS = {
    "[12/03/2025, 09:02:11] {}: The rent rose by 12 percent.\n[12/03/2025, 09:03:40] {}: My house is old.\n": "Ana Roe",
    "12/03/2025 09:02 - {}: The rent rose by 12 percent.\n12/03/2025 09:03 - {}: My house is old.\n": "Ana",
    "{}  9:02 AM\nThe rent rose by 12 percent.\n\n{}  9:03 AM\nMy house is old.\n\n": "Ana Roe",
    "[00:00:05] {}: The rent rose by 12 percent.\n\n[00:00:09] {}: My house is old.\n\n": "Prof. Udo Kern",
}


@pytest.mark.parametrize("form", CHATS)
def test_logs_of_chats_name_who_speaks_after_day_and_time(form: str) -> None:
    article = toolkit.convert_text(form.format(CHATS[form], "Bo Lee") * 3, language="en")
    found = [(speaker_of(article, each.id), each.text) for each in article.sentences]
    assert [speaker and speaker.text for speaker, text in found if "rent" in text] == [CHATS[form]] * 3
    assert [speaker and speaker.text for speaker, text in found if "house" in text] == ["Bo Lee"] * 3


INDENTED = """DEPOSITION OF HAROLD WEEMS

     Q.   Where did you work in May 2021?
     A.   I worked at the Dunmore mill as a foreman.
          MR. GRANT:  The form of the question is wrong.
     Q.   Was the alarm working?
     A.   The alarm had been off since the flood in March.
"""


def test_indented_testimony_is_no_table_and_an_objection_is_no_answer() -> None:
    found = speakers_of(INDENTED)
    assert found["A.   The alarm had been off since the flood in March."] == "A"
    assert found["MR. GRANT:  The form of the question is wrong."] == "MR. GRANT"

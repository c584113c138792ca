"""Who says what in a transcript, and which articles are none."""

import pytest

import toolkit
from toolkit.context.turns import turns_of

LANGUAGES = {
    "en": ("Q. Did it rain?", "A. Yes, for a week.", "Q. Where did it go?", "A. The water went into the barn."),
    "de": (
        "Frage: Hat es geregnet?",
        "Antwort: Ja, eine Woche lang.",
        "Frage: Und jetzt?",
        "Antwort: Der Keller ist trocken.",
    ),
    "es": (
        "Periodista: ¿Llovió?",
        "Ana Ruiz: Sí, una semana.",
        "Periodista: ¿Y ahora?",
        "Ana Ruiz: El sótano está seco.",
    ),
    "fr": (
        "Journaliste : A-t-il plu ?",
        "Anne Roy : Oui, une semaine.",
        "Journaliste : Et là ?",
        "Anne Roy : La cave est sèche.",
    ),
    "it": (
        "Domanda: È piovuto?",
        "Risposta: Sì, una settimana.",
        "Domanda: E adesso?",
        "Risposta: La cantina è asciutta.",
    ),
    "pt": ("Pergunta: Choveu?", "Resposta: Sim, uma semana.", "Pergunta: E agora?", "Resposta: A cave está seca."),
}

# Four turns of two speakers, the second of whom is asked for.
TURNS = ("The dam broke at noon.", "It was old.", "So?", "It rained again.")
STYLES = {
    "colon": ("Jane Roe: ", "Bo Gray: "),
    "capitals": ("MR. DALE: ", "Bo Gray: "),
    "party": ("Mr Dale (Fenwick) (Lab): ", "Bo Gray (Con): "),
    "time": ("[00:01] Ana: ", "[00:04:10] Bo Gray: "),
    "number": ("SPEAKER_00: ", "Bo Gray: "),
    "chat": ("[10:31 AM] ana.roe: ", "[10:31 AM] Bo Gray: "),
    "press": ("Q    ", "Bo Gray:  "),
    "paper": ("The Dale Post: Why? ", "Xu Orvel: "),
    "stamped": ("Ana  00:01\n", "Bo Gray  00:04\n"),
    "line": ("Ana Roe -- Chief\n\n", "Bo Gray -- Mayor\n\n"),
}

# Labels and lines that come again, and name nobody.
NONE = {
    "notes": ("Note: Do not open it.", "Warning: It is hot."),
    "parts": ("Methods: We asked 40 people.", "Results: Two came."),
    "months": ("May: 12 mm of rain fell.", "June: 14 mm fell."),
    "measures": ("Energy (kcal): 120 are in it.", "Salt (g): 2 are in it."),
    "times": ("Lunch 12:30 in the hall.", "Coffee 15:00 in the bar."),
    "reports": ("The mayor said: It rained.", "She added: It was cold."),
    "furniture": ("Advertisement\n\nIt rained all day.", "Read more\n\nIt was dry."),
    "items": ("A. The roof is new.\n\nB. The wall is old.", "Q. The door is red."),
}


def said(text: str, language: str = "en") -> list[tuple[str, str, bool]]:
    """Return speaker, speech and whether it answers only, for each sentence that is said."""
    article = toolkit.convert_text(text, language=language)
    turns = turns_of(article)
    return [
        (turn.speaker.text, sentence.text[turn.said :], turn.answers)
        for sentence in article.sentences
        if (turn := turns.get(sentence.id)) and turn.speaker
    ]


@pytest.mark.parametrize("style", STYLES)
def test_a_label_of_any_style_names_who_says_what_follows(style: str) -> None:
    found = said("\n\n".join(label + turn for label, turn in zip(STYLES[style] * 2, TURNS, strict=True)) + "\n")
    assert [speech for _, speech, _ in found if speech != "Why?"] == list(TURNS)
    second = STYLES[style][1].partition(":")[0].partition(" (")[0]
    assert [name for name, speech, _ in found if speech in TURNS[1::2]] == [
        "Xu Orvel" if "Xu" in second else "Bo Gray"
    ] * 2


@pytest.mark.parametrize("kind", NONE)
def test_labels_that_name_nobody_make_no_conversation(kind: str) -> None:
    text = "\n\n".join(NONE[kind] * 3) + "\n"
    assert not turns_of(toolkit.convert_text(text, language="en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_says_nothing_without_its_question_is_known(language: str) -> None:
    found = said("\n\n".join(LANGUAGES[language]) + "\n", language)
    assert [answers for *_, answers in found][1::2] == [True, False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_only_asks_is_known(language: str) -> None:
    article = toolkit.convert_text("\n\n".join(LANGUAGES[language]) + "\n", language=language)
    assert [turn.asks for turn in turns_of(article).values()] == [True, False, True, False]


@pytest.mark.parametrize(
    ("answer", "leans"),
    [
        ("No, I will not.", True),
        ("Three.", True),
        ("My friend is quite right.", True),
        ("About $22 million a year from 2025 on.", True),
        ("We did, and most renewals went through.", True),
        ("The trust has told me that it will not.", True),
        ("Forty-two by the middle of December, and sixty by the end of February.", True),
        ("Well, um, by about 12 points on average.", True),
        ("The ward stays open until the spring.", False),
        ("We closed the plant in May.", False),
        ("Yeah, so, we were down for 47 minutes.", False),
        ("In 2018 it was too warm, and we lost two of the five.", False),
    ],
)
def test_answers(answer: str, leans: bool) -> None:
    text = f"Ana: Hello, Bo.\n\nBo: Hello, Ana.\n\nAna: What happened then?\n\nBo: {answer}\n"
    assert said(text)[-1] == ("Bo", answer, leans)


def test_what_stands_between_the_turns_is_said_by_nobody() -> None:
    turns = ("Mr Dale: The dam broke.", "Ms Roe: It was old.", "Mr Dale: So it was.", "Ms Roe: It fell at noon.")
    assert said("\n\n".join((*turns, "Question put and agreed to.")) + "\n")[-1][1] == "It fell at noon."


def test_labels_in_one_paragraph_of_markdown_are_known_by_their_mark() -> None:
    text = "**Ana:** Is it old?\n**Bo:** Yes.\n**Ana:** Who runs it?\n**Bo:** The town runs it.\n"
    article = toolkit.convert_text(text, language="en", media_type="text/markdown")
    turns = turns_of(article)
    speakers = [turns[each.id].speaker for each in article.sentences]
    assert [speaker and speaker.text for speaker in speakers] == ["Ana", "Bo"] * 2

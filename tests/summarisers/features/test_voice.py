"""Reports are told from speech and from papers by their sentences, in articles of our own."""

import json
from itertools import pairwise

import pytest

import toolkit
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.features.voice import Voice, lead_worth, voice_of
from toolkit.summarisers.matrix import matrix_of
from toolkit.summarisers.terms import terms_of

REPORTS = {
    "en": """Two people were rescued from a burning mill in Orrow on Friday, police said.

A spokeswoman said the fire broke out in a storeroom at noon. "We saw smoke from the bridge," a neighbour said.

The mill has made paper for ninety years. Its owner said that work would start again within a month.""",
    "de": """Zwei Menschen sind am Freitag aus einer brennenden Mühle in Orrow gerettet worden, sagte die Polizei.

Das Feuer sei in einem Lager ausgebrochen, sagte eine Sprecherin. Die Mühle stellt seit neunzig Jahren Papier her.""",
    "es": """Dos personas fueron rescatadas el viernes de un molino en llamas en Orrow, dijo la policía.

El fuego empezó en un almacén, explicó una portavoz. El molino fabrica papel desde hace noventa años.""",
    "fr": """Deux personnes ont été sauvées vendredi d'un moulin en flammes à Orrow, a déclaré la police.

Le feu a pris dans une réserve, a précisé une voisine. Le moulin fabrique du papier depuis quatre-vingt-dix ans.""",
    "it": """Due persone sono state salvate venerdì da un mulino in fiamme a Orrow, ha detto la polizia.

Il fuoco è nato in un magazzino, ha spiegato una portavoce. Il mulino produce carta da novanta anni.""",
    "pt": """Duas pessoas foram resgatadas na sexta-feira de um moinho em chamas em Orrow, disse a polícia.

O fogo começou num armazém, explicou uma vizinha. O moinho fabrica papel há noventa anos.""",
    # No table of words: quotations stand in for them.
    "pl": """Dwie osoby uratowano w piątek z płonącego młyna w Orrow.

„Widzieliśmy dym z mostu o samym południu”, mówi sąsiad. Młyn wytwarza papier od dziewięćdziesięciu lat.""",
}
SPEECH = """Good morning, and thank you for coming to our meeting. I hope you all had a safe journey.

We have had a good year, and I want to tell you why. Our shops sold 40,000 pairs of shoes. You may have seen that we
opened a second shop in Orrow. I was there on Friday. We expect to open two more before you see me again."""
PAPER = """Paper mills use much water. We measured the flow at six mills over two years.

The flow was 14 percent lower in mills with closed loops. Loops were washed once a week. Samples were kept cold.

Closed loops save water, but need more heat. The method may serve other works, too."""


def voice(text: str, language: str = "en") -> Voice:
    candidates = candidates_of(toolkit.convert_text(text, language=language))
    terms = terms_of(candidates)
    return voice_of(candidates, terms, matrix_of(terms, len(candidates)))


@pytest.mark.parametrize("language", REPORTS)
def test_a_report_is_known_by_what_it_hands_on(language: str) -> None:
    assert voice(REPORTS[language], language).report > 0.9
    assert voice(REPORTS[language], language).spoken == 0.0


def test_a_speech_is_known_by_whom_it_addresses() -> None:
    assert voice(SPEECH) == Voice(report=0.0, spoken=1.0)


def test_a_paper_is_neither() -> None:
    assert voice(PAPER) == Voice(report=0.0, spoken=0.0)


def test_authors_who_say_we_make_no_speech() -> None:
    review = "We looked for trials of mill masks. We included nine. Our certainty is low. We found no harm to hearing."
    assert voice(review).spoken == 0.0
    assert voice(f"{review} I was asked to tell you how sure we are.").spoken == 1.0


def test_what_is_quoted_makes_no_speech() -> None:
    quoted = REPORTS["en"] + '\n\n"We ran, and I lost my hat and you lost yours," said one. "I say we were lucky."'
    assert voice(quoted).spoken == 0.0


def test_what_is_long_is_no_report() -> None:
    filler = " ".join(f"The old mill number {number} by the river made white paper of rags." for number in range(300))
    assert voice(f"{REPORTS['en']}\n\n{filler}").report == 0.0


def test_what_has_headings_is_no_speech_unless_nearly_all_of_it_addresses() -> None:
    half = (
        "We measured the flow at six mills for you. The flow was low in all of them. Our loops were washed once a "
        "week. Samples were kept cold for two days."
    )
    assert under_headings(half).spoken == 0.0
    assert voice(half).spoken > 0.5
    assert under_headings(SPEECH).spoken == 1.0


def under_headings(text: str) -> Voice:
    sections = [{"heading": f"Part {name}", "text": text} for name in "abc"]
    record = json.dumps({"title": "Shoes", "sections": sections})
    candidates = candidates_of(toolkit.convert_text(record, media_type="application/json", language="en"))
    terms = terms_of(candidates)
    return voice_of(candidates, terms, matrix_of(terms, len(candidates)))


def test_the_worth_of_a_place_falls_from_the_start_about_zero() -> None:
    worth = lead_worth(candidates_of(toolkit.convert_text(REPORTS["en"], language="en")))
    assert all(first > second for first, second in pairwise(worth))
    assert abs(worth.mean()) < 1e-9

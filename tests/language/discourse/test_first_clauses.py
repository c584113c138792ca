"""Sentences that lean on the one before by what their first clause says, or by whom they quote."""

import pytest

from toolkit.language.discourse.first_clauses import leans_within

LEANING_WITHIN = [
    ("de", "Der Wärter mied alle anderen."),
    ("en", "The owners of these mills have left."), ("es", "El dueño de estos molinos se fue."),
    ("fr", "Le maître de ces moulins est parti."), ("de", "Der Herr über diese Mühlen ist fort."),
    ("it", "Il padrone di questi mulini se ne va."), ("pt", "O dono destes e de esses moinhos saiu."),
    ("en", "In dry years it grinds by night."), ("en", "After ten years, many of them left the mill."),
    ("en", "Millers ask that such stones be turned."), ("es", "Tras un año, muchos de ellos se fueron."),
    ("en", "The airline, however, said it would not pay."), ("en", "“We have waited 22 months,” she said."),
    ("en", '"It failed," he added, "and we paid."'), ("en", "The money, he said, had created work."),
    ("de", "Für die Kunden gilt die Senkung jedoch nicht."), ("de", "„Es war schwer“, sagte er."),
    ("es", "El consejo, sin embargo, votó en contra."), ("es", "«No vi la carta», dijo."),
    ("fr", "Le conseil a cependant voté contre."), ("fr", "« Je ne l’ai pas vu », a-t-il dit."),
    ("it", "Il consiglio, tuttavia, ha votato contro."), ("pt", "O conselho, porém, votou contra."),
    ("es", "Encuentra, eso sí, menos casos."), ("es", "Si eso ocurre, llame al médico."),
    ("es", "«Ya está hecho», decía en su carta."),
    ("es", "El médico puede reducirla."), ("fr", "La région leur a promis une aide."),
    ("fr", "Mieux vaut les garder."),
    ("de", "Bisher haben 7.800 Menschen sie gelesen."), ("pt", "A câmara aplicou-lhe uma multa."),
    ("pt", "Se esta se perder, compre outra."), ("pt", "Se isso acontecer, pare."),
    ("pt", "«Aprendemos muito», garantiu."),
    ("pt", "«Não sei», disse-me ela."), ("it", "«Non lo so», mi ha detto."), ("it", "Ogni scatola ne contiene dieci."),
    ("fr", "« Je ne sais pas », m’a-t-il dit."), ("fr", "Le médecin peut la réduire."),
    ("fr", "Votre médecin la fixera."),
    ("fr", "Le tribunal les a rejetés."), ("fr", "La ville voisine a fait de même."),
    ("fr", "Chez les vieux, ces derniers durent."),
    ("de", "Nach einigen Tagen verschwinden sie."), ("de", "Meist hört es von selbst auf."),
    ("de", "Gegen sie läuft ein Verfahren."),
    ("de", "Treten sie auf, rufen Sie den Arzt."), ("de", "Der Bus fährt dorthin nur selten."),
]  # fmt: skip
STANDING_WITHIN = [
    ("en", "The mill feeds those who grind for it."), ("fr", "Le moulin a tourné ces jours de fête."),
    ("en", "In winter it gets dark at four."), ("en", "In Orvel it costs a coin to park."),
    ("en", "In winter it is cold at the mill."), ("en", "For most mills it takes a year to pay."),
    ("en", "“We have waited 22 months,” Dana Ruiz said."), ("en", "The plan is dear, however one looks at it."),
    ("en", "It rained on Monday; on Tuesday, however, the sun shone."), ("de", "Der Plan ist teuer, jedoch gut."),
    ("es", "Quien quiera opinar puede hacerlo hoy."), ("es", "«Ya está», dijo la alcaldesa."),
    ("pt", "«Já está», disse o autarca."),
    ("it", "«Ecco», ha detto il sindaco."), ("it", "Chi vuole firmare può farlo in comune."),
    ("fr", "Le maire a fait tout de même un geste."),
    ("fr", "La ville coupe la mer en deux."), ("de", "Heute regnet es in Kiel."),
    ("de", "In Kiel gibt es zwei Bäder."),
    ("de", "Wenn Sie stillen, fragen Sie den Arzt."), ("de", "Der Rat und sie streiten."),
    ("es", "«No vi la carta», dijo Ana Ruiz."), ("ja", "The airline, however, said nothing."), ("en", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LEANING_WITHIN)
def test_connectives_in_the_first_clause_and_unnamed_speakers_lean(language: str, sentence: str) -> None:
    assert leans_within(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDING_WITHIN)
def test_named_speakers_and_later_connectives_stand_alone(language: str, sentence: str) -> None:
    assert not leans_within(sentence, language)


@pytest.mark.parametrize("sentence", ["“" * 100_000, "“" + "a " * 50_000, "a" * 100_000, "a, he " * 20_000])
def test_long_sentences_cost_nothing(sentence: str) -> None:
    for language in ("de", "en", "es", "fr", "it", "pt"):
        assert not leans_within(sentence, language)

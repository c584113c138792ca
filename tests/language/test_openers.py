"""Sentences that lean on the one before."""

import pytest

from toolkit.language.openers import leans_back, leans_within

LEANING = [
    ("en", "However, nobody came."), ("en", "It rained."), ("en", "“They left,” she said."), ("en", "It’s late."),
    ("en", "For  example, bread is cheap."), ("de", "Deshalb blieb sie zu Hause."), ("es", "Sin embargo, llovió."),
    ("fr", "C’est trop tard."), ("it", "Tuttavia il ponte regge."), ("pt", "No entanto, choveu."),
    ("en", "Nor did the mayor."), ("en", "Mine was broken."), ("en", "Of these, ten were lost."),
    ("en", "There, it rains."), ("en", "Yes, for a year."),
    ("en", "At the same time, rents rose."), ("en", "For that reason nobody came."), ("es", "Por ello, nadie vino."),
    ("fr", "Dans ce cas, il faut attendre."), ("de", "Aus diesem Grund blieb sie."), ("it", "Da allora piove."),
    ("pt", "Nesse caso, chame o médico."),
]  # fmt: skip
STANDING = [
    ("en", "Italy won."), ("en", "Theresa left."), ("en", "Butter is dear."), ("en", "The latterday saints met."),
    ("de", "Essen ist teuer."), ("es", "Laura vino."), ("fr", "Celsius mourut."), ("it", "Macchine nuove."),
    ("pt", "Maria chegou."), ("en", "There is no cure."), ("en", "Norway won."), ("en", "In this study we show how."),
    ("en", "Whereas one rose, the other fell."), ("it", "Nemi vinse."),
    ("ja", "It rained."), ("en", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LEANING)
def test_pronouns_and_connectives_lean_back(language: str, sentence: str) -> None:
    assert leans_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDING)
def test_other_openings_stand_alone(language: str, sentence: str) -> None:
    assert not leans_back(sentence, language)


LEANING_WITHIN = [
    ("en", "The airline, however, said it would not pay."), ("en", "“We have waited 22 months,” she said."),
    ("en", '"It failed," he added, "and we paid."'), ("en", "The money, he said, had created work."),
    ("de", "Für die Kunden gilt die Senkung jedoch nicht."), ("de", "„Es war schwer“, sagte er."),
    ("es", "El consejo, sin embargo, votó en contra."), ("es", "«No vi la carta», dijo."),
    ("fr", "Le conseil a cependant voté contre."), ("fr", "« Je ne l’ai pas vu », a-t-il dit."),
    ("it", "Il consiglio, tuttavia, ha votato contro."), ("pt", "O conselho, porém, votou contra."),
]  # fmt: skip
STANDING_WITHIN = [
    ("en", "“We have waited 22 months,” Dana Ruiz said."), ("en", "The plan is dear, however one looks at it."),
    ("en", "It rained on Monday; on Tuesday, however, the sun shone."), ("de", "Der Plan ist teuer, jedoch gut."),
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
    assert not leans_back(sentence, "en")
    assert not leans_within(sentence, "en")

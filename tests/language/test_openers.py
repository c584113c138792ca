"""Sentences that lean on the one before."""

import pytest

from toolkit.language.openers import leans_back

LEANING = [
    ("en", "However, nobody came."), ("en", "It rained."), ("en", "“They left,” she said."), ("en", "It’s late."),
    ("en", "For  example, bread is cheap."), ("de", "Deshalb blieb sie zu Hause."), ("es", "Sin embargo, llovió."),
    ("fr", "C’est trop tard."), ("it", "Tuttavia il ponte regge."), ("pt", "No entanto, choveu."),
    ("en", "Nor did the mayor."), ("en", "Mine was broken."), ("en", "Of these, ten were lost."),
    ("en", "There, it rains."),
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


def test_a_long_run_of_quotes_costs_nothing() -> None:
    assert not leans_back("“" * 100_000, "en")

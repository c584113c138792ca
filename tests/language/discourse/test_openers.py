"""Sentences that lean on the one before."""

import pytest

from toolkit.language.discourse.openers import leans_back

LEANING = [
    ("en", "In the first, the mill was small."), ("fr", "Dans l'autre, il pleut."),
    ("en", "However, nobody came."), ("en", "It rained."), ("en", "“They left,” she said."), ("en", "It’s late."),
    ("en", "For  example, bread is cheap."), ("de", "Deshalb blieb sie zu Hause."), ("es", "Sin embargo, llovió."),
    ("fr", "C’est trop tard."), ("it", "Tuttavia il ponte regge."), ("pt", "No entanto, choveu."),
    ("en", "Each of these weirs leaks."), ("de", "Keine dieser Mühlen mahlt."), ("fr", "Chacun de ces ponts tient."),
    ("es", "Todo lo demás es agua."), ("it", "Tutto il resto è acqua."), ("pt", "Cada um desses rios corre."),
    ("en", "Nor did the mayor."), ("en", "Mine was broken."), ("en", "Of these, ten were lost."),
    ("en", "There, it rains."), ("en", "Yes, for a year."),
    ("en", "At the same time, rents rose."), ("en", "For that reason nobody came."), ("es", "Por ello, nadie vino."),
    ("fr", "Dans ce cas, il faut attendre."), ("de", "Aus diesem Grund blieb sie."), ("it", "Da allora piove."),
    ("pt", "Nesse caso, chame o médico."),
    ("fr", "Y vivent deux ours."),
    # Subjects left out, and what is behind a preposition.
    ("es", "No empeoran con el calor."), ("it", "Non aumentano di sera."), ("pt", "Não pioram com o calor."),
    ("es", "Sin ella no se abre."), ("es", "A ello se suma la lluvia."), ("es", "Allí vive un oso."),
    ("fr", "Selon elle, la ville a tort."), ("fr", "À cela s’ajoute la pluie."), ("fr", "D’où la colère du maire."),
    ("it", "Dopo tale data non si paga."), ("it", "A ciò si aggiunge la pioggia."),
    ("pt", "Depois disso a conta fecha."),
    ("de", "Dies kostet viel."), ("de", "Das gilt ab Mai."), ("de", "Das sagte Frau Roe."),
    ("de", "Letztere sind teuer."),
    ("de", "Bei ihnen genügt die halbe Dosis."), ("de", "Zweitens fehlt das Geld."),
    ("pt", "O seu diretor, Rui Sá, saiu."),
    ("en", "Common (may affect up to 1 in 10 people): headache."), ("it", "La seconda riguarda i turni."),
    ("de", "Häufig (kann bis zu 1 von 10 Behandelten betreffen): Husten."), ("fr", "Le deuxième concerne les loyers."),
]  # fmt: skip
STANDING = [
    ("en", "Italy won."), ("en", "Theresa left."), ("en", "Butter is dear."), ("en", "The latterday saints met."),
    ("de", "Essen ist teuer."), ("es", "Laura vino."), ("fr", "Celsius mourut."), ("it", "Macchine nuove."),
    ("pt", "Maria chegou."), ("en", "There is no cure."), ("en", "Norway won."), ("en", "In this study we show how."),
    ("en", "Whereas one rose, the other fell."), ("it", "Nemi vinse."),
    ("ja", "It rained."), ("en", ""),
    ("en", "Take the tablet and swallow it."), ("en", "Keep calm."), ("en", "If you own a dog, feed it."),
    ("es", "Película nueva en el cine."), ("es", "Charla sobre el agua."), ("es", "Esta semana cierra el puente."),
    ("es", "Su médico fija la dosis."), ("es", "Células de piel crecen aquí."), ("es", "Ángela vino."),
    ("fr", "Il faut boire de l’eau."), ("fr", "Il y a deux ours."), ("fr", "Ceux qui veulent partir peuvent partir."),
    ("fr", "Cette année, la neige manque."), ("fr", "Bourg-la-Reine vote demain."), ("fr", "Prenez le comprimé."),
    ("de", "Das Gesetz gilt ab Mai."), ("de", "Das neue Gesetz gilt."), ("de", "Das letzte Haus brennt."),
    ("de", "Es gibt zwei Bäder."), ("de", "Nehmen Sie die Tablette ein."), ("de", "In diesem Jahr schneit es früh."),
    ("de", "Vermeiden Sie es, zu rauchen."), ("de", "Das 2019 gebaute Bad schließt."),
    ("it", "Lo studio dura un anno."), ("it", "Lo zio arriva."), ("it", "Regalo di nozze."),
    ("it", "La compressa è rossa."),
    ("pt", "Segunda-feira chove."), ("pt", "Esta semana a ponte fecha."), ("pt", "O seu médico decide a dose."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LEANING)
def test_pronouns_and_connectives_lean_back(language: str, sentence: str) -> None:
    assert leans_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDING)
def test_other_openings_stand_alone(language: str, sentence: str) -> None:
    assert not leans_back(sentence, language)


@pytest.mark.parametrize("sentence", ["“" * 100_000, "“" + "a " * 50_000, "a" * 100_000, "a, he " * 20_000])
def test_long_sentences_cost_nothing(sentence: str) -> None:
    for language in ("de", "en", "es", "fr", "it", "pt"):
        assert not leans_back(sentence, language)

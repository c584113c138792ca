"""Sentences that lean on the one before."""

import pytest

from toolkit.language.discourse.openers import leans_back, leans_within

LEANING = [
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
    # What is to be done, or is done, with what the sentence before names.
    ("en", "Take it with a glass of water."), ("en", "Do not crush them."), ("en", "People ask me that."),
    ("es", "Tómelo con un vaso de agua."), ("es", "No lo parta."), ("es", "Guárdela en la nevera."),
    ("es", "Nos lo piden."),
    ("fr", "Prenez-le avec de l’eau."), ("fr", "Ne les jetez pas."), ("fr", "On y trouve du sel."),
    ("fr", "Y vivent deux ours."),
    ("de", "Nehmen Sie es mit Wasser ein."), ("de", "Prüfen Sie sie vorher."), ("de", "Prüfe ihn vorher."),
    ("it", "La prenda con acqua."), ("it", "Non lo mastichi."), ("it", "Lo ha detto il sindaco."),
    ("it", "Installatelo dopo."),
    ("it", "Ne chiudono due."), ("it", "L'ha detto il sindaco."),
    ("pt", "Tome-o com água."), ("pt", "Não a ultrapasse."), ("pt", "Provoca-as em poucas pessoas."),
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


LEANING_WITHIN = [
    ("de", "Der Wärter mied alle anderen."),
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
        assert not leans_back(sentence, language)
        assert not leans_within(sentence, language)


LEFT_OUT = [
    ("en", "Several climbed onto the wall."), ("en", "Two were later sold."), ("en", "The third is a wider road."),
    ("en", "More than 80% say that they would go."), ("en", "About a third have left."), ("en", "One is a painter."),
    ("en", "The most common are coughs and colds."), ("en", "“Most will come back,” Ada Roe said."),
    ("en", "Only 12 were ever found."), ("en", "None has a licence."),
    ("de", "Einige waren krank."), ("de", "Die häufigsten sind Husten und Fieber."), ("de", "Zwei davon sind neu."),
    ("es", "Algunos solo tosen."), ("es", "Los más frecuentes son la tos y la fiebre."), ("es", "La segunda es nueva."),
    ("fr", "D'autres ont des douleurs."), ("fr", "Le troisième est plus large."), ("fr", "Beaucoup n'ont rien vu."),
    ("it", "Altri notano un odore."), ("it", "La maggior parte non ha sintomi."), ("it", "Due sono nuovi."),
    ("pt", "Outros mantêm o preço."), ("pt", "O segundo é mais largo."), ("pt", "A maioria não tem sintomas."),
]  # fmt: skip
SAID_IN_FULL = [
    ("en", "Several boats sank."), ("en", "1987 was a wet year."), ("en", "One can swim in the lake."),
    ("en", "Two published reports agree."), ("en", "Some of the boats sank."), ("en", "Three hundred boats sank."),
    ("en", "The most common colds are mild."), ("en", "All was quiet on the quay."), ("en", "3.1 Tested parts."),
    ("de", "Einige Boote waren alt."), ("es", "Algunos barcos son viejos."), ("fr", "Certains bateaux sont vieux."),
    ("it", "Alcune barche sono vecchie."), ("pt", "Alguns barcos são velhos."),
]  # fmt: skip
DATED = [
    ("en", "Two days later the boat sank."), ("en", "A few weeks earlier, Ada Roe had left."),
    ("en", "The next morning Ada Roe left."), ("en", "Later that year the quay was shut."),
    ("en", "Days later, it rained."),
    ("de", "Zwei Tage später sank das Boot."), ("de", "Im folgenden Jahr kam Ada Roe."),
    ("es", "Al día siguiente llegó Ada Roe."), ("es", "Dos años antes, Ada Roe había llegado."),
    ("fr", "Le lendemain, Ada Roe partit."), ("fr", "L'année suivante, Ada Roe partit."),
    ("it", "Due giorni dopo Ada Roe partì."), ("pt", "No dia seguinte Ada Roe partiu."),
]  # fmt: skip
DATED_IN_FULL = [
    ("en", "Two days later than planned the boat sank."), ("en", "Two days after the storm the boat sank."),
    ("en", "The next boat sank."), ("de", "Zwei Tage später als geplant sank das Boot."),
    ("es", "Dos días después de la boda llegó Ada Roe."), ("fr", "Deux jours après le vol, Ada Roe partit."),
    ("fr", "L'année dernière, Ada Roe partit."), ("it", "Il giorno dopo l'incendio Ada Roe partì."),
    ("pt", "Dois anos depois da guerra Ada Roe partiu."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LEFT_OUT)
def test_a_number_that_stands_for_a_noun_leans_on_where_it_is_named(language: str, sentence: str) -> None:
    assert leans_within(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), DATED)
def test_what_is_dated_from_another_time_leans_on_where_that_is_told(language: str, sentence: str) -> None:
    assert leans_within(sentence, language) or leans_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), [*SAID_IN_FULL, *DATED_IN_FULL])
def test_a_number_with_its_noun_and_a_time_with_its_anchor_lean_on_nothing(language: str, sentence: str) -> None:
    assert not leans_within(sentence, language)
    assert not leans_back(sentence, language)

"""Sentences that leave out a noun, or are dated from a time told before."""

import pytest

from toolkit.language.discourse.ellipses import leaves_out
from toolkit.language.discourse.openers import leans_back

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
    assert leaves_out(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), DATED)
def test_what_is_dated_from_another_time_leans_on_where_that_is_told(language: str, sentence: str) -> None:
    assert leaves_out(sentence, language) or leans_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), [*SAID_IN_FULL, *DATED_IN_FULL])
def test_a_number_with_its_noun_and_a_time_with_its_anchor_lean_on_nothing(language: str, sentence: str) -> None:
    assert not leaves_out(sentence, language)
    assert not leans_back(sentence, language)

"""Sentences that do something with a thing that the one before names."""

import pytest

from toolkit.language.discourse.objects import lacks_object
from toolkit.language.discourse.openers import leans_back

LACKING = [
    ("en", "Take it with a glass of water."), ("en", "Do not crush them."), ("en", "People ask me that."),
    ("es", "Tómelo con un vaso de agua."), ("es", "No lo parta."), ("es", "Guárdela en la nevera."),
    ("es", "Nos lo piden."),
    ("fr", "Prenez-le avec de l’eau."), ("fr", "Ne les jetez pas."), ("fr", "On y trouve du sel."),
    ("de", "Nehmen Sie es mit Wasser ein."), ("de", "Prüfen Sie sie vorher."), ("de", "Prüfe ihn vorher."),
    ("it", "La prenda con acqua."), ("it", "Non lo mastichi."), ("it", "Lo ha detto il sindaco."),
    ("it", "Installatelo dopo."),
    ("it", "Ne chiudono due."), ("it", "L'ha detto il sindaco."),
    ("pt", "Tome-o com água."), ("pt", "Não a ultrapasse."), ("pt", "Provoca-as em poucas pessoas."),
]  # fmt: skip
NAMING = [
    ("en", "Take the tablet and swallow it."), ("en", "If you own a dog, feed it."), ("en", "It rained."),
    ("es", "Película nueva en el cine."), ("es", "Charla sobre el agua."), ("fr", "Prenez le comprimé."),
    ("de", "Nehmen Sie die Tablette ein."), ("de", "Vermeiden Sie es, zu rauchen."), ("it", "Regalo di nozze."),
    ("pt", "Segunda-feira chove."), ("ja", "Take it."), ("en", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LACKING)
def test_what_is_done_with_a_thing_that_is_not_named_leans_back(language: str, sentence: str) -> None:
    assert lacks_object(sentence.lower(), language)
    assert leans_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), NAMING)
def test_what_is_done_with_a_thing_that_is_named_does_not(language: str, sentence: str) -> None:
    assert not lacks_object(sentence.lower(), language)


@pytest.mark.parametrize("sentence", ["a " * 50_000, "take " * 20_000, "a" * 100_000])
def test_long_sentences_cost_nothing(sentence: str) -> None:
    for language in ("de", "en", "es", "fr", "it", "pt"):
        assert not lacks_object(sentence, language)

"""Sentences that take back the one before them."""

import pytest

from toolkit.language.discourse.retractions import accuses, takes_back, tells_of_acquittal
from toolkit.language.tokens import words


@pytest.mark.parametrize(
    ("language", "following"),
    [
        ("en", " This is false. The next"), ("en", " That’s simply not true."),
        ("en", "\n\nIt should have said £2bn."),
        ("en", " We will not."), ("en", " They didn't."), ("en", " No, it doesn't. Panels"),
        ("de", " Das stimmt nicht."),
        ("de", " Das ist falsch."), ("es", " No es cierto."), ("es", " Eso es un bulo."), ("fr", " C’est faux."),
        ("en", " The opposite is true."), ("de", " Das Gegenteil ist richtig."),
        ("de", " Davon kann keine Rede sein."),
        ("es", " Nada más lejos de la realidad."), ("es", " Es un error."), ("fr", " C’est le contraire."),
        ("it", " È vero il contrario."), ("pt", " É exatamente o contrário."), ("fr", " Ce n’est pas le cas."),
        ("en", " This could not be independently verified."), ("en", " We have not been able to confirm this."),
        ("en", " There is no evidence for this."), ("de", " Dies ließ sich zunächst nicht überprüfen."),
        ("fr", " Cela n'a pas été confirmé."), ("es", " No se ha podido verificar la cifra."),
        ("it", " Non è stato possibile verificarlo."), ("pt", " Não foi possível confirmar o número."),
        ("fr", " Ce n'est pas vrai."), ("it", " Non è vero."), ("it", " È una bufala."),
        ("pt", " Isso não é verdade."),
    ],
)  # fmt: skip
def test_a_denial_takes_back(language: str, following: str) -> None:
    assert takes_back(following, language)


@pytest.mark.parametrize(
    ("language", "following"),
    [
        ("en", " They did not come."), ("en", " This is falsely rumoured."), ("en", " It is not true north."),
        ("en", " No man was hurt."), ("en", ""), ("en", " We have been in Leeds."), ("en", " There is no evidence."),
        ("es", " No hubo heridos."), ("fr", " Ce n'est pas tout."),
        ("fr", " Ce n’est pas le cas des enfants."), ("es", " No es cierto que la tarifa suba."),
        ("es", " Es un error esperar."),
        ("it", " Non è vero che il ponte cade."), ("pt", " Não é verdade que chova."),
        ("ja", " No,"),
    ],
)  # fmt: skip
def test_what_only_goes_on_takes_nothing_back(language: str, following: str) -> None:
    assert not takes_back(following, language)


CLEARED = [
    ("en", "A miller was cleared of theft.", "He had been accused of taking flour."),
    ("de", "Der Müller wurde freigesprochen.", "Ihm war Diebstahl vorgeworfen worden."),
    ("es", "El molinero fue absuelto.", "Estaba acusado de robar harina."),
    ("fr", "Le meunier a été acquitté.", "Il était accusé de vol."),
    ("it", "Il mugnaio è stato assolto.", "Era accusato di furto."),
    ("pt", "O moleiro foi absolvido.", "Era acusado de furto."),
]


@pytest.mark.parametrize(("language", "verdict", "accusation"), CLEARED)
def test_an_acquittal_is_told_from_an_accusation(language: str, verdict: str, accusation: str) -> None:
    assert tells_of_acquittal(verdict, language, words(verdict))
    assert not tells_of_acquittal(accusation, language, words(accusation))
    assert accuses(accusation, language)
    assert not accuses(verdict, language)

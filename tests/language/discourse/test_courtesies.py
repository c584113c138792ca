"""Sentences that say nothing of the subject."""

import pytest

from toolkit.language.discourse.courtesies import is_courtesy
from toolkit.language.tokens import words

COURTESIES = [
    ("en", "Thank you so much."), ("en", "Good morning, ladies and gentlemen."), ("en", "And so, thanks, Bill."),
    ("en", "I’d like to thank my team and our partners."), ("en", "Jane Roe: Thank you for joining us today."),
    ("en", "With that, I'll turn it over to our treasurer."), ("en", "Mr. Speaker, I yield the rest of my time."),
    ("en", "The next question comes from the line of Ann Lee."),
    ("en", "Once again, welcome to the tour of the mill."),
    ("en", "These remarks contain forward-looking statements about the price of milk, the weather and the harvest."),
    ("en", "The Minister for Mills and Bakeries (Ada Roe): I beg to move, That the Bill be read."),
    ("en", "MAYOR: I call the meeting to order."), ("en", "Seeing none, we will vote."),
    ("en", "Now let’s look at how the mill turns."), ("es", "Veamos cómo gira el molino."),
    ("fr", "Voyons comment tourne le moulin."), ("de", "Schauen wir uns die Mühle an."),
    ("it", "Vediamo come gira il mulino."), ("pt", "Vejamos como gira o moinho."),
    ("en", "Question put and agreed to."), ("de", "Ich rufe die Frage 7 auf."),
    ("it", "Ha chiesto di parlare Ada Roe."),
    ("fr", "La parole est à Mme Roe."),
    ("es", "Tiene la palabra el señor Roe."), ("it", "La seduta è tolta."), ("pt", "Está encerrada a sessão."),
    ("de", "Meine Damen und Herren, liebe Nachbarn!"), ("de", "Und nun vielen Dank."),
    ("es", "Muchas gracias a todos."), ("es", "Señorías, buenas tardes a todas y a todos."),
    ("it", "Care colleghe e cari colleghi, buonasera."), ("de", "Lassen Sie mich von Frau Roe erzählen."),
    ("fr", "Je vous remercie de votre attention."), ("it", "Grazie mille a tutti voi."), ("pt", "Muito obrigada."),
]  # fmt: skip
FURNITURE = [
    ("en", "• This article was amended on 12 May."), ("en", "(Reporting by Ada Roe; editing by Ben Low)"),
    ("en", "Photo: Sailors carry the sails ashore."), ("en", "An earlier version said that nine had come."),
    ("de", "Dieser Artikel wurde am 3. Mai berichtigt."), ("es", "Suscríbete a nuestro boletín"),
    ("fr", "Photo : AFP"), ("en", "Editor's note: The mill was named wrongly."), ("en", "Click here for the menu."),
    ("en", "You can also subscribe to this newsletter."), ("en", "Follow our reporter at the mill for more."),
    ("en", "Sign up for our weekly newsletter, The Miller."), ("en", "That's all from us for tonight."),
    ("de", "Anmerkung der Redaktion: Die Mühle hieß anders."), ("de", "Diese Seite verwendet Cookies."),
    ("es", "Nota de la redacción: el molino tenía otro nombre."), ("es", "Utilizamos cookies."),
    ("fr", "Abonnez-vous à la newsletter du moulin."), ("fr", "Suivez notre direct."),
    ("it", "Nota della redazione: il mulino si chiamava altrimenti."), ("it", "Iscriviti alla newsletter."),
    ("pt", "Nota da redação: o moinho tinha outro nome."), ("pt", "Este site usa cookies."),
    ("it", "Leggi anche: il ponte"), ("pt", "Leia também: a ponte"),
    ("en", "Keep this leaflet in a drawer."), ("es", "Suscríbase a nuestro boletín."), ("de", "Schreiben Sie uns."),
    ("es", "Una versión anterior de este artículo decía que no."), ("fr", "Gardez cette notice."),
    ("de", "Diese Packungsbeilage wurde zuletzt im Mai geändert."), ("it", "Conservi questo foglio."),
    ("pt", "Este folheto foi revisto em maio."), ("pt", "Compartilhe este texto."),
]  # fmt: skip
STATEMENTS = [
    ("en", "Subscribe to events with the on method."), ("en", "Contact us if the pump fails."),
    ("en", "Read more slowly to remember more of the text."),
    ("en", "Use it to return the floor of a number."), ("en", "Press Start to install the program."),
    ("en", "You may now close the window and start the server."), ("en", "Go ahead and install the package."),
    ("en", "Follow the river to the mill."), ("en", "Subscribers to the mill pay less."),
    ("en", "The mill's site used cookies to follow its buyers."),
    ("en", "Published in 2010, the study found moss on every wall."), ("en", "Photographs of the mill were sold."),
    ("en", "An earlier version of the parser was slow."),
    ("en", "Thanks to the rain, the wheat grew."), ("en", "Welcome news came from the harbour."), ("en", "It rained."),
    ("en", "“Thank you,” she said to the crew."), ("en", "Hello Bay froze in March."), ("en", "HI, LA and TX grew."),
    ("en", "I thanked the crew."),
    ("en", "And we sold nine hundred bicycles."), ("en", "Questions were asked at the call."), ("en", ""),
    ("en", "Thank you for the vote by which " + "the council of our town " * 9 + "decided to mend the bridge."),
    ("es", "Este artículo de la ley cambia."), ("it", "Presidente era Ada Roe."),
    ("fr", "Gardez cette dent au froid."),
    ("de", "Danks Mühle steht still."), ("fr", "Mercier vend du pain."), ("ja", "Thank you so much."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), COURTESIES)
def test_greetings_thanks_and_the_floor_handed_over_are_courtesies(language: str, sentence: str) -> None:
    assert is_courtesy(sentence, language, words(sentence))


@pytest.mark.parametrize(("language", "sentence"), FURNITURE)
def test_what_a_page_says_of_itself_is_furniture(language: str, sentence: str) -> None:
    assert is_courtesy(sentence, language, words(sentence))


@pytest.mark.parametrize(("language", "sentence"), STATEMENTS)
def test_what_says_something_of_the_subject_is_none(language: str, sentence: str) -> None:
    assert not is_courtesy(sentence, language, words(sentence))


def test_long_runs_cost_nothing() -> None:
    for run in ("thank you, " * 50_000, "and " * 100_000, ": " * 100_000):
        assert not is_courtesy(run, "en", words(run))

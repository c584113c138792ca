"""Sentences that only show the way."""

import pytest

from toolkit.language.discourse.signposts import announces_figure, is_signpost
from toolkit.language.tokens import words

SIGNPOSTS = [
    ("en", "A list of all weirs can be found here."), ("en", "Please see WEIRS.md for details."),
    ("en", "More detailed plans of the weir can be found in the documentation."), ("en", "See the guide for examples!"),
    ("en", "For the complete list of locks, see Locks."), ("en", "The plans are available at https://example.org/a."),
    ("en", "For more details see: https://example.org."), ("en", "Old plans can be found in plans/old/."),
    ("en", "The following table compares the weirs."), ("en", "In the following example, the weir opens."),
    ("en", "Open the weir with the command below."), ("en", "If you have any of the conditions listed above, call us."),
    ("en", "See the guide: Opening weirs."), ("en", "See the documentation of the lock."),
    ("en", "Plans are at example.org/a."),
    ("en", "For information on locks, see the website."), ("de", "Siehe das Handbuch."),
    ("fr", "Voir la section sur l'eau."),
    ("en", "The above example opens two weirs."), ("en", "“See the guide for more details.”"),
    ("de", "Weitere Informationen finden Sie in der Dokumentation."), ("de", "Beispiele finden Sie hier."),
    ("de", "Das folgende Beispiel zeigt das Wehr."), ("de", "Die oben genannten Werte gelten nicht."),
    ("fr", "Pour plus d’informations, consultez le guide."), ("fr", "L'exemple suivant ouvre le barrage."),
    ("fr", "Les effets décrits ci-dessus sont rares."), ("fr", "La documentation complète est disponible ici."),
    ("es", "Para más información, consulte la guía."), ("es", "El siguiente ejemplo abre la presa."),
    ("es", "Los efectos descritos más arriba son raros."), ("es", "La tabla de abajo compara las presas."),
    ("it", "Per maggiori informazioni, consultare la guida."), ("it", "La seguente tabella confronta le dighe."),
    ("it", "Gli effetti descritti sopra sono rari."), ("it", "La documentazione è disponibile qui."),
    ("pt", "Para mais informações, consulte o guia."), ("pt", "A tabela seguinte compara as represas."),
    ("pt", "Os efeitos descritos acima são raros."), ("pt", "A documentação está disponível aqui."),
]  # fmt: skip
STATEMENTS = [
    ("en", "See your doctor for more tests."), ("en", "See a doctor at once if you get a rash."),
    ("en", "For more information, call 111."), ("en", "The following year, the weir broke."),
    ("en", "Water levels shown above 30 degrees fell."), ("en", "Otters can be found in the river."),
    ("en", "Information on floods is available for 12 weirs."), ("en", "Read this leaflet for more than one reason."),
    ("en", "The flat below the shop has a table."), ("en", "Visit the weir for free on Sundays."),
    ("en", "Read the page before you sign, and keep a copy of it for seven years."),
    ("en", "See the nurse before you leave."), ("en", "The river is 3 m above the road."),
    ("en", "The weir is in the list below 40 others."), ("en", ""),
    ("de", "Fragen Sie Ihren Arzt."), ("de", "Im folgenden Jahr brach das Wehr."),
    ("de", "Sie finden das Wehr im Tal."),
    ("fr", "Consultez votre médecin pour plus de sécurité."), ("fr", "L'année suivante, le barrage a cédé."),
    ("es", "Para más información, llame al 112."), ("es", "Para más información, consulte a su médico."),
    ("it", "Per ulteriori esami consulti il suo medico."), ("pt", "Para mais informações, consulte o seu médico."),
    ("ja", "See the guide for more details."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), SIGNPOSTS)
def test_what_sends_elsewhere_or_points_beside_itself_is_a_signpost(language: str, sentence: str) -> None:
    assert is_signpost(sentence, language, words(sentence))


@pytest.mark.parametrize(("language", "sentence"), STATEMENTS)
def test_what_says_something_or_sends_to_somebody_is_none(language: str, sentence: str) -> None:
    assert not is_signpost(sentence, language, words(sentence))


ANNOUNCED = [
    ("en", "Fig. 2 shows the sites of the study."), ("en", "Supplementary Table S3 lists all walls."),
    ("en", "Table IV gives the doses."), ("en", "Map 2 shows the sites."), ("en", "Example 3 shows the output."),
    ("de", "Abb. 4 zeigt die Mühlen."), ("de", "Tabelle 2 enthält die Werte."), ("es", "Cuadro 1 recoge los datos."),
    ("fr", "Tableau 2 résume les essais."), ("it", "Tabella 3 riporta i valori."), ("pt", "Quadro 1 mostra os rios."),
]  # fmt: skip
SAID = [
    ("en", "Fig. 2 shows 40 sites."), ("en", "Table 3 shows that walls crumble."), ("en", "The map shows the sites."),
    ("en", "Table 3 stands in the hall."), ("de", "Abb. 4 zeigt, wie Mühlen mahlen."),
    ("en", "Fig. 2 shows the sites" + " of the study" * 8 + "."), ("ja", "Fig. 2 shows the sites."), ("en", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), ANNOUNCED)
def test_what_only_names_what_a_figure_holds_announces_it(language: str, sentence: str) -> None:
    assert announces_figure(sentence, language, words(sentence))


@pytest.mark.parametrize(("language", "sentence"), SAID)
def test_what_says_something_of_a_figure_does_not(language: str, sentence: str) -> None:
    assert not announces_figure(sentence, language, words(sentence))


@pytest.mark.parametrize("run", ["see the ", "for more details ", "can be found ", "the following ", "above below "])
def test_long_runs_cost_nothing(run: str) -> None:
    is_signpost(run * 20_000, "en", words(run))
    announces_figure(f"Fig. 2 shows {run * 20_000}", "en", words(run))

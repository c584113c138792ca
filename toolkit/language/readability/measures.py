"""The readability formulas: one a language, each with its paper."""

from toolkit.language.readability.formula import Measure
from toolkit.language.tags import primary

_FLESCH_YEARS = ((95.0, 5.0), (85.0, 6.0), (75.0, 7.0), (65.0, 8.5), (55.0, 11.0), (40.0, 14.5), (15.0, 17.0))
_FLESCH_SCALE = "Flesch (1949), The Art of Readable Writing, whose scale the adaptation keeps"

FLESCH_KINCAID = Measure(
    "flesch-kincaid",
    "Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas, Navy RBR 8-75",
    "syllables", length=0.39, weight=11.8, density=0.0, constant=-15.59, ease=False,
    scale="the score is the school year",
)  # fmt: skip
FERNANDEZ_HUERTA = Measure(
    "fernandez-huerta",
    "Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29-32",
    "syllables", length=-1.02, weight=-60.0, density=0.0, constant=206.84,
    anchors=((95.0, 4.0), (85.0, 5.0), (75.0, 6.0), (65.0, 7.5), (55.0, 11.0), (40.0, 13.0), (15.0, 16.0)),
    scale="Fernández Huerta (1959), table of school years",
)  # fmt: skip
KANDEL_MOLES = Measure(
    "kandel-moles",
    "Kandel and Moles (1958), Application de l'indice de Flesch à la langue française, "
    "Cahiers d'Études de Radio-Télévision 19, 253-274",
    "syllables", length=-1.015, weight=-73.6, density=0.0, constant=207.0,
    anchors=_FLESCH_YEARS, scale=_FLESCH_SCALE,
)  # fmt: skip
AMSTAD = Measure(
    "amstad",
    "Amstad (1978), Wie verständlich sind unsere Zeitungen?, dissertation, University of Zurich",
    "syllables", length=-1.0, weight=-58.5, density=0.0, constant=180.0,
    anchors=_FLESCH_YEARS, scale=_FLESCH_SCALE,
)  # fmt: skip
GULPEASE = Measure(
    "gulpease",
    "Lucisano and Piemontese (1988), GULPEASE: una formula per la predizione della difficoltà dei testi "
    "in lingua italiana, Scuola e città 39(3), 110-124",
    "letters", length=0.0, weight=-10.0, density=300.0, constant=89.0,
    anchors=((80.0, 5.0), (60.0, 8.0), (40.0, 13.0)),
    scale="Lucisano and Piemontese (1988): below 80, 60 and 40 hard to read with a primary, lower and upper "
    "secondary leaving certificate",
)  # fmt: skip
MARTINS = Measure(
    "martins",
    "Martins, Ghiraldelo, Nunes and Oliveira (1996), Readability formulas applied to textbooks in Brazilian "
    "Portuguese, ICMC-USP 28",
    "syllables", length=-1.015, weight=-84.6, density=0.0, constant=248.835,
    anchors=((87.5, 2.5), (62.5, 6.5), (37.5, 10.0), (12.5, 14.0)),
    scale="Martins and others (1996): above 75 years 1 to 4, above 50 years 5 to 8, above 25 years 9 to 11, "
    "else university",
)  # fmt: skip
LIX = Measure(
    "lix",
    "Björnsson (1968), Läsbarhet; across languages Björnsson (1983), Reading Research Quarterly 18(4), 480-497",
    "long words", length=1.0, weight=100.0, density=0.0, constant=0.0, ease=False,
    anchors=(
        (12.5, 2.0), (17.5, 3.0), (22.0, 4.0), (26.0, 5.0), (30.0, 6.0), (34.0, 7.0), (38.0, 8.0), (42.0, 9.0),
        (46.0, 10.0), (50.0, 11.0), (54.0, 12.0), (58.0, 13.0),
    ),
    graded=False,
    scale="Anderson (1983), Lix and Rix, Journal of Reading 26(6), 490-496, for English: bounds for a choice, no label",
)  # fmt: skip

MEASURES: dict[str, Measure] = {
    "de": AMSTAD,
    "en": FLESCH_KINCAID,
    "es": FERNANDEZ_HUERTA,
    "fr": KANDEL_MOLES,
    "it": GULPEASE,
    "pt": MARTINS,
}
"""The formula of each language that has one of its own; LIX serves all others."""


def measure_for(language: str) -> Measure:
    """Return the formula for a language (BCP 47): its own, else LIX, which needs no syllables.

    >>> measure_for("de-CH").name, measure_for("sv").name
    ('amstad', 'lix')
    >>> GULPEASE.score_at(8)
    60.0
    """
    return MEASURES.get(primary(language), LIX)

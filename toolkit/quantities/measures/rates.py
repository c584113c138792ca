"""The words for "per" between a quantity and what it is told of: "3 g a day", "20 mg al día", "12 per week"."""

import re
from functools import lru_cache

from toolkit.expressions import either, expression
from toolkit.quantities.grammar import Grammar, grammar

# After a unit of time these tell when something was: "2 litres a day earlier", "al día siguiente", "im Jahr 2010",
# "am Tag der Abreise".
WHEN = expression(
    r"[ -](?:earlier|ago|later|previously|time|siguiente|anterior|después|antes|seguinte|depois|später|zuvor|vorher"
    r"|danach|darauf|de[rs]|nach|vor|vo[nm]|suivante?|précédente?|dopo|prima|seguente|successiv[oa]|precedente|\d)",
    re.IGNORECASE,
)
# In German a noun after it belongs to it: "am Tag Null", "im Monat Mai".
NOUN = expression(r" (?:[A-ZÄÖÜ]|\d)")
# A letter that begins a name: "10 kg par M. Dupont".
INITIAL = expression(r"[A-Z]\.? ")


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    g = grammar(language)
    firm, loose = either(g.per), either(g.per_time)
    return re.compile(rf"([ \u00a0-])(?:({firm})|{loose})(?:\1|(?<=['’]))", re.IGNORECASE)


def read_per(text: str, at: int, g: Grammar) -> tuple[int, bool] | None:
    """Return where the unit begins that a word for "per" opens, and whether any unit may follow; None without one.

    >>> read_per("3 g a day", 3, grammar("en")), read_per("3 g per day", 3, grammar("en"))
    ((6, False), (8, True))
    """
    match = _pattern(g.language).match(text, at)
    return (match.end(), match[2] is not None) if match is not None else None


def tells_when(text: str, end: int, g: Grammar) -> bool:
    """Whether a unit of time ends at an offset that tells when something was, and not how often."""
    return WHEN.match(text, end) is not None or (g.language == "de" and NOUN.match(text, end) is not None)

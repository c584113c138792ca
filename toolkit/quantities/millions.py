"""Whether English "m" against a number is a million by what is told of it: "unemployment fell to 1.4m"."""

import re

from toolkit.expressions import expression

# What is counted and not measured: these rise to millions.
_COUNTS = (
    "attendance|audiences?|circulation|claimants|customers|downloads|(?:un)?employment|followers|footfall|immigration"
    "|joblessness|listeners|membership|migration|passengers|population|readers|readership|sales|subscribers"
    "|subscriptions|turnout|users|viewers|viewership|viewing figures|visitor numbers|workforce"
)
_REACHES = (
    "are|averaged?|climb\\w*|cut|declin\\w*|doubl\\w*|down|drop\\w*|exceed\\w*|fall\\w*|fell|gr[eo]w\\w*|hits?|increas\\w*"
    "|is|jump\\w*|numbers?|numbered|of|peak\\w*|plunge\\w*|reach\\w*|rise\\w*|rising|rose|shr[aiu]nk\\w*|slump\\w*|soar\\w*"
    "|stands at|stood at|surg\\w*|top\\w*|total\\w*|was|were"
)
REACHED = expression(rf"\b(?:{_COUNTS})\b(?: [\w,'’-]+){{0,3}} (?:{_REACHES}) (?:[^.;\n]|\.\d){{0,30}}$", re.IGNORECASE)
DONE_BY = expression(
    r"\b(?:attended|bought|downloaded|followed|heard|joined|liked|played|read|seen|shared|signed|streamed|used|viewed"
    r"|visited|watched) by (?:[a-z]+ ){0,3}$",
    re.IGNORECASE,
)
SELLS = expression(
    r"\b(?:attract(?:s|ed)?|draws?|drew|employ(?:s|ed)?|register(?:s|ed)|sells?|sold|serve[sd]?|welcome[sd]?)"
    r" (?:[a-z]+ ){0,2}$",
    re.IGNORECASE,
)
# "by 20,000 to 1.4m", "from 900,000 to 1.2m"
BESIDE_THOUSANDS = expression(r"(?<![£$€\d,.])\d{1,3}(?:,\d{3})+ (?:[a-z]+ )?(?:to|from|and) (?:[a-z]+ ){0,2}$")
# Words of length; near them "m" is metres.
LENGTH = expression(
    r"\b(?:above|altitude|apart|away|below|deep|depth|diameter|distances?|elevation|feet|ft|heights?|high|km|lengths?|long"
    r"|met(?:er|re)s?|thick|tall|wide|widths?)\b",
    re.IGNORECASE,
)
NEAR = 80


def counts_millions(text: str, start: int, end: int) -> bool:
    """Whether the words around a number that ends in "m" say that it counts.

    >>> text = "Unemployment fell to 1.4m."
    >>> counts_millions(text, 21, 25), counts_millions("The river fell to 1.4m.", 18, 22)
    (True, False)
    """
    window = max(0, start - NEAR)
    if not any(pattern.search(text, window, start) for pattern in (REACHED, DONE_BY, SELLS, BESIDE_THOUSANDS)):
        return False
    return LENGTH.search(text, max(0, start - NEAR // 2), end + NEAR // 4) is None

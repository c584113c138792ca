"""Money beside its number: what it is paid for, pence, and pounds that are a weight."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.measures.currencies import Currency
from toolkit.quantities.measures.rates import read_per, tells_when
from toolkit.quantities.measures.units import read_unit

# Words near "pounds" that are about money; without them, and without a scale, pounds are a weight.
MONEY_WORDS = expression(
    r"£|\b(?:spen[dt]|paid|pay|costs?|worth|price[ds]?|profits?|revenues?|earn\w*|fine[ds]?|rais\w+|budget|sales|sold|invest\w*"
    r"|tax\w*|charge[sd]?|pence|penny"
    r"|debts?|bonus|salary|wages?|grants?|funds?|funding|fees?|loans?|money|cash|income|bill|turnover|sterling)\b",
    re.IGNORECASE,
)
MONEY_WINDOW = 60
STROKE = expression(r" ?/ ?")
# What is paid in pence: shares and their dividends. A price of a share has four digits at most.
SHARES = expression(r"\b(?:dividends?|shares?|stocks?)\b", re.IGNORECASE)
MAX_PENCE = 10_000
# Lines of a picture: "a 1080p video".
LINES = frozenset([144, 240, 360, 480, 720, 1080, 1440, 2160])
LINES_NEAR = expression(
    r"\b(?:camera|display|footage|HD|monitor|movies?|resolution|screen|stream\w*|TV|videos?|YouTube)\b"
)
# "a year earlier" tells when, not what the money is paid for.
AFTER_TIME = expression(r" (?:earlier|ago|later|before|after|on|previously|now|to (?=\d|last|this))\b")


def read_rate(text: str, draft: Draft, g: Grammar) -> None:
    """Read what money is paid for: "$350 per kg", "€2/L", "£12 an hour"."""
    stroke = STROKE.match(text, draft.end)
    per = (stroke.end(), True) if stroke else read_per(text, draft.end, g)
    unit = read_unit(text, per[0] - (text[per[0] - 1] in " -"), g) if per else None
    if unit is None or len(unit.powers) != 1 or AFTER_TIME.match(text, unit.end):
        return
    if not (per and per[1]) and tells_when(text, unit.end, g):
        return
    draft.rate, draft.end = unit, unit.end


def is_weight(text: str, draft: Draft, currency: Currency, g: Grammar) -> bool:
    """Whether English "pounds" are a weight: no scale word, and no word of money near."""
    word = text[currency.start : currency.end].lower()
    if g.language != "en" or word not in ("pound", "pounds"):
        return False
    if text[currency.start - 1] == "-" or (word == "pound" and draft.value != 1):
        return True
    if draft.number.scale:
        return False
    return (
        MONEY_WORDS.search(text, max(0, draft.start - MONEY_WINDOW), min(len(text), currency.end + MONEY_WINDOW // 2))
        is None
    )


def pence(text: str, draft: Draft, g: Grammar) -> Currency | None:
    """Read "5p" and "20p a minute": pence, where words of money stand near."""
    end = draft.end
    if text[end : end + 1] != "p" or g.language != "en" or text[end + 1 : end + 2].isalnum():
        return None
    value = draft.value
    if value is None or not 0 < value < MAX_PENCE or not text[end - 1].isdigit():
        return None
    if value in LINES and LINES_NEAR.search(text, max(0, draft.start - MONEY_WINDOW), end + MONEY_WINDOW):
        return None
    near = max(0, draft.start - MONEY_WINDOW), end + MONEY_WINDOW
    if not MONEY_WORDS.search(text, *near) and not SHARES.search(text, *near):
        return None
    return Currency(end, end + 1, "GBP", "pence")

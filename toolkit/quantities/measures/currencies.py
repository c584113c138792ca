"""Currencies before and after a number: symbols, ISO 4217 codes, words."""

import re
from functools import lru_cache

import msgspec

from toolkit.expressions import either
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.tables.currencies import CODES, SYMBOLS


class Currency(msgspec.Struct, frozen=True, gc=False):
    """A currency with the characters that give it; ``subunit`` is the word for a cent or penny."""

    start: int
    end: int
    code: str
    subunit: str | None = None


_SYMBOL = either(SYMBOLS)
_CODE = "|".join(CODES)
LOOK_BACK = 9


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![^\W_])(?:{_CODE})(?: ?[$€£¥])?|(?<![^\W\d_]){_SYMBOL}|(?<![^\W_])(?:dollars?|euros?)(?= ))"
        r"[ \u00a0\u202f]?[-−–]?$"
    )


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]?((?:{_CODE})(?![\w$])|{_SYMBOL}(?![\w]))")


@lru_cache(maxsize=16)
def _lengths(language: str) -> dict[str, list[int]]:
    """Return the lengths of a language's words for currencies by their first two letters, the longest first."""
    g = grammar(language)
    lengths: dict[str, list[int]] = {}
    for length, beginning in sorted({(len(word), word[:2]) for word in (*g.currencies, *g.subunits)}, reverse=True):
        lengths.setdefault(beginning, []).append(length)
    return lengths


def currency_before(text: str, at: int, g: Grammar) -> Currency | None:
    """Return the currency that stands right before a number."""
    if at == 0 or text[at - 1] not in BEFORE_SIGNS:
        return None
    if text[at - 1] == " " and text[at - 2 : at - 1].islower() and text[max(0, at - 3) : at - 1] not in NAME_ENDINGS:
        return None
    match = _before().search(text, max(0, at - LOOK_BACK), at)
    if match is None:
        return None
    name = match[0].rstrip(" \u00a0\u202f-−–")
    return Currency(match.start(), match.start() + len(name), _code(name, g))


# The last character before a number that a currency can end in.
BEFORE_SIGNS = frozenset(" \u00a0\u202f-−–" + "".join(symbol[-1] for symbol in SYMBOLS) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# How a name in small letters ends that a space parts from its number.
NAME_ENDINGS = frozenset(name[-2:] for name in (*SYMBOLS, "dollar", "dollars", "euro", "euros"))
# The first character that a currency can begin with, past a space.
SPACES = frozenset(" \u00a0\u202f")
# What may part a number from a word for a currency.
WORD_GAPS = frozenset(" \u00a0-\n")
AFTER_SIGNS = frozenset(name[0] for name in (*CODES, *SYMBOLS))


def currency_after(text: str, at: int, g: Grammar) -> Currency | None:
    """Return the currency that stands right after a number, as symbol, code or word."""
    first = text[at : at + 1]
    if (text[at + 1 : at + 2] if first in SPACES else first) in AFTER_SIGNS:
        match = _after().match(text, at)
        if match is not None:
            return Currency(match.start(1), match.end(), _code(match[1], g))
    lengths = _lengths(g.language).get(text[at + 1 : at + 3].lower(), ())
    if first not in WORD_GAPS and not (first in "'’" and text[at - 2 : at] == " d"):
        return None
    for length in lengths:
        start, end = at + 1, at + 1 + length
        word = text[start:end].lower()
        if end > len(text) or text[end : end + 1].isalnum() or text[end : end + 1] == "_":
            continue
        if word in g.subunits:
            return Currency(start, end, g.subunits[word], "penny" if word.startswith("penn") else word.rstrip("s"))
        if word in g.currencies:
            return Currency(start, end, _code(g.currencies[word], g))
    return None


def _code(name: str, g: Grammar) -> str:
    found = SYMBOLS.get(name) or SYMBOLS.get(name.lower().replace(" ", ""))
    if name == "$" or name.lower().startswith("dollar"):
        return g.dollar
    return found or name[:3].upper().replace("RMB", "CNY").replace("EUR", "EUR")

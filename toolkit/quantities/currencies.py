"""Currencies before and after a number: symbols, ISO 4217 codes, words."""

import re
from functools import lru_cache

import msgspec

from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.tables.currencies import CODES, SYMBOLS


class Currency(msgspec.Struct, frozen=True, gc=False):
    """A currency with the characters that give it; ``subunit`` is the word for a cent or penny."""

    start: int
    end: int
    code: str
    subunit: str | None = None


_SYMBOL = "|".join(map(re.escape, sorted(SYMBOLS, key=lambda s: (-len(s), s))))
_CODE = "|".join(CODES)
LOOK_BACK = 9


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![^\W_])(?:{_CODE})(?: ?[$€£¥])?|(?<![^\W\d_])(?:{_SYMBOL})|(?<![^\W_])(?:dollars?|euros?)(?= ))"
        r"[ \u00a0\u202f]?[-−–]?$"
    )


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]?((?:{_CODE})(?![\w$])|(?:{_SYMBOL})(?![\w]))")


@lru_cache(maxsize=16)
def _words(language: str) -> re.Pattern[str]:
    from toolkit.quantities.scan import trie

    g = grammar(language)
    return re.compile(
        rf"(?:[ \u00a0]|-|\n|(?<= d)['’])({trie(sorted({*g.currencies, *g.subunits}))})(?![\w])", re.IGNORECASE
    )


@lru_cache(maxsize=16)
def _beginnings(language: str) -> frozenset[str]:
    """Return the first two letters of a language's words for currencies."""
    g = grammar(language)
    return frozenset(word[:2] for word in (*g.currencies, *g.subunits))


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
AFTER_SIGNS = frozenset(name[0] for name in (*CODES, *SYMBOLS))


def currency_after(text: str, at: int, g: Grammar) -> Currency | None:
    """Return the currency that stands right after a number, as symbol, code or word."""
    first = text[at : at + 1]
    if (text[at + 1 : at + 2] if first in SPACES else first) in AFTER_SIGNS:
        match = _after().match(text, at)
        if match is not None:
            return Currency(match.start(1), match.end(), _code(match[1], g))
    if text[at + 1 : at + 3].lower() not in _beginnings(g.language):
        return None
    match = _words(g.language).match(text, at)
    if match is None:
        return None
    word = match[1].lower()
    if word in g.subunits:
        return Currency(
            match.start(1), match.end(), g.subunits[word], "penny" if word.startswith("penn") else word.rstrip("s")
        )
    return Currency(match.start(1), match.end(), _code(g.currencies[word], g))


def _code(name: str, g: Grammar) -> str:
    found = SYMBOLS.get(name) or SYMBOLS.get(name.lower().replace(" ", ""))
    if name == "$" or name.lower().startswith("dollar"):
        return g.dollar
    return found or name[:3].upper().replace("RMB", "CNY").replace("EUR", "EUR")

"""Decades of a century ("the 1990s", "die 70er Jahre", "los años 70") and of a life ("in her 50s", "the over-65s")."""

import re
from functools import lru_cache

import msgspec

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar, grammar

CENTURY_DECADE = expression(r"(1[0-9]|20)(\d)0(?:['’\"])?s\b")
SHORT_DECADE = expression(r"(\d)0s\b")
GERMAN_DECADE = expression(r"(1[0-9]|20)?(\d)0er(?:n\b|[- ]?[Jj]ahren?\b|\b(?!-))")
NAMED_DECADE = expression(r"['’]?(1[0-9]|20)?(\d)0(?![\d%'’]|[.,]\d)")
AGE = expression(r"(\d\d)s\b")
LIFE_BEFORE = expression(
    r"\b(?:his|her|their|my|our|your|one['’]s|people in)[ \u00a0](?:early|mid|late|mid to late|early to mid)?[- ]?"
    r"(?:\d0s(?:,| and| or| to|-)[ ]?(?:early |mid |late )?)?$",
    re.IGNORECASE,
)
BEYOND = expression(r"\b(over|under)[- ]?$", re.IGNORECASE)
AFTER_DECADE = expression(r"\b\d\d\d0s(?:,| and| or| to| through| into|-|–)[ ]?(?:the )?(?:early |mid-|late )?$")
ARTICLE_BEFORE = expression(r"\b[Tt]he (?:early |mid-|mid |late |swinging |roaring )?$")
LOOK_BACK = 30


class Decade(msgspec.Struct, frozen=True, gc=False):
    """Ten years of a century, as EDTF, or of a life, with a bound where only one end is meant."""

    start: int
    end: int
    first: int
    date: str | None = None
    bound: str | None = None


def read_decade(text: str, at: int, g: Grammar) -> Decade | None:
    """Return the decade whose first digit stands at an offset, or None.

    >>> from toolkit.quantities.grammar import grammar
    >>> read_decade("the 1990s", 4, grammar("en")).date, read_decade("in their 50s", 9, grammar("en")).first
    ('199X', 50)
    """
    if g.decade == "er":
        return _century(GERMAN_DECADE.match(text, at), at)
    if g.decade_before:
        named = _before(g.language).search(text, max(0, at - LOOK_BACK), at)
        return _century(NAMED_DECADE.match(text, at), at) if named else None
    return _english(text, at) if g.decade == "s" else None


def _english(text: str, at: int) -> Decade | None:
    if match := CENTURY_DECADE.match(text, at):
        first = int(match[1] + match[2] + "0")
        start = at - 4 if text[max(0, at - 4) : at].lower() == "the " else at
        return Decade(start, match.end(), first, f"{first // 10}X")
    match = AGE.match(text, at)
    if match is None:
        return None
    window = max(0, at - LOOK_BACK)
    if beyond := BEYOND.search(text, window, at):
        return Decade(at, match.end(), int(match[1]), None, "gt" if beyond[1].lower() == "over" else "lt")
    short = SHORT_DECADE.match(text, at)
    if short is None:
        return None
    if LIFE_BEFORE.search(text, window, at):
        return Decade(at, short.end(), int(short[1] + "0"))
    if text[at - 1 : at] in ("'", "’", "‘"):
        return Decade(at - 1, short.end(), 1900 + int(short[1] + "0"), f"19{short[1]}X" if short[1] > "2" else "")
    if AFTER_DECADE.search(text, window, at) or (short[1] > "1" and ARTICLE_BEFORE.search(text, window, at)):
        return Decade(at, short.end(), 1900 + int(short[1] + "0"), f"19{short[1]}X")
    return None


def _century(match: re.Match[str] | None, at: int) -> Decade | None:
    """Return the decade of a match whose groups are the century, if it is written, and the ten."""
    if match is None or (not match[1] and match[2] < "1"):
        return None
    first = int((match[1] or "19") + match[2] + "0")
    return Decade(at, match.end(), first, f"{first // 10}X")


@lru_cache(maxsize=16)
def _before(language: str) -> re.Pattern[str]:
    words = "|".join(sorted(grammar(language).decade_before))
    return re.compile(rf"\b(?:{words})[ \u00a0]['’]?$", re.IGNORECASE)

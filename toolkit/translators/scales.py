"""Scale words: reading "billion" and "bn" after a numeral, and what another language says for them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from toolkit.expressions import either, expression
from toolkit.language.tags import primary
from toolkit.quantities.grammar import LANGUAGES, Grammar, grammar

_POWERS = {10**3: 3, 10**6: 6, 10**9: 9, 10**12: 12}
# What makes "85m" an amount of money and not a length: a currency sign or code right before the numeral.
_MONEY = expression(r"(?:[$€£¥₹]|\b[A-Z]{3})[ \u00a0]?$")


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale after a numeral: its power of ten, where it ends, and whether it is written as a word."""

    power: int
    end: int
    is_word: bool


def find_scale(text: str, start: int, end: int, language: str) -> Scale | None:
    """Return the scale of the numeral ``[start, end)`` in a text; None where it has none, or the language is not known.

    >>> find_scale("$3.5bn in all", 1, 4, "en")
    Scale(power=9, end=6, is_word=False)
    """
    code = primary(language)
    if code not in LANGUAGES:
        return None
    known = grammar(language)
    words, marks, money_marks = _patterns(code)
    if match := words.match(text, end):
        return Scale(_POWERS[known.scales[match[1].lower()]], match.end(), is_word=True)
    if match := marks.match(text, end):
        return Scale(_POWERS[_value(known, match[1])], match.end(), is_word=False)
    if (match := money_marks.match(text, end)) and _MONEY.search(text, max(0, start - 5), start):
        return Scale(_POWERS[known.money_marks[match[1].lower()]], match.end(), is_word=False)
    return None


def source_word(power: int, language: str) -> str | None:
    """Return the source language's word for a power of ten.

    >>> source_word(6, "en")
    'million'
    """
    return next((word for word, value in grammar(language).scales.items() if value == 10**power), None)


def _value(known: Grammar, mark: str) -> int:
    return known.marks[mark] if mark in known.marks else known.marks[mark.lower()]


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a language's scale words, abbreviated scales, and those that only money has."""
    known = grammar(code)
    words = either(word for word, value in known.scales.items() if value in _POWERS)
    # One letter may be a unit ("300 K"): only what is set in lower case right after the digits counts.
    long = either(mark for mark, value in known.marks.items() if value in _POWERS and len(mark) > 1)
    short = either(mark for mark, value in known.marks.items() if value in _POWERS and len(mark) == 1)
    money = either(mark for mark, value in known.money_marks.items() if value in _POWERS)
    # English writes "bn" without a full stop: one that follows ends the sentence.
    stop = "" if code == "en" else r"(?:\.(?=\s\w))?"
    return (
        re.compile(rf"[ \u00a0-]({words})\b", re.IGNORECASE),
        re.compile(rf"[ \u00a0\u202f]?((?i:{long})|(?<! ){short})(?!\w){stop}"),
        re.compile(rf"[ \u00a0\u202f]?((?i:{money}))(?!\w)"),
    )


@lru_cache(maxsize=64)
def _compact(target: str, power: int) -> dict[str, str]:
    """Return CLDR's long forms of 10**power by plural category ("one": "0 millón")."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(target, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    forms = locale.compact_decimal_formats.get("long", {})
    return {plural: str(values[str(10**power)].pattern) for plural, values in forms.items() if str(10**power) in values}


def counts_in_millions(target: str) -> bool:
    """Return whether the target language says "1500 million" for 1.5 billion, having no word of its own.

    >>> counts_in_millions("es"), counts_in_millions("fr")
    (True, False)
    """
    billions = _compact(target, 9).get("other", "")
    return billions.startswith("0000 ") or len(billions.split()) > 2


def scale_word(value: Decimal, power: int, target: str) -> str | None:
    """Return the scale word after a numeral, with the space before it; None where CLDR has no such form.

    >>> scale_word(Decimal("1500"), 6, "es")
    ' millones'
    """
    from babel import Locale

    forms = _compact(target, power)
    if not forms:
        return None
    pattern = forms.get(Locale.parse(target, sep="-").plural_form(value), forms.get("other", ""))
    return pattern[1:].replace("'", "") if pattern.startswith("0") and not pattern.startswith("00") else None

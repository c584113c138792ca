"""Dates with a month's name: finding them in a text and writing them as another language does.

Only the Gregorian names that CLDR gives for the source language are read; a month alone ("in May") is left to the
engine.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from toolkit.expressions import either
from toolkit.language.tags import primary

# The preposition of a day in running text: what the source says before the date, and what the target says instead.
_ON = {"de": "am", "en": "on", "es": "el", "fr": "le", "it": "il", "pt": "em"}


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date of a text: its span, and how the target language writes it."""

    start: int
    end: int
    written: str


def find_dates(text: str, source: str, target: str) -> list[WrittenDate]:
    """Return the dates of ``text`` that have a day and a month's name, in order, written for the target language.

    >>> find_dates("On March 11, 2020, it began.", "en", "es")
    [WrittenDate(start=0, end=17, written='El 11 de marzo de 2020')]
    """
    pattern, months = _pattern(primary(source))
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text):
        month = months[(match["first"] or match["second"]).casefold().rstrip(".")]
        year, day = match["year"], int(match["day"] or match["day2"])
        written = _write(int(year) if year else None, month, day, target)
        if written is None:
            continue
        if match["on"]:
            preposition = _ON.get(primary(target), "")
            written = f"{preposition.capitalize() if match['on'][0].isupper() else preposition} {written}".strip()
        found.append(WrittenDate(match.start(), match.end(), written))
    return found


def _write(year: int | None, month: int, day: int, target: str) -> str | None:
    """Return the date in the target's long form, or None where there is no such day or form."""
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        moment = date(year or 2000, month, day)
        locale = Locale.parse(target, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
    if year is not None:
        return str(format_date(moment, "long", locale=locale))
    pattern = locale.datetime_skeletons.get("MMMMd")
    return str(pattern.apply(moment, locale)) if pattern is not None else None


@lru_cache(maxsize=16)
def _pattern(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    """Return the pattern of a language's dates, and the numbers of its months' names."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return None, {}
    months = {str(name).casefold(): number for number, name in locale.months["format"]["wide"].items()}
    names = either(months)
    of = {"es": r"\sde", "pt": r"\sde"}.get(language, "")
    on = _ON.get(language)
    before = rf"(?:(?P<on>\b(?i:{on}))\s)?" if on else "(?P<on>)"
    year = r"(?:,?\s(?P<year>(?:1[5-9]|20)\d\d)(?![\d%])(?!,\d{3}))?"
    ordinal = r"(?:st|nd|rd|th)?" if language == "en" else r"(?:\.|er)?"
    month_first = (
        rf"(?P<first>\b(?:{names}))\s(?P<day>[0-3]?\d){ordinal}(?![\w%]|[.,:\-–]\d)" if language == "en" else ""
    )
    day_first = rf"\b(?<![.,:\-–])(?P<day2>[0-3]?\d){ordinal}{of}\s(?P<second>(?:{names}))\b"
    year_after = year if not of else rf"(?:{of}(?:l)?\s(?P<year>(?:1[5-9]|20)\d\d)\b)?"
    day_and_month = f"(?:{month_first}|{day_first})" if month_first else rf"(?P<first>(?!))?(?P<day>(?!))?{day_first}"
    return re.compile(before + day_and_month + year_after, re.IGNORECASE), months

"""Dates and parts of dates that stand in the text: days, months with years, years, decades, centuries.

No "now" is guessed: weekdays, "yesterday" and months without a day or year are left alone.
"""

import re
from functools import cached_property, lru_cache

import msgspec

from toolkit.expressions import expression
from toolkit.quantities.decades import read_decade
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numbers.scan import endings

ISO = expression(r"(1[0-9]\d\d|20\d\d)-(\d\d)-(\d\d)(?!\w|-\d)")
NUMERIC = expression(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/]|[.-]\d)")
YEAR = expression(r"(1[0-9]\d\d|20\d\d|2100)(?![\d%‰°/]|[.,]\d)")
YEAR_SPAN = expression(r"(1[0-9]\d\d|20\d\d)([-–—/])(1[0-9]\d\d|20\d\d|\d\d)(?![\w%]|[.,-]\d)")
RUN = expression(r"\d+")
LOOK_BACK = 24


class DateSpan(msgspec.Struct, frozen=True, gc=False):
    """A date with its characters: ISO 8601, or EDTF for decades and centuries."""

    start: int
    end: int
    date: str
    granularity: str
    date_to: str | None = None
    value: int | None = None
    value_to: int | None = None


class Patterns:
    """Month patterns of a language, each compiled when first asked for."""

    def __init__(self, g: Grammar) -> None:
        self._months = "|".join(sorted(g.months, key=lambda w: (-len(w), w)))
        self._of = "|".join(sorted(g.of | {"del"}))
        self._suffix = g.ordinal_suffix
        self._century = "|".join(sorted(map(re.escape, g.century)))

    @cached_property
    def after_day(self) -> re.Pattern[str]:
        """A day with the month, and perhaps the year, that follow it."""
        return re.compile(
            rf"(\d{{1,2}})(?:{self._suffix})?\.?(?:[ \u00a0-]|,? (?:{self._of}) )({self._months})\b\.?"
            rf"(?:(?:,? |-)(?:(?:{self._of}|del) )?(\d{{4}})(?![\d%]))?",
            re.IGNORECASE,
        )

    @cached_property
    def of_month(self) -> re.Pattern[str]:
        """What names the month after the word for one: "un mes de abril"."""
        return re.compile(rf" (?:{self._of})(?: |(?<=['’]))(?:{self._months})\b", re.IGNORECASE)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """A month right before a number."""
        return re.compile(rf"\b({self._months})\b\.?(?:,? (?:(?:{self._of}|del) )?|-|/)$", re.IGNORECASE)

    @cached_property
    def before_day(self) -> re.Pattern[str]:
        """A day that follows its month, and perhaps the year."""
        return re.compile(
            rf"(\d{{1,2}})(?:{self._suffix})?(?![\d.:]\d|\w|\s?%)(?: ?, ?(\d{{4}})(?!\d| [a-z]+s\b))?", re.IGNORECASE
        )

    @cached_property
    def century(self) -> re.Pattern[str]:
        """The number of a century with the word."""
        return re.compile(rf"(\d{{1,2}})(?:{self._suffix or 'x'})?(?:[ -])({self._century})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the date patterns of a language."""
    return Patterns(grammar(language))


def read_date(text: str, at: int, g: Grammar) -> DateSpan | None:
    """Return the date whose first digit stands at an offset, or None.

    >>> from toolkit.quantities.grammar import grammar
    >>> read_date("5 May 2020", 0, grammar("en")).date, read_date("1990s", 0, grammar("en")).date
    ('2020-05-05', '199X')
    """
    run = RUN.match(text, at)
    if run is None:
        return None
    length, after = run.end() - at, text[run.end() : run.end() + 1]
    if after in "-/." and after and (found := _numeric(text, at)):
        return found
    if (length < 3 or (length == 4 and at)) and (found := _month(text, at, g, length)):
        return found
    if (after in "s'’\"e" and after) or g.decade_before:
        decade = read_decade(text, at, g)
        if decade is not None and decade.date is not None:
            last = decade.first + 9
            return DateSpan(
                decade.start,
                decade.end,
                decade.date,
                "decade",
                value=decade.first if decade.date else None,
                value_to=last if decade.date else None,
            )
    if length == 4:
        return read_year_span(text, at) if after in "-–—/" and after else None
    return _century(text, at, g) if length < 3 else None


def _numeric(text: str, at: int) -> DateSpan | None:
    if match := ISO.match(text, at):
        return _day(match.start(), match.end(), int(match[1]), int(match[2]), int(match[3]))
    match = NUMERIC.match(text, at)
    if match is None or (match[2] == "." and len(match[4]) < 4):
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12) or (
        len(match[4]) > 2 and not 1000 <= year <= 2200
    ):
        return None
    if len(match[4]) == 4 and (first > 12 or second > 12):
        return _day(match.start(), match.end(), year, min(first, second), max(first, second))
    # Day and month cannot be told apart without knowing where the text was written.
    return DateSpan(match.start(), match.end(), match[4] if len(match[4]) == 4 else "", "day")


def _day(start: int, end: int, year: int, month: int, day: int) -> DateSpan | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return DateSpan(start, end, f"{year:04d}-{month:02d}-{day:02d}", "day")


def _month(text: str, at: int, g: Grammar, length: int) -> DateSpan | None:
    """Read "5 May 2020", "May 5, 2020", "May 2020"; a month's name is a name in any case but "may" and "mar"."""
    if not g.months:
        return None
    found = patterns(g.language)
    if (
        length < 3
        and (match := found.after_day.match(text, at))
        and 1 <= int(match[1]) <= 31
        and _is_month(match[2], match[3])
    ):
        return _dated(
            at, match.end(3) if match[3] else match.end(2), match[3], g.months[match[2].lower()], int(match[1])
        )
    if not at or text[at - 1] not in " -/" or not _month_before(text, at, g):
        return None
    before = found.before.search(text, max(0, at - LOOK_BACK), at)
    if before is None:
        return None
    month = g.months[before[1].lower()]
    if (year := YEAR.match(text, at)) and int(year[1]) < 2200:
        return DateSpan(before.start(), year.end(), f"{year[1]}-{month:02d}", "month")
    match = found.before_day.match(text, at) if "," not in before[0] else None
    if match and 1 <= int(match[1]) <= 31 and _is_month(before[1], match[2]):
        return _dated(before.start(), match.end(), match[2], month, int(match[1]))
    return None


def _month_before(text: str, at: int, g: Grammar) -> bool:
    """Whether a month may stand before an offset, by the word's last letters: a cheap look before the pattern's."""
    end = at - 2 if text[at - 2 : at - 1] in (",", ".") else at - 1
    return text[max(0, end - 2) : end].lower() in _month_endings(g.language)


@lru_cache(maxsize=16)
def _month_endings(language: str) -> frozenset[str]:
    g = grammar(language)
    return endings((*g.months, *g.of, "del"))


def _is_month(name: str, year: str | None) -> bool:
    """Whether a name is a month: "may 2020" and "May 5", but no "5 may"."""
    return (
        bool(year)
        or name[0].isupper()
        or name.lower() not in ("may", "mar", "march", "dec", "set", "sett", "ago", "dez")
    )


def _dated(start: int, end: int, year: str | None, month: int, day: int) -> DateSpan | None:
    date = f"{year}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"
    return DateSpan(start, end, date, "day")


def _century(text: str, at: int, g: Grammar) -> DateSpan | None:
    match = patterns(g.language).century.match(text, at) if g.century else None
    if match is None or not 1 <= int(match[1]) <= 30:
        return None
    return DateSpan(at, match.end(), f"{int(match[1]) - 1:02d}XX", "century")


def read_year_span(text: str, at: int) -> DateSpan | None:
    """Return a span of years such as "2013-14" or "1980–2009", or None.

    >>> read_year_span("2013-14", 0).date_to, read_year_span("2013-12", 0)
    ('2014', None)
    """
    match = YEAR_SPAN.match(text, at)
    if match is None:
        return None
    first = int(match[1])
    last = int(match[3]) if len(match[3]) == 4 else first - first % 100 + int(match[3])
    if last <= first or last - first > 400 or (match[2] == "/" and last != first + 1):
        return None
    return DateSpan(at, match.end(), match[1], "year", str(last))

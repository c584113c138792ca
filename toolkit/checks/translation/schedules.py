"""How often something is, in words ("once a day", "every 12 hours"), with the hours between one time and the next."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from toolkit.checks.translation.figures import Figure, Number
from toolkit.checks.translation.pair import Segment
from toolkit.checks.translation.schedule_words import EVERY, HOURS, PERIODS, STEMS, TIMES
from toolkit.quantities.grammar import grammar

# "Three times" stands within so many characters before the period.
_LOOK_BACK = 24


@dataclass(frozen=True, slots=True)
class Schedule:
    """Words for how often.

    Attributes:
        start, end: their span.
        unit: the period that they name: ``hour``, ``day``, ``week``, ``month`` or ``year``.
        hours: between one time and the next.
        plain: whether the period stands without a number ("a day", and not "every 2 days").
    """

    start: int
    end: int
    unit: str
    hours: float
    plain: bool


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    periods = "|".join(f"(?P<{unit}>{words})" for unit, words in PERIODS[language].items())
    every = rf"(?:{EVERY[language]})[ \u00a0](?P<number>\w+)[ \u00a0](?P<name>\w+)"
    return re.compile(rf"\b(?:{periods}|{every})\b"), re.compile(rf"(?<!\w)(?:{TIMES[language]})[ \u00a0]\Z")


def schedules(side: Segment) -> list[Schedule]:
    """Return the words for how often of a segment, in order.

    >>> [(s.unit, s.hours) for s in schedules(Segment("Twice a day, then every 8 hours.", "en"))]
    [('day', 12.0), ('hour', 8.0)]
    """
    folded = side.folded
    if not any(stem in folded for stem in STEMS.get(side.language, ())):
        return []
    g = grammar(side.tag)
    periods, counts = _patterns(side.language)
    found = []
    for match in periods.finditer(folded):
        count = counts.search(folded, max(0, match.start() - _LOOK_BACK), match.start())
        times = _times(count, g.small) if count else 1
        start = count.start() if count else match.start()
        unit = next((name for name in HOURS if match[name]), None)
        every = _number(match["number"], g.small) if match["number"] else 1
        unit = unit or g.units.get(match["name"] or "")
        if unit in HOURS and every and times:
            found.append(Schedule(start, match.end(), unit, HOURS[unit] * every / times, match["number"] is None))
    return found


def without_schedules(
    source: Segment, here: list[Figure], target: Segment, there: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Return the numbers of both sides without those that say one schedule: "every 12 hours", "twice a day"."""
    if not here and not there:
        return here, there
    ours, theirs = schedules(source), schedules(target)
    both = {round(schedule.hours, 3) for schedule in ours} & {round(schedule.hours, 3) for schedule in theirs}

    def others(figures: list[Figure], found: list[Schedule]) -> list[Figure]:
        shared = [schedule for schedule in found if round(schedule.hours, 3) in both]
        return [figure for figure in figures if not any(each.start <= figure.start < each.end for each in shared)]

    return others(here, ours), others(there, theirs)


def _times(match: re.Match[str], small: Mapping[str, Number]) -> float | None:
    group = next(
        (f"n{value}" for value in (1, 2, 3, 4) if f"n{value}" in match.re.groupindex and match[f"n{value}"]), None
    )
    if group:
        return float(group[1:])
    return _number(match["times"], small) if match["times"] else 1


def _number(word: str, small: Mapping[str, Number]) -> float | None:
    return float(word) if word.isdecimal() and len(word) < 4 else small.get(word)

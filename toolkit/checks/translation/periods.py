"""How often that changed: "once a day" must not become "una vez a la semana"."""

import re
from collections.abc import Iterator, Sequence

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.checks.translation.schedule_words import MENTIONS
from toolkit.checks.translation.schedules import Schedule, schedules
from toolkit.model.finding import Finding

RULE = declare(
    "period",
    10,
    "Something is so often a day, a week, a month or a year, and another of these in the translation.",
    good="Take it once a day. → Tómelo una vez al día.",
    bad="Take it once a day. → Tómelo una vez a la semana.",
)


def check_periods(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where each side names one period that the other side does not mention in any form."""
    here, there = schedules(pair.source), schedules(pair.target)
    left, right = _lone(here, there, pair.target), _lone(there, here, pair.source)
    if left is None or right is None or _in_rates(pair):
        return
    source, target = pair.source.span(left.start, left.end), pair.target.span(right.start, right.end)
    message = f'"{source.text}" became "{target.text}"'
    yield report(RULE, message, "Keep how often it is.", source=source, target=target)


def _lone(here: Sequence[Schedule], there: Sequence[Schedule], other: Segment) -> Schedule | None:
    """Return the first period of one side that the other does not mention, where it is the only one of that kind."""
    same = {round(schedule.hours, 3) for schedule in there}
    left = [s for s in here if s.plain and round(s.hours, 3) not in same and not _mentioned(s.unit, other)]
    return left[0] if len({schedule.unit for schedule in left}) == 1 else None


def _mentioned(unit: str, side: Segment) -> bool:
    words = MENTIONS.get(side.language)
    return words is None or re.search(words[unit], side.folded) is not None


def _in_rates(pair: Pair) -> bool:
    """Whether the units of a number differ, which tells the same: "10 mg per week", "10 mg por día"."""
    return any(
        figure.unit and other.unit and figure.unit != other.unit and "/" in figure.unit + other.unit
        for figure, other in align(pair).matched
    )

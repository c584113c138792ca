"""Months and weekdays that changed."""

from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.language.calendar import CalendarName, calendar_names
from toolkit.model.finding import Finding

RULE = declare(
    "date",
    8,
    "A month or a weekday of the source is missing from the translation or is another one.",
    good="It began on 3 May. → Comenzó el 3 de mayo.",
    bad="It began on 3 May. → Comenzó el 3 de marzo.",
)


def check_dates(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each month or weekday lost or changed, and for days whose months were exchanged."""
    source = calendar_names(pair.source.text, pair.source.language)
    if not source or not pair.target.words:
        return
    target = calendar_names(pair.target.text, pair.target.language)
    known = {(name.kind, name.number) for name in target}
    ours = {(name.kind, name.number) for name in source}
    strangers = [name for name in target if (name.kind, name.number) not in ours]
    missing = _first_of_each(source, known)
    for name in missing:
        here = pair.source.span(name.start, name.end)
        other = next((stranger for stranger in strangers if stranger.kind == name.kind), None)
        if other is not None:
            strangers.remove(other)
            there = pair.target.span(other.start, other.end)
            yield report(RULE, f'"{here.text}" became "{there.text}"', "Check the date.", source=here, target=there)
        elif name.kind == "month" and here.text not in pair.target.text and not _in_figures(pair, name.number):
            yield report(RULE, f'The month "{here.text}" is missing', "Name it in the translation.", source=here)
    if not missing:
        yield from _exchanged(pair)


def _first_of_each(names: list[CalendarName], known: set[tuple[str, int]]) -> list[CalendarName]:
    first: dict[tuple[str, int], CalendarName] = {}
    for name in names:
        if (name.kind, name.number) not in known:
            first.setdefault((name.kind, name.number), name)
    return list(first.values())


def _in_figures(pair: Pair, month: int) -> bool:
    """Tell whether the target writes a month as a number (3/5/2020)."""
    return any(word.text.lstrip("0") == str(month) for word in pair.target.words)


def _exchanged(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each day that stands with another month than in the source."""
    for figure, other in align(pair).matched:
        if figure.month and other.month and figure.month != other.month:
            here = pair.source.span(figure.start, figure.end)
            there = pair.target.span(other.start, other.end)
            message = f'The day "{here.text}" stands with another month in the translation'
            yield report(RULE, message, "Check the date.", source=here, target=there)
            return

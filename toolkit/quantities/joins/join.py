"""Neighbouring amounts that are one figure: ranges, tolerances, bounds of one value."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.joins.changes import REPLACED, is_by, share_change, share_scale
from toolkit.quantities.joins.compounds import join_compound
from toolkit.quantities.joins.connectors import MAX_GAP, patterns
from toolkit.quantities.joins.days import join_days
from toolkit.quantities.joins.intervals import join_interval
from toolkit.quantities.joins.ratios import is_odds, join_ratio, join_share
from toolkit.quantities.measures.units import read_unit, unit_kind

DASH = expression(r"[ \u00a0\u2009\u202f]?[-–—‐‑−~∼÷][ \u00a0\u2009\u202f]?|\s?(?:\.\.\.?|…)\s?")
TOLERANCE = expression(r"\s*(?:±|\+\s?/?\s?[-−–]|∓)\s*")
BRACKETED_TOLERANCE = expression(r" ?\( ?(?:±|\+/?[-−–]) ?")
# "voted 17 to 34": two counts and no range.
VOTED = expression(r"\bvot(?:e[ds]?|ing)(?: (?:of|by|was|tally))? $", re.IGNORECASE)
LAST_WORD = expression(r"([^\W\d_]{1,10})[ \u00a0]$")
CHAINED = expression(r"\s*[<≤⩽]\s*[^\d<>≤]{1,14}[<≤⩽]\s*")


def join(text: str, drafts: list[Draft], g: Grammar) -> list[Draft]:
    """Return the amounts with those joined that are one figure, in order."""
    joined: list[Draft] = []
    for draft in drafts:
        if joined and draft.start - joined[-1].end <= MAX_GAP and _merge(text, joined[-1], draft, g):
            continue
        joined.append(draft)
    return joined


def _merge(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge the second amount into the first if they are one figure."""
    gap = text[first.end : second.start]
    if second.kind == "date" or first.kind == "date":
        return first.kind != second.kind and join_days(text, gap, first, second, g)
    if first.value is None or second.value is None or "ordinal" in (first.kind, second.kind):
        return False
    if TOLERANCE.fullmatch(gap):
        return _tolerance(first, second)
    if BRACKETED_TOLERANCE.fullmatch(gap) and text[second.end : second.end + 1] == ")":
        return _bracketed_tolerance(text, first, second, g)
    if first.value_to is not None:
        return join_share(text, gap, first, second, g)
    return (
        _range(text, gap, first, second, g)
        or join_ratio(text, gap, first, second, g)
        or join_compound(text, gap, first, second)
        or join_interval(text, gap, first, second, g)
    )


def _tolerance(first: Draft, second: Draft) -> bool:
    if (first.tolerance is not None and first.number.spread is None) or second.value_to is not None:
        return False
    first.tolerance = second.value
    _take_unit(first, second)
    first.end = second.end
    return True


def _bracketed_tolerance(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Join "113 (± 1) nM", whose unit stands behind the bracket."""
    if first.tolerance is not None or second.value_to is not None:
        return False
    first.tolerance, first.end = second.value, second.end + 1
    _take_unit(first, second)
    unit = read_unit(text, first.end, g) if first.bare else None
    if unit is not None:
        first.unit, first.end, first.kind = unit, unit.end, unit_kind(unit)
    return True


def _take_unit(first: Draft, second: Draft) -> None:
    """Give the first amount the unit of the second, where it has none of its own."""
    if first.bare:
        first.unit, first.percent, first.currency = second.unit, second.percent, second.currency
        first.points = second.points
        if second.kind not in ("number", "ratio"):
            first.kind = second.kind


def _range(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    words = patterns(g.language)
    low, high = first.value, second.value
    assert low is not None
    assert high is not None
    if DASH.fullmatch(gap):
        if not _same_measure(first, second) or not _dash_fits(text, gap, first, second):
            return False
    elif (
        gap in (" ", "\u00a0")
        and text[second.start] in "-–"
        and first.bare
        and high < 0
        and first.number.form == "digits"
    ):
        second.value, high = -high, -high
        second.number.value = high
        if low >= high:
            return False
    elif words.to.fullmatch(gap):
        before = words.before.search(text, max(0, first.start - MAX_GAP), first.start)
        opener = before[1].lower() if before else ""
        if not _same_measure(first, second) or is_odds(text, first, second, g) or _in_year(text, first, second, g):
            return False
        if is_by(text, first, second, g):
            return False
        change = _change_before(text, first, before, g)
        if change == "down" and low < high and not second.number.scale:
            # "reduces the risk by 60 % to 75 %"
            change = None
        turned = change or (opener in g.range_from and (0 <= high < low or _is_replaced(text, before, g)))
        if gap.strip().lower() in g.change_to or turned:
            share_change(text, first, second, change, g)
            return False
        if VOTED.search(text, max(0, first.start - MAX_GAP), first.start) and first.bare and second.bare:
            return False
        if not first.bare and second.bare and opener not in g.range_from:
            return False
    elif words.and_.fullmatch(gap):
        before = words.before.search(text, max(0, first.start - MAX_GAP), first.start)
        if before is None or before[1].lower() not in g.between or not _same_measure(first, second):
            return False
    elif not CHAINED.fullmatch(gap):
        return False
    share_scale(first, second, g)
    if (
        first.value is not None
        and first.value > high
        and (high >= 0 or DASH.fullmatch(gap))
        and not _cools(first, second)
    ):
        return False
    first.value_to = second.value
    _take_unit(first, second)
    first.rate = first.rate or second.rate
    first.end, first.kind = second.end, "range"
    if _is_year(first) and _is_year(second):
        first.kind, first.granularity = "date", "year"
        first.date, first.date_to = first.number.written, second.number.written
    return True


def _in_year(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Whether the first number tells when: "from $5m in 2012 to $8m", "from 54 in 1990 to 68"."""
    if not _is_year(first) or (second.bare and _is_year(second)):
        return False
    before = LAST_WORD.search(text, max(0, first.start - 12), first.start)
    return before is not None and before[1].lower() in g.year_firm and before[1].lower() not in g.range_from


def _is_year(draft: Draft) -> bool:
    """Whether a bare number may be a year of our time: four digits without separator."""
    written = draft.number.written
    return (
        draft.bare
        and len(written) == 4
        and written.isdigit()
        and "1800" <= written <= "2100"
        and draft.number.scale is None
    )


def _same_measure(first: Draft, second: Draft) -> bool:
    """Whether two amounts can be ends of one range: the same unit, or only one of them with one."""
    if first.value_to is not None or second.value_to is not None or first.number.form == "vague":
        return False
    if first.bare or second.bare:
        return True
    if first.currency and second.currency:
        return (first.currency.code, first.currency.subunit) == (second.currency.code, second.currency.subunit)
    if first.unit and second.unit:
        return first.unit.name == second.unit.name
    return bool(first.percent and second.percent) and first.points == second.points


def _dash_fits(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Whether a dash between two numbers is "to": rising values, and no further dash beside them."""
    assert first.value is not None
    assert second.value is not None
    if first.number.form == "fraction" and first.number.parts:
        return False
    if first.value == second.value and first.bare and second.bare:
        # "A 2-2 draw".
        return False
    if text[second.end : second.end + 1] in "-–" and text[second.end + 1 : second.end + 2].isdigit():
        return False
    leading = first.unit is not None and first.unit.start < first.number.start
    return first.bare or not second.bare or first.currency is not None or leading


def _cools(first: Draft, second: Draft) -> bool:
    """Whether the ends are temperatures, which are told in the order of a cooling too."""
    return "temperature" in (first.kind, second.kind)


def _change_before(text: str, first: Draft, before: re.Match[str] | None, g: Grammar) -> str | None:
    """Return "up" or "down" where "from 10 to 8" tells of a change: its verb stands shortly before."""
    if before is None or before[1].lower() not in g.range_from:
        return None
    window = re.findall(r"[^\W\d_]+", text[max(0, before.start() - 60) : before.start()])[-5:]
    for word in reversed(window):
        if word.lower() in g.up or word.lower() in g.down:
            return "up" if word.lower() in g.up else "down"
    return None


def _is_replaced(text: str, before: re.Match[str] | None, g: Grammar) -> bool:
    """Whether one value takes the other's place: "the port changed from 5020 to 5021"."""
    if before is None:
        return False
    clause = re.split(r"[.,;:]", text[max(0, before.start() - 60) : before.start()])[-1]
    return not REPLACED[g.language].isdisjoint(re.findall(r"[^\W\d_]+", clause.lower())[-5:])


def join_bounds(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge "more than 10 and less than 20": a lower and an upper bound of one value."""
    if first.bound is None or second.bound is None or first.bound[0] == second.bound[0]:
        return False
    if first.value is None or second.value is None:
        return False
    if (
        second.cue is None
        or first.cue is None
        or not _same_measure(first, second)
        or "date" in (first.kind, second.kind)
    ):
        return False
    if text[first.end : second.cue[0]].strip() not in g.conjunctions - {"or"}:
        return False
    rising = first.bound in ("gt", "ge")
    if (first.value >= second.value) == rising:
        return False
    first.value, first.value_to = min(first.value, second.value), max(first.value, second.value)
    _take_unit(first, second)
    first.start, first.end, first.kind, first.bound = first.cue[0], second.end, "range", None
    return True

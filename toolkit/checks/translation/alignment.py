"""Which number of the translation stands for which number of the source."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from toolkit.checks.translation.explained import unexplained
from toolkit.checks.translation.figures import Figure, Number, read_figures, same
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.schedules import without_schedules
from toolkit.checks.translation.worded import worded_change
from toolkit.expressions import expression

# A number left over on one side is set against one left over on the other when no more than this share of the text
# parts them. Swept on half of TICO-19 dev: 0.3 to 0.6 change nothing.
_REACH = 0.45
# Limits that keep a segment of 100,000 characters linear; no honest segment comes near.
_MOST_ALIKE = 40
_MOST_OFFERS = 40_000
# What weighs against a partner of equal value: another unit is as bad as half a text between the two.
_OTHER_UNIT = 0.5
_OTHER_FORM = 0.2

_AFTERNOON = expression(r"(?:[:.]\d\d)?\s?p\.?\s?m\b", re.IGNORECASE)
_YEAR_BEFORE = expression(r"(1\d|20)\d\d(?:[-–—/‐‑]|\s(?:y|et|e|und|and)\s)\Z")
_HIDDEN = expression(r"[\u200b-\u200d\u2060\ufeff][^\w\s]?\Z|[)\]]\Z")


# Versions and IP addresses: 192.168.254.254 is no number in the source, whatever the target's separators are.
_DOTTED = expression(r"(?<![\w.])\d+(?:\.\d+){2,}(?![\w.]*\w)")


@dataclass
class Alignment:
    """The numbers of a pair: partners of equal value, partners of another value, and what is left.

    Attributes:
        matched: of equal value. changed: of different value, in like places.
        lost: numbers in digits that only the source has. added: that only the target has.
    """

    matched: list[tuple[Figure, Figure]] = field(default_factory=list)
    changed: list[tuple[Figure, Figure]] = field(default_factory=list)
    lost: list[Figure] = field(default_factory=list)
    added: list[Figure] = field(default_factory=list)


def align(pair: Pair) -> Alignment:
    """Return how the numbers of a pair stand for each other."""
    return _align(pair.source.text, pair.source.tag, pair.target.text, pair.target.tag)


@lru_cache(maxsize=8)
def _align(source_text: str, source_tag: str, target_text: str, target_tag: str) -> Alignment:
    # Several rules ask for the same pair in turn, hence the cache.
    source, target = Segment(source_text, source_tag), Segment(target_text, target_tag)
    codes = {match[0] for match in _DOTTED.finditer(source_text)}
    here = [f for f in read_figures(source) if not _in_code(source_text, f, codes)]
    there = [f for f in read_figures(target) if not _in_code(target_text, f, codes)]
    result = Alignment()
    _match(source, here, target, there, result)
    _match_otherwise(source, here, target, there, result)
    here, there = without_schedules(source, here, target, there)
    _match_changed(source, here, target, there, result)
    worded = worded_change(source, here, target, there)
    if worded is not None and not _uncertain(source, worded[0]):
        result.changed.append(worded)
        here, there = [f for f in here if f is not worded[0]], [f for f in there if f is not worded[1]]
    here = [f for f in here if f.in_digits and not _uncertain(source, f)]
    # A number that the source says twice and the translation once is no loss that a reader would notice.
    said = {(a.value, a.unit) for a, _ in result.matched}
    here = [f for f in here if (f.value, f.unit) not in said]
    result.lost = unexplained(here, target)
    values = {a.value for a, _ in result.matched}
    result.added = unexplained([f for f in there if f.in_digits and f.value not in values], source)
    result.matched.sort(key=lambda pair: pair[0].start)
    return result


def _match(source: Segment, here: list[Figure], target: Segment, there: list[Figure], result: Alignment) -> None:
    """Pair numbers of equal value, the nearest first, and take them out of both lists."""
    by_value: dict[float, list[int]] = {}
    for j, other in enumerate(there):
        by_value.setdefault(_magnitude(other.value), []).append(j)
    offers = []
    for i, figure in enumerate(here):
        partners = by_value.get(_magnitude(figure.value), [])
        if len(partners) > _MOST_ALIKE:  # in a hostile segment: only those round the same place
            place = bisect_left(partners, source.place(figure.start), key=lambda j: target.place(there[j].start))
            partners = partners[max(0, place - 2) : place + 3]
        offers += [(_distance(source, figure, target, there[j]), i, j) for j in partners]
    _take(sorted(offers), here, there, result.matched)


def _magnitude(value: Number) -> float:
    """Return a number without its sign: what one language reads as a minus is a dash in another."""
    return round(abs(float(value)), 9)


def _distance(source: Segment, figure: Figure, target: Segment, other: Figure) -> float:
    apart = abs(source.place(figure.start) - target.place(other.start))
    if figure.unit and other.unit and figure.unit != other.unit:
        apart += _OTHER_UNIT
    if figure.in_digits != other.in_digits:
        apart += _OTHER_FORM
    return round(apart, 6)


def _in_code(text: str, figure: Figure, codes: set[str]) -> bool:
    """Tell whether a number is part of a code that the source writes with dots and the target has as it is."""
    for code in codes:
        at = text.find(code, max(0, figure.start - len(code)), figure.end + len(code))
        if 0 <= at <= figure.start and figure.end <= at + len(code):
            return True
    return False


def _take(
    offers: list[tuple[float, int, int]], here: list[Figure], there: list[Figure], pairs: list[tuple[Figure, Figure]]
) -> None:
    """Take the offers in order while both sides are free."""
    used_here: set[int] = set()
    used_there: set[int] = set()
    for _, i, j in offers:
        if i not in used_here and j not in used_there:
            used_here.add(i)
            used_there.add(j)
            pairs.append((here[i], there[j]))
    here[:] = [figure for i, figure in enumerate(here) if i not in used_here]
    there[:] = [figure for j, figure in enumerate(there) if j not in used_there]


def _match_otherwise(
    source: Segment, here: list[Figure], target: Segment, there: list[Figure], result: Alignment
) -> None:
    """Pair numbers that say the same in another way: 2019-20 and 2019-2020, 3 p.m. and 15, 50 % and a half."""
    if len(here) * len(there) > _MOST_OFFERS:
        return
    offers = []
    for i, figure in enumerate(here):
        for j, other in enumerate(there):
            if any(same(a, b) for a in _readings(source, figure) for b in _readings(target, other)):
                offers.append((_distance(source, figure, target, other), i, j))
    _take(sorted(offers), here, there, result.matched)


def _readings(side: Segment, figure: Figure) -> list[float]:
    """Return the values that a number may have in another convention, its own first."""
    values: list[float] = [figure.value]
    before = side.text[max(0, figure.start - 8) : figure.start]
    if figure.form == "digits" and figure.value < 100 and (match := _YEAR_BEFORE.search(before)):
        values.append(int(match[1]) * 100 + figure.value)
    if 0 < figure.value < 12 and _AFTERNOON.match(side.text, figure.end):
        values.append(figure.value + 12)
    if figure.unit == "%":
        values.append(figure.value / 100)
    return values


def _match_changed(
    source: Segment, here: list[Figure], target: Segment, there: list[Figure], result: Alignment
) -> None:
    """Pair what is left over on both sides in like places: one number in place of another."""
    if len(here) * len(there) > _MOST_OFFERS:
        return
    offers = []
    for i, figure in enumerate(here):
        for j, other in enumerate(there):
            apart = abs(source.place(figure.start) - target.place(other.start))
            if apart <= _REACH and _comparable(figure, other):
                bonus = 1.0 if figure.written == other.written or _digits(figure) == _digits(other) else 0.0
                offers.append((round(apart - bonus, 6), i, j))
    changed: list[tuple[Figure, Figure]] = []
    _take(sorted(offers), here, there, changed)
    result.changed = [(a, b) for a, b in changed if not _uncertain(source, a)]


def _digits(figure: Figure) -> str:
    return re.sub(r"\D", "", figure.written).rstrip("0") or figure.written


def _comparable(figure: Figure, other: Figure) -> bool:
    """Tell whether one number may stand wrongly for another: both in digits, or words that count the same unit."""
    if figure.in_digits and other.in_digits:
        return True
    counted = figure.form in ("digits", "words") and other.form in ("digits", "words")
    return counted and figure.unit is not None and figure.unit == other.unit and min(figure.value, other.value) > 1


def _uncertain(side: Segment, figure: Figure) -> bool:
    """Tell whether what stands before a number shows that extraction tore it: hidden signs, or a closing bracket."""
    return bool(_HIDDEN.search(side.text, max(0, figure.start - 2), figure.start))

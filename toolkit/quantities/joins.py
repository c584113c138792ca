"""Neighbouring amounts that are one figure: ranges, tolerances, ratios, feet and inches."""

import re
from dataclasses import dataclass
from functools import lru_cache

from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numeral import Number, times
from toolkit.quantities.units import read_unit, unit_kind

DASH = re.compile(r"[ \u00a0\u2009\u202f]?[-–—‐‑−~∼÷][ \u00a0\u2009\u202f]?|\s?(?:\.\.\.?|…)\s?")
TOLERANCE = re.compile(r"\s*(?:±|\+\s?/?\s?[-−–]|∓)\s*")
BRACKETED_TOLERANCE = re.compile(r" ?\( ?(?:±|\+/?[-−–]) ?")
CHAINED = re.compile(r"\s*[<≤⩽]\s*[^\d<>≤]{1,14}[<≤⩽]\s*")
COLON = re.compile(r":| : ")
MAX_GAP = 30
# Adjacent pairs that one person says as one measure: the smaller in parts of the larger.
COMPOUNDS: dict[tuple[str, str], int] = {
    ("ft", "in"): 12, ("hour", "minute"): 60, ("lb", "oz"): 16, ("minute", "second"): 60, ("stone", "lb"): 14,
    ("week", "day"): 7, ("°", "arcmin"): 60,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Patterns:
    """Words that join two numbers, in a language."""

    to: re.Pattern[str]
    and_: re.Pattern[str]
    out_of: re.Pattern[str]
    one_in: re.Pattern[str]
    over: re.Pattern[str]
    before: re.Pattern[str]


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the joining patterns of a language, compiled once."""
    g = grammar(language)

    def words(found: object, fallback: str = r"(?!)") -> str:
        return "|".join(map(re.escape, sorted(found, key=lambda w: (-len(w), w)))) or fallback  # type: ignore[call-overload]

    approximate = words([cue for cue in g.approximate if cue not in g.range_to])
    return Patterns(
        to=re.compile(
            rf"[\s-](?:{words(g.range_to)})[\s-](?:(?:{approximate}|as (?:much|many|high) as|{words(g.articles)}) )?",
            re.I,
        ),
        and_=re.compile(rf"\s(?:{words(g.conjunctions)})\s(?:(?:{approximate}|{words(g.articles)}) )?", re.I),
        out_of=re.compile(rf"\s(?:{words(g.out_of)})\s", re.I),
        one_in=re.compile(rf"[\s-](?:{words(g.one_in)})[\s-]", re.I),
        over=re.compile(r" over "),
        before=re.compile(rf"\b({words(g.range_from | g.between)})\s(?:(?:{approximate})\s)?$", re.I),
    )


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
    if second.kind == "date" or first.kind == "date":
        return False
    gap = text[first.end : second.start]
    if first.value is None or second.value is None or "ordinal" in (first.kind, second.kind):
        return False
    if TOLERANCE.fullmatch(gap):
        return _tolerance(first, second)
    if BRACKETED_TOLERANCE.fullmatch(gap) and text[second.end : second.end + 1] == ")":
        return _bracketed_tolerance(text, first, second, g)
    if first.value_to is not None:
        return False
    return (
        _range(text, gap, first, second, g)
        or _ratio(text, gap, first, second, g)
        or _compound(text, gap, first, second)
    )


def _tolerance(first: Draft, second: Draft) -> bool:
    if first.tolerance is not None and first.number.spread is None or second.value_to is not None:
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
    assert low is not None and high is not None
    before = words.before.search(text, max(0, first.start - MAX_GAP), first.start)
    opener = before[1].lower() if before else ""
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
        if not _same_measure(first, second) or _is_change(text, first, before, g) or _is_odds(text, first, second, g):
            return False
        if opener and 0 <= high < low and not second.number.scale:
            return False
        if not first.bare and second.bare and opener not in g.range_from:
            return False
    elif opener in g.between and words.and_.fullmatch(gap):
        if not _same_measure(first, second):
            return False
    elif not CHAINED.fullmatch(gap):
        return False
    _share_scale(first, second, g)
    if first.value is not None and first.value > high and gap.strip() and gap.strip() in "-–—‐‑−~":
        return False
    first.value_to = second.value
    _take_unit(first, second)
    first.end, first.kind = second.end, "range"
    if _is_year(first) and _is_year(second):
        first.kind, first.granularity = "date", "year"
        first.date, first.date_to = first.number.written, second.number.written
    return True


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
        return first.currency.code == second.currency.code
    if first.unit and second.unit:
        return first.unit.name == second.unit.name
    return bool(first.percent and second.percent) and first.points == second.points


def _dash_fits(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Whether a dash between two numbers is "to": rising values, and no further dash beside them."""
    assert first.value is not None and second.value is not None
    if first.number.form == "fraction" and first.number.parts:
        return False
    if text[second.end : second.end + 1] in "-–" and text[second.end + 1 : second.end + 2].isdigit():
        return False
    leading = first.unit is not None and first.unit.start < first.number.start
    return first.bare or not second.bare or first.currency is not None or leading


def _is_change(text: str, first: Draft, before: re.Match[str] | None, g: Grammar) -> bool:
    """Whether "from 10 to 8" tells of a change: a verb of rising or falling stands shortly before."""
    if before is None or before[1].lower() not in g.range_from:
        return False
    window = re.findall(r"[^\W\d_]+", text[max(0, before.start() - 60) : before.start()])[-5:]
    return any(word.lower() in g.up or word.lower() in g.down for word in window)


def _is_odds(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Whether "3 to 1" are odds or a ratio."""
    window = re.findall(
        r"[^\W\d_]+", text[max(0, first.start - 30) : first.start] + " " + text[second.end : second.end + 12]
    )
    return first.bare and second.bare and any(word.lower() in g.ratio_cues for word in window)


def _share_scale(first: Draft, second: Draft, g: Grammar) -> None:
    """Apply the scale word of the upper end to the lower one: "£1.5–2.5m"."""
    scale = second.number.scale
    if not scale or first.number.scale or first.value is None or second.value is None:
        return
    factor = factor_of(scale, g)
    if factor and abs(first.value) * factor <= abs(second.value) * 1.0000001:
        first.value = times(first.value, factor)


def factor_of(scale: str, g: Grammar) -> int | None:
    """Return what a scale word or letter multiplies by."""
    word = scale.lower()
    return g.scales.get(word) or g.marks.get(word) or g.money_marks.get(word) or (100 if word in g.hundred else None)


def _ratio(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    words = patterns(g.language)
    low, high = first.value, second.value
    if not (first.bare and second.bare) or low is None or not high or second.year_like:
        return False
    if COLON.fullmatch(gap):
        if first.number.form != "digits" or second.number.form != "digits":
            return False
    elif words.to.fullmatch(gap):
        if not _is_odds(text, first, second, g):
            return False
    elif words.out_of.fullmatch(gap):
        if low > high:
            return False
    elif words.one_in.fullmatch(gap):
        if not _one_in(low, high, second):
            return False
    elif not (
        words.over.fullmatch(gap)
        and g.language == "en"
        and isinstance(low, int)
        and not text[second.end : second.end + 2].strip()
    ):
        return False
    first.value, first.denominator = quotient(low, high), high
    first.end, first.kind = second.end, "ratio"
    first.number.parts = low, high
    first.number_end = second.end
    return True


def quotient(low: Number, high: Number) -> Number:
    """Return a ratio's quotient, an int where it is whole."""
    return low // high if isinstance(low, int) and isinstance(high, int) and low % high == 0 else low / high


def _one_in(low: Number, high: Number, second: Draft) -> bool:
    """Whether "1 in 5" is a proportion: whole numbers, the second larger and no year."""
    if not isinstance(low, int) or not isinstance(high, int) or not 0 < low < high:
        return False
    if 1900 <= high <= 2100 and second.number.form == "digits":
        return False
    return low == 1 or high <= 10 or high % 5 == 0


def _compound(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Join "5 feet 3 inches" and "2 hours 30 minutes", in the first unit."""
    if gap not in (" ", ", ", "\u00a0", "", " and ") or second.value is None or first.value is None or first.compound:
        return False
    if first.currency and first.currency.start > first.number.start and not first.currency.subunit:
        return _cents(text, gap, first, second)
    if not first.unit or not second.unit:
        return False
    parts = COMPOUNDS.get((first.unit.name, second.unit.name))
    if parts is None or not 0 <= second.value < parts or first.value < 0:
        return False
    first.value, first.end, first.compound = first.value + second.value / parts, second.end, True
    return True


def glued_after(text: str, end: int) -> bool:
    """Whether a letter or a further word follows, so that two digits are no cents."""
    return (
        text[end : end + 1].isalnum()
        or text[end + 1 : end + 2].islower()
        and text[end : end + 4] not in (" or ", " and", " mor")
    )


def _cents(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Join "13 dollars 45" and "10 dollars and 30 cents", in the currency."""
    assert first.value is not None and second.value is not None
    subunit = second.currency is not None and second.currency.subunit is not None
    if not subunit and not (second.bare and gap == " " and isinstance(second.value, int) and 10 <= second.value <= 99):
        return False
    if second.bare and glued_after(text, second.end):
        return False
    first.value, first.end, first.compound = first.value + second.value / 100, second.end, True
    return True


def join_bounds(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge "more than 10 and less than 20": a lower and an upper bound of one value."""
    if (
        first.bound not in ("gt", "ge")
        or second.bound not in ("lt", "le")
        or first.value is None
        or second.value is None
    ):
        if (
            first.bound not in ("lt", "le")
            or second.bound not in ("gt", "ge")
            or first.value is None
            or second.value is None
        ):
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

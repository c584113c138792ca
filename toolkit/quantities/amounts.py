"""One amount: a number with the currency, percent sign or unit that stands beside it."""

import re
from functools import lru_cache

from toolkit.quantities.currencies import currency_after, currency_before
from toolkit.quantities.dates import DateSpan, read_date, read_year_span
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numeral import Numeral
from toolkit.quantities.numerals import read_numeral
from toolkit.quantities.scan import candidates
from toolkit.quantities.sequences import skip_sequence
from toolkit.quantities.tables.symbols import DURATIONS, PERCENTS, TEMPERATURES
from toolkit.quantities.units import read_unit

ORDINAL_GLUE = re.compile(r"\s?")


def read_amounts(text: str, g: Grammar) -> list[Draft]:
    """Return every amount in a text, in order; those that are labels are still among them."""
    found: list[Draft] = []
    position = 0
    for match in candidates(g.language).finditer(text):
        at = match.start(3) if match[3] else match.start()
        if at < position:
            continue
        if match[1] is None and match[2] is None and match[3] is None and match[4] is None:
            position = match.end()
            continue
        draft, position = _amount(text, at, match[2] is not None, position, g)
        if draft is not None:
            found.append(draft)
    return found


def _amount(text: str, at: int, in_words: bool, position: int, g: Grammar) -> tuple[Draft | None, int]:
    """Read what begins at an offset; return it with the offset to go on from."""
    if not in_words:
        date = read_date(text, at, g) or read_year_span(text, at)
        if date is not None:
            return _dated(date), date.end
        end = skip_sequence(text, at, g.decimal)
        if end is not None:
            return None, end
    currency = currency_before(text, at, g)
    number = read_numeral(text, at, in_words, g, money=currency is not None)
    if number is None:
        return None, at + 1
    draft = Draft(number.start, number.end, number, value=number.value, number_end=number.end, tolerance=number.spread)
    draft.kind = {"ordinal": "ordinal", "fraction": "ratio" if number.parts else "number"}.get(number.form, "number")
    if currency is not None:
        draft.currency, draft.start = currency, min(currency.start, number.start)
        draft.kind = "money"
        return draft, draft.end
    _suffix(text, draft, g)
    return draft, max(draft.end, at + 1)


def _dated(date: DateSpan) -> Draft:
    number = Numeral(date.start, date.end, date.value, "digits")
    draft = Draft(date.start, date.end, number, "date", value=date.value, value_to=date.value_to, number_end=date.end)
    draft.date, draft.date_to, draft.granularity = date.date, date.date_to, date.granularity
    return draft


def _suffix(text: str, draft: Draft, g: Grammar) -> None:
    """Take in what stands after the number: an ordinal ending, percent, currency or unit."""
    number = draft.number
    if number.form == "ordinal":
        return
    if number.form == "digits" and (match := _endings(g.language).match(text, draft.end)):
        draft.end = draft.number_end = match.end()
        draft.kind = "ordinal"
        return
    if match := _percent(g.language).match(text, draft.end):
        draft.percent = match.start(match.lastgroup or 0), match.end()
        draft.points = match.lastgroup == "points"
        draft.end, draft.kind = match.end(), "percent"
        return
    currency = currency_after(text, draft.end, g)
    if currency is not None and not _is_weight(text, currency.end, currency.code):
        draft.currency, draft.end, draft.kind = currency, currency.end, "money"
        return
    unit = read_unit(text, draft.end, g)
    if unit is None:
        return
    draft.unit, draft.end = unit, unit.end
    name = unit.name
    draft.kind = (
        "percent" if name in PERCENTS else "duration" if name in DURATIONS else "temperature" if name in TEMPERATURES else "quantity"
    )


def _is_weight(text: str, end: int, code: str) -> bool:
    """Whether "pounds" are a weight; nothing but "of" something that is weighed or no money word tells."""
    return False


@lru_cache(maxsize=16)
def _endings(language: str) -> re.Pattern[str]:
    suffix = grammar(language).ordinal_suffix
    return re.compile(rf"(?:{suffix})(?![\w])") if suffix else re.compile(r"(?!)")


@lru_cache(maxsize=16)
def _percent(language: str) -> re.Pattern[str]:
    g = grammar(language)
    points = "|".join(map(re.escape, sorted(g.percent_points, key=lambda w: (-len(w), w)))) or "(?!)"
    words = "|".join(map(re.escape, sorted(g.percent, key=lambda w: (-len(w), w))))
    point = rf"(?:[ -](?P<points>{points})\b|[ \u00a0\u202f]?(?P<sign>%)(?:[ -](?:points?))?"
    return re.compile(rf"{point}|(?:[ \u00a0-]|\n)(?P<word>{words})(?![\w]))(?! ?[ABCDE]\b[-])", re.IGNORECASE)

"""One amount: a number with the currency, percent sign or unit that stands beside it."""

import re
from functools import lru_cache

from toolkit.expressions import either, expression
from toolkit.quantities.dates import DateSpan, read_date
from toolkit.quantities.decades import Decade, read_decade
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.implied import read_implied
from toolkit.quantities.labels.members import is_determined
from toolkit.quantities.labels.sequences import skip_sequence
from toolkit.quantities.letters import is_letter, ordinal_end, settle, takes_scale, without_rate
from toolkit.quantities.measures.currencies import currency_after, currency_before
from toolkit.quantities.measures.units import Unit, read_rate_alone, read_unit, unit_kind
from toolkit.quantities.money import is_weight, pence, read_rate
from toolkit.quantities.numbers.numeral import Numeral, times
from toolkit.quantities.numbers.numerals import read_numeral, tail
from toolkit.quantities.numbers.scan import candidates, endings


def read_amounts(text: str, g: Grammar) -> list[Draft]:
    """Return every amount in a text, in order; those that are labels are still among them."""
    found: list[Draft] = []
    position = 0
    for match in candidates(g.language).finditer(text):
        at = match.start(3) if match[3] else match.start()
        if at < position:
            continue
        if match.lastindex is None:
            position = match.end()
            continue
        if match[4] is not None:
            draft = read_implied(text, at, g)
            position = draft.end if draft is not None else match.end()
        else:
            draft, position = _amount(text, at, match[2] is not None, found[-1] if found else None, g)
        if draft is not None:
            found.append(draft)
    return found


def _amount(text: str, at: int, in_words: bool, last: Draft | None, g: Grammar) -> tuple[Draft | None, int]:
    """Read what begins at an offset; return it with the offset to go on from."""
    if not in_words:
        date = read_date(text, at, g)
        if date is not None:
            return _dated(date), date.end
        if text[at + 2 : at + 3] == "s" and (life := read_decade(text, at, g)):
            return _aged(life), life.end
        end = skip_sequence(text, at, g.decimal)
        if end is not None:
            return None, end
    currency = currency_before(text, at, g)
    if currency is not None and last is not None and currency.start < last.end:
        currency = None
    money = currency is not None or (last is not None and _continues_money(text, last, at))
    number = read_numeral(text, at, in_words, g, money)
    if number is None or (in_words and _is_article(text, number, g)):
        return None, at + 1 if number is None else number.end
    draft = Draft(number.start, number.end, number, value=number.value, number_end=number.end, tolerance=number.spread)
    draft.kind = {"ordinal": "ordinal", "fraction": "ratio" if number.parts else "number"}.get(number.form, "number")
    if currency is not None:
        draft.currency, draft.start = currency, min(currency.start, number.start)
        draft.kind = "money"
        read_rate(text, draft, g)
        return draft, draft.end
    if before := _prefix(text, draft, g):
        draft.start, draft.unit = before.start, before
        draft.kind = unit_kind(before)
        return draft, draft.end
    _suffix(text, draft, g)
    return draft, max(draft.end, at + 1)


def _is_article(text: str, number: Numeral, g: Grammar) -> bool:
    """Whether the numeral one is the article of digits: "entre un 60 % y un 75 %"."""
    end = number.end
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isdigit():
        return False
    return number.value == 1 and number.written.lower() in g.articles


def _dated(date: DateSpan) -> Draft:
    number = Numeral(date.start, date.end, date.value, "digits")
    draft = Draft(date.start, date.end, number, "date", value=date.value, value_to=date.value_to, number_end=date.end)
    draft.date, draft.date_to, draft.granularity = date.date, date.date_to, date.granularity
    return draft


def _aged(life: Decade) -> Draft:
    """Return the age that "in her 50s" and "the over-65s" say."""
    number = Numeral(life.start, life.end, life.first, "digits", str(life.first))
    draft = Draft(life.start, life.end, number, "age", value=life.first, number_end=life.end, bound=life.bound)
    draft.value_to = None if life.bound else life.first + 9
    return draft


def _suffix(text: str, draft: Draft, g: Grammar) -> None:
    """Take in what stands after the number: an ordinal ending, percent, currency or unit."""
    number = draft.number
    if number.form == "ordinal" or text[draft.end : draft.end + 1] in NO_SUFFIX:
        return
    if number.form == "digits" and (end := ordinal_end(text, draft, g)):
        draft.end = draft.number_end = end
        draft.kind = "ordinal"
        return
    if match := _percent(g.language).match(text, draft.end):
        draft.percent = match.start(match.lastgroup or 0), match.end()
        draft.points = match.lastgroup == "points"
        draft.end, draft.kind = match.end(), "percent"
        return
    if text[draft.end : draft.end + 1] == "p" and (in_pence := pence(text, draft, g)):
        draft.currency, draft.end, draft.kind = in_pence, in_pence.end, "money"
        read_rate(text, draft, g)
        return
    position = _past_of(text, draft, g)
    currency = currency_after(text, position, g)
    if currency is not None and not is_weight(text, draft, currency, g):
        draft.currency, draft.end, draft.kind = currency, currency.end, "money"
        _scale_after(text, draft, g)
        read_rate(text, draft, g)
        return
    elided = position > draft.end and text[position] in "'’"
    unit = read_unit(text, position + elided, g) or _rate(text, draft, g)
    letter = without_rate(text, unit) if unit is not None else None
    if letter is not None and letter.symbol and is_letter(text, letter):
        if takes_scale(text, draft, letter, g):
            _scale_by(draft, letter, text)
            _suffix(text, draft, g)
            return
        if letter is unit:
            unit = settle(text, draft, letter)
    if unit is not None and _is_other_word(text, draft, unit, g):
        unit = None
    if unit is None or (unit.name == "c" and not (isinstance(draft.value, float) and draft.value < 1)):
        return
    draft.unit, draft.end = unit, unit.end
    draft.kind = unit_kind(unit)
    if unit.name in DEGREES and draft.value and (below := BELOW_ZERO.match(text, draft.end)):
        draft.value, draft.end = -abs(draft.value), below.end()
    _and_a_half(text, draft, g)


def _rate(text: str, draft: Draft, g: Grammar) -> Unit | None:
    """Return what a bare number is told of: "12 per week"; a year is of nothing ("in 2019 each day ...")."""
    written = draft.number.written
    if len(written) == 4 and written.isdigit() and "1800" <= written <= "2100":
        return None
    return read_rate_alone(text, draft.end, g, part=(draft.value or 0) < 1)


DEGREES = frozenset(["°", "°C", "°F"])
# "8 grados bajo cero": the sign of a temperature in words.
BELOW_ZERO = expression(
    r" (?:below|bajo|sous|au-dessous de|unter|sotto|abaixo de) (?:zero|cero|zéro|null|lo zero)\b", re.IGNORECASE
)


def _is_other_word(text: str, draft: Draft, unit: Unit, g: Grammar) -> bool:
    """Whether a unit in words is another word here: "centomila secondo la polizia", "un bar", "una revolución"."""
    if unit.name in ALSO_NOUNS and draft.number.written.lower() in g.articles:
        return True
    return draft.value != 1 and g.language in ("it", "pt") and text[unit.start : unit.end] in ACCORDING


# After an article these are no units.
ALSO_NOUNS = frozenset(["bar", "revolution"])
# Italian and Portuguese for "according to", and for one second.
ACCORDING = frozenset(["secondo", "segundo"])

# After these, and at the end of the text, no unit follows a number.
NO_SUFFIX = frozenset(["", ",", ";", ")", "]", ":", "?", "!"])


def _past_of(text: str, draft: Draft, g: Grammar) -> int:
    """Return where unit or currency stand: after "de" in "dos millones de euros", else right after the number."""
    if draft.number.form == "vague" and (match := _of(g.language).match(text, draft.end)):
        # "a couple of weeks", "hundreds of millions of pounds"
        return match.end() - 1
    if draft.number.parts and (match := A_PART_OF.match(text, draft.end)):
        # "three quarters of an hour", "trois quarts d'heure"
        return match.end() - 1
    if draft.number.scale:
        for of in g.scale_of:
            if text.startswith(of, draft.end):
                return draft.end + len(of) - 1
    return draft.end


# What joins a fraction and the unit that it is a part of, in the six languages.
A_PART_OF = expression(r" of an? | an? (?!of\b)| d['’]| d[ei] (?!un[oa]?\b)")


def _scale_by(draft: Draft, letter: Unit, text: str) -> None:
    """Multiply by the letter that was read as a unit: a million by "m", a thousand by "K"."""
    number = draft.number
    assert draft.value is not None
    number.scale = text[letter.start : letter.end]
    draft.value = number.value = times(draft.value, 10**6 if number.scale == "m" else 1000)
    number.end = draft.end = draft.number_end = letter.end


def _and_a_half(text: str, draft: Draft, g: Grammar) -> None:
    """Add a fraction that follows the unit: "3 hours and a half"."""
    match = (
        tail(g.language).match(text, draft.end) if isinstance(draft.value, int) and draft.kind == "duration" else None
    )
    share = g.halves.get(match[1].lower()) if match else None
    if match and share and draft.value is not None:
        draft.value, draft.end = draft.value + share, match.end()


def _continues_money(text: str, last: Draft, at: int) -> bool:
    """Whether a number is the upper end of a range of money: "£1.5–2.5m"."""
    prefixed = last.currency is not None and last.currency.start < last.number.start
    return prefixed and RANGE_GAP.fullmatch(text, last.end, at) is not None


RANGE_GAP = expression(r"\s?[-–—]\s?| to | and ")


def _prefix(text: str, draft: Draft, g: Grammar) -> Unit | None:
    """Read what is said before its number: "pH 7.4", "day 42"."""
    if draft.number.form != "digits":
        return None
    start = draft.start
    pattern, ends = _units_before(g.language)
    if text[max(0, start - 3) : start - 1] not in ends:
        return None
    match = pattern.search(text, max(0, start - LOOK_BACK), start)
    if match is None:
        return None
    if match[1] == "pH":
        return Unit(match.start(), match.end(1), "pH", (("pH", 1),), True)
    after = text[draft.end : draft.end + 1]
    if not isinstance(draft.value, int) or after.isalpha() or (after in "%°" and after):
        return None
    if is_determined(text, match.start(), g):
        # "That day 40 people left."
        return None
    name = g.units[match[1].lower()]
    return Unit(match.start(), match.end(1), name, ((name, 1),), False)


def _scale_after(text: str, draft: Draft, g: Grammar) -> None:
    """Multiply by a scale that follows the currency: "75 USD million"."""
    match = SCALE_AFTER.match(text, draft.end)
    scale = g.scales.get(match[1].lower()) if match and not draft.number.scale else None
    if match and scale and draft.value is not None:
        draft.value, draft.number.scale, draft.end = times(draft.value, scale), match[1], match.end()


SCALE_AFTER = expression(r" ([^\W\d_]+)\b")
LOOK_BACK = 9


@lru_cache(maxsize=16)
def _units_before(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    g = grammar(language)
    small = sorted(
        word
        for word, unit in g.units.items()
        if unit in TIME_POINTS
        and word.isalpha()
        and len(word) > 2
        and word
        == min(
            (other for other, same in g.units.items() if same == unit and other.isalpha() and len(other) > 2), key=len
        )
    )
    words = ["pH", *small, *(word.capitalize() for word in small)]
    return re.compile(rf"\b({'|'.join(words)})[ \u00a0]$"), endings(words)


# Units of time that number a point in time: "day 42", "week 10".
TIME_POINTS = frozenset(["day", "week", "month", "hour"])


@lru_cache(maxsize=16)
def _of(language: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(sorted(grammar(language).of))}) ", re.IGNORECASE)


@lru_cache(maxsize=16)
def _percent(language: str) -> re.Pattern[str]:
    g = grammar(language)
    points = either(g.percent_points)
    words = either(g.percent).replace("\\ ", "[ -]")
    glued = "|(?P<glued>pc)(?!\\w)" if "pc" in g.percent else ""
    point = rf"(?:[ -](?P<points>{points})\b|[ \u00a0\u202f-]?(?P<sign>%)(?:[ -](?:points?))?"
    return re.compile(rf"{point}|(?:[ \u00a0-]|\n)(?P<word>{words})(?![\w])){glued}(?! ?[ABCDE]\b[-])", re.IGNORECASE)

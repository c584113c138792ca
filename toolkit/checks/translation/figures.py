"""The numbers of a segment, labels and all, each with its unit, bound and month where it has them.

``quantities.read`` gives what a number means; a translation must keep the others too ("Table 4", "page 12"), so every
number that stands in the text is taken here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from toolkit.checks.translation.links import fixed_spans
from toolkit.expressions import expression
from toolkit.quantities import Quantity
from toolkit.quantities.amounts import read_amounts
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.reading import quantities_of

if TYPE_CHECKING:
    from toolkit.checks.translation.pair import Segment

# Digits of an identifier ("COVID-19", "H1N1", "IL-6", "229E") belong to a name; the rule for acronyms looks at those.
_NAME_BEFORE = expression(r"(?:[A-ZÀ-Þ]\w*|\d[A-Z])[-‐‑–/]?\Z|[^\W\d]\Z|(?<=[\w])_\Z")
_NAME_AFTER = expression(r"[A-Z]+[-\d]*(?![a-z])|[a-z](?![\w])")
_RUN = expression(r"\d++")
_ROMAN = expression(r"\b(?=[IVXLC])(?:X{0,3}(?:IX|IV|V?I{0,3})|X?L|XC|C)\b(?!\.\w)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
# Longer runs are identifiers.
_MAX_DIGITS = 18

Number = int | float


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a segment.

    Attributes:
        start, end: its span, scale word included.
        text: its characters.
        written: its bare digits or words. scale: the word that multiplies it.
        value: the number.
        form: ``digits``, ``words``, ``ordinal`` or ``fraction``.
        unit: canonical unit, ``%`` or an ISO 4217 code. unit_text: as written.
        shared: whether the unit stands with another number of a range or list ("5 to 10 %").
        bound: ``lt``, ``le``, ``gt`` or ``ge``. cue: the words that say so, as (start, end).
        month: number of the month that stands beside a day.
        kind: as ``quantities`` says, ``code`` for digits that it does not read.
    """

    start: int
    end: int
    text: str
    value: Number
    form: str
    written: str
    scale: str | None = None
    unit: str | None = None
    unit_text: str | None = None
    shared: bool = False
    bound: str | None = None
    cue: tuple[int, int] | None = None
    month: int | None = None
    kind: str = "number"

    @property
    def in_digits(self) -> bool:
        """Whether the text gives the number in digits, as a cardinal or an ordinal."""
        return self.form in ("digits", "ordinal") and self.written[:1].isdigit()


def read_figures(side: "Segment") -> list[Figure]:
    """Return every number of a segment in order, those of web addresses, tags and names left out."""
    text, g = side.text, grammar(side.tag)
    fixed = sorted(fixed_spans(text))
    found: list[Figure] = []
    drafts = read_amounts(text, g)
    for draft in drafts:
        place = bisect_right(fixed, (draft.start, len(text)))
        if place and draft.start < fixed[place - 1][1]:
            continue
        found += _dated(text, draft, g) if draft.date else _single(text, draft)
    covered = [(figure.start, figure.end) for figure in found]
    found += _runs(text, fixed + covered)
    found.sort(key=lambda figure: figure.start)
    figures = [figure for figure in found if not _is_name_part(text, figure)]
    # "un" and "una" are read as 1; where nothing else is, there is no unit or bound to know.
    if all(figure.value == 1 and not figure.in_digits for figure in figures):
        return figures
    return _qualified(figures, quantities_of(text, drafts, g))


def romans(text: str) -> list[int]:
    """Return the values of the Roman numerals of a text.

    >>> romans("siglo XXI, fase II")
    [21, 2]
    """
    values = []
    for match in _ROMAN.finditer(text):
        if not match[0]:
            continue
        digits = [_ROMAN_VALUES[letter] for letter in match[0]]
        values.append(sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True)))
    return values


def _single(text: str, draft: Draft) -> list[Figure]:
    number = draft.number
    if number.value is None:
        return []
    if number.form == "fraction" and number.parts and "/" in text[number.start : number.end] and number.parts[0] > 31:
        return []  # "1968/69" is two years; the runs of digits are taken one by one
    unit, mark = None, draft.mark
    if draft.percent is not None:
        unit = "%"
    elif draft.currency is not None:
        unit = draft.currency.code
    elif draft.unit is not None:
        unit = draft.unit.name
    return [
        Figure(
            number.start,
            draft.number_end,
            text[number.start : draft.number_end],
            number.value,
            number.form if draft.kind != "ordinal" else "ordinal",
            number.written,
            number.scale,
            unit,
            text[slice(*mark)] if mark else None,
            kind=draft.kind,
        )
    ]


def _dated(text: str, draft: Draft, g: Grammar) -> Iterator[Figure]:
    """Yield the numbers of a date one by one; a day knows its month."""
    month = None
    for match in re.finditer(r"[^\W\d_]+", text[draft.start : draft.end]):
        month = g.months.get(match[0].lower(), month)
    runs = list(_RUN.finditer(text, draft.start, draft.end))
    for run in runs:
        value = int(run[0]) if len(run[0]) <= _MAX_DIGITS else None
        if value is None:
            continue
        day = month if month and value < 32 and len(run[0]) < 3 else None
        yield Figure(run.start(), run.end(), run[0], value, "digits", run[0], month=day, kind="date")


def _runs(text: str, covered: list[tuple[int, int]]) -> Iterator[Figure]:
    """Yield the runs of digits that nothing has read: parts of codes, telephone numbers, versions."""
    spans = sorted(covered)
    index = 0
    for run in _RUN.finditer(text):
        while index < len(spans) and spans[index][1] <= run.start():
            index += 1
        if index < len(spans) and spans[index][0] < run.end():
            continue
        if len(run[0]) <= _MAX_DIGITS:
            yield Figure(run.start(), run.end(), run[0], int(run[0]), "digits", run[0], kind="code")


def _is_name_part(text: str, figure: Figure) -> bool:
    if figure.kind == "date" or not figure.in_digits:
        return False
    if _NAME_BEFORE.search(text, max(0, figure.start - 20), figure.start):
        return True
    return (
        figure.unit is None
        and figure.form == "digits"
        and figure.scale is None
        and bool(_NAME_AFTER.match(text, figure.end))
    )


def _qualified(figures: list[Figure], quantities: list[Quantity]) -> list[Figure]:
    """Return the figures with the bound and the unit that the quantity round them has."""
    result = []
    index = 0
    for figure in figures:
        while index < len(quantities) and quantities[index].end <= figure.start:
            index += 1
        quantity = quantities[index] if index < len(quantities) else None
        if quantity is not None and quantity.start <= figure.start:
            cue = (quantity.cue.start, quantity.cue.end) if quantity.cue else None
            figure = replace(
                figure,
                unit=figure.unit or (quantity.unit if quantity.kind != "date" else None),
                shared=figure.unit is None and quantity.unit is not None,
                bound=quantity.bound,
                cue=cue,
            )
        result.append(figure)
    return result


def same(a: Number, b: Number) -> bool:
    """Tell whether two numbers are equal but for the dust of binary fractions.

    >>> same(0.3, 0.1 + 0.2), same(5.8, 58)
    (True, False)
    """
    return a == b or abs(a - b) <= 1e-9 * max(abs(a), abs(b))


def in_digits(value: Number) -> str:
    """Return a number in plain digits, for messages.

    >>> in_digits(1500000000), in_digits(5.8)
    ('1500000000', '5.8')
    """
    return str(value) if isinstance(value, int) else f"{Decimal(repr(value)).normalize():f}"

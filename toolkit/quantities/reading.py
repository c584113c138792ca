"""Reads all quantities of a string: amounts, what joins them, what stands beside them; labels are dropped."""

from toolkit.model.base import Span
from toolkit.model.figure import Quantity
from toolkit.quantities.ages import read_age
from toolkit.quantities.amounts import read_amounts
from toolkit.quantities.cues import qualify
from toolkit.quantities.draft import Bounds, Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.joins.join import join, join_bounds
from toolkit.quantities.joins.lists import share_units
from toolkit.quantities.joins.pressures import split_pairs
from toolkit.quantities.joins.ratios import read_every
from toolkit.quantities.labels.label import is_label
from toolkit.quantities.labels.years import read_year
from toolkit.quantities.measures.powers import canonical
from toolkit.quantities.nouns import add_half, counted_noun, take_duration


def read(text: str, language: str = "en", *, offset: int = 0) -> list[Quantity]:
    """Return the quantities that a text states, in order, with exact spans.

    Labels ("Table 4", "COVID-19", citation years, telephone numbers) are not among them.

    Args:
        text: a paragraph or any other string; spans are code points from its start.
        language: BCP 47 tag; languages without a table are read as English.
        offset: where the string begins in the text that the spans are to count in.

    >>> [(q.text, q.value, q.unit, q.approximate) for q in read("About 2.3 million people, 40% of them in 12 km.")]
    [('2.3 million', 2300000, None, True), ('40%', 40, '%', False), ('12 km', 12, 'km', False)]
    """
    g = grammar(language)
    return quantities_of(text, read_amounts(text, g), g, offset)


def quantities_of(text: str, drafts: list[Draft], g: Grammar, offset: int = 0) -> list[Quantity]:
    """Return the quantities that a text's amounts make, labels dropped; the drafts are used up.

    Args:
        text: the string.
        drafts: what ``read_amounts`` found in it.
        g: its grammar.
        offset: where the string begins in the text that the spans are to count in.
    """
    if not drafts:
        return []
    drafts = join(text, split_pairs(text, drafts), g)
    kept: list[Draft] = []
    label: Draft | None = None
    for draft in drafts:
        if kept and draft.start < kept[-1].end:
            # It is in the figure before: the half of "two points and a half".
            continue
        if draft.bare and draft.kind != "ordinal":
            draft.counted = draft.counted or counted_noun(text, draft, g)
            take_duration(text, draft, g)
            add_half(text, draft, g)
        read_every(text, draft, g)
        read_age(text, draft, g)
        qualify(text, draft, g)
        read_year(text, draft, g)
        if is_label(text, draft, g, label):
            label = draft
        elif not (kept and join_bounds(text, kept[-1], draft, g)):
            kept.append(draft)
            label = None
    share_units(text, kept, g)
    return [_quantity(text, draft, offset) for draft in kept]


def _quantity(text: str, draft: Draft, offset: int) -> Quantity:
    """Return the finished quantity."""
    number = draft.number
    mark = draft.mark
    unit, powers = _unit(draft)
    return Quantity(
        start=draft.start + offset,
        end=draft.end + offset,
        text=text[draft.start : draft.end],
        kind=draft.kind,  # type: ignore[arg-type]
        value=draft.value,
        value_to=draft.value_to,
        unit=unit,
        number=_span(text, (number.start, draft.number_end), offset),
        unit_text=_span(text, mark, offset) if mark else None,
        powers=powers,
        currency=_iso(draft),
        scale=number.scale,
        counted=_span(text, draft.counted, offset) if draft.counted else None,
        denominator=draft.denominator,
        tolerance=draft.tolerance,
        approximate=draft.approximate or number.form == "vague",
        bound=draft.bound,  # type: ignore[arg-type]
        cue=_span(text, draft.cue, offset) if draft.cue else None,
        change=draft.change,  # type: ignore[arg-type]
        vague=number.form == "vague",
        group=draft.group,
        granularity=draft.granularity,  # type: ignore[arg-type]
        date=draft.date or None,
        date_to=draft.date_to,
        reason=number.reason,
    )


def _span(text: str, bounds: Bounds, offset: int) -> Span:
    start, end = bounds
    return Span(start=start + offset, end=end + offset, text=text[start:end])


def _iso(draft: Draft) -> str | None:
    if draft.currency is None:
        return None
    return "USD" if draft.currency.code == "$" else draft.currency.code


def _unit(draft: Draft) -> tuple[str | None, tuple[tuple[str, int], ...]]:
    """Return the canonical unit and its powers."""
    if draft.percent is not None:
        name = "percentage point" if draft.points else "%"
        return name, ((name, 1),)
    if draft.currency is not None:
        name = draft.currency.subunit or _iso(draft) or ""
        if draft.rate is not None:
            powers = ((name, 1), *((base, -power) for base, power in draft.rate.powers))
            return canonical(powers), powers
        return name, ((name, 1),)
    if draft.unit is not None:
        return draft.unit.name, draft.unit.powers
    return None, ()

"""Two figures over one unit: a blood pressure, "140/90 mmHg", is a pair and no quotient."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.nouns import NEXT_WORD
from toolkit.quantities.numbers.numeral import Numeral

PRESSURES = frozenset(["mmHg", "cmHg", "kPa", "hPa", "mbar"])
# A fraction of a unit has small parts, or a denominator in use: "5/4 inch", "13/16 in", "31/32 in".
LEAST = 20
DENOMINATORS = frozenset([32, 64, 100, 128, 1000])
# "20/20 vision": the distances of an eye test, in six languages.
EYE_TEST = frozenset("vision visione visión visão sehschärfe hindsight acuity".split())
# "Open 24/7", "the 9/11 attacks".
ATTACKS = expression(r" (?:attack|terror|hijack|commission|memorial)", re.IGNORECASE)
SAYINGS = frozenset([(24, 7), (9, 11), (7, 7)])


def split_pairs(text: str, drafts: list[Draft]) -> list[Draft]:
    """Return the amounts with each pair over one unit as two amounts that share it.

    Args:
        text: the string.
        drafts: amounts as read; a pair is read as a fraction with a unit.
    """
    split: list[Draft] = []
    for draft in drafts:
        parts = draft.number.parts
        if draft.number.form == "fraction" and parts and draft.unit is not None and _is_pair(text, draft):
            split.extend(_two(draft, *parts))
        else:
            split.append(draft)
    return split


def is_saying(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a fraction is what an eye test says, "20/20 vision", a day or "24/7"."""
    parts = draft.number.parts
    if draft.number.form != "fraction" or parts is None or min(parts) < 5 or not draft.bare:
        return False
    if parts in SAYINGS and (draft.counted is None or ATTACKS.match(text, draft.end)):
        return True
    after = NEXT_WORD.match(text, draft.end)
    return after is not None and after[1].lower() in EYE_TEST


def _is_pair(text: str, draft: Draft) -> bool:
    assert draft.unit is not None
    assert draft.number.parts is not None
    top, bottom = draft.number.parts
    if draft.number.written != str(top) or not text[draft.number.start].isdigit():
        return False
    return draft.unit.name in PRESSURES or (
        max(top, bottom) >= LEAST and (top > bottom or (top >= LEAST // 2 and bottom not in DENOMINATORS))
    )


def _two(draft: Draft, top: int | float, bottom: int | float) -> tuple[Draft, Draft]:
    """Return the two amounts of a pair; the first has the unit that stands behind the second."""
    start = draft.number.start
    end, begin = start + len(str(top)), draft.number_end - len(str(bottom))
    first = Numeral(start, end, top, "digits", str(top))
    second = Numeral(begin, draft.number_end, bottom, "digits", str(bottom))
    return (
        Draft(start, end, first, draft.kind, value=top, unit=draft.unit, number_end=end),
        Draft(begin, draft.end, second, draft.kind, value=bottom, unit=draft.unit, number_end=draft.number_end),
    )

"""Intervals in brackets: "∈ [0, 255]", "95% CI [0.2, 0.5]", "in the range (250, 300) GPa"."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.measures.units import read_unit, unit_kind
from toolkit.quantities.numbers.intervals import is_interval

GAP = expression(r"\s?[,;]\s?")
CLOSED = frozenset(["]", ")"])


def join_interval(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge the ends of an interval in brackets; a unit may stand behind the bracket.

    Args:
        text: the string.
        gap: what stands between the two.
        first: the left one of two neighbours, which takes in the other.
        second: the right one.
        g: the grammar.
    """
    if text[second.end : second.end + 1] not in CLOSED or first.kind != "number" or not GAP.fullmatch(gap):
        return False
    if not (first.bare and second.bare) or first.value is None or second.value is None or first.value >= second.value:
        return False
    if not is_interval(text, first.start):
        return False
    first.value_to, first.end, first.kind = second.value, second.end, "range"
    unit = read_unit(text, second.end + 1, g)
    if unit is not None and unit_kind(unit) != "duration":
        first.unit, first.start, first.end = unit, first.start - 1, unit.end
    return True

"""Negations that only turn a bound: "do not take more than 4" and "tome como máximo 4" say the same."""

from collections.abc import Sequence

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.expressions import expression
from toolkit.language.denial import denial
from toolkit.language.negation import Cue, negation_cues
from toolkit.quantities.comparisons import TURNED
from toolkit.quantities.grammar import grammar

_UPPER, _LOWER = frozenset(["lt", "le"]), frozenset(["gt", "ge"])
_CLAUSE_END = expression(r"[.,;:!?()]")
_LOOK_BACK = 60  # characters in which a second word of the same negation stands ("no tome nunca")


def without_bounds(pair: Pair, cues: Sequence[Cue], *, of_source: bool) -> list[Cue]:
    """Return negations without those that turn a bound which the other side has too, and says without a negation.

    Args:
        pair: the segment and its translation.
        cues: negations of one side.
        of_source: whether that side is the source.
    """
    left = list(cues)
    for figure, partner in align(pair).matched if left else ():
        one, other = (figure, partner) if of_source else (partner, figure)
        side, far = (pair.source, pair.target) if of_source else (pair.target, pair.source)
        if not _same_side(one.bound, other.bound) or _reach(far, other) is not None:
            continue
        reach = _reach(side, one)
        if reach is not None:
            left = [cue for cue in left if not (reach[0] <= cue.start and cue.end <= reach[1])]
    return left


def _same_side(bound: str | None, other: str | None) -> bool:
    return bool({bound, other} <= _UPPER or {bound, other} <= _LOWER)


def _reach(side: Segment, figure: Figure) -> tuple[int, int] | None:
    """Return where the words of a negation stand that turns a number's bound, or None."""
    if figure.cue is None:
        return None
    start, end = figure.cue
    if any(start <= cue.start < end for cue in _negations(side)):
        return start, end
    # "Up to" is no comparison that a negation could turn.
    compares = grammar(side.tag).bounds.get(side.text[start:end].strip().lower()) in TURNED
    found = denial(side.text, start, side.language) if compares else None
    if found is None or figure.bound in TURNED:
        return None
    window = side.text[max(0, found.start - _LOOK_BACK) : found.start]
    ends = [match.end() for match in _CLAUSE_END.finditer(window)]
    return found.start - len(window) + (ends[-1] if ends else 0), end


def _negations(side: Segment) -> list[Cue]:
    return [cue for cue in negation_cues(side.text, side.language) if cue.kind == "verbal"]

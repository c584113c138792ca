"""Bounds turned round: "more than 5" must not become "menos de 5"."""

import re
from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.model.base import Span
from toolkit.model.finding import Finding

RULE = declare(
    "bound",
    7,
    "A bound on a number points the other way in the translation.",
    good="More than 50 cases. → Más de 50 casos.",
    bad="More than 50 cases. → Menos de 50 casos.",
)

_UP = ("gt", "ge")
_NEGATED = re.compile(r"(?:\b(?:no|not|never|pas|nicht|kein|keine|non|não|nunca)|n['’]t|n['’])\s*\Z", re.IGNORECASE)


def check_bounds(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number with an upper bound on one side and a lower bound on the other."""
    for figure, other in align(pair).matched:
        here_up, there_up = _points_up(pair.source, figure), _points_up(pair.target, other)
        if here_up is not None and there_up is not None and here_up != there_up:
            here, there = _cue(pair.source, figure), _cue(pair.target, other)
            message = f'The bound was turned round: "{here.text}" became "{there.text}"'
            yield report(RULE, message, "Check which way the bound points.", source=here, target=there)


def _points_up(side: Segment, figure: Figure) -> bool | None:
    """Tell which way a bound points; "no longer than" points down though "longer than" points up."""
    if figure.bound is None:
        return None
    up = figure.bound in _UP
    if figure.cue is not None and _NEGATED.search(side.text, max(0, figure.cue[0] - 8), figure.cue[0]):
        return not up
    return up


def _cue(side: Segment, figure: Figure) -> Span:
    """Return the span of the number with the words that make it a bound."""
    start, end = figure.start, figure.end
    if figure.cue is not None:
        start, end = min(start, figure.cue[0]), max(end, figure.cue[1])
    return side.span(start, end)

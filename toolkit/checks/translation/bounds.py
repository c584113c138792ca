"""Bounds turned round: "more than 5" must not become "menos de 5"."""

import re
from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.model.base import Span
from toolkit.model.finding import Finding
from toolkit.quantities.comparisons import TURNED

RULE = declare(
    "bound",
    7,
    "A bound on a number points the other way in the translation.",
    good="More than 50 cases. → Más de 50 casos.",
    bad="More than 50 cases. → Menos de 50 casos.",
)

_UP = ("gt", "ge")
# A sign of comparison in front of a number; brackets of tags have none there.
_SIGN = expression(r"[<>≤≥](?=\s?[-−]?\d)")
_OPPOSITES = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
_FROM = {
    "de": expression(r"\b(?:ab|seit)(?: den| der| dem)?\s\Z", re.IGNORECASE),
    "en": expression(r"\b(?:from|since|starting at)(?: the)?\s\Z", re.IGNORECASE),
    "es": expression(r"\b(?:desde|a partir de)(?: el| los?| las?| una?)?\s\Z", re.IGNORECASE),
    "fr": expression(r"\b(?:dès|depuis|à partir de)(?: les?| la| une?)?\s\Z", re.IGNORECASE),
    "it": expression(r"\b(?:da|dal|dalle|dai|a partire da)(?: un)?\s\Z", re.IGNORECASE),
    "pt": expression(r"\b(?:desde|a partir de)(?: os?| as?| uma?)?\s\Z", re.IGNORECASE),
}
_NEGATED = expression(
    r"(?:\b(?:no|not|never|cannot|pas|nicht|kein|keine|non|não|nunca)|n['’]t|\bn['’])(?:\s\w+){0,2}\s*\Z",
    re.IGNORECASE,
)


def check_bounds(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number with an upper bound on one side and a lower bound on the other."""
    found = False
    for figure, other in align(pair).matched:
        here, there = _directions(pair.source, figure), _directions(pair.target, other)
        if here == {False} and not there and _starts_there(pair.target, other):
            there = {True}
        if here and there and not here & there:
            found = True
            source, target = _cue(pair.source, figure), _cue(pair.target, other)
            message = f'The bound was turned round: "{source.text}" became "{target.text}"'
            yield report(RULE, message, "Check which way the bound points.", source=source, target=target)
    if not found:
        yield from _signs(pair)


def _directions(side: Segment, figure: Figure) -> set[bool]:
    """Return whether a bound may point up or down: both where the reader kept one that a negation may turn."""
    if figure.bound is None:
        return set()
    up = figure.bound in _UP
    if figure.bound not in TURNED or figure.cue is None:
        return {up}
    start = figure.cue[0]
    return {up, not up} if _NEGATED.search(side.text, max(0, start - 32), start) else {up}


def _starts_there(side: Segment, figure: Figure) -> bool:
    """Tell whether a number is where something begins ("desde 50"), which is no upper bound."""
    pattern = _FROM.get(side.language)
    return pattern is not None and pattern.search(side.text, max(0, figure.start - 24), figure.start) is not None


def _signs(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where a sign of comparison is missing and its opposite is there instead."""
    here, there = _sign_places(pair.source), _sign_places(pair.target)
    for sign, opposite in _OPPOSITES.items():
        lost = len(here.get(sign, ())) - len(there.get(sign, ()))
        new = len(there.get(opposite, ())) - len(here.get(opposite, ()))
        if lost > 0 and new > 0:
            source = pair.source.span(here[sign][-1], here[sign][-1] + 1)
            target = pair.target.span(there[opposite][-1], there[opposite][-1] + 1)
            message = f'The sign "{source.text}" became "{target.text}"'
            yield report(RULE, message, "Check which way the sign points.", source=source, target=target)


def _sign_places(side: Segment) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for match in _SIGN.finditer(side.text):
        places.setdefault(match[0][0], []).append(match.start())
    return places


def _cue(side: Segment, figure: Figure) -> Span:
    """Return the span of the number with the words that make it a bound."""
    start, end = figure.start, figure.end
    if figure.cue is not None:
        start, end = min(start, figure.cue[0]), max(end, figure.cue[1])
    return side.span(start, end)

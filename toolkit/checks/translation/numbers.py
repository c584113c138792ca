"""Numbers lost, added or changed, compared by value: 5.8 may become 5,8 and six "seis", but 12 never 120."""

import re
from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.figures import Figure, in_digits, same
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.model.base import Span
from toolkit.model.finding import Finding
from toolkit.quantities.grammar import grammar

NUMBER = declare(
    "number",
    0,
    "A number of the source is missing from the translation, or has another value there.",
    good="The rate was 5.8. → La tasa fue de 5,8.",
    bad="The rate was 5.8. → La tasa fue de 58.",
)
ADDED = declare(
    "number-added",
    1,
    "The translation has a number that the source does not have.",
    good="It took long. → Tardó mucho.",
    bad="It took long. → Tardó 12 mucho.",
)
FORM = declare(
    "number-form",
    2,
    "A number still has the source language's decimal sign or thousands separator.",
    good="7,162 people (5.8%). → 7162 personas (5,8 %).",
    bad="7,162 people (5.8%). → 7,162 personas (5.8 %).",
)
MAGNITUDE = declare(
    "magnitude",
    3,
    "A number is a thousand, a million or more times too large or too small: million and billion are mixed up.",
    good="It cost 3 billion. → Costó 3000 millones.",
    bad="It cost 3 billion. → Costó 3 millones.",
)

_POWERS = tuple(10**power for power in (3, 6, 9, 12))
_OTHER_STYLE = {",": expression(r"0\.\d+|\d+\.(?:\d\d?|\d{4,})"), ".": expression(r"0,\d+|\d+,(?:\d\d?|\d{4,})")}
# What has its points in every language: versions, sections, times.
_POINTED = expression(
    r"(?:\b(?:v|ver|vers\w+|secc?i\w+|sect\w+|fig\w*|tabl\w+|cuadro|cap\w*)\.?\s?|[\d.:]|[a-z])\Z", re.IGNORECASE
)


def check_numbers(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number lost, added, changed, left in the source's form or of another magnitude."""
    aligned = align(pair)
    source, target = pair.source, pair.target
    taken: list[tuple[int, int]] = []
    for figure, other in aligned.matched:
        if _is_foreign_form(figure, other, target):
            yield _form(_at(source, figure), _at(target, other))
    for figure in [*(a for a, _ in aligned.changed), *aligned.lost]:
        left = _left_in_source_form(figure, target)
        if left is not None:
            taken.append((left.start, left.end))
            yield _form(_at(source, figure), left)
    for figure, other in aligned.changed:
        if _left_in_source_form(figure, target) is None and not _overlaps(other, taken):
            yield _changed(pair, figure, other)
    for figure in aligned.lost:
        if _left_in_source_form(figure, target) is None:
            message = f'The number "{figure.text}" is missing'
            yield report(NUMBER, message, "Write it in the translation too.", source=_at(source, figure))
    for other in aligned.added:
        if not _overlaps(other, taken):
            message = f'The number "{other.text}" is not in the source'
            yield report(ADDED, message, "Take it out, or check it.", target=_at(target, other))


def _at(side: Segment, figure: Figure) -> Span:
    return side.span(figure.start, figure.end)


def _overlaps(figure: Figure, spans: list[tuple[int, int]]) -> bool:
    return any(figure.start < end and start < figure.end for start, end in spans)


def _changed(pair: Pair, figure: Figure, other: Figure) -> Finding:
    """Return the finding for a number of another value: its magnitude, or the number itself."""
    here, there = _at(pair.source, figure), _at(pair.target, other)
    values = f'"{figure.text}" ({in_digits(figure.value)}) became "{other.text}" ({in_digits(other.value)})'
    low, high = sorted((abs(figure.value), abs(other.value)))
    if (figure.scale or other.scale) and any(same(low * power, high) for power in _POWERS):
        return report(MAGNITUDE, f"The magnitude changed: {values}", "Check the scale word.", source=here, target=there)
    return report(NUMBER, f"The number changed: {values}", "Check the number.", source=here, target=there)


def _form(source: Span, target: Span) -> Finding:
    message = f'The number "{target.text}" keeps the form of the source language'
    return report(FORM, message, "Use the decimal sign and separator of the translation.", source=source, target=target)


def _is_foreign_form(figure: Figure, other: Figure, target: Segment) -> bool:
    """Tell whether a number of the right value is written with the other language's decimal sign."""
    decimal = grammar(target.tag).decimal
    if other.form != "digits" or grammar(target.tag).decimal == _decimal_of(figure):
        return False
    if not _OTHER_STYLE[decimal].fullmatch(other.written):
        return False
    return not _POINTED.search(target.text, max(0, other.start - 12), other.start)


def _decimal_of(figure: Figure) -> str:
    match = re.search(r"([.,])\d+\Z", figure.written)
    return match[1] if match else ""


def _left_in_source_form(figure: Figure, target: Segment) -> Span | None:
    """Return where a number with separators stands in the target as in the source, though it reads otherwise there."""
    if not re.search(r"\d[.,]\d", figure.written):
        return None
    at = target.text.find(figure.written)
    while at >= 0:
        end = at + len(figure.written)
        before, after = target.text[max(0, at - 2) : at], target.text[end : end + 2]
        if not re.search(r"\d[.,]?\Z", before) and not re.match(r"[.,]?\d", after):
            return target.span(at, end)
        at = target.text.find(figure.written, end)
    return None

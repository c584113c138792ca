"""Numbers in words that were changed: "two tablets" must not become "tres comprimidos", nor "twice a day" "tres veces".

Words for small numbers come and go in honest translations ("both", "los dos"), so only the one number that is left over
on each side is set against the other.
"""

import re

from toolkit.checks.translation.doses import form_of, halves
from toolkit.checks.translation.explained import unexplained
from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Segment
from toolkit.expressions import expression
from toolkit.quantities.grammar import grammar

# How often, in words that are read as no number. Group names give the value.
_EVERY = r"(?=[ \u00a0](?:a|an|al|alla|à|ao|cada|daily|each|every|monthly|par|per|por|pro|täglich|weekly|yearly)\b)"
_TIMES = {
    "de": expression(r"\b(?:(?P<n1>einmal)(?=[ \u00a0](?:am|im|in der|pro|täglich|wöchentlich)\b)|"
                     r"(?P<n2>zweimal)|(?P<n3>dreimal)|(?P<n4>viermal)|(?P<n5>fünfmal)|(?P<n6>sechsmal))\b"),
    "en": expression(rf"\b(?:(?P<n1>once){_EVERY}|(?P<n2>twice)|(?P<n3>thrice))\b"),
    "es": expression(rf"\b(?P<n1>una vez){_EVERY}"),
    "fr": expression(rf"\b(?P<n1>une fois){_EVERY}"),
    "it": expression(rf"\b(?P<n1>una volta){_EVERY}"),
    "pt": expression(rf"\b(?P<n1>uma vez){_EVERY}"),
}  # fmt: skip
# "Half past two" is "halb drei".
_HOUR = expression(r"\b(?:halb|past|quarter to|viertel|viertel (?:nach|vor))[ \u00a0]\Z", re.IGNORECASE)
_NOUN_AFTER = expression(r"[ \u00a0]([^\W\d_]+)")

# Among more of them none is the only one left over.
_MOST = 40


def worded_change(
    source: Segment, here: list[Figure], target: Segment, there: list[Figure]
) -> tuple[Figure, Figure] | None:
    """Return the number in words of the source and the other one of the translation that stands for it, or None.

    Args:
        source: the source.
        here: its numbers that have no partner of equal value.
        target: the translation.
        there: its numbers without partner.
    """
    left, right = _unequal(
        [*_counts(source, here, target), *_times(source, target, there)],
        [*_counts(target, there, source), *_times(target, source, here)],
    )
    return (
        _lone(left, right)
        or _lone(*_unequal(_parts(here, target), _parts(there, source)))
        or _lone(halves(source, target), _of_forms(target, there))
        or _lone(_of_forms(source, here), halves(target, source))
    )


def _of_forms(side: Segment, figures: list[Figure]) -> list[Figure]:
    """Return the whole numbers of tablets, drops and the like."""
    return [figure for figure in figures if figure.value >= 1 and figure.value % 1 == 0 and form_of(side, figure)]


def _lone(left: list[Figure], right: list[Figure]) -> tuple[Figure, Figure] | None:
    """Return the one of each side, where there is no more than one and both have the same unit."""
    if len(left) != 1 or len(right) != 1 or left[0].unit != right[0].unit:
        return None
    return left[0], right[0]


def _parts(figures: list[Figure], other: Segment) -> list[Figure]:
    """Return the parts in words ("a third")."""
    parts = [f for f in figures if 0 < f.value < 1 and not f.written[:1].isdigit()]
    return unexplained(parts, other)


def _counts(side: Segment, figures: list[Figure], other: Segment) -> list[Figure]:
    """Return the numbers in words that count: from two on, and "one" before a noun where it is no article."""
    counted = [f for f in figures if f.form == "words" and f.value >= 2 and f.value % 1 == 0 and not _is_hour(side, f)]
    ones = [f for f in figures if f.form == "words" and f.value == 1 and _is_one(side, f)]
    return [*unexplained(counted, other), *ones]


def _is_hour(side: Segment, figure: Figure) -> bool:
    return _HOUR.search(side.text, max(0, figure.start - 16), figure.start) is not None


def _is_one(side: Segment, figure: Figure) -> bool:
    g = grammar(side.tag)
    if g.one & g.articles:
        return False
    after = _NOUN_AFTER.match(side.text, figure.end)
    return after is not None and after[1].lower() not in g.function_words | g.abstract


def _times(side: Segment, other: Segment, there: list[Figure]) -> list[Figure]:
    """Return how often something is, where the other side does not say so with another kind of word or in digits."""
    pattern = _TIMES.get(side.language)
    if pattern is None:
        return []
    times = [
        Figure(m.start(), m.end(), m[0], int(str(m.lastgroup)[1:]), "words", m[0], kind="times")
        for m in pattern.finditer(side.folded)
    ]
    digits = {figure.value for figure in there if figure.in_digits}
    once = [f for f in times if f.value == 1 and f.value not in digits]
    return [*once, *unexplained([f for f in times if f.value > 1 and f.value not in digits], other)]


def _unequal(here: list[Figure], there: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Return both lists without what has the same value in the other one, each taken once."""
    left, right = [], list(there)
    if len(here) + len(right) > _MOST:
        return [], []
    for figure in here:
        partner = next((other for other in right if other.value == figure.value), None)
        if partner is None:
            left.append(figure)
        else:
            right.remove(partner)
    return left, right

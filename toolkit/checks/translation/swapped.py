"""Two numbers that changed places: each value is there, but with the other's words."""

from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.figures import Figure, same
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.language.exonyms import fold
from toolkit.model.finding import Finding

RULE = declare(
    "numbers-swapped",
    9,
    "Two numbers stand in each other's place.",
    good="Of 43 women, 27 recovered. → De 43 mujeres, 27 se recuperaron.",
    bad="Of 43 women, 27 recovered. → De 27 mujeres, 43 se recuperaron.",
)

# Translations keep the order of numbers: in TICO-19 dev (en-es), 247 of 249 neighbours. To stand in the other order
# needs as much evidence from the words around as one shared unit gives.
_ORDER = 1.0
_UNIT = 1.0
_SIGN = 0.5
_COGNATE = 0.5
_WINDOW = 32
_START = 4


def check_swapped(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each two numbers that the translation has exchanged.

    Numbers are compared with the next and the next but one of their sort; years with years only.
    """
    matched = [(a, b) for a, b in align(pair).matched if a.in_digits and b.in_digits]
    if len(matched) < 2:
        return
    offers = []
    for years in (False, True):
        group = [index for index, (figure, _) in enumerate(matched) if _is_year(figure) == years]
        for place, i in enumerate(group):
            for j in group[place + 1 : place + 3]:
                margin = _margin(pair, matched[i], matched[j])
                if margin > 0:
                    offers.append((-margin, i, j))
    used: set[int] = set()
    for _, i, j in sorted(offers):
        if i not in used and j not in used:
            used |= {i, j}
            yield _finding(pair, matched[i], matched[j])


def _margin(pair: Pair, first: tuple[Figure, Figure], second: tuple[Figure, Figure]) -> float:
    """Return how much more speaks for two numbers having changed places than for both standing right."""
    if same(first[0].value, second[0].value):
        return 0.0
    inverted = first[1].start > second[1].start
    own = {figure.written for figure in (*first, *second)}
    straight = _alike(pair, *first, own) + _alike(pair, *second, own) - _ORDER * inverted
    crossed = _alike(pair, first[0], second[1], own) + _alike(pair, second[0], first[1], own) - _ORDER * (not inverted)
    return round(crossed - straight, 6)


def _finding(pair: Pair, first: tuple[Figure, Figure], second: tuple[Figure, Figure]) -> Finding:
    low, high = sorted((first[1], second[1]), key=lambda figure: figure.start)
    message = f'"{first[0].text}" and "{second[0].text}" stand in each other\'s place'
    return report(
        RULE,
        message,
        "Put each number where it belongs.",
        source=pair.source.span(first[0].start, second[0].end),
        target=pair.target.span(low.start, high.end),
    )


def _is_year(figure: Figure) -> bool:
    return figure.unit is None and len(figure.written) == 4 and figure.written.isdigit() and 1500 < figure.value < 2100


def _alike(pair: Pair, figure: Figure, other: Figure, own: set[str]) -> float:
    """Return how much the surroundings of two numbers are alike: units, signs, and words of like beginning.

    ``own`` are the numbers in question, which are no surroundings of each other.
    """
    score = 0.0
    if figure.unit and other.unit:
        score += _UNIT if figure.unit == other.unit else -_UNIT
    elif (figure.unit == "%") != (other.unit == "%"):
        score -= _UNIT
    if figure.month and other.month:
        score += _UNIT if figure.month == other.month else -_UNIT
    elif bool(figure.month) != bool(other.month):
        score -= _SIGN
    if figure.bound and other.bound:
        score += _SIGN if (figure.bound[0] == other.bound[0]) else -_SIGN
    score += _SIGN * (_sign(pair.source, figure) == _sign(pair.target, other) != "")
    here, there = _starts(pair.source, figure), _starts(pair.target, other)
    return score + _COGNATE * min(2, len((here & there) - own))


def _sign(side: Segment, figure: Figure) -> str:
    """Return the bracket or sign that stands right before a number."""
    before = side.text[max(0, figure.start - 2) : figure.start].rstrip()
    return before[-1:] if before and before[-1] in "([=<>≥≤±#$€£" else ""


def _starts(side: Segment, figure: Figure) -> set[str]:
    """Return the beginnings of the longer words round a number."""
    start, end = max(0, figure.start - _WINDOW), figure.end + _WINDOW
    return {
        fold(word.text[:_START]) for word in side.near(start, end) if len(word.text) > _START or word.text.isdigit()
    }

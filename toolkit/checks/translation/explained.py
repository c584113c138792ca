"""Numbers without a partner that something else on the other side stands for."""

from collections.abc import Sequence

from toolkit.checks.translation.figures import Figure, romans
from toolkit.checks.translation.pair import Segment
from toolkit.expressions import expression
from toolkit.language.number_holders import number_holders

# "Icecast2" on one side, "Icecast 2" on the other.
_GLUED = expression(r"[^\W\d_](\d+)(?!\w)")


def unexplained(figures: Sequence[Figure], other: Segment) -> list[Figure]:
    """Return the numbers that neither a Roman numeral nor a word that holds a number explains."""
    if not figures:
        return []
    roman = romans(other.text)
    holders = number_holders(other.language)
    held = {value for word in other.vocabulary if word in holders for value in holders[word]}
    glued = set(_GLUED.findall(other.text))
    left = []
    for figure in figures:
        if figure.written in glued:
            continue
        if figure.value in roman:
            roman.remove(int(figure.value))
        elif figure.value not in held:
            left.append(figure)
    return left

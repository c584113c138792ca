"""Pairs the things of one kind in two texts by where they stand."""

from collections.abc import Sequence

# Above so many offers (a segment of some ten thousand words) things are paired in order, which is linear.
_MOST = 40_000


def unpaired(source: Sequence[float], target: Sequence[float], reach: float) -> tuple[list[int], list[int]]:
    """Pair places of the source with places of the target and return the indices left over on both sides.

    The nearest two are paired first; two that lie further apart than ``reach`` are never paired.

    Args:
        source: relative places in the source, 0 at the start of the text and 1 at its end.
        target: relative places in the target.
        reach: the greatest distance of a pair.

    >>> unpaired([0.1, 0.9], [0.85], 0.3)
    ([0], [])
    """
    if len(source) * len(target) > _MOST:
        return _unpaired_in_order(source, target, reach)
    offers = sorted(
        (round(abs(a - b), 6), i, j) for i, a in enumerate(source) for j, b in enumerate(target) if abs(a - b) <= reach
    )
    taken_source: set[int] = set()
    taken_target: set[int] = set()
    for _, i, j in offers:
        if i not in taken_source and j not in taken_target:
            taken_source.add(i)
            taken_target.add(j)
    return (
        [i for i in range(len(source)) if i not in taken_source],
        [j for j in range(len(target)) if j not in taken_target],
    )


def _unpaired_in_order(source: Sequence[float], target: Sequence[float], reach: float) -> tuple[list[int], list[int]]:
    """Return what is left over when two sorted rows are paired from the start, each with the next in reach."""
    left_source, left_target = [], []
    i = j = 0
    while i < len(source) and j < len(target):
        if abs(source[i] - target[j]) <= reach:
            i, j = i + 1, j + 1
        elif source[i] < target[j]:
            left_source.append(i)
            i += 1
        else:
            left_target.append(j)
            j += 1
    return [*left_source, *range(i, len(source))], [*left_target, *range(j, len(target))]

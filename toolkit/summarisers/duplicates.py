"""Sentences of different articles that say nearly the same, found without comparing all with all."""

from itertools import pairwise

import numpy as np

from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.protocol import IntArray

# Share of their stems that two sentences have in common at least (Jaccard); reworded agency copy lies above .6.
ALIKE = 0.6

# Two sentences are compared if they share one of the rarest stems of either, and a stem is looked up for so many only.
KEYS = 4
LONGEST_LOOKUP = 40


def first_like(matrix: TermMatrix, group: IntArray) -> IntArray:
    """Return for each row the first row that says nearly the same in another group; itself where none does.

    Args:
        matrix: stems of the rows; function words do not count.
        group: number of the article of each row, in order.
    """
    stems = _stems(matrix)
    holders: dict[int, list[int]] = {}
    first = np.arange(matrix.rows)
    for row, mine in enumerate(stems):
        keys = sorted(mine, key=lambda stem: (int(matrix.df[stem]), stem))[:KEYS]
        near = sorted({other for key in keys for other in holders.get(key, ()) if group[other] != group[row]})
        for other in near:
            if len(mine & stems[other]) >= ALIKE * len(mine | stems[other]):
                first[row] = first[other]
                break
        for key in keys:
            held = holders.setdefault(key, [])
            if len(held) < LONGEST_LOOKUP:
                held.append(row)
    return first


def _stems(matrix: TermMatrix) -> list[frozenset[int]]:
    full = matrix.idf[matrix.term] > 0
    term, row = matrix.term[full], matrix.row[full]
    ends = np.searchsorted(row, np.arange(matrix.rows + 1))
    return [frozenset(term[start:end].tolist()) for start, end in pairwise(ends.tolist())]

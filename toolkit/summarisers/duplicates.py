"""Sentences of different articles that say nearly the same, found without comparing all with all."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from toolkit.context.statements import Statement
from toolkit.quantities.likeness import alike
from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.protocol import IntArray

# Two sentences are compared if they share one of the rarest stems of either, and a stem is looked up for so many only.
KEYS = 4
LONGEST_LOOKUP = 40


def first_like(statements: Sequence[Statement], matrix: TermMatrix, group: IntArray) -> IntArray:
    """Return for each sentence the first that says nearly the same in another article; itself where none does.

    What two people say is never one, nor what a transcript gives to somebody and another article says itself.

    Args:
        statements: what the sentences say, in one language.
        matrix: their stems; function words do not count.
        group: number of the article of each sentence, in order.
    """
    holders: dict[int, list[int]] = {}
    first = np.arange(matrix.rows)
    for row, keys in enumerate(_rarest(matrix)):
        near = sorted({int(first[other]) for key in keys for other in holders.get(key, ())})
        for other in near:
            if group[other] != group[row] and _same(statements[other], statements[row]):
                first[row] = other
                break
        for key in keys:
            held = holders.setdefault(key, [])
            if len(held) < LONGEST_LOOKUP:
                held.append(row)
    return first


def _same(one: Statement, other: Statement) -> bool:
    return one.name == other.name and alike(one.content, other.content)


def _rarest(matrix: TermMatrix) -> list[list[int]]:
    """Return the rarest stems of each sentence, the rarest first."""
    full = matrix.idf[matrix.term] > 0
    term, row = matrix.term[full], matrix.row[full]
    ends = np.searchsorted(row, np.arange(matrix.rows + 1))
    return [
        sorted(term[start:end].tolist(), key=lambda stem: (int(matrix.df[stem]), stem))[:KEYS]
        for start, end in pairwise(ends.tolist())
    ]

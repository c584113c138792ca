"""Sentences of different articles that say nearly the same, found without comparing all with all."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from toolkit.quantities.likeness import Content, alike
from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.protocol import IntArray

# Two sentences are compared if they share one of the rarest stems of either, and a stem is looked up for so many only.
KEYS = 4
LONGEST_LOOKUP = 40


def first_like(texts: Sequence[str], language: str, matrix: TermMatrix, group: IntArray) -> IntArray:
    """Return for each sentence the first that says nearly the same in another article; itself where none does.

    Args:
        texts: the sentences.
        language: BCP 47 tag of them all.
        matrix: their stems; function words do not count.
        group: number of the article of each sentence, in order.
    """
    holders: dict[int, list[int]] = {}
    first = np.arange(matrix.rows)

    @cache
    def content(row: int) -> Content:
        return Content(texts[row], language)

    for row, keys in enumerate(_rarest(matrix)):
        near = sorted({int(first[other]) for key in keys for other in holders.get(key, ())})
        for other in near:
            if group[other] != group[row] and alike(content(other), content(row)):
                first[row] = other
                break
        for key in keys:
            held = holders.setdefault(key, [])
            if len(held) < LONGEST_LOOKUP:
                held.append(row)
    return first


def _rarest(matrix: TermMatrix) -> list[list[int]]:
    """Return the rarest stems of each sentence, the rarest first."""
    full = matrix.idf[matrix.term] > 0
    term, row = matrix.term[full], matrix.row[full]
    ends = np.searchsorted(row, np.arange(matrix.rows + 1))
    return [
        sorted(term[start:end].tolist(), key=lambda stem: (int(matrix.df[stem]), stem))[:KEYS]
        for start, end in pairwise(ends.tolist())
    ]

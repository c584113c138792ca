"""Pairs of neighbouring stems in the candidates: what ROUGE-2 and readers hear as one phrase."""

import numpy as np

from toolkit.model.base import Record
from toolkit.summarisers.matrix import distinct, order_of
from toolkit.summarisers.protocol import FloatArray, IntArray
from toolkit.summarisers.terms import Terms


class Pairs(Record, frozen=True, eq=False):
    """One entry a candidate and pair, each pair once a candidate, candidates in order.

    Attributes:
        size: number of different pairs.
        row: candidate of each entry.
        pair: pair of each entry.
        left: stem that each pair begins with.
        right: stem that each pair ends with; pairs are in the order of left, then right.
        recurrence: for each candidate, the mean log count of its pairs in the article.
    """

    size: int
    row: IntArray
    pair: IntArray
    left: IntArray
    right: IntArray
    recurrence: FloatArray


def pairs_of(terms: Terms, rows: int) -> Pairs:
    """Return the pairs of neighbouring stems of which one at least is no function word."""
    size = max(1, len(terms.stems))
    left, right = terms.ids[:-1], terms.ids[1:]
    kept = np.flatnonzero((terms.row[1:] == terms.row[:-1]) & (terms.content[left] | terms.content[right]))
    codes = left[kept] * size + right[kept]
    order = order_of(codes)
    first = np.diff(codes[order], prepend=-1) != 0
    pair = np.empty(len(codes), dtype=np.int64)
    pair[order] = np.cumsum(first) - 1
    row = terms.row[kept]
    totals = np.bincount(row, np.log(np.bincount(pair))[pair], rows)
    recurrence = totals / np.maximum(np.bincount(row, minlength=rows), 1)
    left, right = np.divmod(codes[order][first], size)
    width = max(1, len(left))
    row, pair = np.divmod(distinct(row * width + pair), width)
    return Pairs(len(left), row, pair, left, right, recurrence)

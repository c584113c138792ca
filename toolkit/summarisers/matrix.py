"""Which candidate holds which stem, weighted by TF-IDF: similarities in time linear in the words.

No matrix of sentence by sentence is ever built. The cosines of a sentence with all others sum to its product with
the sum of their vectors, and those with all earlier ones to its product with a running sum (the centroid as of
Radev et al. 2004; the direction as of Dong et al. 2021).
"""

from math import sqrt

import numpy as np

from toolkit.model.base import Record
from toolkit.summarisers.protocol import BoolArray, FloatArray, IntArray
from toolkit.summarisers.terms import Terms


class TermMatrix(Record, frozen=True, eq=False):
    """One entry a candidate and stem, candidates in order, each candidate's stems in order.

    Attributes:
        rows: number of candidates.
        size: number of stems.
        row: candidate of each entry.
        term: stem of each entry.
        weight: TF-IDF of each entry; each candidate's vector has length one.
        df: number of candidates with each stem.
        idf: weight of each stem; zero for function words.
    """

    rows: int
    size: int
    row: IntArray
    term: IntArray
    weight: FloatArray
    df: IntArray
    idf: FloatArray

    def sum(self, values: FloatArray) -> FloatArray:
        """Return the sum of a value of each entry over each candidate."""
        return summed(self.row, values, self.rows)

    def similarity(self, vector: FloatArray) -> FloatArray:
        """Return the product of each candidate with a vector over stems."""
        return self.sum(self.weight * vector[self.term])

    def centroid(self, chosen: BoolArray | None = None) -> FloatArray:
        """Return the sum of the vectors of all candidates, or of those where ``chosen`` is true."""
        if chosen is None:
            return summed(self.term, self.weight, self.size)
        inside = chosen[self.row]
        return summed(self.term[inside], self.weight[inside], self.size)

    def earlier(self) -> FloatArray:
        """Return the sum of each candidate's cosines with all candidates before it."""
        order = order_of(self.term)
        weight, term = self.weight[order], self.term[order]
        running = np.cumsum(weight) - weight
        starts = np.flatnonzero(np.diff(term, prepend=-1))
        running -= np.repeat(running[starts], np.diff(starts, append=len(term)))
        return summed(self.row[order], weight * running, self.rows)


def matrix_of(terms: Terms, rows: int) -> TermMatrix:
    """Return the matrix of all candidates; time and memory are linear in their words but for one sort."""
    size = max(1, len(terms.stems))
    codes, counts = np.unique(terms.row * size + terms.ids, return_counts=True)
    row, term = np.divmod(codes, size)
    df = np.bincount(term, minlength=size)
    content = np.zeros(size)
    content[: len(terms.content)] = terms.content
    idf = np.log1p(rows / np.maximum(df, 1)) * content
    weight = idf[term] * (1.0 + np.log(counts))
    length = np.sqrt(np.bincount(row, weight * weight, rows))
    return TermMatrix(rows, size, row, term, weight / np.maximum(length, 1e-9)[row], df, idf)


def summed(group: IntArray, values: FloatArray, size: int) -> FloatArray:
    """Return the sum of the values of each group, for groups numbered from 0 to ``size``."""
    return np.asarray(np.bincount(group, values, size), dtype=np.float64)


def order_of(codes: IntArray) -> IntArray:
    """Return the stable order of an array of numbers from 0; several times as fast as NumPy's own where they allow it.

    Values are sorted faster than places, so that each takes its place along.
    """
    count = len(codes)
    if int(codes.max(initial=0)) >= np.iinfo(np.int64).max // max(1, count):
        return np.argsort(codes, kind="stable")
    return np.asarray(np.sort(codes * count + np.arange(count)) % max(1, count))


def distinct(codes: IntArray) -> IntArray:
    """Return the different values of an array in order; several times as fast as NumPy's own."""
    ordered = np.sort(codes)
    return ordered[np.diff(ordered, prepend=ordered[0] - 1) != 0] if len(ordered) else ordered


def unit(vector: FloatArray) -> FloatArray:
    """Return a vector at length one; a zero vector as it is."""
    return vector / max(1e-9, float(np.sqrt(vector @ vector)))


def standard(values: FloatArray) -> FloatArray:
    """Return values less their mean, over their standard deviation; zeros where they are all alike."""
    apart = values - values.sum() / max(1, len(values))
    spread = sqrt(float((apart * apart).sum()) / max(1, len(values)))  # a third of the time of NumPy's own
    return apart / spread if spread > 1e-9 else np.zeros(len(values))

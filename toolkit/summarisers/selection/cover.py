"""The value of a set of candidates: what it covers, with less for each time that it covers it again.

Monotone and submodular, so greedy choice comes close to the best set (Nemhauser, Wolsey and Fisher
1978; for summaries Lin and Bilmes 2011). Weights that decay instead of dropping to zero let a summary
speak twice of what the article is about.
"""

import numpy as np

from toolkit.summarisers.protocol import FloatArray, IntArray, Ranking


class Cover:
    """The value of a growing set; ``gain`` says what one more candidate would add."""

    def __init__(self, ranking: Ranking) -> None:
        self._concepts = ranking.concepts
        self._scores = ranking.scores
        self._worth = None if self._concepts is None else self._concepts.weights.copy()

    def gains(self) -> FloatArray:
        """Return what each candidate would add to the set as it stands."""
        if self._concepts is None or self._worth is None:
            return self._scores.copy()
        starts = self._concepts.starts
        gains = np.add.reduceat(np.append(self._worth[self._concepts.ids], 0.0), starts[:-1])
        gains[starts[1:] == starts[:-1]] = 0.0  # no sum of nothing: NumPy gives the next value there
        return gains if self._concepts.own is None else gains + self._concepts.own

    def gain(self, index: int) -> float:
        """Return what one candidate would add to the set as it stands."""
        if self._concepts is None or self._worth is None:
            return float(self._scores[index])
        own = 0.0 if self._concepts.own is None else float(self._concepts.own[index])
        return own + float(self._worth[self._covered(index)].sum())

    def add(self, index: int) -> None:
        """Add a candidate to the set."""
        if self._concepts is not None and self._worth is not None:
            self._worth[self._covered(index)] *= self._concepts.decay

    def _covered(self, index: int) -> IntArray:
        assert self._concepts is not None
        return self._concepts.ids[self._concepts.starts[index] : self._concepts.starts[index + 1]]

"""The shape that all readability formulas share, over counts that add up."""

from itertools import pairwise
from typing import NamedTuple

from toolkit.model.base import Record


class Counts(NamedTuple):
    """What a formula needs of a text: sums over its sentences."""

    words: int = 0
    sentences: int = 0
    load: int = 0


class Measure(Record, frozen=True, eq=True):
    """A readability formula.

    Attributes:
        name: what users call it.
        citation: the paper it comes from.
        load: what it counts within words: ``syllables``, ``letters`` or ``long words``.
        length, weight, density, constant: a, b, c and d of ``a·W/N + b·L/W + c·N/W + d``.
        ease: whether a larger score is easier to read.
        anchors: published pairs of score and school year, the middles of the bands where bands are
            published, easiest first; empty where the score is itself the school year.
        graded: whether the school years were published for this use; else no year is reported.
        scale: where the school years come from.
    """

    name: str
    citation: str
    load: str
    length: float
    weight: float
    density: float
    constant: float
    ease: bool = True
    anchors: tuple[tuple[float, float], ...] = ()
    graded: bool = True
    scale: str = ""

    def score(self, counts: Counts) -> float | None:
        """Return the formula's own score, or None for a text without words.

        >>> lix = Measure("lix", "Björnsson (1968)", "long words", 1.0, 100.0, 0.0, 0.0, ease=False)
        >>> lix.score(Counts(words=100, sentences=5, load=25))
        45.0
        """
        if not counts.words or not counts.sentences:
            return None
        mean = counts.words / counts.sentences
        return self.length * mean + self.weight * counts.load / counts.words + self.density / mean + self.constant

    def grade(self, counts: Counts) -> float | None:
        """Return the school year, or None where none is published or the text has no words."""
        score = self.score(counts) if self.graded else None
        return None if score is None else self.year(score)

    def year(self, score: float) -> float:
        """Return the school year of a score, between and beyond the published pairs in straight lines."""
        return _along(self.anchors, score) if self.anchors else score

    def score_at(self, year: float) -> float:
        """Return the score that reads at a school year, the inverse of ``year``."""
        return _along(tuple((to, at) for at, to in self.anchors), year) if self.anchors else year

    def excess(self, score: float, year: float) -> float:
        """Return by how much a score is harder than a school year, on the formula's own scale."""
        return self.score_at(year) - score if self.ease else score - self.score_at(year)


def _along(points: tuple[tuple[float, float], ...], at: float) -> float:
    """Return the height at ``at`` of the line through the points, extended at both ends."""
    rising = sorted(points)
    pairs = list(pairwise(rising))
    (x0, y0), (x1, y1) = next((pair for pair in pairs if at <= pair[1][0]), pairs[-1])
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0)

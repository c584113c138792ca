"""What the parts of a summariser hand to each other: candidates, a ranking; ``selection/problem.py`` goes on.

    Article -> Candidates -> Ranker -> Ranking -> Solver -> indices of the chosen sentences

All arrays run over the candidates: the sentences that may enter a summary, in source order.
"""

from typing import Any, Protocol

import numpy as np

from toolkit.model.article import Article, Sentence
from toolkit.model.base import Record

# What numpy.typing.NDArray stands for; importing it would take longer than all arrays of a short article.
BoolArray = np.ndarray[tuple[Any, ...], np.dtype[np.bool_]]
IntArray = np.ndarray[tuple[Any, ...], np.dtype[np.int64]]
FloatArray = np.ndarray[tuple[Any, ...], np.dtype[np.float64]]

# What is left out of a sentence: spans in code points from its start.
Cuts = tuple[tuple[int, int], ...]


class Candidates(Record, frozen=True, eq=False):
    """The sentences of an article that may enter a summary, in source order.

    Headings are no sentences; questions, scraps, captions, tables and code are no candidates.

    Attributes:
        article: where they come from.
        sentences: the candidates, n of them.
        tokens: running words of each (runs of ``\\w+``), as they stand, but for a label that names who says it.
        words: how many running words it has, those of a label counted.
        section: index into ``article.sections`` of each.
        paragraph: number of its paragraph, counted through the article.
        kind: kind of its paragraph.
        order: number of the sentence among all sentences of the article; a candidate whose
            predecessor in the text is a candidate too has ``order[i - 1] == order[i] - 1``.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    tokens: tuple[list[str], ...]
    words: IntArray
    section: IntArray
    paragraph: IntArray
    kind: tuple[str, ...]
    order: IntArray

    def __len__(self) -> int:
        return len(self.sentences)


class Concepts(Record, frozen=True, eq=False):
    """Which concepts (stems, pairs of stems) each candidate covers, and what a concept is worth.

    Candidate ``i`` covers ``ids[starts[i]:starts[i + 1]]``, each concept once.

    Attributes:
        starts: n + 1 offsets into ``ids``.
        ids: concept numbers, indices into ``weights``.
        weights: value of covering a concept for the first time, one for each concept.
        decay: what each further cover of the same concept is worth, relative to the one before.
        own: what each candidate is worth beyond what it covers, n values; None: nothing.
        names: what the first concepts are called, for people.
    """

    starts: IntArray
    ids: IntArray
    weights: FloatArray
    decay: float
    own: FloatArray | None = None
    names: tuple[str, ...] = ()


class Ranking(Record, frozen=True, eq=False):
    """What a ranker says of the candidates.

    Attributes:
        scores: n scores, not negative, rounded to six places; the larger, the better.
        concepts: what a selection should cover, or none: then the sum of scores counts alone.
        features: what lifted (positive) or lowered each score, by name, n values each.
    """

    scores: FloatArray
    concepts: Concepts | None = None
    features: dict[str, FloatArray] | None = None


class Ranker(Protocol):
    """Scores candidates. ``about`` is a query to lean towards, or none."""

    name: str

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates."""

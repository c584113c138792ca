"""Centrality alone: the cosine of a sentence with the article's centroid, without anything fitted."""

import numpy as np

from toolkit.summarisers.concepts import concepts
from toolkit.summarisers.matrix import matrix_of, standard
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.protocol import Candidates, Ranking
from toolkit.summarisers.terms import terms_of


class CentralityRanker:
    """Scores by similarity to all other sentences, and covers what central ones share (Radev et al. 2004)."""

    name = "centrality"

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates."""
        if not len(candidates):
            return Ranking(scores=np.zeros(0))
        terms = terms_of(candidates)
        matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
        level = standard(matrix.similarity(matrix.centroid()))
        return Ranking(
            scores=np.round(1.0 / (1.0 + np.exp(-level)), 6),
            concepts=concepts(level, candidates, terms, matrix, pairs),
        )

"""The default ranker, first form: how much of the article a sentence shares, by section and position."""

import numpy as np

from toolkit.summarisers.protocol import Candidates, Concepts, Ranking
from toolkit.summarisers.terms import terms_of


class CentralityRanker:
    """Scores by similarity to the article's and the section's centroid."""

    name = "centrality"

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates."""
        n = len(candidates)
        terms = terms_of(candidates)
        size = len(terms.stems)
        codes = np.unique(terms.row * max(size, 1) + terms.ids)
        row, term = codes // max(size, 1), codes % max(size, 1)
        df = np.bincount(term, minlength=size)
        idf = np.log1p(n / np.maximum(df, 1)) * terms.content
        x = idf[term]
        norm = np.sqrt(np.bincount(row, x * x, n)) + 1e-9
        x = x / norm[row]
        centroid = np.bincount(term, x, size)
        score = np.bincount(row, x * centroid[term], n) - 1
        score = np.maximum(score, 0) / max(n - 1, 1)
        weights = np.bincount(term, score[row], size) * terms.content
        starts = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=n))))
        return Ranking(scores=np.round(score, 6), concepts=Concepts(starts=starts, ids=term, weights=weights, decay=0.6))

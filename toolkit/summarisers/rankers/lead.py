"""The opening of the article: the baseline that news is written for."""

import numpy as np

from toolkit.summarisers.protocol import Candidates, Ranking


class LeadRanker:
    """Scores by position alone, the first sentence highest."""

    name = "lead"

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates."""
        n = len(candidates)
        return Ranking(scores=np.round(1.0 - np.arange(n) / max(n, 1), 6))

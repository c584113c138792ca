"""How much of the article a candidate shares: with all of it, with what follows, across sections."""

import numpy as np

from toolkit.summarisers.matrix import TermMatrix, distinct, standard
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import Candidates, FloatArray


def centrality_features(candidates: Candidates, matrix: TermMatrix, pairs: Pairs) -> dict[str, FloatArray]:
    """Return features of centrality, standardised over the article."""
    n = matrix.rows
    before = matrix.earlier()
    everywhere = matrix.similarity(matrix.centroid()) - matrix.sum(matrix.weight**2)
    after = everywhere - before
    place = np.arange(n)
    return {
        "centrality": standard(everywhere),
        "like_later": standard(after / np.maximum(n - 1 - place, 1)),
        "like_earlier": standard(before / np.maximum(place, 1)),
        "spread": standard(_spread(candidates, matrix)),
        "recurrence": standard(pairs.recurrence),
    }


def _spread(candidates: Candidates, matrix: TermMatrix) -> FloatArray:
    """Return the mean share of sections that a candidate's stems occur in, by their weight."""
    sections, section = np.unique(candidates.section, return_inverse=True)
    found = distinct(section[matrix.row] * matrix.size + matrix.term)
    share = np.bincount(found % matrix.size, minlength=matrix.size) / len(sections)
    return matrix.sum(matrix.weight**2 * share[matrix.term])

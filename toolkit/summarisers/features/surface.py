"""What a candidate looks like: length, figures, brackets."""

import numpy as np

from toolkit.summarisers.matrix import standard
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# A statement of fewer words than this says little; beyond, length is judged by its logarithm alone.
FULL = 12


def surface_features(candidates: Candidates, terms: Terms) -> dict[str, FloatArray]:
    """Return features of form."""
    words = np.maximum(candidates.words, 1).astype(np.float64)
    brackets = [sentence.text.count("(") for sentence in candidates.sentences]
    return {
        "length": np.log(words),
        "fullness": np.minimum(words, FULL) / FULL,
        "figures": standard(np.bincount(terms.row, terms.figure[terms.ids].astype(np.float64), len(words)) / words),
        "brackets": np.minimum(np.array(brackets, dtype=np.float64), 3.0),
    }

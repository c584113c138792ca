"""What a candidate looks like: length, figures, brackets, openers that point back."""

import numpy as np

from toolkit.language.openers import leans_back
from toolkit.summarisers.matrix import standard
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# A statement of fewer words than this says little; beyond, length is judged by its logarithm alone.
FULL = 12


def surface_features(candidates: Candidates, terms: Terms) -> dict[str, FloatArray]:
    """Return features of form."""
    words = np.maximum(candidates.words, 1).astype(np.float64)
    digits = np.array([word[0].isdigit() for word in terms.words], dtype=np.float64)
    texts = [sentence.text for sentence in candidates.sentences]
    language = candidates.article.language
    return {
        "length": np.log(words),
        "fullness": np.minimum(words, FULL) / FULL,
        "figures": standard(np.bincount(terms.row, digits[terms.ids], len(texts)) / words),
        "brackets": np.minimum(np.array([text.count("(") for text in texts], dtype=np.float64), 3.0),
        "leans_back": np.array([leans_back(text, language) for text in texts], dtype=np.float64),
    }

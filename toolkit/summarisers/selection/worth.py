"""What a sentence is worth by itself, when a choice must also meet a grade."""

from functools import lru_cache

import numpy as np

from toolkit.summarisers.introduction import introduction
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.selection.cover import Cover
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.terms import terms_of

# What the sentence that says what the article is about is worth against one as close to the whole.
INTRODUCTION = 4


def worth_of(problem: Problem) -> FloatArray:
    """Return the value of each candidate, such that the value of a choice is their sum, with a mean of 1.

    A ranking that says what to cover is weighed by salience, which keeps more of the article under a tight
    ceiling than the first gains of a coverage do. One that leans towards a query counts by its own gains, and
    one without concepts by its scores.
    """
    ranking = problem.ranking
    if ranking.concepts is None:
        values = ranking.scores
    elif problem.about:
        values = Cover(ranking).gains()
    else:
        values = salience(problem.candidates)
    return np.round(values / max(1e-12, float(values.mean() if len(values) else 0.0)), 6)


# The levels of an article ask for it one after the other.
@lru_cache(maxsize=1)
def salience(candidates: Candidates) -> FloatArray:
    """Return the salience of each candidate: its closeness to the whole, times the square root of its words.

    Closeness is the cosine of its TF-IDF vector of stems with the mean vector of all candidates (Radev and
    others 2004, Centroid-based summarization of multiple documents). The root makes room for long sentences
    without letting them win by length alone.
    """
    n = len(candidates)
    terms = terms_of(candidates)
    size = max(1, len(terms.stems))
    content = terms.content[terms.ids]
    codes, counts = np.unique(terms.row[content] * size + terms.ids[content], return_counts=True)
    row, term = codes // size, codes % size
    rarity = np.log((n + 1) / (np.bincount(term, minlength=size) + 0.5))
    weights = counts * rarity[term]
    weights /= np.sqrt(np.bincount(row, weights**2, minlength=n))[row] + 1e-12
    mean = np.bincount(term, weights, minlength=size)
    closeness = np.bincount(row, weights * mean[term], minlength=n) / (float(np.linalg.norm(mean)) + 1e-12)
    values = np.asarray(np.maximum(closeness, 0.0) * np.sqrt(candidates.words), dtype=np.float64)
    if (first := introduction(candidates)) is not None:
        values[first] *= INTRODUCTION
    return values

"""What a candidate shares with title, headings, opening and closing."""

import numpy as np

from toolkit.summarisers.matrix import TermMatrix, standard, unit
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# The opening and the closing of an article: so many words, or so large a share of it.
EDGE_WORDS = 60
EDGE_SHARE = 0.05

# Where a thread is looked for: stems of the first such share of candidates that come back in the last.
THREAD_SHARE = 0.15


def overlap_features(candidates: Candidates, terms: Terms, matrix: TermMatrix) -> dict[str, FloatArray]:
    """Return features of overlap, standardised over the article."""
    article = candidates.article
    headings = " ".join(s.heading.text for s in article.sections if s.heading and s.heading.text != article.title)
    title = standard(matrix.similarity(_vector(article.title, terms, matrix, article.language)))
    words = candidates.words
    read = np.cumsum(words) - words
    edge = max(EDGE_WORDS, EDGE_SHARE * float(words.sum()))
    opening, closing = matrix.centroid(read < edge), matrix.centroid(read > words.sum() - edge)
    return {
        "like_title": title,
        "after_title_like": np.concatenate(([0.0], title[:-1])),
        "like_headings": standard(matrix.similarity(_vector(headings, terms, matrix, article.language))),
        "like_opening": standard(matrix.similarity(unit(opening))),
        "like_closing": standard(matrix.similarity(unit(closing))),
        "thread": standard(matrix.similarity(unit(_thread(matrix)))),
    }


def _vector(text: str | None, terms: Terms, matrix: TermMatrix, language: str) -> FloatArray:
    vector = np.zeros(matrix.size)
    for number in terms.number(text or "", language):
        vector[number] = matrix.idf[number]
    return unit(vector)


def _thread(matrix: TermMatrix) -> FloatArray:
    """Return a vector of the stems that occur near the beginning and near the end."""
    place, reach = np.arange(matrix.rows), max(2.0, THREAD_SHARE * matrix.rows)
    return np.sqrt(matrix.centroid(place < reach) * matrix.centroid(place >= matrix.rows - reach))

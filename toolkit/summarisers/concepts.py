"""Stems and pairs of stems as concepts: which candidate has which, and what covering them is worth."""

import numpy as np

from toolkit.model.base import Record
from toolkit.summarisers.matrix import TermMatrix, summed
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import Candidates, Concepts, FloatArray, IntArray
from toolkit.summarisers.terms import Terms

# How the score spreads over concepts, how fast a covered concept loses its worth, and the part of the value that
# sentences keep for themselves, growing with their words: swept together in benchmarks/fit_ranker.py. Flat within a
# few tenths of a point around these values; steeper scores or slower decay lose on every corpus.
SHARPNESS = 0.85
DECAY = 0.2
OWN = 0.5
OWN_GROWTH = 0.7


class Entries(Record, frozen=True, eq=False):
    """One entry a candidate and concept, candidates in order; stems are numbered first, then pairs.

    Attributes:
        rows: number of candidates.
        stems: number of stems; the first pair has this number.
        size: number of concepts; stems that are function words have a number but no entry.
        row: candidate of each entry.
        ids: concept of each entry.
        starts: ``rows`` + 1 offsets into the entries.
    """

    rows: int
    stems: int
    size: int
    row: IntArray
    ids: IntArray
    starts: IntArray


def entries_of(matrix: TermMatrix, pairs: Pairs) -> Entries:
    """Return the stems and pairs of each candidate."""
    full = matrix.idf[matrix.term] > 0
    stem_row, held = matrix.row[full], np.bincount(matrix.row[full], minlength=matrix.rows)
    joined = np.bincount(pairs.row, minlength=matrix.rows)
    # Both lie in the order of candidates: each entry moves by those of the other that come before its own.
    ids = np.empty(len(stem_row) + len(pairs.row), dtype=np.int64)
    ids[np.arange(len(stem_row)) + (np.cumsum(joined) - joined)[stem_row]] = matrix.term[full]
    ids[np.arange(len(pairs.row)) + np.cumsum(held)[pairs.row]] = pairs.pair + matrix.size
    count = held + joined
    return Entries(
        rows=matrix.rows,
        stems=matrix.size,
        size=matrix.size + pairs.size,
        row=np.repeat(np.arange(matrix.rows), count),
        ids=ids,
        starts=np.concatenate(([0], np.cumsum(count))),
    )


def odds_of(level: FloatArray) -> FloatArray:
    """Return the share of each candidate in the whole, by its score in standard deviations."""
    odds = np.exp(SHARPNESS * (level - level.max()))
    return np.asarray(odds / odds.sum())


def spread(level: FloatArray, entries: Entries) -> FloatArray:
    """Return what each concept is worth where nothing but scores is known: what those that have it are worth together.

    A concept without entry is worth nothing.
    """
    return summed(entries.ids, odds_of(level)[entries.row], entries.size)


def shares(values: FloatArray) -> FloatArray:
    """Return values over their sum; zeros where it is none."""
    return values / max(1e-12, float(values.sum()))


def covered(level: FloatArray, candidates: Candidates, terms: Terms, entries: Entries, weights: FloatArray) -> Concepts:
    """Return the concepts with their weights; a part of the value stays with the candidates, by their scores."""
    own = odds_of(level) * np.maximum(candidates.words, 1) ** OWN_GROWTH
    return Concepts(
        starts=entries.starts,
        ids=entries.ids,
        weights=weights,
        decay=DECAY,
        own=OWN * float(weights.sum()) * shares(own),
        names=terms.words,
    )


def concepts(level: FloatArray, candidates: Candidates, terms: Terms, matrix: TermMatrix, pairs: Pairs) -> Concepts:
    """Return the concepts, each worth what the candidates that have it are worth together."""
    entries = entries_of(matrix, pairs)
    return covered(level, candidates, terms, entries, spread(level, entries))

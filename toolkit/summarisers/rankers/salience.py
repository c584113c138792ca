"""The default ranker: a linear score on features and cue words, and coverage of what high scores share.

After Edmundson (1969), who weighed cue words, title, place and frequency by hand; here the weights are fitted by
ridge regression on the precision of a sentence against human summaries of several genres (benchmarks/fit_ranker.py),
and lie readable in salience.json with what they were fitted on.
"""

from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np

from toolkit.summarisers.features import features_of
from toolkit.summarisers.matrix import TermMatrix, matrix_of, standard, summed, unit
from toolkit.summarisers.pairs import Pairs, pairs_of
from toolkit.summarisers.protocol import Candidates, Concepts, FloatArray, Ranking
from toolkit.summarisers.terms import Terms, terms_of

# How the score spreads over concepts, how fast a covered concept loses its worth, and the part of the value that
# sentences keep for themselves, growing with their words: swept together in benchmarks/fit_ranker.py. Flat within a
# few tenths of a point around these values; steeper scores or slower decay lose on every corpus.
SHARPNESS = 0.85
DECAY = 0.2
OWN = 0.5
OWN_GROWTH = 0.7

# What it is worth to stand near the beginning of a report, in standard deviations (features/voice.py). Set on news
# pages, with weights fitted without any: at 3 the choice is as near to the human summary as the plain opening is, at
# 2 a point further; news told for learners, whose summaries cover all of it, keeps what it had at either.
LEAD = 3.0

# A query outweighs everything that the article itself says of salience: standard deviations for a full match.
QUERY = 4.0


class Weight(msgspec.Struct, frozen=True):
    """What one feature adds to the score: ``weight * (value - mean) / scale``."""

    mean: float
    scale: float
    weight: float


class Model(msgspec.Struct, frozen=True):
    """Fitted weights: of features, and of cue words by language, by their stems."""

    provenance: dict[str, str]
    features: dict[str, Weight]
    cues: dict[str, dict[str, float]]


class SalienceRanker:
    """Scores by fitted features and cue words; a score of .5 is the article's average."""

    name = "salience"

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates, leaning towards ``about`` if given."""
        if not len(candidates):
            return Ranking(scores=np.zeros(0))
        terms = terms_of(candidates)
        matrix = matrix_of(terms, len(candidates))
        pairs = pairs_of(terms, len(candidates))
        found = features_of(candidates, terms, matrix, pairs)
        parts = contributions(model(), found, terms, matrix, candidates.article.language)
        level = standard(sum(parts.values(), np.zeros(len(candidates))))
        if about:
            parts["about"] = QUERY * _likeness(about, candidates, terms, matrix)
            level = level + parts["about"]
        else:
            # Who asks for something of his own does not ask for the gist, which is what the opening tells.
            parts["lead"] = LEAD * found["lead"]
            level = level + parts["lead"]
        return Ranking(
            scores=np.round(1.0 / (1.0 + np.exp(-level)), 6),
            concepts=concepts(level, candidates, terms, matrix, pairs),
            features=parts,
        )


def contributions(
    fitted: Model, found: dict[str, FloatArray], terms: Terms, matrix: TermMatrix, language: str
) -> dict[str, FloatArray]:
    """Return what each feature adds to the score of each candidate, and what cue words add together."""
    parts = {name: w.weight / w.scale * (found[name] - w.mean) for name, w in fitted.features.items()}
    cues = fitted.cues.get(language.partition("-")[0].lower(), {})
    worth = np.zeros(matrix.size)
    for stem, weight in cues.items():
        if stem in terms.stems:
            worth[terms.stems[stem]] = weight
    return parts | {"cue_words": matrix.sum(worth[matrix.term])}


def concepts(level: FloatArray, candidates: Candidates, terms: Terms, matrix: TermMatrix, pairs: Pairs) -> Concepts:
    """Return stems and pairs as concepts, each worth what the sentences that have it are worth together."""
    odds = np.exp(SHARPNESS * (level - level.max()))
    odds /= odds.sum()
    full = matrix.idf[matrix.term] > 0
    stem_row, held = matrix.row[full], np.bincount(matrix.row[full], minlength=matrix.rows)
    joined = np.bincount(pairs.row, minlength=matrix.rows)
    # Both lie in the order of candidates: each entry moves by those of the other that come before its own.
    ids = np.empty(len(stem_row) + len(pairs.row), dtype=np.int64)
    ids[np.arange(len(stem_row)) + (np.cumsum(joined) - joined)[stem_row]] = matrix.term[full]
    ids[np.arange(len(pairs.row)) + np.cumsum(held)[pairs.row]] = pairs.pair + matrix.size
    count = held + joined
    weights = summed(ids, np.repeat(odds, count), matrix.size + pairs.size)
    own = odds * np.maximum(candidates.words, 1) ** OWN_GROWTH
    return Concepts(
        starts=np.concatenate(([0], np.cumsum(count))),
        ids=ids,
        weights=weights,
        decay=DECAY,
        own=OWN * float(weights.sum()) / float(own.sum()) * own,
        names=terms.words,
    )


def _likeness(about: str, candidates: Candidates, terms: Terms, matrix: TermMatrix) -> FloatArray:
    """Return how like the query each candidate is, the one most like it 1; zeros where none shares a word."""
    vector = np.zeros(matrix.size)
    for number in terms.number(about, candidates.article.language):
        vector[number] = matrix.idf[number]
    like = matrix.similarity(unit(vector))
    return like / max(1e-9, float(like.max()))


@lru_cache(maxsize=1)
def model() -> Model:
    """Return the fitted weights that ship with the package."""
    return msgspec.json.decode(Path(__file__).with_name("salience.json").read_bytes(), type=Model)

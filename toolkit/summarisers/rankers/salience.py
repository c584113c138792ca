"""The default ranker: a score on features, pairs of features and cue words, and coverage of what a summary would hold.

After Edmundson (1969), who weighed cue words, title, place and frequency by hand; here the weights are fitted by
ridge regression on the precision of a sentence against human summaries of several genres (benchmarks/fit_ranker.py),
and lie readable in salience.json with what they were fitted on.
"""

from functools import lru_cache
from itertools import chain
from pathlib import Path

import msgspec
import numpy as np

from toolkit.language.tags import primary
from toolkit.summarisers.concepts import covered, entries_of, shares, spread
from toolkit.summarisers.features import features_of
from toolkit.summarisers.matrix import TermMatrix, matrix_of, standard
from toolkit.summarisers.pairs import Pairs, pairs_of
from toolkit.summarisers.protocol import Candidates, Concepts, FloatArray, Ranking
from toolkit.summarisers.rankers.chances import Chances, chances
from toolkit.summarisers.terms import Terms, terms_of

# What a pair is worth against a stem of the same chance; flat between 1 and 2.
PAIR = 1.3

# Part of the worth of concepts that goes by what the sentences that have them are worth, and not by chance: what an
# article keeps coming back to may outweigh all else there, while a chance ends at 1. Between 0 and .5 papers and
# reviews move by .2, news gain a point, bills lose .4 (swept as above).
BLEND = 0.35

# What it is worth to stand near the beginning of a report, in standard deviations (features/voice.py). Set on news
# pages and news told for learners, with weights fitted without any: below 2 pages lose more than a point, above 3 news
# for learners, whose summaries cover all of it, loses what pages gain.
LEAD = 2.0

# Reports and speech are unlike most that the weights were fitted on: so much of their level goes by centrality alone.
# With weights fitted without the kind in question, .5 is worth .1 to .5 on news for learners, reviews and one kind of
# papers retold as talks, nothing on news told as calls and another kind of papers (-.2), and half a point to two on
# news pages; where all goes by centrality, papers retold so lose two points.
TOLD = 0.5

# What the sentence is worth that says what the thing in the title is, in standard deviations.
INTRODUCES = 2.0

# Standard deviations from which on a feature that is far from its mean counts no more beside others.
REACH = 4.0

# A query outweighs everything that the article itself says of salience: standard deviations for a full match.
QUERY = 4.0


class Weight(msgspec.Struct, frozen=True):
    """What one feature adds to the score: ``weight * (value - mean) / scale``."""

    mean: float
    scale: float
    weight: float


class Model(msgspec.Struct, frozen=True):
    """Fitted weights: of features, of pairs of them, of cue words by language, by their stems, and of concepts.

    The pairs are the first features, each with itself and with those after it, in the order of the features.
    """

    provenance: dict[str, str]
    features: dict[str, Weight]
    interactions: dict[str, dict[str, float]]
    cues: dict[str, dict[str, float]]
    concepts: Chances


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
        found, fitted = features_of(candidates, terms, matrix, pairs), model()
        parts = contributions(fitted, found, terms, matrix, candidates.article.language)
        level = level_of(parts, found)
        parts["told_centrality"] = TOLD * found["told"] * found["centrality"]
        if about:
            from toolkit.summarisers.query import likeness

            parts["about"] = QUERY * likeness(about, candidates, terms, matrix)
            level = level + parts["about"]
        else:
            # Who asks for something of his own does not ask for the gist, which is what the opening tells.
            parts["lead"] = LEAD * found["lead"]
            parts["introduces"] = INTRODUCES * found["introduces"]
            level = level + parts["lead"] + parts["introduces"]
        return Ranking(
            scores=np.round(1.0 / (1.0 + np.exp(-level)), 6),
            concepts=weighed(fitted, level, found, candidates, terms, matrix, pairs),
            features=parts,
        )


def contributions(
    fitted: Model, found: dict[str, FloatArray], terms: Terms, matrix: TermMatrix, language: str
) -> dict[str, FloatArray]:
    """Return what each feature adds to the score of each candidate, and what cue words add together.

    What a pair of features adds is divided between the two.
    """
    far = {name: (found[name] - w.mean) / w.scale for name, w in fitted.features.items()}
    parts = {name: w.weight * far[name] for name, w in fitted.features.items()}
    if fitted.interactions:
        beside = np.stack([far[name] for name in fitted.interactions]).clip(-REACH, REACH)
        # Not "@": its threads spin on after the product, which costs a summary of many sentences as much again.
        beside *= np.einsum("ij,jn->in", interaction_matrix(fitted), beside)
        parts |= {name: parts[name] + row for name, row in zip(fitted.interactions, beside, strict=True)}
    cues = fitted.cues.get(primary(language), {})
    worth = np.zeros(matrix.size)
    for stem, weight in cues.items():
        if stem in terms.stems:
            worth[terms.stems[stem]] = weight
    return parts | {"cue_words": matrix.sum(worth[matrix.term])}


def interaction_matrix(fitted: Model) -> FloatArray:
    """Return the weights of pairs of features as a symmetric matrix, half a weight on either side."""
    rows = fitted.interactions.values()
    half = np.zeros((len(rows), len(rows)))
    half[np.triu_indices(len(rows))] = np.fromiter(chain.from_iterable(row.values() for row in rows), dtype=np.float64)
    return np.asarray((half + half.T) / 2)


def level_of(parts: dict[str, FloatArray], found: dict[str, FloatArray]) -> FloatArray:
    """Return the score of each candidate by what features add, in standard deviations of the article."""
    level = standard(sum(parts.values(), np.zeros(len(found["told"]))))
    return level + TOLD * found["told"] * (found["centrality"] - level)


def weighed(
    fitted: Model,
    level: FloatArray,
    found: dict[str, FloatArray],
    candidates: Candidates,
    terms: Terms,
    matrix: TermMatrix,
    pairs: Pairs,
) -> Concepts:
    """Return stems and pairs as concepts, by the chance that a human summary holds them, and who says them."""
    entries = entries_of(matrix, pairs)
    weights = chances(fitted.concepts, level, found, candidates, terms, pairs, entries)
    weights[entries.stems :] *= PAIR
    weights = (1.0 - BLEND) * weights + BLEND * float(weights.sum()) * shares(spread(level, entries))
    return covered(level, candidates, terms, entries, weights)


@lru_cache(maxsize=1)
def model() -> Model:
    """Return the fitted weights that ship with the package."""
    return msgspec.json.decode(Path(__file__).with_name("salience.json").read_bytes(), type=Model)

"""Fits how likely a human summary holds a concept (``concepts`` in toolkit/summarisers/rankers/salience.json).

Logistic regression on the features of stems and pairs of stems; corpora and documents count alike, however long. Then
words and pairs that occur in many documents of two corpora at least: the logarithm of how often summaries hold them
over how often the features say so. Used by fit_ranker.py, whose scores for a document must come from a model that has
not seen it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from rank_corpora import NEWS, Document

from toolkit.summarisers.concepts import Entries
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import FloatArray, IntArray
from toolkit.summarisers.rankers.chances import Chances
from toolkit.summarisers.terms import Terms

SAMPLE = 800  # concepts of a document that are looked at
PENALTY = 100.0  # of standardised features, swept by cross-validation together with the ones below
STEPS = 12

# What makes a word or pair worth a line: documents, corpora with so many of them, and how many lines are kept. Counts
# are shrunk by so many sightings, as expected ones.
WORD_DOCUMENTS = 12
CORPUS_DOCUMENTS = 4
CORPORA = 2
WORDS = 800
SHRINKAGE = 3.0


@dataclass(frozen=True, eq=False)
class Held:
    """The concepts of one document by their names, and which of them its human summary holds."""

    numbers: IntArray
    names: list[str]
    held: FloatArray


@dataclass(frozen=True, eq=False)
class Looked:
    """The concepts of one document, with their features."""

    corpus: str
    concepts: Held
    columns: dict[str, FloatArray]


def held_of(document: Document, terms: Terms, pairs: Pairs, entries: Entries) -> Held:
    """Return the concepts of a document."""
    stems = list(terms.stems)
    singles, doubles = set(document.reference), set(pairwise(document.reference))
    live = np.flatnonzero(np.bincount(entries.ids, minlength=entries.size))
    names, held = [], []
    for number in live.tolist():
        if number < entries.stems:
            names.append(stems[number])
            held.append(stems[number] in singles)
        else:
            left, right = (stems[side[number - entries.stems]] for side in (pairs.left, pairs.right))
            names.append(f"{left} {right}")
            held.append((left, right) in doubles)
    return Held(live, names, np.array(held, dtype=np.float64))


def fit_chances(examples: list[Looked]) -> Chances:
    """Return the log odds of features, then of words."""
    features = list(examples[0].columns)
    counts = Counter(each.corpus for each in examples)
    chance = np.random.default_rng(0)
    picks = [chance.permutation(len(each.concepts.names))[:SAMPLE] for each in examples]
    rows = np.vstack([stacked(each)[pick] for each, pick in zip(examples, picks, strict=True)])
    held = np.concatenate([each.concepts.held[pick] for each, pick in zip(examples, picks, strict=True)])
    weights = np.concatenate(
        [np.full(len(pick), 1.0 / len(pick) / counts[each.corpus]) for each, pick in zip(examples, picks, strict=True)]
    )
    solved, constant = logistic(rows, held, weights * len(weights) / weights.sum())
    return Chances(
        constant=round(constant, 4),
        features=dict(zip(features, (round(float(value), 4) for value in solved), strict=True)),
        words={"en": words_of(examples, solved, constant)},
    )


def stacked(each: Looked) -> FloatArray:
    return np.column_stack([values[each.concepts.numbers] for values in each.columns.values()])


def logistic(rows: FloatArray, held: FloatArray, weights: FloatArray) -> tuple[FloatArray, float]:
    """Return coefficients and constant of a penalised logistic regression, by Newton's method."""
    mean, scale = rows.mean(0), rows.std(0) + 1e-9
    inside = np.column_stack(((rows - mean) / scale, np.ones(len(rows))))
    penalty = np.append(np.full(rows.shape[1], PENALTY), 0.0)
    solved = np.zeros(inside.shape[1])
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-inside @ solved))
        gradient = inside.T @ (weights * (held - chance)) - penalty * solved
        curvature = (inside * (weights * chance * (1.0 - chance))[:, None]).T @ inside + np.diag(penalty)
        solved += np.linalg.solve(curvature, gradient)
    return solved[:-1] / scale, float(solved[-1] - (solved[:-1] / scale) @ mean)


def words_of(examples: Iterable[Looked], solved: FloatArray, constant: float) -> dict[str, float]:
    """Return what words and pairs say beyond the features, those first dropped that say least of fewest."""
    documents: Counter[tuple[str, str]] = Counter()
    expected: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for each in examples:
        if each.corpus in NEWS:
            continue
        chance = 1.0 / (1.0 + np.exp(-(stacked(each) @ solved + constant)))
        for name, likely, held in zip(each.concepts.names, chance.tolist(), each.concepts.held.tolist(), strict=True):
            if all(part.isalpha() for part in name.split()):
                documents[name, each.corpus] += 1
                expected[name] += likely
                found[name] += held
    total: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    for (name, _), count in documents.items():
        total[name] += count
        spread[name] += count >= CORPUS_DOCUMENTS
    worth = {
        name: float(np.log((found[name] + SHRINKAGE) / (expected[name] + SHRINKAGE)))
        for name, count in sorted(total.items())
        if count >= WORD_DOCUMENTS and spread[name] >= CORPORA
    }
    kept = sorted(worth, key=lambda name: (-abs(worth[name]) * expected[name] ** 0.5, name))[:WORDS]
    return {name: round(worth[name], 2) for name in sorted(kept)}

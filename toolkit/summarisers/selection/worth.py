"""What a sentence is worth by itself, when a choice must also meet a grade."""

import numpy as np

from toolkit.summarisers.protocol import Concepts, FloatArray, Problem


def worth_of(problem: Problem) -> FloatArray:
    """Return the value of each candidate, such that the value of a choice is their sum."""
    ranking = problem.ranking
    if ranking.concepts is None:
        return ranking.scores
    central = centrality(ranking.concepts) * np.sqrt(problem.candidates.words)
    return np.round(central / max(1e-9, float(central.sum())) * len(central), 6)


def centrality(concepts: Concepts) -> FloatArray:
    """Return the cosine of each candidate's concepts, by their weights, with the mean of all candidates."""
    lengths = np.diff(concepts.starts)
    rows = np.repeat(np.arange(len(lengths)), lengths)
    weights = concepts.weights[concepts.ids]
    norms = np.sqrt(np.bincount(rows, weights=weights**2, minlength=len(lengths)))
    unit = weights / np.maximum(norms, 1e-12)[rows]
    mean = np.bincount(concepts.ids, weights=unit, minlength=len(concepts.weights))
    cosine = np.bincount(rows, weights=unit * mean[concepts.ids], minlength=len(lengths))
    return np.asarray(cosine / max(1e-12, float(np.linalg.norm(mean))), dtype=np.float64)

"""Why a sentence was chosen: its heaviest terms, and the features that lifted its score."""

from collections.abc import Callable

import numpy as np

from toolkit.model.summary import Reason
from toolkit.summarisers.protocol import Concepts, Ranking

TERMS = 5
FEATURES = 5

# What moves a score by less than this, in standard deviations, is no reason.
LEAST = 0.05


def reasons_of(ranking: Ranking) -> Callable[[int], Reason]:
    """Return what gives the reason for a candidate: top terms, and what moved its score most, up or down.

    Features are given as their distance from the article's average sentence, the largest first.
    """
    found = ranking.features or {}
    means = {name: float(values.mean()) for name, values in found.items() if len(values)}

    def reason_of(index: int) -> Reason:
        moved = {name: round(float(found[name][index]) - mean, 3) for name, mean in means.items()}
        largest = sorted(moved, key=lambda name: (-abs(moved[name]), name))[:FEATURES]
        return Reason(
            terms=_terms(ranking.concepts, index) if ranking.concepts else (),
            features={name: moved[name] for name in largest if abs(moved[name]) >= LEAST},
        )

    return reason_of


def _terms(concepts: Concepts, index: int) -> tuple[str, ...]:
    ids = concepts.ids[concepts.starts[index] : concepts.starts[index + 1]]
    named = ids[ids < len(concepts.names)]
    heaviest = named[np.argsort(-np.round(concepts.weights[named], 6), kind="stable")]
    return tuple(concepts.names[number] for number in heaviest[:TERMS].tolist())

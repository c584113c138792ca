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
    names = sorted(ranking.features or {})
    table = np.stack([ranking.features[name] for name in names]) if names and ranking.features else np.zeros((0, 1))
    means = table.mean(axis=1) if table.size else np.zeros(len(names))

    def reason_of(index: int) -> Reason:
        moved = (table[:, index] - means).round(3) if names else means
        largest = (-np.abs(moved)).argsort(kind="stable")[:FEATURES]
        return Reason(
            terms=_terms(ranking.concepts, index) if ranking.concepts else (),
            features={
                names[row]: by
                for row, by in zip(largest.tolist(), moved[largest].tolist(), strict=True)
                if abs(by) >= LEAST
            },
        )

    return reason_of


def _terms(concepts: Concepts, index: int) -> tuple[str, ...]:
    ids = concepts.ids[concepts.starts[index] : concepts.starts[index + 1]]
    named = ids[ids < len(concepts.names)]
    heaviest = named[(-concepts.weights[named].round(6)).argsort(kind="stable")[:TERMS]]
    return tuple(concepts.names[number] for number in heaviest.tolist())

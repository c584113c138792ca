"""The part of a large choice that is worth an exact look: the candidates whose case is close.

A Lagrangian price on difficulty ranks all candidates by worth a word. Those that are far inside are taken, those far
outside dropped, and what lies between is left to dynamic programming (after the core of Balas and Zemel 1980).
"""

from dataclasses import dataclass

import numpy as np

from toolkit.summarisers.protocol import FloatArray, IntArray, Problem
from toolkit.summarisers.selection.dynamic import Items
from toolkit.summarisers.selection.needs import BARRED, FREE, needs_in, with_needs
from toolkit.summarisers.selection.reading import Reading

CANDIDATES = 56  # looked at closely
WORDS = 240  # of the budget left open
STEPS = 12  # halvings of the price
STEEP = 4.0  # the steepest price that adds candidates, as a multiple of the price that meets the band


@dataclass(frozen=True, eq=False)
class Core:
    """Candidates whose case is close, and those already taken.

    Attributes:
        items: the close ones.
        index: candidate of each item.
        taken: candidates taken beforehand.
        budget: words left for the items.
        budget_words: words of all candidates, as the budget counts them.
    """

    items: Items
    index: IntArray
    taken: IntArray
    budget: int
    budget_words: IntArray

    def whole(self, part: IntArray) -> IntArray:
        """Return the candidates of a choice of items, with those taken beforehand."""
        return np.sort(np.concatenate((self.taken, self.index[part])))


def core_of(problem: Problem, reading: Reading, values: FloatArray) -> Core:
    """Return the core of a problem."""
    words, needs = problem.candidates.words, needs_in(problem)
    usable = np.flatnonzero((needs != BARRED) & (words > 0) & (words <= problem.budget))
    if len(usable) <= CANDIDATES and problem.budget <= WORDS:
        return _core(problem, reading, values, usable, np.zeros(0, dtype=np.int64))
    price, cost = _price(problem, reading, values, usable)
    orders = [
        usable[np.argsort(-_density(values, cost, words, usable, price * steep), kind="stable")]
        for steep in (1.0, 0.0, STEEP)
    ]
    taken: dict[int, None] = {}
    if problem.budget > WORDS:
        _take(orders[0], needs, words, problem.budget - WORDS, taken)
    close: dict[int, None] = {}
    for place in range(len(usable)):
        for order in orders:
            if len(close) < CANDIDATES:
                chain = with_needs(int(order[place]), needs)
                close.update(dict.fromkeys(candidate for candidate in chain if candidate not in taken))
        if len(close) >= CANDIDATES:
            break
    return _core(problem, reading, values, _sorted(close), _sorted(taken))


def _sorted(candidates: dict[int, None]) -> IntArray:
    return np.array(sorted(candidates), dtype=np.int64)


def _core(problem: Problem, reading: Reading, values: FloatArray, index: IntArray, taken: IntArray) -> Core:
    needs = needs_in(problem)[index]
    linked = np.array([need != FREE and need not in taken for need in needs.tolist()], dtype=bool)
    items = Items(
        values=values[index],
        words=problem.candidates.words[index],
        load=reading.load_of_budget_words(problem.candidates.words)[index],
        linked=linked,
    )
    words = problem.candidates.words
    return Core(items, index, taken, problem.budget - int(words[taken].sum()), words)


def _density(values: FloatArray, cost: FloatArray, words: IntArray, usable: IntArray, price: float) -> FloatArray:
    return np.round((values - price * cost)[usable] / words[usable], 6)


def _price(problem: Problem, reading: Reading, values: FloatArray, usable: IntArray) -> tuple[float, FloatArray]:
    """Return the price on difficulty under which a greedy choice just meets the band, and each candidate's cost.

    The cost is what a candidate adds to difficulty beyond the edge of the band, times words, along the tangent at
    the mean sentence length.
    """
    ceiling = _greedy_difficulty(problem, reading, values, usable) > reading.ceiling
    edge = reading.ceiling if ceiling else reading.floor
    m, sign, mean = reading.measure, reading.sign, float(reading.words[usable].mean())
    slope = sign * m.length * (2 * mean * reading.words - mean * mean)
    excess = slope + sign * (m.weight * reading.load + m.density) + (sign * m.constant - edge) * reading.words
    cost = excess if ceiling else -excess
    low, high = 0.0, float(values.sum()) / max(1.0, float(np.abs(cost).sum())) * 8.0
    for _ in range(STEPS):
        price = (low + high) / 2
        difficulty = _greedy_difficulty(problem, reading, values - price * cost, usable)
        met = difficulty <= edge if ceiling else difficulty >= edge
        low, high = (low, price) if met else (price, high)
    return high, cost


def _greedy_difficulty(problem: Problem, reading: Reading, values: FloatArray, usable: IntArray) -> float:
    words = problem.candidates.words[usable]
    order = usable[np.argsort(-np.round(values[usable] / words, 6), kind="stable")]
    inside = order[np.cumsum(problem.candidates.words[order]) <= problem.budget]
    return reading.of(inside if len(inside) else order[:1])


def _take(order: IntArray, needs: IntArray, words: IntArray, budget: int, taken: dict[int, None]) -> None:
    """Take candidates with all that they need, as long as they fit."""
    left = budget
    for candidate in order.tolist():
        new = [c for c in with_needs(candidate, needs) if c not in taken]
        size = int(words[new].sum())
        if size > left:
            return
        taken.update(dict.fromkeys(new))
        left -= size

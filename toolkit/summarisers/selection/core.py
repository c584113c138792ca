"""The part of a large choice that is worth an exact look: the candidates whose case is close.

A Lagrangian price on difficulty ranks all candidates by worth a word. Those that are far inside are taken, those far
outside dropped, and what lies between is left to dynamic programming (after the core of Balas and Zemel 1980).
"""

from itertools import chain

import numpy as np

from toolkit.model.base import Record
from toolkit.summarisers.protocol import FloatArray, IntArray
from toolkit.summarisers.selection.dynamic import Choice, Items
from toolkit.summarisers.selection.needs import BARRED, FREE, needs_in, with_needs
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.selection.reading import Reading

# Looked at closely; on texts of 200 sentences 56 are worth 0.03 % more.
CANDIDATES = 40
WORDS = 240  # of the budget left open
STEPS = 14  # halvings of the price
STEEPEST = 8.0  # price that is never exceeded: a unit of difficulty for so much of the mean value of one
STEEP = 4.0  # of two more rankings that add candidates: value alone, and this multiple of the price


class Core(Record, frozen=True, eq=False):
    """Candidates whose case is close, and those already taken.

    Attributes:
        items: the close ones.
        index: candidate of each item.
        taken: candidates taken beforehand.
        budget: words left for the items.
        budget_words: words of all candidates, as the budget counts them.
        load: of all candidates, as if they had that many words.
    """

    items: Items
    index: IntArray
    taken: IntArray
    budget: int
    budget_words: IntArray
    load: FloatArray

    def whole(self, part: Choice) -> Choice:
        """Return a choice of items as a choice of candidates, with those taken beforehand."""
        candidates = np.concatenate((self.taken, self.index[part.items]))
        short = np.concatenate((np.zeros(len(self.taken), dtype=bool), part.short))
        order = np.argsort(candidates)
        return Choice(candidates[order], short[order])


def core_of(problem: Problem, reading: Reading, values: FloatArray) -> Core:
    """Return the core of a problem; the whole problem where it is small."""
    words, needs = problem.candidates.words, needs_in(problem)
    usable = np.flatnonzero((needs != BARRED) & (words > 0) & (words <= problem.budget) & (reading.words > 0))
    if len(usable) <= CANDIDATES and min(problem.budget, int(words[usable].sum())) <= WORDS:
        return _core(problem, reading, values, usable, usable[:0])
    market = _Market(problem, reading, values, usable)
    price = market.price()
    taken: dict[int, None] = {}
    if problem.budget > WORDS:
        inside = market.inside(price)
        room = min(problem.budget, int(words[market.whole(inside)].sum())) - WORDS
        for candidate in inside.tolist():
            new = [each for each in with_needs(candidate, needs) if each not in taken]
            room -= int(words[new].sum())
            if room < 0:
                break
            taken.update(dict.fromkeys(new))
    close: dict[int, None] = {}
    orders = (market.order(price * steep).tolist() for steep in (1.0, 0.0, STEEP))
    for candidate in chain.from_iterable(zip(*orders, strict=True)):
        if len(close) >= CANDIDATES:
            break
        if candidate not in close and candidate not in taken:
            close.update(dict.fromkeys(each for each in with_needs(candidate, needs) if each not in taken))
    return _core(problem, reading, values, _sorted(close), _sorted(taken))


def _core(problem: Problem, reading: Reading, values: FloatArray, index: IntArray, taken: IntArray) -> Core:
    words, needs = problem.candidates.words, needs_in(problem)[index]
    beforehand = set(taken.tolist())
    linked = np.array([need != FREE and need not in beforehand for need in needs.tolist()], dtype=bool)
    short = None
    if reading.short is not None:
        kept = reading.short.budget_words / np.maximum(1, words)
        left_load = reading.short.load_of_budget_words(reading.short.budget_words)
        short = Items((values * kept)[index], reading.short.budget_words[index], left_load[index], linked)
    load = reading.load_of_budget_words(words)
    items = Items(values[index], words[index], load[index], linked, short)
    left = min(problem.budget - int(words[taken].sum()), int(words[index].sum()), 2 * WORDS)
    return Core(items, index, taken, left, words, load)


def _sorted(candidates: dict[int, None]) -> IntArray:
    return np.array(sorted(candidates), dtype=np.int64)


class _Market:
    """The usable candidates, each with all that it needs, their value and what they cost in difficulty.

    The cost is what a candidate adds to difficulty beyond the edge of the band, times words, along the tangent at
    the mean sentence length.
    """

    def __init__(self, problem: Problem, reading: Reading, values: FloatArray, usable: IntArray) -> None:
        self.budget, self.reading, self.usable = problem.budget, reading, usable
        self.needs = needs_in(problem)
        self.words = self._bundled(problem.candidates.words.astype(np.float64))[usable]
        self.values, self.cost = self._bundled(values)[usable], np.zeros(len(usable))
        free = reading.of(self.whole(self.inside(0.0)))
        self.down = free > reading.ceiling or not np.isfinite(reading.floor)
        self.edge = reading.ceiling if self.down else reading.floor
        m, sign, mean = reading.measure, reading.sign, float(reading.words[usable].mean())
        length = sign * m.length * (2 * mean * reading.words - mean * mean)
        rest = sign * (m.weight * reading.load + m.density) + (sign * m.constant - self.edge) * reading.words
        cost = np.asarray(length + rest if self.down else -(length + rest), dtype=np.float64)
        self.cost = self._bundled(cost)[usable]

    def price(self) -> float:
        """Return the price on difficulty under which a greedy choice just meets the band."""
        if self._met(0.0):
            return 0.0
        total = max(1.0, float(np.abs(self.cost).sum()))
        low, high = 0.0, STEEPEST * float(self.values.sum()) / total
        for _ in range(STEPS):
            price = (low + high) / 2
            low, high = (low, price) if self._met(price) else (price, high)
        return high

    def order(self, price: float) -> IntArray:
        """Return the usable candidates, those first that are worth most a word under a price."""
        return self.usable[self._ordered(self._gains(price))]

    def inside(self, price: float) -> IntArray:
        """Return the candidates that a greedy choice takes: those worth anything, as long as they fit."""
        gains = self._gains(price)
        order = self._ordered(gains)
        fits = self.words[order].cumsum() <= self.budget
        return self.usable[order[fits & (gains[order] > 0.0)]]

    def _gains(self, price: float) -> FloatArray:
        return self.values - price * self.cost

    def _ordered(self, gains: FloatArray) -> IntArray:
        return (-(gains / self.words).round(6)).argsort(kind="stable")

    def whole(self, inside: IntArray) -> IntArray:
        """Return candidates with all that they need."""
        before = self.needs[inside]
        if not (before >= 0).any():
            return inside
        chosen = np.zeros(len(self.needs), dtype=bool)
        while len(inside):
            chosen[inside] = True
            before = self.needs[inside]
            inside = before[before >= 0]
            inside = inside[~chosen[inside]]
        return np.flatnonzero(chosen)

    def _met(self, price: float) -> bool:
        difficulty = self.reading.of(self.whole(self.inside(price)))
        return difficulty <= self.edge if self.down else difficulty >= self.edge

    def _bundled(self, amounts: FloatArray) -> FloatArray:
        """Return the amounts of candidates with those of all that they need."""
        sums = amounts.copy()
        for index in np.flatnonzero(self.needs >= 0).tolist():
            sums[index] += sums[self.needs[index]]
        return sums

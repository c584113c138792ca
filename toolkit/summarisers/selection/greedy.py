"""Greedy choice under a word budget: the default solver.

Gains are weighed against words by a power below one, which favours candidates that say much in few words without
filling the summary with scraps (Lin and Bilmes 2010). What the first choices cover lowers nearly all gains at once,
since sentences of one article share its subject; so all are taken anew for each of them, in one pass over arrays. A
long summary goes on one by one: gains only fall, so that an old one is an upper bound, and fewer and fewer are looked
at twice (Minoux 1978).
"""

import heapq

import numpy as np

from toolkit.summarisers.protocol import FloatArray, IntArray
from toolkit.summarisers.selection.cover import Cover
from toolkit.summarisers.selection.needs import BARRED, needs_in, with_needs
from toolkit.summarisers.selection.problem import Problem

# 0 takes the largest gain whatever it costs, 1 the largest gain a word; swept with benchmarks/fit_ranker.py.
COST_POWER = 0.8

# Choices for which all gains are taken anew, so that time stays linear in sentences however long the summary.
ROUNDS = 32


class GreedySolver:
    """Takes the candidate with the largest gain for its length, as long as one fits the budget.

    A candidate that needs the one before it comes with it, at the price of both.
    """

    name = "greedy"

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order."""
        words, needs = problem.candidates.words, needs_in(problem)
        if int(words[needs != BARRED].sum()) <= problem.budget:
            return tuple(np.flatnonzero(needs != BARRED).tolist())
        choose = _in_order if problem.ranking.concepts is None else _by_gain
        return tuple(sorted(choose(problem, words, needs)))


def _in_order(problem: Problem, words: IntArray, needs: IntArray) -> set[int]:
    """Return the choice of those with the highest scores.

    Scores alone are an order (the opening, a classic method's), to be taken as it stands: length counts for nothing,
    and what comes along with a candidate does not lift it.
    """
    chosen: set[int] = set()
    left = problem.budget
    for index in np.argsort(-np.round(problem.ranking.scores, 6), kind="stable").tolist():
        if needs[index] == BARRED:
            continue
        new = [each for each in with_needs(index, needs) if each not in chosen]
        longer = int(words[new].sum())
        if longer <= left:
            chosen.update(new)
            left -= longer
    return chosen


def _by_gain(problem: Problem, words: IntArray, needs: IntArray) -> set[int]:
    """Return the choice of those that add most for their length, again and again."""
    cover, chains = Cover(problem.ranking), _chains(needs)
    chosen: set[int] = set()
    left = problem.budget
    for _ in range(ROUNDS):
        taken = list(chosen)
        gains, lengths = cover.gains(), words.astype(np.float64)
        gains[taken], lengths[taken] = 0.0, 0.0
        _add_needed(gains, lengths, chains, needs)
        worth = np.round(gains / np.maximum(lengths, 1.0) ** COST_POWER, 6)
        worth[(needs == BARRED) | (lengths > left) | (lengths == 0.0)] = -1.0
        best = int(np.argmax(worth))
        if worth[best] < 0.0:
            return chosen
        for each in with_needs(best, needs):
            if each not in chosen:
                chosen.add(each)
                cover.add(each)
        left -= int(lengths[best])
    return _one_by_one(cover, words, needs, chosen, left)


def _one_by_one(cover: Cover, words: IntArray, needs: IntArray, chosen: set[int], left: int) -> set[int]:
    """Return the choice with those that come next as long as words are left."""
    size = words.tolist()

    def bid(index: int) -> tuple[float, int]:
        """Return what a candidate adds for its length, turned so that the best comes first."""
        new = [each for each in with_needs(index, needs) if each not in chosen]
        return -round(sum(map(cover.gain, new)) / max(1, sum(size[each] for each in new)) ** COST_POWER, 6), index

    queue = [bid(index) for index in np.flatnonzero(needs != BARRED).tolist() if index not in chosen]
    heapq.heapify(queue)
    while queue and left > 0:
        _, index = heapq.heappop(queue)
        new = [each for each in with_needs(index, needs) if each not in chosen]
        longer = sum(size[each] for each in new)
        if not new or longer > left:
            continue
        current = bid(index)
        if queue and current > queue[0]:
            heapq.heappush(queue, current)
            continue
        for each in reversed(new):
            chosen.add(each)
            cover.add(each)
            if each + 1 < len(needs) and needs[each + 1] == each and each + 1 not in chosen:
                heapq.heappush(queue, bid(each + 1))
        left -= longer
    return chosen


def _chains(needs: IntArray) -> list[IntArray]:
    """Return the candidates that need one other, those that need two, and so on."""
    depth = np.zeros(len(needs), dtype=np.int64)
    linked = np.flatnonzero(needs >= 0)
    for index in linked.tolist():
        depth[index] = depth[needs[index]] + 1
    return [np.flatnonzero(depth == number) for number in range(1, int(depth.max(initial=0)) + 1)]


def _add_needed(gains: FloatArray, lengths: FloatArray, chains: list[IntArray], needs: IntArray) -> None:
    """Add to candidates what those add that come along with them."""
    for linked in chains:
        gains[linked] += gains[needs[linked]]
        lengths[linked] += lengths[needs[linked]]

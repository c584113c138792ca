"""Lazy greedy choice under a word budget: the default solver.

A candidate's gain only falls as the set grows, so an old gain is an upper bound, and most candidates are
never looked at twice (Minoux 1978). Gains are weighed against words by a power below one, which favours
candidates that say much in few words without filling the summary with scraps (Lin and Bilmes 2010).
"""

import heapq

from toolkit.summarisers.protocol import Problem
from toolkit.summarisers.selection.cover import Cover

# 0 takes the largest gain whatever it costs, 1 the largest gain a word; swept with benchmarks/fit_ranker.py.
COST_POWER = 0.6


class GreedySolver:
    """Takes the candidate with the largest gain for its length, as long as one fits the budget."""

    name = "greedy"

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order."""
        words = problem.candidates.words
        if int(words.sum()) <= problem.budget:
            return tuple(range(len(words)))
        cover = Cover(problem.ranking)
        cost = words**COST_POWER
        queue = [(-round(gain, 6), index) for index, gain in enumerate((cover.gains() / cost).tolist())]
        heapq.heapify(queue)
        left, chosen = problem.budget, []
        while queue and left > 0:
            bound, index = heapq.heappop(queue)
            if words[index] > left:
                continue
            gain = -round(cover.gain(index) / cost[index], 6)
            if queue and (gain, index) > queue[0] and gain > bound:
                heapq.heappush(queue, (gain, index))
                continue
            chosen.append(index)
            cover.add(index)
            left -= int(words[index])
        return tuple(sorted(chosen))

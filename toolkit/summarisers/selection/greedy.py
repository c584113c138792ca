"""Lazy greedy choice under a word budget: the default solver.

A candidate's gain only falls as the set grows, so an old gain is an upper bound, and most candidates are
never looked at twice (Minoux 1978). Gains are weighed against words by a power below one, which favours
candidates that say much in few words without filling the summary with scraps (Lin and Bilmes 2010).
"""

import heapq

import numpy as np

from toolkit.summarisers.protocol import Problem
from toolkit.summarisers.selection.cover import Cover
from toolkit.summarisers.selection.needs import BARRED, FREE, needs_in, with_needs

# 0 takes the largest gain whatever it costs, 1 the largest gain a word; swept with benchmarks/fit_ranker.py.
COST_POWER = 0.8


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
        cover = Cover(problem.ranking)
        # Scores alone are an order (the opening, a classic method's), to be taken as it stands: length counts for
        # nothing, and what comes along with a candidate does not lift it.
        ordered = problem.ranking.concepts is None
        power = 0.0 if ordered else COST_POWER
        size = words.tolist()
        chosen: dict[int, None] = {}

        def bid(index: int) -> tuple[float, int]:
            """Return what a candidate adds for its length, turned so that the best comes first."""
            if ordered:
                return -round(cover.gain(index), 6), index
            new = [each for each in with_needs(index, needs) if each not in chosen]
            return -round(sum(map(cover.gain, new)) / max(1, sum(size[each] for each in new)) ** power, 6), index

        alone = np.round(cover.gains() / np.maximum(words, 1) ** power, 6)
        queue = [(-gain, index) for index, gain in enumerate(alone.tolist()) if needs[index] == FREE]
        queue += [bid(index) for index in np.flatnonzero(needs >= 0).tolist()]
        heapq.heapify(queue)
        left = problem.budget
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
                chosen[each] = None
                cover.add(each)
                if each + 1 < len(needs) and needs[each + 1] == each and each + 1 not in chosen:
                    heapq.heappush(queue, bid(each + 1))
            left -= longer
        return tuple(sorted(chosen))

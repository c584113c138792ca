"""A choice that reads well by itself, or, where that misses the level, one that meets it."""

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from toolkit.language.readability.label import TOLERANCE
from toolkit.summarisers.protocol import IntArray
from toolkit.summarisers.selection.needs import BARRED
from toolkit.summarisers.selection.problem import Problem, Solver
from toolkit.summarisers.selection.repeats import solved

# A summary of less than this share of its budget says too little to have met its level.
FILLED = 0.5


def choose(problem: Problem, solver: Solver, needs: Callable[[bool], IntArray]) -> tuple[Problem, tuple[int, ...]]:
    """Choose candidates, first with all that any of them may need.

    Where that is harder than the ceiling, or leaves most of the budget unused, only those that open with a word that
    points back need the sentence before: who asks for a grade asks for it before all else. Where even that misses the
    level and says hardly more, the first choice stands.

    Args:
        problem: as it stands, but for its needs.
        solver: chooses.
        needs: the needs, with or without those of sentences that lean in a less open way.

    Returns:
        The problem that was solved, and the chosen candidates in source order.
    """
    careful = needs(True)
    first, chosen = solved(replace(problem, needs=careful), solver)
    if (careful == BARRED).all():
        return first, chosen
    if problem.reading is None or _is_met(first, chosen) or np.array_equal(careful, plain := needs(False)):
        return first, chosen
    second, other = solved(replace(problem, needs=plain), solver)
    # What misses the level all the same is worth no loose end, unless it says far more.
    far_more = _words(second, other) >= _words(first, chosen) / FILLED
    return (second, other) if _is_met(second, other) or far_more else (first, chosen)


def _words(problem: Problem, chosen: tuple[int, ...]) -> int:
    return int(problem.candidates.words[np.array(chosen, dtype=np.int64)].sum())


def _is_met(problem: Problem, chosen: tuple[int, ...]) -> bool:
    """Tell whether a choice says enough and is easy enough."""
    index, reading = np.array(chosen, dtype=np.int64), problem.reading
    words = _words(problem, chosen)
    if reading is None:
        return words >= FILLED * problem.budget
    # "3.5" is two words of the budget, and one of the formula.
    words = min(words, int(reading.words[index].sum()))
    return words >= FILLED * problem.budget and reading.of(index) <= reading.ceiling + TOLERANCE

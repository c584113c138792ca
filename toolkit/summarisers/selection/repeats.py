"""A summary says nothing twice: a chosen sentence that says nearly what another chosen one says gives way."""

import numpy as np
from msgspec.structs import replace

from toolkit.summarisers.protocol import Candidates, IntArray
from toolkit.summarisers.selection.needs import BARRED, bar_dependents, needs_in
from toolkit.summarisers.selection.problem import Problem, Solver
from toolkit.summarisers.terms import terms_of

# How often a choice is made again without what it repeated; what is left then stays.
ROUNDS = 4

# Share of their stems that two sentences have in common before they are read side by side.
SHARED = 0.5

# Chosen sentences before it that each is compared with, so that time stays linear however long the summary.
REACH = 40


def solved(problem: Problem, solver: Solver) -> tuple[Problem, tuple[int, ...]]:
    """Return a choice without repetitions, and the problem that it solves: what it would repeat is barred there."""
    chosen = solver(problem)
    for _ in range(ROUNDS):
        repeated = repeats(problem, chosen)
        if not repeated:
            break
        without = replace(problem, needs=_without(needs_in(problem), repeated))
        instead = solver(without)
        if _too_hard(problem, chosen) < _too_hard(problem, instead):
            break  # who asks for a grade asks for it before all else
        problem, chosen = without, instead
    return problem, chosen


def repeats(problem: Problem, chosen: tuple[int, ...]) -> list[int]:
    """Return those of the chosen candidates that say nearly what an earlier one of them says."""
    candidates = problem.candidates
    terms = terms_of(candidates)
    said: list[tuple[int, set[int]]] = []
    found = []
    for index in chosen:
        ids = terms.ids[terms.starts[index] : terms.starts[index + 1]]
        stems = set(ids[terms.content[ids]].tolist())
        near = (other for other, before in said[-REACH:] if len(stems & before) >= SHARED * max(1, len(stems | before)))
        if any(_alike(candidates, other, index) for other in near):
            found.append(index)
        else:
            said.append((index, stems))
    return found


def _alike(candidates: Candidates, one: int, other: int) -> bool:
    """Tell whether two candidates that share most of their stems say nearly the same."""
    from toolkit.quantities.likeness import Content, alike

    language = candidates.article.language
    first, second = (Content(candidates.sentences[index].text, language) for index in (one, other))
    return alike(first, second)


def _too_hard(problem: Problem, chosen: tuple[int, ...]) -> float:
    """Return by how much a choice lies above the ceiling of the level."""
    if problem.reading is None:
        return 0.0
    return (
        max(0.0, problem.reading.of(np.array(chosen, dtype=np.int64)) - problem.reading.ceiling) if chosen else np.inf
    )


def _without(needs: IntArray, repeated: list[int]) -> IntArray:
    """Return needs with candidates barred, and all that need them."""
    barred = needs.copy()
    barred[repeated] = BARRED
    return bar_dependents(barred)

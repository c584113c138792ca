"""The greedy solver against the plain rule, on drawn problems: the largest gain for its length, again and again."""

from types import SimpleNamespace
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.summarisers.protocol import Concepts, Ranking
from toolkit.summarisers.selection import greedy
from toolkit.summarisers.selection.cover import Cover
from toolkit.summarisers.selection.greedy import COST_POWER, GreedySolver
from toolkit.summarisers.selection.needs import BARRED, FREE, with_needs
from toolkit.summarisers.selection.problem import Problem

rows = st.lists(
    st.tuples(
        st.integers(min_value=1, max_value=20),  # words
        st.lists(st.integers(min_value=0, max_value=9), max_size=5, unique=True),  # concepts
        st.floats(min_value=0.0, max_value=0.3),  # worth on its own
        st.sampled_from(("free", "free", "linked", "barred")),
    ),
    min_size=1,
    max_size=9,
)


def problem_of(drawn, budget: int) -> Problem:
    needs = [FREE] * len(drawn)
    for index, (_, _, _, kind) in enumerate(drawn):
        if kind == "barred" or (kind == "linked" and index and needs[index - 1] == BARRED):
            needs[index] = BARRED
        elif kind == "linked" and index:
            needs[index] = index - 1
    concepts = Concepts(
        starts=np.cumsum([0, *(len(row[1]) for row in drawn)]),
        ids=np.array([number for row in drawn for number in row[1]], dtype=np.int64),
        weights=np.linspace(0.1, 1.0, 10),
        decay=0.2,
        own=np.array([row[2] for row in drawn]),
    )
    candidates = SimpleNamespace(words=np.array([row[0] for row in drawn], dtype=np.int64))
    return Problem(candidates, Ranking(np.zeros(len(drawn)), concepts), budget, np.array(needs))


def plainly(problem: Problem) -> tuple[int, ...]:
    words, needs = problem.candidates.words, problem.needs
    if words[needs != BARRED].sum() <= problem.budget:
        return tuple(np.flatnonzero(needs != BARRED).tolist())
    chosen: list[int] = []
    left = problem.budget
    while True:
        cover = Cover(problem.ranking)
        for each in chosen:
            cover.add(each)
        bids = []
        for index in np.flatnonzero(needs != BARRED).tolist():
            new = [each for each in with_needs(index, needs) if each not in chosen]
            longer = int(words[new].sum())
            if new and longer <= left:
                bids.append((-round(sum(map(cover.gain, new)) / longer**COST_POWER, 6), index, new, longer))
        if not bids:
            return tuple(sorted(chosen))
        _, _, new, longer = min(bids)
        chosen += new
        left -= longer


@pytest.mark.parametrize("rounds", [0, 2, 32])
@given(drawn=rows, budget=st.integers(min_value=0, max_value=80))
def test_the_choice_is_that_of_the_plain_rule(rounds: int, drawn, budget: int) -> None:
    problem = problem_of(drawn, budget)
    with patch.object(greedy, "ROUNDS", rounds):
        assert GreedySolver()(problem) == plainly(problem)


@given(rows, st.integers(min_value=0, max_value=80))
def test_the_budget_holds_and_what_is_needed_comes_along(drawn, budget: int) -> None:
    problem = problem_of(drawn, budget)
    chosen = GreedySolver()(problem)
    assert problem.candidates.words[list(chosen)].sum() <= budget
    assert all(set(with_needs(each, problem.needs)) <= set(chosen) for each in chosen)


@given(rows, st.integers(min_value=0, max_value=80))
def test_scores_alone_are_taken_in_their_order(drawn, budget: int) -> None:
    problem = problem_of(drawn, budget)
    scores = np.linspace(1.0, 0.1, len(drawn))
    chosen = GreedySolver()(Problem(problem.candidates, Ranking(scores), budget, np.full(len(drawn), FREE)))
    left, taken = budget, []
    for index, longer in enumerate(problem.candidates.words.tolist()):
        if longer <= left:
            taken.append(index)
            left -= longer
    assert list(chosen) == taken

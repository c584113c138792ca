"""The fast solver against all choices there are, and against the integer programme."""

from itertools import combinations
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from toolkit.language.readability import MEASURES, Measure
from toolkit.summarisers.protocol import Candidates, Ranking
from toolkit.summarisers.selection.fast import FULL, FastSolver, graded
from toolkit.summarisers.selection.greedy import GreedySolver
from toolkit.summarisers.selection.needs import FREE, with_needs
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.selection.reading import Reading

rows = st.tuples(
    st.integers(min_value=5, max_value=30),  # words
    st.floats(min_value=1.1, max_value=2.4),  # syllables a word
    st.floats(min_value=0.01, max_value=1.0),  # score
    st.booleans(),  # leans on the one before
)


def problem_of(
    drawn, *, budget: int, ceiling: float = np.inf, floor: float = -np.inf, measure: Measure | None = None
) -> Problem:
    measure = measure or MEASURES["en"]
    words = np.array([row[0] for row in drawn], dtype=np.int64)
    heavy = 3.0 if measure.load == "letters" else 1.0
    load = np.array([round(row[0] * row[1] * heavy) for row in drawn], dtype=np.int64)
    candidates = Candidates(
        article=SimpleNamespace(language="en"),
        sentences=tuple(drawn),
        tokens=((),) * len(drawn),
        words=words,
        section=np.zeros(len(drawn), dtype=np.int64),
        paragraph=np.zeros(len(drawn), dtype=np.int64),
        kind=("paragraph",) * len(drawn),
        order=np.arange(len(drawn)),
    )
    sign = -1.0 if measure.ease else 1.0
    reading = Reading(
        measure=measure,
        words=words,
        load=load,
        budget_words=words,
        ceiling=sign * measure.score_at(ceiling) if np.isfinite(ceiling) else np.inf,
        floor=sign * measure.score_at(floor) if np.isfinite(floor) else -np.inf,
    )
    needs = np.array([index - 1 if row[3] and index else FREE for index, row in enumerate(drawn)], dtype=np.int64)
    ranking = Ranking(scores=np.round([row[2] for row in drawn], 6))
    return Problem(candidates=candidates, ranking=ranking, budget=budget, needs=needs, reading=reading)


def valid(problem: Problem, choice: tuple[int, ...]) -> bool:
    complete = all(set(with_needs(index, problem.needs)) <= set(choice) for index in choice)
    return complete and int(problem.candidates.words[list(choice)].sum()) <= problem.budget


def best_value(problem: Problem) -> float | None:
    """Value of the best choice in the band and of full size, by looking at all of them."""
    reading, words = problem.reading, problem.candidates.words
    room = min(problem.budget, 0.6 * float(words.sum()))
    values = [
        float(problem.ranking.scores[list(choice)].sum())
        for size in range(FULL[0], len(words) + 1)
        for choice in combinations(range(len(words)), size)
        if valid(problem, choice)
        and words[list(choice)].sum() >= FULL[1] * room
        and reading.miss(np.array(choice)) == 0.0
    ]
    return max(values, default=None)


@settings(max_examples=80, derandomize=True)
@given(
    st.lists(rows, min_size=3, max_size=9),
    st.integers(min_value=30, max_value=120),
    st.floats(min_value=3, max_value=14),
    st.sampled_from(sorted(MEASURES)),
)
def test_a_ceiling_is_met_whenever_it_can_be_and_at_little_loss(
    drawn, budget: int, ceiling: float, language: str
) -> None:
    problem = problem_of(drawn, budget=budget, ceiling=ceiling, measure=MEASURES[language])
    best = best_value(problem)
    chosen = FastSolver()(problem)
    assert valid(problem, chosen)
    if best is not None:
        assert problem.reading.miss(np.array(chosen)) == 0.0
        if chosen != GreedySolver()(problem):  # a choice at the very edge of the band gives way to one inside
            assert float(problem.ranking.scores[list(chosen)].sum()) >= 0.5 * best


@settings(max_examples=60, derandomize=True)
@given(
    st.lists(rows, min_size=3, max_size=9),
    st.integers(min_value=30, max_value=120),
    st.floats(min_value=3, max_value=10),
    st.floats(min_value=2, max_value=5),
)
def test_a_band_is_met_whenever_it_can_be(drawn, budget: int, floor: float, width: float) -> None:
    problem = problem_of(drawn, budget=budget, floor=floor, ceiling=floor + width)
    chosen = FastSolver()(problem)
    assert valid(problem, chosen)
    if best_value(problem) is not None:
        assert problem.reading.of(np.array(chosen)) <= problem.reading.ceiling + 1e-9


@given(st.lists(rows, min_size=1, max_size=9), st.integers(min_value=5, max_value=300))
def test_without_a_band_and_inside_it_the_choice_is_the_rankings_own(drawn, budget: int) -> None:
    problem = problem_of(drawn, budget=budget)
    own = GreedySolver()(problem)
    assert FastSolver()(problem) == own
    assert FastSolver()(replace(problem, reading=None)) == own


def test_the_programme_finds_no_more_than_the_fast_solver_on_a_long_article() -> None:
    pytest.importorskip("highspy")
    from toolkit.summarisers.selection.exact import best_under_ceiling

    generator = np.random.default_rng(7)
    kept, met = [], []
    for _ in range(6):
        drawn = [
            (int(w), float(s), float(v), bool(n < 0.2))
            for w, s, v, n in zip(
                generator.integers(8, 35, 90), generator.uniform(1.3, 1.9, 90), generator.uniform(0.1, 1, 90),
                generator.uniform(0, 1, 90), strict=True,
            )
        ]  # fmt: skip
        problem = problem_of(drawn, budget=120, ceiling=8)
        values = problem.ranking.scores / problem.ranking.scores.mean()
        exact = best_under_ceiling(problem, problem.reading, values, *FULL)
        found = graded(problem, problem.reading).items
        met.append((exact is not None) == (problem.reading.miss(found) == 0.0))
        if exact is not None:
            kept.append(float(values[found].sum() / values[exact].sum()))
    assert all(met)
    assert np.mean(kept) >= 0.98


@pytest.mark.parametrize("budget", [1, 10_000_000])
def test_budgets_of_any_size_get_an_answer(budget: int) -> None:
    drawn = [(10 + index % 7, 1.2 + index % 5 / 4, 0.1 + index % 3, index % 4 == 1) for index in range(300)]
    problem = problem_of(drawn, budget=budget, ceiling=6)
    chosen = FastSolver()(problem)
    assert valid(problem, chosen)
    assert bool(chosen) == (budget > 1)


def test_identical_sentences_are_chosen_from_the_first_on() -> None:
    problem = problem_of([(10, 1.9, 0.5, False)] * 20, budget=40, ceiling=3)
    assert FastSolver()(problem) == FastSolver()(problem)
    assert len(FastSolver()(problem)) >= 3

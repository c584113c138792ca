"""The exact solver: an integer programme, solved by HiGHS. Needs the extra ``exact``."""

import numpy as np

from toolkit.model.errors import PluginError
from toolkit.summarisers.protocol import FloatArray, IntArray
from toolkit.summarisers.selection.fast import SIZES, FastSolver
from toolkit.summarisers.selection.greedy import GreedySolver
from toolkit.summarisers.selection.needs import BARRED, needs_in
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.selection.reading import Reading
from toolkit.summarisers.selection.worth import worth_of

# Mean sentence lengths at which the ceiling is cut before the first solution; more cuts follow where one breaks it.
TANGENTS = (6.0, 10.0, 14.0, 19.0, 25.0)
SECONDS = 20.0  # for one programme
ROUNDS = 50  # of cuts


class ExactSolver:
    """Chooses like the fast solver, but takes the best choice under a ceiling there is.

    The ceiling ``a·W²/N + b·L + c·N <= (T - d)·W`` is jointly convex in W and N, so that its tangents are exact
    lazy cuts. Without a ceiling, and for a floor, which is not convex, it hands on to the fast solver.
    """

    name = "exact"

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order.

        Raises:
            PluginError: the extra ``exact`` is not installed, or a programme takes too long.
        """
        fast = FastSolver()(problem)
        reading = problem.reading
        if reading is None or not np.isfinite(reading.ceiling) or np.isfinite(reading.floor) or not fast:
            return fast
        if fast == GreedySolver()(problem) and reading.miss(np.array(fast)) == 0.0:
            return fast
        values = worth_of(problem)
        for sentences, share in SIZES:
            found = best_under_ceiling(problem, reading, values, sentences, share)
            if found is not None:
                return tuple(found.tolist())
        return fast


def best_under_ceiling(
    problem: Problem, reading: Reading, values: FloatArray, sentences: int, share: float
) -> IntArray | None:
    """Return the most valuable choice under the ceiling, or None where there is none.

    Args:
        problem: candidates, budget and needs.
        reading: their readability, with a ceiling.
        values: of each candidate; the value of a choice is their sum.
        sentences: how many the choice has at least.
        share: how much of the budget it uses at least.

    Raises:
        PluginError: the extra ``exact`` is not installed, or the programme takes too long.
    """
    programme = _programme(problem, values, sentences, share)
    for tangent in TANGENTS:
        _cut(programme, reading, tangent)
    for _ in range(ROUNDS):
        programme.run()
        status = programme.modelStatusToString(programme.getModelStatus())
        if status == "Infeasible":
            return None
        if status != "Optimal":
            break
        chosen = np.flatnonzero(np.array(programme.getSolution().col_value) > 0.5)
        if reading.miss(chosen) == 0.0:
            return chosen
        _cut(programme, reading, float(reading.words[chosen].sum()) / len(chosen))
    raise PluginError(f"solver exact: no answer within {SECONDS:g} seconds; take --solver fast or a smaller text")


def _programme(problem: Problem, values: FloatArray, sentences: int, share: float):  # type: ignore[no-untyped-def]
    """Return the programme without the ceiling: one binary variable for each candidate."""
    try:
        import highspy
    except ImportError as error:
        raise PluginError('solver exact needs an extra: pip install "article-toolkit[exact]"') from error
    words, needs = problem.candidates.words, needs_in(problem)
    programme = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (("output_flag", False), ("mip_rel_gap", 0.0), ("threads", 1), ("time_limit", SECONDS)):
        programme.setOptionValue(option, value)
    free = highspy.kHighsInf
    for index, value in enumerate(values.tolist()):
        programme.addVar(0.0, 0.0 if needs[index] == BARRED else 1.0)
        programme.changeColIntegrality(index, highspy.HighsVarType.kInteger)
        programme.changeColCost(index, -value)
    every = np.arange(len(words), dtype=np.int32)
    programme.addRow(share * problem.budget, float(problem.budget), len(every), every, words.astype(np.float64))
    programme.addRow(float(sentences), free, len(every), every, np.ones(len(every)))
    for index in np.flatnonzero(needs >= 0).tolist():
        pair = np.array([index, needs[index]], dtype=np.int32)
        programme.addRow(-free, 0.0, 2, pair, np.array([1.0, -1.0]))
    return programme


def _cut(programme, reading: Reading, tangent: float) -> None:  # type: ignore[no-untyped-def]
    """Add the tangent of the ceiling at a mean sentence length."""
    m, sign = reading.measure, reading.sign
    length = sign * m.length * (2 * tangent * reading.words - tangent**2)
    rest = sign * (m.weight * reading.load + m.density) + (sign * m.constant - reading.ceiling) * reading.words
    every = np.arange(len(reading.words), dtype=np.int32)
    programme.addRow(-np.inf, 0.0, len(every), every, (length + rest).astype(np.float64))

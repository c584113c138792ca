"""What a solver is given, and what it gives back: Ranking -> Problem -> Solver -> indices of the chosen sentences."""

from typing import Protocol

from toolkit.model.base import Record
from toolkit.summarisers.protocol import Candidates, IntArray, Ranking
from toolkit.summarisers.selection.reading import Reading


class Problem(Record, frozen=True, eq=False):
    """A choice of candidates to be made: as much value as a budget of words allows.

    The value of a set S is the sum over its concepts of ``weight * (1 + decay + decay² + ...)``,
    one summand for each time that S covers it, and of what its candidates are worth on their own; without concepts,
    the sum of scores.

    Attributes:
        candidates: what may be chosen.
        ranking: what it is worth.
        budget: running words at most.
        needs: for each candidate, which one it needs beside it; see ``selection.needs``. None: no one needs any.
        reading: how hard the candidates are to read, with ceiling and floor; None: any grade will do.
        about: the query that the ranking leans towards, or None.
    """

    candidates: Candidates
    ranking: Ranking
    budget: int
    needs: IntArray | None = None
    reading: Reading | None = None
    about: str | None = None


class Solver(Protocol):
    """Chooses candidates for a problem."""

    name: str

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order."""

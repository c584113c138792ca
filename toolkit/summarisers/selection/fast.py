"""The default solver: the ranking's own choice where it meets the level, else the best choice that does."""

import numpy as np

from toolkit.summarisers.protocol import BoolArray, FloatArray, Problem
from toolkit.summarisers.selection.core import Core, core_of
from toolkit.summarisers.selection.dynamic import Choice, Filled, choices, fill, safest
from toolkit.summarisers.selection.greedy import GreedySolver
from toolkit.summarisers.selection.reading import Reading
from toolkit.summarisers.selection.worth import worth_of

# What makes a summary, where the article allows it: three sentences and half the budget, else two and a quarter. Of
# extracts of three sentences the grade varies by 2.6 school years already.
SIZES = ((3, 0.5), (2, 0.25))

# A budget above this share of the candidates' words counts as this share: beyond it, hardly anything is left to choose.
USABLE = 0.6

# Where nothing lies in the band, choices within this much difficulty of the nearest one compete by value.
NEAR = 0.25

ROWS = 24  # sentences at most in the table

_NOTHING = Choice(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=bool))


class FastSolver:
    """Chooses greedily; where that misses the band of the level, by dynamic programming over a core of candidates."""

    name = "fast"

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order."""
        chosen = GreedySolver()(problem)
        reading = problem.reading
        if reading is None or not chosen or reading.miss(np.array(chosen)) == 0.0:
            return chosen
        return tuple(graded(problem, reading).items.tolist()) or chosen


def graded(problem: Problem, reading: Reading) -> Choice:
    """Return the best choice in the band; where there is none, the one nearest to it; empty where none fits."""
    values = worth_of(problem)
    core = core_of(problem, reading, values)
    lengths = core.items.words if core.items.short is None else core.items.short.words
    fitting = np.cumsum(np.sort(lengths)) <= core.budget
    table = fill(
        core.items,
        min(ROWS, int(fitting.sum())),
        core.budget,
        ceiling=bool(np.isfinite(reading.ceiling)),
        floor=bool(np.isfinite(reading.floor)),
    )
    grid = _Grid(reading, core, table)
    room = _room(problem, reading)
    for sentences, share in SIZES:
        wanted = grid.of_size(sentences, share * room)
        found = _best(grid, values, wanted, 0.0)
        if len(found.items) and reading.miss(*found) == 0.0:
            return found
    for sentences, share in (*SIZES, (1, 0.0)):
        wanted = grid.of_size(sentences, share * room)
        if wanted.any():
            return _best(grid, values, wanted, grid.miss(wanted) + NEAR)
    return _NOTHING


def is_full(problem: Problem, reading: Reading, choice: Choice) -> bool:
    """Tell whether a choice makes a whole summary: three sentences and half the budget that the article can fill."""
    words = reading.budget_words[choice.items]
    if reading.short is not None:
        words = np.where(choice.short, reading.short.budget_words[choice.items], words)
    sentences, share = SIZES[0]
    return len(words) >= sentences and float(words.sum()) >= share * _room(problem, reading)


def _room(problem: Problem, reading: Reading) -> float:
    return min(problem.budget, USABLE * float(reading.words.sum()))


class _Grid:
    """The cells of a table as whole choices, with those taken beforehand."""

    def __init__(self, reading: Reading, core: Core, table: Filled) -> None:
        rows, columns = table.without.shape[1:]
        self.core, self.table, self.reading = core, table, reading
        load = reading.load_of_budget_words(core.budget_words)
        self.sentences = np.arange(rows, dtype=np.float64)[:, None] + len(core.taken)
        self.words = np.arange(columns, dtype=np.float64)[None, :] + core.budget_words[core.taken].sum()
        self.load = float(load[core.taken].sum())
        self.least, self.most = table.least + self.load, table.most + self.load

    def of_size(self, sentences: int, words: float) -> BoolArray:
        """Return the cells with at least so many sentences and words."""
        large = (self.sentences >= max(1, sentences)) & (self.words >= max(1.0, words))
        return np.asarray(large & self.table.reachable)

    def miss(self, wanted: BoolArray) -> float:
        """Return by how much the cell nearest to the band lies outside it; infinite where none is wanted."""
        with np.errstate(invalid="ignore", divide="ignore"):
            low = self.reading.difficulty(self.words, self.sentences, self.least)
            high = self.reading.difficulty(self.words, self.sentences, self.most)
            outside = np.maximum(low - self.reading.ceiling, self.reading.floor - high)
        return float(np.where(wanted, np.maximum(outside, 0.0), np.inf).min(initial=np.inf))

    def worth(self, choice: Choice, values: FloatArray) -> float:
        """Return the value of a choice; a short form counts by the share of its words."""
        worth = values[choice.items]
        if self.reading.short is not None:
            kept = self.reading.short.budget_words / np.maximum(1, self.core.budget_words)
            worth = np.where(choice.short, worth * kept[choice.items], worth)
        return float(worth.sum())

    def bounds(self, slack: float) -> tuple[FloatArray, FloatArray]:
        """Return the least and most load that the items may add in each cell."""
        sentences: FloatArray = np.maximum(self.sentences, 1.0)
        words: FloatArray = np.maximum(self.words, 1.0)
        most = self.reading.room(words, sentences, self.reading.ceiling + slack) - self.load
        least = self.reading.room(words, sentences, self.reading.floor - slack) - self.load
        return least, most


def _best(grid: _Grid, values: FloatArray, wanted: BoolArray, slack: float) -> Choice:
    """Return the most valuable choice in the wanted cells that misses the band by the slack at most.

    Where all choices miss it by more, return the nearest; where no cell promises any, an empty one.
    """
    best, best_rank = _NOTHING, (-np.inf, -np.inf)
    least, most = grid.bounds(slack)
    for look in (choices, safest):
        for part in look(grid.table, least, most, wanted):
            choice = grid.core.whole(part)
            over = max(0.0, grid.reading.miss(*choice) - slack)
            rank = (-round(over, 6), round(grid.worth(choice, values), 6))
            if rank > best_rank:
                best, best_rank = choice, rank
        if best_rank[0] == 0.0:
            break
    return best

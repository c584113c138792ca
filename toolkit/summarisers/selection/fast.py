"""The default solver: the ranking's own choice where it meets the level, else the best choice that does."""

from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from toolkit.summarisers.protocol import BoolArray, FloatArray, IntArray
from toolkit.summarisers.selection.core import Core, core_of
from toolkit.summarisers.selection.dynamic import Choice, Filled, fill, fitting, promising, safest
from toolkit.summarisers.selection.greedy import GreedySolver
from toolkit.summarisers.selection.needs import BARRED, needs_in
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.selection.reading import Reading
from toolkit.summarisers.selection.search import BUDGET_WORDS, VALUE, Limits, Pool, improved, missed, misses
from toolkit.summarisers.selection.worth import worth_of

# What makes a whole summary, where the article allows it: three sentences and half the budget (of extracts of three
# sentences the grade varies by 2.6 school years already). A little more is tried first, a little less in the end; a
# scrap that meets its grade tells less than a whole summary that misses it and says so.
FULL = (3, 0.5)
SIZES = ((3, 0.55), FULL, (3, 0.4))

# A budget above this share of the candidates' words counts as this share: beyond it, hardly anything is left to choose.
USABLE = 0.6

# Where nothing lies under the ceiling, choices within this much difficulty of the nearest one compete by value.
NEAR = 0.25

# A floor gives way, in so many steps, before a summary gets shorter than this share of the best one without a floor, or
# worth less than this share of it. Swept on the three versions of OneStopEnglish.
FLOOR_STEPS = 9
FLOOR_WORDS = 0.8
FLOOR_VALUE = 0.65

# One syllable in so many words, about a summary's, is kept between a choice and the edge of its band, where that is
# possible: a counter that knows a word differently then comes to the same label.
MARGIN = 120

ROWS = 24  # sentences at most in the table
STARTS = 1  # choices from which exchanges are tried

_NOTHING = Choice(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=bool))


class FastSolver:
    """Chooses greedily; where that misses the band of the level, by dynamic programming over a core of candidates."""

    name = "fast"

    def __call__(self, problem: Problem) -> tuple[int, ...]:
        """Return the indices of the chosen candidates, in source order."""
        reading = problem.reading
        if reading is None:
            return GreedySolver()(problem)
        if not _weighed(problem, reading):
            chosen = GreedySolver()(problem)
            if not chosen or reading.miss(np.array(chosen)) == 0.0:
                return chosen
        elif _all_fit(problem) and reading.miss(everything := np.flatnonzero(needs_in(problem) != BARRED)) == 0.0:
            return tuple(everything.tolist())
        return tuple(graded(problem, reading).items.tolist()) or GreedySolver()(problem)


def _weighed(problem: Problem, reading: Reading) -> bool:
    """Tell whether a choice under a ceiling is weighed by salience even where the ranking's own would do.

    Salience kept where OneStopEnglish meets grade 10: 0.92 instead of 0.89, with the same ROUGE against the versions
    that people simplified.
    """
    return problem.ranking.concepts is not None and not problem.about and bool(np.isfinite(reading.ceiling))


def _all_fit(problem: Problem) -> bool:
    """Tell whether all that may enter fits the budget."""
    return int(problem.candidates.words[needs_in(problem) != BARRED].sum()) <= problem.budget


def graded(problem: Problem, reading: Reading) -> Choice:
    """Return the best choice in the band; where there is none, the one nearest to it; empty where none fits."""
    values = worth_of(problem)
    core = core_of(problem, reading, values)
    lengths = core.items.words if core.items.short is None else core.items.short.words
    count = int((np.cumsum(np.sort(lengths)) <= core.budget).sum())
    table = fill(
        core.items,
        min(ROWS, count),
        core.budget,
        ceiling=bool(np.isfinite(reading.ceiling)),
        floor=bool(np.isfinite(reading.floor)),
    )
    grid = _Grid(reading, core, table, values)
    room = _room(problem, reading)
    for sentences, share in SIZES:
        limits = Limits(reading, sentences, share * room, problem.budget)
        found = grid.above_floor(limits) if np.isfinite(reading.floor) else grid.in_band(limits)
        if found is not None:
            return found.choice
    for sentences, share in (*SIZES, (1, 0.0)):
        limits = Limits(reading, sentences, share * room, problem.budget)
        if grid.of_size(limits).any():
            return grid.best(limits._replace(reading=grid.raised(limits))).choice
    return _NOTHING


def is_full(problem: Problem, reading: Reading, choice: Choice) -> bool:
    """Tell whether a choice makes a whole summary: three sentences and half the budget that the article can fill."""

    def fewest(form: Reading) -> IntArray:
        """Return the words of each item, as the budget or the formula counts them, whichever are fewer in all."""
        counts = form.budget_words[choice.items], form.words[choice.items]
        return min(counts, key=lambda words: int(words.sum()))

    words = fewest(reading)
    if reading.short is not None:
        words = np.where(choice.short, fewest(reading.short), words)
    sentences, share = FULL
    return len(words) >= sentences and float(words.sum()) >= share * _room(problem, reading)


def _inner(reading: Reading) -> Reading:
    """Return the reading with its band narrower by one syllable (letter, long word) in a summary."""
    margin = abs(reading.measure.weight) / MARGIN
    return replace(reading, floor=reading.floor + margin, ceiling=reading.ceiling - margin)


def _room(problem: Problem, reading: Reading) -> float:
    """Return the words that a summary can use."""
    return min(problem.budget, USABLE * float(reading.words.sum()))


class _Found(NamedTuple):
    """A choice, by how much it misses its band, its words and its value."""

    choice: Choice
    missed: float
    words: float
    value: float


class _Grid:
    """The cells of a table as whole choices, with those taken beforehand."""

    def __init__(self, reading: Reading, core: Core, table: Filled, values: FloatArray) -> None:
        self.core, self.table = core, table
        self.pool = _pool(reading, core, values)
        self.sentences = (table.sentences + len(core.taken)).astype(np.float64)
        self.words = (table.words + core.budget_words[core.taken].sum()).astype(np.float64)
        self.load = float(core.load[core.taken].sum())
        self.some_words = np.maximum(self.words, 1.0)
        self.rest = reading.rest(self.some_words, np.maximum(self.sentences, 1.0))

    def of_size(self, limits: Limits) -> BoolArray:
        """Return the cells with at least so many sentences and words."""
        return np.asarray((self.sentences >= max(1, limits.sentences)) & (self.words >= max(1.0, limits.words)))

    def in_band(self, limits: Limits) -> "_Found | None":
        """Return the best choice in a band, a syllable away from its edges if that is possible; or None."""
        for band in (_inner(limits.reading), limits.reading):
            found = self.best(limits._replace(reading=band))
            if found.missed == 0.0:
                return found
        return None

    def above_floor(self, limits: Limits) -> "_Found | None":
        """Return the best choice in a band whose floor is a wish.

        It gives way by steps, down to the grade of the best choice without one, until a choice is about as long as
        that and worth about as much: a reader is served better by the whole than by its hardest sentences.
        """
        reading = limits.reading
        without = limits._replace(reading=replace(reading, floor=-np.inf))
        free = self.best(without, exchanges=False)  # near enough to be compared with
        if free.missed > 0.0:
            return self.in_band(without)
        if reading.miss(*free.choice) == 0.0:
            return self.in_band(limits)
        long = limits._replace(words=max(limits.words, FLOOR_WORDS * free.words))

        def above(floor: float, *, exchanges: bool = False) -> "_Found | None":
            band = long._replace(reading=replace(reading, floor=floor))
            found = self.in_band(band) if exchanges else self.best(band, exchanges=False)
            return found if found and found.missed == 0.0 and found.value >= FLOOR_VALUE * free.value else None

        whole, *lower = np.linspace(reading.floor, reading.of(*free.choice), FLOOR_STEPS)[:-1].tolist()
        kept = above(whole, exchanges=True)
        if kept is not None:
            return kept
        # The lower the floor, the more there is to choose from: the highest that will do is found by halving.
        first, end = 0, len(lower)
        while first < end:
            middle = (first + end) // 2
            found = above(lower[middle])
            if found is None:
                first = middle + 1
            else:
                kept, end = found, middle
        if kept is None:
            return self.in_band(without)
        return above(lower[first], exchanges=True) or kept

    def raised(self, limits: Limits) -> Reading:
        """Return the reading without floor, its ceiling up to where the easiest choices of that size are."""
        reading = limits.reading
        large = self.of_size(limits)
        easiest = reading.difficulty(self.words[large], self.sentences[large], self.table.least[large] + self.load)
        excess = float(np.maximum(easiest - reading.ceiling, 0.0).min(initial=np.inf))
        return replace(reading, floor=-np.inf, ceiling=reading.ceiling + excess + NEAR)

    def best(self, limits: Limits, *, exchanges: bool = True) -> "_Found":
        """Return the most valuable choice within limits, after exchanges if wanted.

        Where all choices miss the band, return the nearest; where no cell promises any, an empty one.
        """
        best = _Found(_NOTHING, np.inf, 0.0, 0.0)
        least, most = self._bounds(limits.reading)
        hopeful = self.of_size(limits) & fitting(self.table, least, most)
        for look in (promising, safest) if hopeful.any() else ():
            found = look(self.table, least, most, hopeful)
            starts = found.chosen
            if self.core.items.short is not None:
                starts = np.concatenate((found.chosen & ~found.short, found.short), axis=1)
            totals = self.pool.totals(starts)
            order = np.lexsort((-totals[:, VALUE].round(6), misses(totals, limits).round(6)))
            for start in order[:STARTS].tolist():
                options = improved(self.pool, limits, starts[start]) if exchanges else starts[start]
                total = self.pool.totals(options)
                miss, value = round(missed(total, limits), 6), round(float(total[VALUE]), 6)
                if (miss, -value) < (best.missed, -best.value):
                    best = _Found(self._choice(options), miss, float(total[BUDGET_WORDS]), value)
            if best.missed == 0.0:
                break
        return best

    def _bounds(self, reading: Reading) -> tuple[FloatArray, FloatArray]:
        """Return the least and most load that the items may add in each cell, to lie in the band of a reading."""
        least = reading.room(self.some_words, self.rest, reading.floor) - self.load
        return least, reading.room(self.some_words, self.rest, reading.ceiling) - self.load

    def _choice(self, options: BoolArray) -> Choice:
        """Return chosen options as a choice of candidates."""
        forms = options.reshape(-1, len(self.core.index))
        items = np.flatnonzero(forms.any(axis=0))
        return self.core.whole(Choice(items, forms[-1][items] & (len(forms) > 1)))


def _pool(reading: Reading, core: Core, values: FloatArray) -> Pool:
    """Return the items of a core for local search, with what they amount to as the formula counts."""
    index, linked = core.index, core.items.linked
    whole = _amounts(reading, values)
    forms, offered = [whole[index]], [np.ones(len(index), dtype=bool)]
    if reading.short is not None:
        kept = reading.short.budget_words / np.maximum(1, reading.budget_words)
        forms.append(_amounts(reading.short, values * kept)[index])
        offered.append(reading.short.budget_words[index] < reading.budget_words[index])
    return Pool(
        amounts=np.concatenate(forms),
        offered=np.concatenate(offered),
        needs=np.where(linked, np.arange(len(index)) - 1, -1),
        base=whole[core.taken].sum(axis=0),
    )


def _amounts(reading: Reading, values: FloatArray) -> FloatArray:
    """Return the amounts of each candidate, in the order of their columns."""
    columns = (np.ones(len(values)), reading.budget_words, reading.words, reading.load, values)
    return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

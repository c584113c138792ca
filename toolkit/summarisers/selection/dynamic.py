"""The best choices under a word budget and bounds on the load, by dynamic programming.

The table runs over the number of sentences and the number of words, which fixes everything in a readability
formula except its load (syllables, letters, long words). The load is priced (Lagrangian relaxation): one layer of
the table for each price, and two layers that ask for the largest and the least load alone. Each cell of the table
then knows whether the bounds can hold there, and an upper bound of its value; the most promising cells are traced
back. A sentence that leans on the one before is handled exactly: the table is kept twice, with and without the
latest candidate chosen.
"""

from typing import Any, NamedTuple

import numpy as np

from toolkit.model.base import Record
from toolkit.summarisers.protocol import BoolArray, FloatArray, IntArray

Layers = np.ndarray[tuple[Any, ...], np.dtype[np.float32]]

# Prices of a unit of load, in units of the mean value of a unit of load over all candidates. Swept on the dev halves of
# OneStopEnglish and Cochrane: with the exchanges that follow, these find what seven do, 0.4 % below the programme,
# which is what a choice away from the edge of its band costs.
PRICES = (0.1, 0.3, 0.9, 2.7)
CELLS = 12  # cells traced back
BESIDE = 1  # prices on each side of the one with the tightest bound: on one of them the load fits
_NONE = np.float32(-1e9)
_MOST, _LEAST = -2, -1  # the layers that ask for load alone


class Items(Record, frozen=True, eq=False):
    """What may be chosen, in source order.

    Attributes:
        values, words, load: of each item; the words are whole numbers.
        linked: whether an item may be chosen only together with the one before it.
        short: the same items with words left out, of which each may stand in for its own; or None.
    """

    values: FloatArray
    words: IntArray
    load: FloatArray
    linked: BoolArray
    short: "Items | None" = None


class Choice(NamedTuple):
    """Chosen items, in source order, and which of them stand in their short form."""

    items: IntArray
    short: BoolArray


class Filled(Record, frozen=True, eq=False):
    """The filled table: for each layer the best choice with so many sentences (rows) and words (columns).

    Attributes:
        items: what it was filled with.
        prices: price of load in each layer.
        without, with_last: best priced value without and with the last item.
        taken: ``taken[i]`` tells for each cell whether the best choice among the items before ``i`` takes
            item ``i - 1``.
        cut: ``cut[i]`` tells for each cell whether item ``i``, if it is the last one taken, is in its short form.
    """

    items: Items
    prices: FloatArray
    without: Layers
    with_last: Layers
    taken: BoolArray
    cut: BoolArray | None

    @property
    def best(self) -> Layers:
        """Best priced value of each cell."""
        return np.maximum(self.without, self.with_last)

    @property
    def reachable(self) -> BoolArray:
        """Which cells some choice fills exactly."""
        return np.asarray(self.best[_LEAST] > _NONE / 2)

    @property
    def least(self) -> FloatArray:
        """Least load of each cell, infinite where it cannot be filled."""
        return np.where(self.reachable, -self.best[_LEAST].astype(np.float64), np.inf)

    @property
    def most(self) -> FloatArray:
        """Largest load of each cell, minus infinite where it cannot be filled."""
        return np.where(self.reachable, self.best[_MOST].astype(np.float64), -np.inf)


def fill(items: Items, sentences: int, words: int, *, ceiling: bool, floor: bool) -> Filled:
    """Fill the table for choices of up to so many sentences and words.

    Args:
        items: n of them.
        sentences: rows, besides that for none.
        words: columns, besides that for none.
        ceiling: whether the load will be bounded above.
        floor: whether it will be bounded below.

    Returns:
        The table; time and memory grow with n x sentences x words.
    """
    prices, weights = _layers(items, ceiling=ceiling, floor=floor)
    gains = _gains(items, prices, weights)
    without = np.full((len(prices), sentences + 1, words + 1), _NONE, dtype=np.float32)
    without[:, 0, 0] = 0.0
    with_last, added = np.full_like(without, _NONE), np.full_like(without, _NONE)
    taken = np.zeros((len(items.values), *without.shape), dtype=bool)
    short = items.short
    cut = None if short is None else np.zeros_like(taken)
    short_gains = gains if short is None else _gains(short, prices, weights)
    for item, length in enumerate(items.words.tolist()):
        np.greater(with_last, without, out=taken[item])
        np.maximum(with_last, without, out=without)
        before = with_last if items.linked[item] else without
        added[:, 1:, :length] = _NONE
        if length <= words:
            gain = gains[:, item, None, None]
            np.add(before[:, :-1, : words + 1 - length], gain, out=added[:, 1:, length:])
        if short is not None and cut is not None and (left := int(short.words[item])) < length and left <= words:
            instead = before[:, :-1, : words + 1 - left] + short_gains[:, item, None, None]
            np.greater(instead, added[:, 1:, left:], out=cut[item][:, 1:, left:])
            np.maximum(instead, added[:, 1:, left:], out=added[:, 1:, left:])
        with_last, added = added, with_last
    return Filled(items, prices, without, with_last, taken, cut)


class Choices(NamedTuple):
    """Several choices: k rows of items, which are chosen and which of those stand in their short form."""

    chosen: BoolArray
    short: BoolArray


def fitting(table: Filled, least: FloatArray, most: FloatArray) -> BoolArray:
    """Return the cells in which bounds on the load can hold, give or take its rounding.

    Args:
        table: as ``fill`` returns it.
        least: load that a choice must have in each cell, or minus infinite.
        most: load that it may have, or infinite.
    """
    return np.asarray((table.least <= most + 0.5) & (table.most >= least - 0.5))


def promising(table: Filled, least: FloatArray, most: FloatArray, wanted: BoolArray) -> Choices:
    """Return promising choices, those of the most valuable cells first.

    A choice may break the bounds on the load all the same: the caller checks.

    Args:
        table: as ``fill`` returns it.
        least: load that a choice must have in each cell, or minus infinite.
        most: load that it may have, or infinite.
        wanted: which cells count; the bounds can hold there.
    """
    prices = table.prices[:_MOST, None, None]
    bound = np.where(prices >= 0, np.floor(most), np.ceil(least))
    bounds = table.best[:_MOST] + prices * np.where(np.isfinite(bound), bound, 0.0)
    by_price = np.argsort(table.prices[:_MOST], kind="stable")
    rows, columns = _cells(np.where(wanted, bounds.min(axis=0), -np.inf))
    tightest = np.argmin(bounds[by_price[:, None], rows, columns], axis=0)
    beside = tightest[:, None] + np.arange(-BESIDE, BESIDE + 1)
    known = (beside >= 0) & (beside < len(by_price))
    layers = by_price[beside[known]]
    return _traced(table, layers, np.repeat(rows, known.sum(axis=1)), np.repeat(columns, known.sum(axis=1)))


def safest(table: Filled, least: FloatArray, most: FloatArray, wanted: BoolArray) -> Choices:
    """Return the choices with the least and the largest load, where the bounds leave them the most room."""
    with np.errstate(invalid="ignore"):
        room = np.minimum(most - table.least, table.most - least)
    rows, columns = _cells(np.where(wanted, room, -np.inf))
    layers = np.tile(np.array([_LEAST, _MOST]), len(rows))
    return _traced(table, layers, np.repeat(rows, 2), np.repeat(columns, 2))


def _cells(height: FloatArray) -> tuple[IntArray, IntArray]:
    """Return rows and columns of the highest cells, the highest first, none of minus infinite height."""
    highest = np.argsort(-height, axis=None, kind="stable")[:CELLS]
    rows, columns = np.divmod(highest[~np.isneginf(height.flat[highest])], height.shape[1])
    return rows, columns


def _layers(items: Items, *, ceiling: bool, floor: bool) -> tuple[FloatArray, FloatArray]:
    """Return the price of load and the weight of value in each layer; the last two ask for load alone."""
    unit = float(items.values.sum()) / max(1.0, float(items.load.sum()))
    up = [price * unit for price in PRICES] if ceiling else []
    down = [-price * unit for price in PRICES] if floor else []
    prices = np.array([0.0, *up, *down, -1.0, 1.0])
    weights = np.ones(len(prices))
    # A trace of value decides between choices of the same load.
    weights[_MOST:] = 1e-3 / max(1e-9, float(items.values.max(initial=0.0)))
    return prices, weights


def _gains(items: Items, prices: FloatArray, weights: FloatArray) -> Layers:
    """Return the priced value of each item in each layer."""
    return (weights[:, None] * items.values - prices[:, None] * items.load).astype(np.float32)


def _traced(table: Filled, layers: IntArray, rows: IntArray, columns: IntArray) -> Choices:
    """Return the best choices that fill cells, each in one layer."""
    items, cut = table.items, table.cut
    chosen = np.zeros((len(rows), len(items.words)), dtype=bool)
    short = np.zeros_like(chosen)
    short_words = items.words if items.short is None else items.short.words
    last = table.with_last[layers, rows, columns] > table.without[layers, rows, columns]
    for item in range(len(items.words) - 1, -1, -1):
        chosen[:, item] = last
        words = items.words[item]
        if cut is not None:
            short[:, item] = last & cut[item, layers, rows, columns]
            words = np.where(short[:, item], short_words[item], words)
        rows, columns = rows - last, columns - last * words
        before = table.taken[item, layers, rows, columns]
        last = before | last if items.linked[item] else before
    return Choices(chosen, short)

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
    """The filled table: the cells that some choice fills exactly, and the best choice for each in each layer.

    Attributes:
        items: what it was filled with.
        prices: price of load in each layer.
        sentences, words: of each cell, by sentences and then by words.
        best: best priced value of each cell (columns) in each layer (rows).
        last: whether the best choice takes the last item, like ``best``.
        least, most: least and largest load of each cell.
        place: of each cell among all cells of the table.
        word: how many places further one more word is; one more sentence is the next place.
        taken: ``taken[i]`` tells by layer and place whether the best choice among the items before ``i`` takes item
            ``i - 1``.
        cut: ``cut[i]`` tells by layer and place whether item ``i``, if it is the last one taken, is in its short form.
    """

    items: Items
    prices: FloatArray
    sentences: IntArray
    words: IntArray
    best: Layers
    last: BoolArray
    least: FloatArray
    most: FloatArray
    place: IntArray
    word: int
    taken: BoolArray
    cut: BoolArray | None


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
    # Cells run by words and then by sentences, so that one item more is one step further for all of them alike.
    word = sentences + 1
    size = (words + 1) * word
    without = np.full((len(prices), size), _NONE, dtype=np.float32)
    without[:, 0] = 0.0
    with_last, added = np.full_like(without, _NONE), np.full_like(without, _NONE)
    taken = np.zeros((len(items.words), *without.shape), dtype=bool)
    short = items.short
    cut = None if short is None else np.zeros_like(taken)
    short_gains = gains if short is None else _gains(short, prices, weights)
    for item, length in enumerate(items.words.tolist()):
        np.greater(with_last, without, out=taken[item])
        np.maximum(with_last, without, out=without)
        before = with_last if items.linked[item] else without
        step = length * word + 1
        added[:, :step] = _NONE
        if length <= words:
            np.add(before[:, : size - step], gains[:, item, None], out=added[:, step:])
        if short is not None and cut is not None and (left := int(short.words[item])) < length and left <= words:
            step = left * word + 1
            instead = before[:, : size - step] + short_gains[:, item, None]
            np.greater(instead, added[:, step:], out=cut[item, :, step:])
            np.maximum(instead, added[:, step:], out=added[:, step:])
        added[:, ::word] = _NONE  # one sentence more than there is room for is no sentence and one more word
        with_last, added = added, with_last
    return _filled(items, prices, (without, with_last), word, taken, cut)


def _filled(
    items: Items, prices: FloatArray, tables: tuple[Layers, Layers], word: int, taken: BoolArray, cut: BoolArray | None
) -> Filled:
    """Return the cells that can be filled, of tables without and with the last item."""
    reachable = np.maximum(tables[0][_LEAST], tables[1][_LEAST]) > _NONE / 2
    sentences, words = np.nonzero(reachable.reshape(-1, word).T)
    place = words * word + sentences
    without, with_last = (table[:, place] for table in tables)
    best = np.maximum(without, with_last)
    return Filled(
        items=items,
        prices=prices,
        sentences=sentences,
        words=words,
        best=best,
        last=with_last > without,
        least=-best[_LEAST].astype(np.float64),
        most=best[_MOST].astype(np.float64),
        place=place,
        word=word,
        taken=taken,
        cut=cut,
    )


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
    cells = np.flatnonzero(wanted)
    by_price = np.argsort(table.prices[:_MOST], kind="stable")
    prices = table.prices[by_price, None]
    bound = np.where(prices >= 0, np.floor(most[cells]), np.ceil(least[cells]))
    bounds = table.best[by_price[:, None], cells] + prices * np.where(np.isfinite(bound), bound, 0.0)
    highest = _highest(bounds.min(axis=0))
    tightest = np.argmin(bounds[:, highest], axis=0)
    beside = tightest[:, None] + np.arange(-BESIDE, BESIDE + 1)
    known = (beside >= 0) & (beside < len(by_price))
    return _traced(table, by_price[beside[known]], np.repeat(cells[highest], known.sum(axis=1)))


def safest(table: Filled, least: FloatArray, most: FloatArray, wanted: BoolArray) -> Choices:
    """Return the choices with the least and the largest load, where the bounds leave them the most room."""
    cells = np.flatnonzero(wanted)
    cells = cells[_highest(np.minimum(most - table.least, table.most - least)[cells])]
    return _traced(table, np.tile(np.array([_LEAST, _MOST]), len(cells)), np.repeat(cells, 2))


def _highest(heights: FloatArray) -> IntArray:
    """Return the places of the largest numbers, the largest first."""
    return np.argsort(-heights, kind="stable")[:CELLS]


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


def _traced(table: Filled, layers: IntArray, cells: IntArray) -> Choices:
    """Return the best choices that fill cells, each in one layer."""
    items, cut = table.items, table.cut
    chosen = np.zeros((len(items.words), len(cells)), dtype=bool)
    short = np.zeros_like(chosen)
    size = table.taken.shape[-1]
    place, last = table.place[cells] + layers % len(table.prices) * size, table.last[layers, cells]
    steps, linked = (items.words * table.word + 1).tolist(), items.linked.tolist()
    saved = None if items.short is None else ((items.words - items.short.words) * table.word).tolist()
    for item in range(len(steps) - 1, -1, -1):
        chosen[item] = last
        if cut is not None and saved is not None:
            short[item] = last & cut[item].ravel()[place]
            place = place + short[item] * saved[item]
        place = place - last * steps[item]
        before = table.taken[item].ravel()[place]
        last = before | last if linked[item] else before
    return Choices(chosen.T, short.T)

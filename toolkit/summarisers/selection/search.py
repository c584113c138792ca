"""Local search: a choice is changed by up to two items out and up to two in, as long as it gets better.

Dynamic programming under a price on the load finds choices whose load is the least for their value; the best choice in
a band often lies between two prices, a small exchange away.
"""

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from toolkit.language.readability.label import TOLERANCE
from toolkit.model.base import Record
from toolkit.summarisers.protocol import BoolArray, FloatArray, IntArray
from toolkit.summarisers.selection.reading import Reading

Bits = np.ndarray[tuple[Any, ...], np.dtype[np.uint64]]

ROUNDS = 8  # exchanges at most; three are the rule
MOST = 64  # items; sets of them are compared as the bits of one number

_BIT = np.left_shift(np.uint64(1), np.arange(MOST, dtype=np.uint64))

# Columns of amounts.
SENTENCES, BUDGET_WORDS, WORDS, LOAD, VALUE = range(5)


class Limits(NamedTuple):
    """What a choice must keep to: a band of difficulty, a least size and a budget of words.

    The least words hold both as the budget and as the formula counts them ("3.5" is two, or one).
    """

    reading: Reading
    sentences: float
    words: float
    budget: float


class Pool(Record, frozen=True, eq=False):
    """What may be chosen, in source order: n items whole and, where they may be trimmed, the same n in short form.

    Attributes:
        amounts: sentences, budget words, formula words, load and value of each option, m rows (n or 2n).
        offered: which of the options may be taken; a short form that is no shorter may not.
        needs: the item that each of the n items needs, or a negative number.
        base: amounts of what is taken in any case.
    """

    amounts: FloatArray
    offered: BoolArray
    needs: IntArray
    base: FloatArray

    def totals(self, chosen: BoolArray) -> FloatArray:
        """Return the amounts of choices, k rows of m options each."""
        return np.asarray(self.base + chosen.astype(np.float64) @ self.amounts)


def misses(totals: FloatArray, limits: Limits) -> FloatArray:
    """Return by how much choices lie outside a band or have too few words as the formula counts, 0 inside."""
    words, sentences, load = totals[:, WORDS], totals[:, SENTENCES], totals[:, LOAD]
    difficulty = limits.reading.difficulty(np.maximum(words, 1.0), np.maximum(sentences, 1.0), load)
    outside = np.maximum(difficulty - limits.reading.ceiling, limits.reading.floor - difficulty)
    outside = np.maximum(outside, (limits.words - words) / max(1.0, limits.words))
    return np.where(words > 0, np.where(outside > TOLERANCE, outside, 0.0), np.inf)


def missed(total: FloatArray, limits: Limits) -> float:
    """Return by how much one choice lies outside a band or has too few words as the formula counts, 0 inside."""
    sentences, _, words, load, _ = total.tolist()
    if words <= 0:
        return np.inf
    short: float = (limits.words - words) / max(1.0, limits.words)
    return max(limits.reading.missed_by(limits.reading.difficulty(words, sentences, load)), short, 0.0)


def improved(pool: Pool, limits: Limits, chosen: BoolArray) -> BoolArray:
    """Return the choice that exchanges lead to; the same one where none is better.

    Args:
        pool: n items.
        limits: of the choice.
        chosen: m options, complete: what an item needs is chosen with it. It may lie outside the band.
    """
    n = len(pool.needs)
    if n > MOST:
        return chosen
    closed = _closed(pool.needs)
    closed_bits = _bits(closed)
    for _ in range(ROUNDS):
        state = chosen.reshape(-1, n)
        inside = np.asarray(state.any(axis=0))
        current = np.einsum("vn,vnc->nc", state, pool.amounts.reshape(-1, n, pool.amounts.shape[1]))
        leaving = _leaving(closed, inside, current)
        entering = _entering(pool, closed, closed_bits, state, current)
        total = pool.totals(chosen)
        leave, enter = leaving.amounts, total[:, None] + entering.amounts
        # Doing nothing is the first of all moves; a choice outside the band is left for any inside.
        least = float(total[VALUE]) + 1e-6 if missed(total, limits) == 0.0 else -np.inf
        better = enter[VALUE] > leave[VALUE][:, None] + least
        within = enter[BUDGET_WORDS] <= leave[BUDGET_WORDS][:, None] + limits.budget
        out, into = _places(better & within)
        after = (enter[:, into] - leave[:, out]).T
        large = (after[:, SENTENCES] >= limits.sentences) & (after[:, BUDGET_WORDS] >= limits.words)
        free = entering.relied[into] & leaving.items[out] == 0
        good = large & free & (misses(after, limits) == 0.0)
        if not good.any():
            break
        best = int(np.where(good, after[:, VALUE].round(6), -np.inf).argmax())
        forms = chosen.copy().reshape(-1, n)
        forms[:, leaving.sets[out[best]] > 0] = False
        for option in entering.options(int(into[best])):
            forms[0, (closed[option % n] > 0) & ~inside] = True
            forms[:, option % n] = False
            forms.flat[option] = True
        chosen = forms.reshape(-1)
    return chosen


def _closed(needs: IntArray) -> FloatArray:
    """Return for each item, by row, itself and all that it needs."""
    closed = np.eye(len(needs))
    for item in np.flatnonzero(needs >= 0).tolist():
        closed[item] = np.maximum(closed[item], closed[needs[item]])
    return closed


class _Leaving(NamedTuple):
    """What may be left out: nothing, each chosen item with those that need it, and each two of these.

    Attributes:
        sets: the items, a row for each.
        items: the same as bits.
        amounts: of each, by column.
    """

    sets: FloatArray
    items: Bits
    amounts: FloatArray


def _leaving(closed: FloatArray, inside: BoolArray, current: FloatArray) -> _Leaving:
    single = (closed.T * inside)[inside]
    bits = _bits(single)
    first, second = _twos(len(single))
    sets = np.concatenate((np.zeros((1, len(inside))), single, np.maximum(single[first], single[second])))
    items = np.concatenate((np.zeros(1, dtype=np.uint64), bits, bits[first] | bits[second]))
    return _Leaving(sets, items, np.ascontiguousarray((sets @ current).T))


class _Entering(NamedTuple):
    """What may enter: nothing, each option with all that it needs, and each two of these.

    Attributes:
        amounts: of each, by column.
        relied: the chosen items that each relies on, as bits.
        single: the options.
        pairs: where the first and the second of each two stand among the options.
    """

    amounts: FloatArray
    relied: Bits
    single: IntArray
    pairs: tuple[IntArray, IntArray]

    def options(self, which: int) -> list[int]:
        """Return the options that enter together."""
        pair = which - 1 - len(self.single)
        places = range(max(0, which - 1), which) if pair < 0 else [int(side[pair]) for side in self.pairs]
        return [int(self.single[place]) for place in places]


def _entering(pool: Pool, closed: FloatArray, closed_bits: Bits, state: BoolArray, current: FloatArray) -> _Entering:
    inside = np.asarray(state.any(axis=0))
    n = len(inside)
    options = np.flatnonzero(~state.reshape(-1) & pool.offered)
    item = options % n
    # An item that is in already changes its form, gives back what it was, and relies on nothing but itself.
    changed = inside[item]
    before = np.where(
        changed[:, None], -current[item], ((closed[item] * ~inside) @ pool.amounts[:n]) - pool.amounts[item]
    )
    amounts = (pool.amounts[options] + before).T
    own, needed = _BIT[item], closed_bits[item]
    chosen = np.bitwise_or.reduce(_BIT[:n][inside])
    relied = np.where(changed, own, needed & chosen)
    touched = np.where(changed, own, needed & ~chosen)
    first, second = _twos(len(options))
    apart = touched[first] & touched[second] == 0
    first, second = first[apart], second[apart]
    return _Entering(
        np.concatenate((np.zeros((len(amounts), 1)), amounts, amounts[:, first] + amounts[:, second]), axis=1),
        np.concatenate((np.zeros(1, dtype=np.uint64), relied, relied[first] | relied[second])),
        options,
        (first, second),
    )


@lru_cache(maxsize=2 * MOST)
def _twos(n: int) -> tuple[IntArray, IntArray]:
    """Return the first and the second of each two of ``n``."""
    number = np.arange(n)
    return _places(number[:, None] < number)


def _places(table: BoolArray) -> tuple[IntArray, IntArray]:
    """Return the rows and columns where a table is true; many times as fast as ``np.nonzero``."""
    return np.divmod(np.flatnonzero(table), table.shape[1])


def _bits(sets: FloatArray) -> Bits:
    """Return each set of items, given by row, as the bits of a number."""
    return np.asarray(np.bitwise_or.reduce(np.where(sets > 0, _BIT[: sets.shape[1]], np.uint64(0)), axis=1))

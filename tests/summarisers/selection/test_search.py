"""Exchanges in and out of a choice: never beyond the limits, never for the worse."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.language.readability import MEASURES
from toolkit.summarisers.selection.reading import Reading
from toolkit.summarisers.selection.search import BUDGET_WORDS, SENTENCES, VALUE, Limits, Pool, improved, missed

items = st.lists(
    st.tuples(
        st.integers(min_value=5, max_value=30),  # words
        st.floats(min_value=1.1, max_value=2.2),  # syllables a word
        st.integers(min_value=1, max_value=100),  # value
        st.booleans(),  # needs the one before
        st.integers(min_value=0, max_value=8),  # words that may be cut
        st.booleans(),  # chosen at the start
    ),
    min_size=1,
    max_size=10,
)


def pool_of(drawn, trimmed: bool) -> Pool:
    whole = [(1, words, words, round(words * heavy), value) for words, heavy, value, *_ in drawn]
    short = [
        (1, max(3, words - cut), max(3, words - cut), round(max(3, words - cut) * heavy), value * 0.9)
        for words, heavy, value, _, cut, _ in drawn
    ]
    n = len(drawn)
    offered = [True] * n + [row[4] > 0 for row in drawn]
    needs = [index - 1 if row[3] and index else -1 for index, row in enumerate(drawn)]
    return Pool(
        amounts=np.array(whole + (short if trimmed else []), dtype=float),
        offered=np.array(offered if trimmed else offered[:n]),
        needs=np.array(needs),
        base=np.zeros(5),
    )


def complete(pool: Pool, chosen: np.ndarray) -> bool:
    forms = chosen.reshape(-1, len(pool.needs))
    inside = forms.any(axis=0)
    alone = bool((forms.sum(axis=0) <= 1).all())
    return alone and all(inside[need] for item, need in enumerate(pool.needs) if inside[item] and need >= 0)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(items, st.booleans(), st.floats(min_value=3, max_value=14), st.integers(min_value=20, max_value=120))
def test_exchanges_keep_to_the_limits_and_never_lose(drawn, trimmed: bool, ceiling: float, budget: int) -> None:
    pool = pool_of(drawn, trimmed)
    n = len(drawn)
    start = np.zeros(len(pool.amounts), dtype=bool)
    for item, row in enumerate(drawn):
        if row[5] and (pool.needs[item] < 0 or start[pool.needs[item]]):
            start[item] = True
    empty = np.zeros(n, dtype=np.int64)
    reading = Reading(measure=MEASURES["en"], words=empty, load=empty, budget_words=empty, ceiling=ceiling)
    limits = Limits(reading, 1, 10, budget)
    found = improved(pool, limits, start)
    before, after = pool.totals(start), pool.totals(found)
    assert complete(pool, found)
    if (found != start).any():
        assert missed(after, limits) == 0.0
        assert 10 <= after[BUDGET_WORDS] <= budget
        assert after[SENTENCES] >= 1
        if missed(before, limits) == 0.0:
            assert after[VALUE] > before[VALUE]


def test_an_exchange_closes_the_gap_between_two_prices() -> None:
    reading = Reading(measure=MEASURES["en"], words=np.zeros(4), load=np.zeros(4), budget_words=np.zeros(4), ceiling=8)
    rows = [(1, 20, 20, 28, 9.0), (1, 10, 10, 12, 3.0), (1, 10, 10, 12, 3.0), (1, 12, 12, 15, 5.0)]
    pool = Pool(np.array(rows), np.ones(4, dtype=bool), np.full(4, -1), np.zeros(5))
    found = improved(pool, Limits(reading, 2, 10, 35), np.array([False, True, True, False]))
    assert found.tolist() == [True, False, False, True]

import random
import time
from difflib import SequenceMatcher

import pytest

from toolkit.comparison.versions import versions


def every_pair(old, new, alike=0.6):
    """The same by looking at every pair."""
    rows = sorted(
        (-SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio(), i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if one != other
    )
    pairs = []
    for ratio, i, j in rows:
        if -ratio >= alike and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return sorted(pairs, key=lambda pair: pair[1])


def texts(seed, count, words, known):
    chance = random.Random(seed)
    return [" ".join(chance.choices([f"w{n}" for n in range(known)], k=words)) for _ in range(count)]


@pytest.mark.parametrize("seed", range(20))
def test_the_most_alike_are_paired_as_if_all_were_compared(seed):
    old, new = texts(seed, 9, 6, 8), texts(seed + 100, 11, 7, 8)
    assert versions(old, new) == every_pair(old, new)


@pytest.mark.parametrize("known", [40, 4000])
def test_paragraphs_of_long_sentences_cost_little(known):
    old, new = texts(1, 95, 370, known), texts(2, 95, 370, known)
    start = time.process_time()
    versions(old, new)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(("old", "new", "pairs"), [([], ["a"], []), (["a"], ["b"], [(0, 0)]), (["", "a"], ["b"], [])])
def test_edges(old, new, pairs):
    assert versions(old, new) == pairs

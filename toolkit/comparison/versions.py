"""Which of two rows of texts are versions of one another."""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from heapq import heapify, heappop, heappush

# Texts of which this share of words is common are versions of one another.
_ALIKE = 0.6

# Above this many pairs of texts, changed ones are told as removed and added: pairing them costs the product.
_MAX_PAIRS = 10_000

# Pairs of words whose order is looked at, about two seconds; beyond, the words that two texts share decide alone.
_MAX_WORD_PAIRS = 50_000_000


def versions(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of texts that are versions of one another, the most alike first, each used once.

    They come in the order of ``new``. How alike two texts are is found out only where the words that they share
    allow more than what is left.

    >>> versions(["It rained all day.", "Nobody came."], ["It was built in 1950.", "It rained all night."])
    [(0, 1)]
    """
    if len(old) == len(new) == 1:
        return [(0, 0)]
    if not old or not new or len(old) * len(new) > _MAX_PAIRS:
        return []
    words = [_words(text) for text in old], [_words(text) for text in new]
    bags = [Counter(one) for one in words[0]], [Counter(one) for one in words[1]]
    # (minus the share, whether it is proven, place, place): of equal shares, what is not proven comes first.
    candidates = [
        (-most, False, i, j)
        for i, one in enumerate(bags[0])
        for j, other in enumerate(bags[1])
        if (most := _shared(one, other)) >= _ALIKE and old[i] != new[j]
    ]
    heapify(candidates)
    left = _MAX_WORD_PAIRS
    pairs: dict[int, int] = {}
    used: set[int] = set()
    while candidates:
        _, is_proven, i, j = heappop(candidates)
        if i in used or j in pairs:
            continue
        if is_proven or left <= 0:
            pairs[j] = i
            used.add(i)
            continue
        left -= len(words[0][i]) * len(words[1][j])
        ratio = SequenceMatcher(None, words[0][i], words[1][j], autojunk=False).ratio()
        if ratio >= _ALIKE:
            heappush(candidates, (-ratio, True, i, j))
    return [(pairs[j], j) for j in sorted(pairs)]


def _words(text: str) -> list[str]:
    """Return the words of a text; the tildes around what is struck out are none."""
    return text.replace("~~", "").split()


def _shared(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words that two texts have in common, in whatever order: the most that they can be alike."""
    total = one.total() + other.total()
    few, many = sorted((one, other), key=len)
    if not total or 2 * min(one.total(), other.total()) < _ALIKE * total:
        return 0.0
    return 2 * sum(min(count, many.get(word, 0)) for word, count in few.items()) / total

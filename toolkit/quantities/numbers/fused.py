"""Number words that a language writes as one: German "dreihundertzwölf", Italian "duecentocinquanta"."""

import re
from functools import lru_cache

from toolkit.quantities.grammar import Grammar, grammar

MAX_LETTERS = 60


@lru_cache(maxsize=4)
def _pieces(language: str) -> tuple[re.Pattern[str], dict[str, tuple[str, int | float]]]:
    """Return the pattern of one piece, longest first, and what each piece means."""
    g = grammar(language)
    table: dict[str, tuple[str, int | float]] = {}
    for kind, words in (("small", g.small), ("ten", g.tens), ("hundreds", g.hundreds), ("scale", g.scales)):
        for word, value in words.items():
            table[word] = (kind, value)
    for word in g.hundred:
        table[word] = ("hundred", 100)
    for word in g.joiners:
        table[word] = ("joiner", 0)
    for word, share in g.fused_halves.items():
        table[word] = ("small", share)
    longest = sorted(table, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest))), table


def split_fused(word: str, g: Grammar) -> int | float | None:
    """Return the value of a fused number word, or None where a piece is no number.

    >>> from toolkit.quantities.grammar import grammar
    >>> split_fused("dreihundertzwölf", grammar("de")), split_fused("zweieinhalb", grammar("de"))
    (312, 2.5)
    """
    if len(word) > MAX_LETTERS:
        return None
    pattern, table = _pieces(g.language)
    total: int | float = 0
    current: int | float = 0
    position = 0
    while position < len(word):
        match = pattern.match(word, position)
        if match is None:
            return None
        kind, value = table[match[0]]
        if kind == "hundred":
            current = (current or 1) * 100
        elif kind == "scale":
            total, current = total + (current or 1) * value, 0
        else:
            current += value
        position = match.end()
    return total + current

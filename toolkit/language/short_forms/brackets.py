"""Bracketed stretches of a text, nested ones too, in one pass."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.expressions import expression

_SIGN = expression(r"[()\[\]\n]")
_OPENING = {")": "(", "]": "["}
_MAX_DEPTH = 8  # deeper nesting is no prose; it also bounds the work on runs of brackets


class Bracket(NamedTuple):
    """An opening and its closing bracket: ``text[start]`` opens, ``text[end - 1]`` closes."""

    start: int
    end: int


def brackets(text: str, max_length: int) -> Iterator[Bracket]:
    """Yield the brackets of at most ``max_length`` characters inside a line, by their closing sign.

    >>> [tuple(b) for b in brackets("a (b [c] d) e)", 40)]
    [(5, 8), (2, 11)]
    """
    open_signs: list[int] = []
    for match in _SIGN.finditer(text):
        sign, at = match.group(), match.start()
        if sign in "([":
            open_signs.append(at)
            if len(open_signs) > _MAX_DEPTH:
                del open_signs[0]
        elif sign == "\n":
            open_signs.clear()
        elif open_signs and text[open_signs[-1]] == _OPENING[sign]:
            start = open_signs.pop()
            if at - start < max_length:
                yield Bracket(start, at + 1)

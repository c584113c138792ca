"""Quotation marks and brackets: which close behind a stop, whether all are closed, where one opens and goes on."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from toolkit.expressions import expression

# What may stand behind the stop of a sentence and belongs to it: quotation marks and brackets that close there (“ and ‘
# do in German), and the signs of emphasis that bare text may hold.
CLOSING = "\"'”’“‘»›)]}*_"
# The same between the brackets of an expression.
CLOSING_CLASS = re.escape(CLOSING)
# What follows the stop of a statement in a paper: closing signs, and references ("mice.[7,8]").
CLOSING_OR_CITING = rf"(?:[{CLOSING_CLASS}]|\s?\[[\d,\s–-]+\])*$"

# What may stand before the first word of a sentence.
OPENING = "\"'“‘«»„‚‹›([¡¿"
OPENING_CLASS = re.escape(OPENING) + r"\s"

QUOTATION_MARKS = '"“„«»'

_MARK = expression(r"[\"“”„«»]")
# What closes what. German books set guillemets the other way round, and „ closes with “, which opens in English.
_CLOSES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}

_BRACKET = expression(r"[()\[\]\n]")
_OPENING = {")": "(", "]": "["}
_MAX_DEPTH = 8  # deeper nesting is no prose; it also bounds the work on runs of brackets


class Bracket(NamedTuple):
    """An opening and its closing bracket: ``text[start]`` opens, ``text[end - 1]`` closes."""

    start: int
    end: int


def is_balanced(text: str) -> bool:
    """Tell whether brackets and double quotation marks are closed as often as they are opened.

    >>> is_balanced("He said “no (twice)”."), is_balanced("Er sagte „nein“."), is_balanced("He said “no.")
    (True, True, False)
    """
    count = text.count
    if count("(") != count(")") or count("[") != count("]") or count('"') % 2:
        return False
    if text.isascii():
        return True
    low, left, right = count("„"), count("“"), count("”")
    return count("«") == count("»") and (low == left + right if low else left == right)


def brackets(text: str, max_length: int) -> Iterator[Bracket]:
    """Yield the brackets of at most ``max_length`` characters inside a line, nested ones too, by their closing sign.

    >>> [tuple(b) for b in brackets("a (b [c] d) e)", 40)]
    [(5, 8), (2, 11)]
    """
    open_signs: list[int] = []
    for match in _BRACKET.finditer(text):
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


def within_quotation(text: str, places: Iterable[int]) -> list[bool]:
    """Return for each place of a paragraph whether a quotation that began before it is still open there.

    Args:
        text: the paragraph.
        places: offsets in it, in order.

    >>> within_quotation('He said: "I left. Rome fell. I wept." It rained.', [0, 18, 29, 38])
    [False, True, True, False]
    """
    marks = iter(_MARK.finditer(text))
    mark = next(marks, None)
    opened, found = "", []
    for place in places:
        while mark is not None and mark.start() < place:
            sign = mark[0]
            if opened:
                # One that begins a word opens the quotation again, as each of its paragraphs does.
                opened = "" if sign in _CLOSES[opened] and not (sign == '"' and _begins(text, mark.start())) else opened
            elif sign != "”" and _begins(text, mark.start()):
                opened = sign
            mark = next(marks, None)
        found.append(bool(opened))
    return found


def _begins(text: str, at: int) -> bool:
    """Tell whether a mark stands before a word and not behind one ("a 27" screen")."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    behind = before.isalnum() or (before and before in ".,!?…%)")
    return not behind and (text[at] in "«»" or not after.isspace())

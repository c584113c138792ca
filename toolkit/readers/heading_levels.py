"""Levels of headings in bare text: the title, numbers such as 2.1, the known parts of a paper."""

from collections.abc import Mapping, Sequence

from toolkit.expressions import expression
from toolkit.language.headings import is_section_name
from toolkit.readers.blocks import Block
from toolkit.readers.sections import HeadingMark

_DECIMAL = expression(r"(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s")
_MIN_PARTS = 3  # named parts (Introduction, Methods, ...) from which a text counts as a paper


def with_levels(text: str, blocks: Sequence[Block], found: Mapping[int, float]) -> dict[int, HeadingMark]:
    """Return headings with their levels.

    A heading that opens the text and is no name of a part is the title, level 1. The others are level 2; a number
    puts them deeper (2.1 is level 3); in a paper, whatever is no named part is one deeper than the parts.

    Args:
        text: the article's text.
        blocks: its blocks, in order.
        found: confidence of each heading, by its place in ``blocks``.
    """
    lines = {number: text[blocks[number].start : blocks[number].end] for number in found}
    named = {number for number, line in lines.items() if is_section_name(line)}
    is_paper = len(named) >= _MIN_PARTS
    decimals = {number: match for number, line in lines.items() if (match := _DECIMAL.match(line))}
    if len(decimals) == 1 and 0 in decimals and decimals[0][0].rstrip().isdigit():
        decimals = {}  # "5 reasons to stay" counts something
    marks = {}
    for number, confidence in found.items():
        numbered = decimals.get(number)
        if blocks[number].depth:
            level = blocks[number].depth
        elif number == 0 and number not in named and not numbered:
            level = 1
        elif numbered:
            level = min(2 + numbered[1].count("."), 6)
        else:
            level = 3 if is_paper and number not in named and any(part < number for part in named) else 2
        marks[number] = HeadingMark(level, confidence)
    return marks


def title_of(text: str, blocks: Sequence[Block], marks: Mapping[int, HeadingMark]) -> str | None:
    """Return the title: the first heading of level 1, if nothing but the title's own line stands before it."""
    mark = marks.get(0)
    return text[blocks[0].start : blocks[0].end] if mark and mark.level == 1 else None

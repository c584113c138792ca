"""Where a paragraph, an item or a line of its own begins though no empty line stands before it."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from toolkit.readers import bylines, lines
from toolkit.readers.chunks import FINISHED, GOES_ON, MAX_HEAD, WRAP_WIDTH, Line, needed, opens
from toolkit.readers.heads import heads_above
from toolkit.readers.own_lines import MIN_OPENING, MIN_OWN, own_lines

_MAX_CREDITS = 3  # lines for title, author and date at the top of a chunk
_LONGEST_ITEM = 20  # lines of a list item


class Part(NamedTuple):
    """Lines of a chunk that make one paragraph.

    Attributes:
        lines: at least one.
        skip: length of the list marker of the first.
        own: whether it is one of several short lines that stand for themselves.
    """

    lines: list[Line]
    skip: int = 0
    own: bool = False


def parts_of(chunk: list[Line], wrap: int | None, *, opening: bool = False) -> Iterator[Part]:
    """Yield the list items, the paragraphs and the lines of their own of a chunk of prose.

    Args:
        chunk: lines that no empty line parts.
        wrap: how wide the text was wrapped, if it was.
        opening: whether the chunk opens the text.
    """
    if len(chunk) == 1:
        yield Part(chunk, lines.marker_length(chunk[0].text))
        return
    widest = max(len(line.text) for line in chunk)
    room = inf if wrap is None else wrap
    own = own_lines(chunk, room, MIN_OPENING if opening else MIN_OWN) if widest <= WRAP_WIDTH else frozenset()
    heads = heads_above(chunk, room, own)
    current: list[Line] = []
    skip = last = 0
    for number, line in enumerate(chunk):
        marker = _item_marker(chunk, number, last)
        alone = {number, number - 1} & own or widest > WRAP_WIDTH or heads.get(number) != heads.get(number - 1)
        if current and (
            marker or alone or (_ends_item(current, line, room, widest) if skip else _breaks(chunk, number))
        ):
            yield Part(current, skip, number - 1 in own)
            current, skip = [], 0
        if not current:
            skip = marker
        if marker:
            last = lines.item_number(line.text) or 0
        current.append(line)
    yield Part(current, skip, len(chunk) - 1 in own)


def _item_marker(chunk: list[Line], number: int, last: int) -> int:
    """Return the length of the list marker of a line, if it is one: a bullet, or a number in company."""
    line = chunk[number].text
    length = lines.marker_length(line)
    if not length or lines.is_bullet(line) or number == 0:
        return length
    count = lines.item_number(line)
    if count is not None and (
        count == last + 1 if last else count == 1 and _counts_on(chunk[number + 1 : number + 1 + _LONGEST_ITEM])
    ):
        return length
    neighbours = chunk[number - 1 : number] + chunk[number + 1 : number + 2]
    return length if any(lines.marker_length(other.text) for other in neighbours) else 0


def _counts_on(rest: list[Line]) -> bool:
    """Say whether the second item of a list stands in the lines below its first."""
    return any(lines.item_number(line.text) == 2 for line in rest)


def _breaks(chunk: list[Line], number: int) -> bool:
    """Say whether a new paragraph begins at a line that follows no item."""
    before, line = chunk[number - 1], chunk[number]
    return number <= _MAX_CREDITS and (bylines.is_credit(before.text) or _is_credit(before, line))


def _is_credit(before: Line, line: Line) -> bool:
    """Say whether a line that names author or date follows a title, not a line of wrapped text."""
    return before.text[-1] not in ".,;:" and len(before.text) <= WRAP_WIDTH and bylines.is_credit(line.text)


def _ends_item(item: Sequence[Line], line: Line, room: float, widest: int) -> bool:
    """Say whether a list item ends before a line without a marker: at a stop, or where it ended early."""
    before = item[-1]
    if line.indent < before.indent and before.text[-1] in ".!?:":
        return True
    if line.indent > item[0].indent or not opens(line.text) or before.text[-1] in GOES_ON:
        return False
    return needed(before, line) <= (room if before.text[-1] in FINISHED else MAX_HEAD * min(room, widest))

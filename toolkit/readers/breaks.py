"""Where a paragraph, an item or a line of its own begins though no empty line stands before it."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.headings import sentence_signs
from toolkit.readers import bylines, lines
from toolkit.readers.chunks import WRAP_WIDTH, Line

_MIN_WRAPPED = 50  # code points of the longest line of wrapped prose; verse and addresses are narrower
_MAX_CREDITS = 3  # lines for title, author and date at the top of a chunk
_MAX_HEAD = 0.6  # of that width, for a line that ends because the heading does
_MAX_OWN = 0.75  # of the wrapping, for most lines that stand for themselves
_MIN_OWN = 2  # lines without a stop that stand for themselves; one alone may be a heading
_MIN_OPENING = 3  # the same for the lines that open a text, which may be title and subtitle
_MIN_OWN_WORDS = 4  # of such lines on average; addresses and names are shorter
_MAX_CAPITAL_LINES = 3  # of a heading in capitals
_LONGEST_ITEM = 20  # lines of a list item
_CLOSING = ".!?…:\"'”’»)"
_GOES_ON = ",;–—-(/&+="
_STOP_INSIDE = expression(r"[^\W\d_]{3}[.?!][^\S\n]+[A-ZÀ-Þ]")


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
    widest = max(len(line.text) for line in chunk)
    room = inf if wrap is None else wrap
    own = _own_lines(chunk, room, _MIN_OPENING if opening else _MIN_OWN) if widest <= WRAP_WIDTH else frozenset()
    heads = _capital_heads(chunk)
    current: list[Line] = []
    skip = last = 0
    for number, line in enumerate(chunk):
        marker = _item_marker(chunk, number, last)
        alone = {number, number - 1} & own or widest > WRAP_WIDTH or (number in heads) != (number - 1 in heads)
        if current and (
            marker or alone or (_ends_item(current, line, room, widest) if skip else _breaks(chunk, number, widest))
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


def _breaks(chunk: list[Line], number: int, widest: int) -> bool:
    """Say whether a new paragraph begins at a line that follows no item."""
    before, line = chunk[number - 1], chunk[number]
    if number == 1 and _is_short_head(before.text, line.text, widest):
        return True
    return number <= _MAX_CREDITS and (bylines.is_credit(before.text) or _is_credit(before, line))


def _is_credit(before: Line, line: Line) -> bool:
    """Say whether a line that names author or date follows a title, not a line of wrapped text."""
    return before.text[-1] not in ".,;:" and len(before.text) <= WRAP_WIDTH and bylines.is_credit(line.text)


def _is_short_head(head: str, line: str, width: int) -> bool:
    """Say whether the first line of a chunk ends early, as a heading does that no empty line follows."""
    return (
        width >= _MIN_WRAPPED
        and len(head) <= _MAX_HEAD * width
        and len(line) > _MAX_HEAD * width
        and (head[0].isupper() or head[0].isdigit())
        and line[0].isupper()
        and (head[-1].isalnum() or head[-1] in "?)")
    )


def _ends_item(item: Sequence[Line], line: Line, room: float, widest: int) -> bool:
    """Say whether a list item ends before a line without a marker: at a stop, or where it ended early."""
    before = item[-1]
    if line.indent < before.indent and before.text[-1] in ".!?:":
        return True
    if line.indent > item[0].indent or not _opens(line.text) or before.text[-1] in _GOES_ON:
        return False
    return _needed(before, line) <= (room if before.text[-1] in _CLOSING else _MAX_HEAD * min(room, widest))


def _capital_heads(chunk: Sequence[Line]) -> frozenset[int]:
    """Return the places of headings in capitals: below something finished, above text that is not in capitals."""
    heads: set[int] = set()
    first = 0
    for number in range(1, len(chunk)):
        if lines.is_capitals(chunk[number].text):
            if not lines.is_capitals(chunk[number - 1].text):
                first = number
        elif lines.is_capitals(chunk[number - 1].text) and number - first <= _MAX_CAPITAL_LINES:
            above, below = chunk[first - 1].text if first else "", chunk[number].text
            if (not above or (above[-1] in _CLOSING and not above.isupper())) and _opens(below) and not below.isupper():
                heads.update(range(first, number))
    return frozenset(heads)


def _own_lines(chunk: list[Line], room: float, least: int) -> frozenset[int]:
    """Return the places of short lines that stand for themselves, as in a list without bullets."""
    own: set[int] = set()
    first = 0
    for number in range(1, len(chunk) + 1):
        if number < len(chunk) and _is_own_end(chunk[number - 1], chunk[number], room):
            continue
        last = number - 1
        if last > first and number < len(chunk) and chunk[last].text[-1] not in _CLOSING:
            last -= 1  # the first line of what follows
        if _stand_alone(chunk[first : last + 1], chunk[last + 1 : last + 2], room, least):
            own.update(range(first, last + 1))
        first = number
    return frozenset(own)


def _is_own_end(before: Line, line: Line, room: float) -> bool:
    """Say whether a line without a stop ended by its own will: what follows had room on it, and opens something."""
    return (
        before.text[-1] not in _CLOSING
        and _opens(before.text)
        and _opens(line.text)
        and not lines.marker_length(before.text)
        and not lines.marker_length(line.text)
        and _needed(before, line) <= room
    )


def _stand_alone(run: list[Line], after: list[Line], room: float, least: int) -> bool:
    """Say whether lines that ended by their own will are no verse, no address and no sentence on several lines."""
    unstopped = [line.text for line in run if line.text[-1] not in _CLOSING]
    if len(unstopped) < least or sum(len(line.text.split()) for line in run) < _MIN_OWN_WORDS * len(run):
        return False
    ends = [_needed(before, line) for before, line in zip(run, [*run[1:], *after], strict=False)]
    if sum(end <= _MAX_OWN * room for end in ends) * 2 <= len(ends):
        return False
    joining, dangling = sentence_signs("joining"), sentence_signs("dangling")
    return not (
        any(line.text.split(None, 1)[0].lower() in joining for line in run[1:])
        or any(line[-1] in _GOES_ON or line.rsplit(None, 1)[-1] in dangling for line in unstopped)
        or any(_STOP_INSIDE.search(line) for line in unstopped)
    )


def _opens(line: str) -> bool:
    """Say whether a line can open a sentence, an entry or a heading."""
    first = line.lstrip("\"'“‘„«¿¡([")[:1]
    return first.isupper() or first.isdigit()


def _needed(before: Line, line: Line) -> int:
    """Return how wide a line would be with the first word of the next one on it."""
    return len(before.text) + 1 + len(line.text.split(None, 1)[0])

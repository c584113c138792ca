"""Plain text into blocks: what stands between empty lines; lists by item, quotes, tables, code."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from toolkit.model.article import ParagraphKind
from toolkit.readers import bylines, lines
from toolkit.readers.numbered_lines import numbered_headings

_MIN_QUOTED = 4  # words of a single quoted line; shorter ones are what somebody types at a prompt
_MIN_WRAPPED = 50  # code points of the longest line of wrapped prose; verse and addresses are narrower
_MAX_CREDITS = 3  # lines for title, author and date at the top of a chunk
_MAX_HEAD = 0.6  # of that width, for a line that ends because the heading does
WRAP_WIDTH = 120  # a longer line was not wrapped by hand: it is a paragraph of its own


class Block(NamedTuple):
    """A stretch of the text, without white space at its ends.

    Attributes:
        start, end: span in the text.
        kind: what it is.
        depth: of a heading that the text itself marks (underlined, ``# ``), else 0.
        lines: number of lines it takes.
        apart: whether an empty line, or the start of the text, stands before it.
    """

    start: int
    end: int
    kind: ParagraphKind = "paragraph"
    depth: int = 0
    lines: int = 1
    apart: bool = True


class Line(NamedTuple):
    """A line with ink, without white space at its ends; ``indent`` is what stands before."""

    start: int
    end: int
    indent: int
    text: str


def blocks_of(text: str, *, marked_headings: bool = True) -> list[Block]:
    """Return the blocks of plain text, in order.

    Args:
        text: plain text, with line ends as ``\\n``.
        marked_headings: whether underlined lines and lines such as ``# Rain`` are headings; else they are prose.
    """
    numbered = numbered_headings(text) if marked_headings else frozenset()
    return [
        block
        for chunk in _chunks(text)
        for part in _at_numbers(chunk, numbered)
        for block in _split(part, marked_headings, numbered, apart=part[0] is chunk[0])
    ]


def _chunks(text: str) -> Iterator[list[Line]]:
    """Yield the runs of lines that no empty line parts."""
    chunk: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        body = raw.strip()
        if body:
            indent = len(raw) - len(raw.lstrip())
            chunk.append(Line(at + indent, at + indent + len(body), indent, body))
        elif chunk:
            yield chunk
            chunk = []
        at += len(raw) + 1
    if chunk:
        yield chunk


def _at_numbers(chunk: list[Line], numbered: frozenset[int]) -> Iterator[list[Line]]:
    """Yield the parts of a chunk: each numbered heading, and what stands between them."""
    first = 0
    for number, line in enumerate(chunk):
        if line.start in numbered:
            if first < number:
                yield chunk[first:number]
            yield chunk[number : number + 1]
            first = number + 1
    if first < len(chunk):
        yield chunk[first:]


def _split(chunk: list[Line], marked_headings: bool, numbered: frozenset[int], *, apart: bool) -> Iterator[Block]:
    """Yield the blocks of a chunk, or of a part of one; only the first of a chunk stands apart."""
    if chunk[0].start in numbered:
        yield _block(chunk, "paragraph")._replace(apart=apart)
        return
    for block in _read_chunk(chunk) if marked_headings else _body(chunk):
        yield block if apart else block._replace(apart=False)
        apart = False


def _read_chunk(chunk: list[Line]) -> Iterator[Block]:
    """Yield headings that the text marks itself, and what stands between them."""
    first = 0
    for number, line in enumerate(chunk):
        depth, skip = lines.hashes(line.text)
        after = chunk[number + 1].text if number + 1 < len(chunk) else ""
        if not depth and number >= first and len(line.text) <= WRAP_WIDTH and not lines.is_rule(line.text):
            fenced = number > 0 and lines.is_rule(chunk[number - 1].text)  # settings between two rules
            depth = 0 if fenced else lines.underline_depth(after)
        if not depth or len(line.text) > 2 * WRAP_WIDTH or lines.is_code(line.text[skip:]):
            continue
        if first < number:
            yield from _body(chunk[first:number])
        yield Block(line.start + skip, line.end, depth=depth)
        first = number + (1 if skip else 2)
    if first < len(chunk):
        yield from _body(chunk[first:])


def _body(chunk: list[Line]) -> Iterator[Block]:
    """Yield the blocks of lines without marked headings."""
    if all(lines.is_rule(line.text) for line in chunk):
        return
    several = len(chunk) > 1
    if all(lines.quote_length(line.text) for line in chunk) and (several or len(chunk[0].text.split()) > _MIN_QUOTED):
        yield from _quotes(chunk)
    elif several and _share(chunk, lines.is_row) > 0.7:
        yield _block(chunk, "table")
    elif chunk[0].text.startswith("```") or _share(chunk, lines.is_code) > 0.5:
        yield _block(chunk, "code")
    elif len(chunk) > 2 and _share(chunk, lines.has_columns) > 0.7:
        yield _block(chunk, "table")
    else:
        yield from _prose(chunk)


def _quotes(chunk: list[Line]) -> Iterator[Block]:
    """Yield the paragraphs of quoted lines; a mark without text parts them."""
    group: list[Line] = []
    for line in chunk:
        if lines.quote_length(line.text) < len(line.text):
            group.append(line)
        elif group:
            yield _block(group, "quote", lines.quote_length(group[0].text))
            group = []
    if group:
        yield _block(group, "quote", lines.quote_length(group[0].text))


def _prose(chunk: list[Line]) -> Iterator[Block]:
    """Yield list items and paragraphs of a chunk."""
    current: list[Line] = []
    skip = 0
    width = max(len(line.text) for line in chunk)
    for number, line in enumerate(chunk):
        marker = _item_marker(chunk, number)
        if current and (marker or _breaks(current[-1], line, width, number, in_item=bool(skip))):
            yield _prose_block(current, skip)
            current, skip = [], 0
        if not current:
            skip = marker
        current.append(line)
    yield _prose_block(current, skip)


def _item_marker(chunk: list[Line], number: int) -> int:
    """Return the length of the list marker of a line, if it is one: a bullet, or a number in company."""
    line = chunk[number].text
    length = lines.marker_length(line)
    if not length or lines.is_bullet(line):
        return length
    if len(chunk) == 1:
        return length
    neighbours = chunk[max(0, number - 1) : number] + chunk[number + 1 : number + 2]
    return length if number == 0 or any(lines.marker_length(other.text) for other in neighbours) else 0


def _breaks(before: Line, line: Line, width: int, number: int, *, in_item: bool) -> bool:
    """Say whether a new paragraph begins at ``line`` though no empty line stands before it."""
    if width > WRAP_WIDTH:
        return True
    if number == 1 and not in_item and _is_short_head(before.text, line.text, width):
        return True
    if number <= _MAX_CREDITS and not in_item and (bylines.is_credit(before.text) or _is_credit(before, line)):
        return True
    if in_item:
        return line.indent < before.indent and before.text[-1] in ".!?:"
    return False


def _is_credit(before: Line, line: Line) -> bool:
    """Say whether a line that names author or date follows a title, not a line of wrapped text."""
    return before.text[-1] not in ".,;:" and len(before.text) <= WRAP_WIDTH and bylines.is_credit(line.text)


def _is_short_head(head: str, line: str, width: int) -> bool:
    """Say whether the first line of a chunk ends early, as a heading does that no empty line follows."""
    return (
        _MIN_WRAPPED <= width <= WRAP_WIDTH
        and len(head) <= _MAX_HEAD * width
        and len(line) > _MAX_HEAD * width
        and (head[0].isupper() or head[0].isdigit())
        and line[0].isupper()
        and (head[-1].isalnum() or head[-1] in "?)")
    )


def _prose_block(chunk: list[Line], skip: int) -> Block:
    kind: ParagraphKind = "caption" if lines.has_caption_stop(chunk[0].text) else "paragraph"
    return _block(chunk, "list_item" if skip else kind, skip)


def _block(chunk: list[Line], kind: ParagraphKind, skip: int = 0) -> Block:
    return Block(chunk[0].start + skip, chunk[-1].end, kind, lines=len(chunk))


def _share(chunk: list[Line], test: Callable[[str], bool]) -> float:
    """Return the share of lines that pass a test."""
    return sum(test(line.text) for line in chunk) / len(chunk)

"""Plain text into blocks: what stands between empty lines; lists by item, quotes, tables, code."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from toolkit.model.article import ParagraphKind
from toolkit.readers import lines
from toolkit.readers.breaks import parts_of
from toolkit.readers.chunks import WRAP_WIDTH, Line, chunks_of, wrap_width
from toolkit.readers.columns import column_rows, table_rows
from toolkit.readers.numbered_headings import numbered_headings

_MAX_HEADING_WORDS = 12
_MIN_PROSE = 60  # code points of the paragraph that a numbered heading leads to
_MIN_QUOTED = 4  # words of a single quoted line; shorter ones are what somebody types at a prompt


class Block(NamedTuple):
    """A stretch of the text, without white space at its ends.

    Attributes:
        start, end: span in the text.
        kind: what it is.
        depth: of a heading that the text itself marks (underlined, ``# ``), else 0.
        lines: number of lines it takes.
        apart: whether an empty line, or the start of the text, stands before it.
        numbered: whether it is a heading by its number, which others of the text carry on.
    """

    start: int
    end: int
    kind: ParagraphKind = "paragraph"
    depth: int = 0
    lines: int = 1
    apart: bool = True
    numbered: bool = False


class Page(NamedTuple):
    """What the blocks of a text depend on beside their own lines.

    Attributes:
        marked_headings: whether underlined lines and lines such as ``# Rain`` are headings.
        numbered: where lines start that are headings by their number.
        wrap: how wide the text was wrapped, if it was.
        opening: where its first line starts.
    """

    marked_headings: bool
    numbered: frozenset[int]
    wrap: int | None
    opening: int


def blocks_of(text: str, *, marked_headings: bool = True) -> list[Block]:
    """Return the blocks of plain text, in order.

    Args:
        text: plain text, with line ends as ``\\n``.
        marked_headings: whether underlined lines and lines such as ``# Rain`` are headings; else they are prose.
    """
    chunks = list(chunks_of(text))
    if not chunks:
        return []
    numbered = numbered_headings(text) if marked_headings else frozenset()
    opening = chunks[0][0].start if marked_headings else -1  # no title opens the text of a section
    page = Page(marked_headings, numbered, wrap_width(chunks), opening)
    blocks = [
        block
        for chunk in chunks
        for part in _at_numbers(chunk, numbered)
        for block in _split(part, page, apart=part[0] is chunk[0])
    ]
    return _with_lone_numbers(text, blocks) if marked_headings else blocks


def _with_lone_numbers(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with headings whose number no other carries on as paragraphs, their number included.

    A numbered line is such a heading when it stands apart, has no closing punctuation, and leads to running text that
    is not indented under it.
    """
    freed = list(blocks)
    for number, block in enumerate(blocks[:-1]):
        after = blocks[number + 1]
        if block.kind != "list_item" or block.lines > 1 or not block.apart or not after.apart:
            continue
        if number and freed[number - 1].kind == "list_item":
            continue  # the last of a list
        start = text.rfind("\n", 0, block.start) + 1
        line = text[start : block.end]
        if (
            line[0].isalnum()
            and line[-1] not in ".!;,:"
            and text[block.start].isupper()
            and len(line.split()) <= _MAX_HEADING_WORDS
            and after.kind == "paragraph"
            and after.end - after.start >= _MIN_PROSE
            and text[after.start - 1] == "\n"
        ):
            freed[number] = block._replace(start=start, kind="paragraph")
    return freed


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


def _split(chunk: list[Line], page: Page, *, apart: bool) -> Iterator[Block]:
    """Yield the blocks of a chunk, or of a part of one; only the first of a chunk stands apart."""
    if chunk[0].start in page.numbered:
        yield _block(chunk, "paragraph")._replace(apart=apart, numbered=True)
        return
    for block in _read_chunk(chunk, page) if page.marked_headings else _body(chunk, page):
        yield block if apart else block._replace(apart=False)
        apart = False


def _read_chunk(chunk: list[Line], page: Page) -> Iterator[Block]:
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
            yield from _body(chunk[first:number], page)
        yield Block(line.start + skip, line.end, depth=depth)
        first = number + (1 if skip else 2)
    if first < len(chunk):
        yield from _body(chunk[first:], page)


def _body(chunk: list[Line], page: Page) -> Iterator[Block]:
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
        yield from _around_tables(chunk, [column_rows(chunk)], page)
    else:
        yield from _around_tables(chunk, table_rows(chunk), page)


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


def _around_tables(chunk: list[Line], tables: Iterable[tuple[int, int]], page: Page) -> Iterator[Block]:
    """Yield the tables of a chunk that are lined up with spaces, and what stands around them."""
    at = 0
    for first, after in tables:
        if at < first:
            yield from _prose(chunk[at:first], page)
        yield _block(chunk[first:after], "table")
        at = after
    if at < len(chunk):
        yield from _prose(chunk[at:], page)


def _prose(chunk: list[Line], page: Page) -> Iterator[Block]:
    """Yield list items and paragraphs of a chunk."""
    for part in parts_of(chunk, page.wrap, opening=chunk[0].start == page.opening):
        kind: ParagraphKind = "list_item" if part.skip or part.own else "paragraph"
        if kind == "paragraph" and lines.has_caption_stop(part.lines[0].text):
            kind = "caption"
        yield _block(part.lines, kind, part.skip)


def _block(chunk: list[Line], kind: ParagraphKind, skip: int = 0) -> Block:
    return Block(chunk[0].start + skip, chunk[-1].end, kind, lines=len(chunk))


def _share(chunk: list[Line], test: Callable[[str], bool]) -> float:
    """Return the share of lines that pass a test."""
    return sum(test(line.text) for line in chunk) / len(chunk)

"""From markdown-it's tokens to drafts of blocks, each piece with its place in the file."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from toolkit.expressions import expression
from toolkit.model.article import ParagraphKind
from toolkit.model.translation import MarkKind
from toolkit.readers.composition import Draft
from toolkit.readers.markdown_boxes import BOX_OPENINGS, box_title

_SPANS: dict[str, MarkKind] = {"em": "emphasis", "link": "link", "s": "strikethrough", "strong": "strong"}
_FOOTNOTE_MARK = expression(r"\[\^[^\]\s]{1,40}\]")
_FOOTNOTE = expression(r"\[\^[^\]\s]{1,40}\]:\s*")
_TASK = expression(r"\[[ xX]\]\s+")
_ANCHOR = expression(r"\{(?::\s*|/\*\s*)?[#.][^{}]*\}\Z")
_MARKUP = expression(
    r"<!--.*?(?:-->|\Z)|<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<[?!][^<>]*>|</?(?P<tag>[A-Za-z][\w-]*)[^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
MAX_MARKUP = 4_000  # code points of markup (a link's target) that are looked through between two pieces of text
_BREAKS = expression(r"(?:br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul)\Z", re.IGNORECASE)


class Lines:
    """The lines of the file, to find pieces of a token's content in."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.starts = [start, *(match.end() for match in re.compile("\n").finditer(source, start))]

    def places(self, content: str, first: int, after: int, floor: int | None = None) -> list[tuple[int, int]]:
        """Return (offset in ``content``, offset in the file) of each of its lines that stands in the file.

        Args:
            content: what a token holds, without the marks of its containers.
            first: the token's first line.
            after: the line after its last.
            floor: where to look from in a line that holds several tokens, such as a table row; None where the
                content goes to the end of each line.
        """
        places = []
        offset, number = 0, first
        for line in content.split("\n"):
            while number < min(after, len(self.starts)):
                begin = self.starts[number]
                end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.source)
                number += 1
                found = self._find(line, begin, end, floor)
                if found >= 0:
                    places.append((offset, found))
                if found >= 0 or not line:
                    break
            offset += len(line) + 1
        return places

    def _find(self, line: str, begin: int, end: int, floor: int | None) -> int:
        if not line:
            return -1
        if floor is None:
            return self.source.rfind(line, begin, end)
        return self.source.find(line, max(begin, floor), end)


def drafts_of(parser: Any, source: str, start: int) -> Iterator[Draft]:
    """Yield the blocks of Markdown, in order.

    Args:
        parser: a markdown-it parser that keeps entities and escapes apart.
        source: the decoded file.
        start: where the Markdown begins, after any front matter.
    """
    lines = Lines(source, start)
    containers: list[str] = []
    level = 0
    table: Draft | None = None
    row_start = 0
    floor: int | None = None
    titled = False
    # With a line end at the end: the parser of containers looks at the sign after an empty last line.
    for token in parser.parse(source[start:] + "\n"):
        kind = token.type
        if kind in ("blockquote_open", "list_item_open"):
            containers.append("quote" if kind == "blockquote_open" else "list_item")
        elif kind in ("blockquote_close", "list_item_close"):
            containers.pop()
        elif kind == "heading_open":
            level = int(token.tag[1])
        elif kind == "heading_close":
            level = 0
        elif kind == "table_open":
            table = Draft("table")
        elif kind == "table_close" and table:
            yield table
            table = None
        elif kind == "tr_open" and table:
            table.add("\n" if table.length else "")
            row_start = table.length
            floor = lines.starts[token.map[0]]
        elif kind in ("td_open", "th_open") and table:
            table.add("\t" if table.length > row_start else "")
        elif kind == "inline":
            if table:
                floor = write_inline(table, token, lines, floor)
            elif not titled or (token.map and lines.places(token.content, *token.map)):
                yield _paragraph(token, lines, containers[-1] if containers else "paragraph", level)
        elif kind in ("fence", "code_block"):
            yield _code(token, lines)
        elif kind == "html_block":
            yield from _html(token, lines)
        elif kind in BOX_OPENINGS:
            yield _box_title(token, lines)
        titled = kind in ("admonition_title_open", "alert_title_open")


def _paragraph(token: Any, lines: Lines, container: str, level: int) -> Draft:
    kind: ParagraphKind = "quote" if container == "quote" else "list_item" if container == "list_item" else "paragraph"
    if not level and _FOOTNOTE.match(token.content):
        kind = "footnote"
    elif not level and token.children and all(child.type in ("image", "softbreak") for child in token.children):
        kind = "caption"
    draft = Draft(kind, level)
    if level:
        _drop_anchor(token.children or [])
    write_inline(draft, token, lines)
    return draft


def _drop_anchor(children: list[Any]) -> None:
    """Take the name that links go to off the end of a heading: ``{#name}``, ``{: #name}``, ``{/* #name */}``."""
    said = len(children)
    while said and children[said - 1].type == "text":
        said -= 1
    ending = "".join(child.content for child in children[said:])
    if _ANCHOR.match(ending, max(0, ending.rfind("{"))):
        left = len(ending[: ending.rfind("{")].rstrip())
        for child in children[said:]:
            child.content = child.content[:left]
            left -= len(child.content)


def _box_title(token: Any, lines: Lines) -> Draft:
    title, line = box_title(token.info), token.map[0]
    draft = Draft()
    for _, place in lines.places(title, line, line + 1, lines.starts[line]):
        draft.add(title, place)
    return draft


def _code(token: Any, lines: Lines) -> Draft:
    draft = Draft("code")
    first = token.map[0] + (1 if token.type == "fence" else 0)
    at = 0
    for offset, place in lines.places(token.content, first, token.map[1]):
        draft.add(token.content[at:offset])
        end = token.content.find("\n", offset)
        at = end if end >= 0 else len(token.content)
        draft.add(token.content[offset:at], place)
    draft.add(token.content[at:])
    return draft


def _html(token: Any, lines: Lines) -> Iterator[Draft]:
    """Yield the text of an HTML block, a paragraph for each element that breaks the line."""
    places = lines.places(token.content, token.map[0], token.map[1])
    draft = Draft()
    at = 0
    for markup in _MARKUP.finditer(token.content):
        _html_text(draft, token.content, at, markup.start(), places)
        at = markup.end()
        if markup["tag"] and _BREAKS.match(markup["tag"]):
            yield draft
            draft = Draft()
    _html_text(draft, token.content, at, len(token.content), places)
    yield draft


def _html_text(draft: Draft, content: str, start: int, end: int, places: list[tuple[int, int]]) -> None:
    for piece in re.compile(r"\S+|\s+").finditer(content, start, end):
        shown = " " if piece[0].isspace() else html.unescape(piece[0])
        draft.add(shown, _place(piece.start(), places) if shown == piece[0] else None)


def _place(offset: int, places: list[tuple[int, int]]) -> int | None:
    """Return where the content's ``offset`` stands in the file."""
    number = bisect_right(places, offset, key=lambda place: place[0]) - 1
    return places[number][1] + offset - places[number][0] if number >= 0 else None


def write_inline(draft: Draft, token: Any, lines: Lines, floor: int | None = None) -> int | None:
    """Write an inline token: its text without markup, marks where the markup was.

    Returns where its last line ends in the file, or ``floor`` where it was not found.
    """
    content = token.content
    places = lines.places(content, token.map[0], token.map[1], floor) if token.map else []
    children = token.children or []
    opened: list[tuple[int, str | None]] = []
    skipped = _skipped(content)
    at = skipped
    for child in children:
        kind = child.type
        if kind in ("text", "code_inline"):
            at = _write_text(draft, child, content, at, places, skipped)
        elif kind == "text_special":
            found = content.find(child.markup, at)
            at = found + len(child.markup) if found >= 0 else at
            same = child.info == "escape" and found >= 0 and child.markup[-len(child.content) :] == child.content
            draft.add(child.content, _place(at - len(child.content), places) if same else None)
        elif kind == "softbreak":
            draft.add(" ")
            at = content.find("\n", at) + 1 or at
        elif kind == "hardbreak":
            draft.add("\n")
            at = content.find("\n", at) + 1 or at
        elif kind == "image":
            at = _write_image(draft, child, content, at, places)
        elif kind == "html_inline":
            found = content.find(child.content, at)
            at = found + len(child.content) if found >= 0 else at
            draft.add("\n" if child.content.lower().startswith("<br") else "")
        elif child.nesting == 1:
            target = child.attrs.get("href")
            opened.append((draft.length, str(target) if target is not None else None))
        elif child.nesting == -1 and opened:
            start, target = opened.pop()
            draft.mark(_SPANS[kind.removesuffix("_close")], start, target)
            if kind == "link_close":
                at = _after_target(content, at)
    return places[-1][1] + len(content) - places[-1][0] if places else floor


def _skipped(content: str) -> int:
    """Return the length of a task box or footnote label that opens the content."""
    match = _TASK.match(content) or _FOOTNOTE.match(content)
    return match.end() if match else 0


def _write_text(draft: Draft, child: Any, content: str, at: int, places: list[tuple[int, int]], skipped: int) -> int:
    """Write the text of one child, found in ``content`` from ``at`` on; return where it ends there."""
    text = child.content
    start = draft.length
    if skipped and not draft.length:
        text = text[skipped:]
    found = content.find(text, at, at + len(text) + MAX_MARKUP)
    last = 0
    for footnote in _FOOTNOTE_MARK.finditer(text) if child.type == "text" else ():
        draft.add(text[last : footnote.start()], _place(found + last, places) if found >= 0 else None)
        last = footnote.end()
    draft.add(text[last:], _place(found + last, places) if found >= 0 else None)
    if child.type == "code_inline":
        draft.mark("code", start)
    return found + len(text) if found >= 0 else at


def _write_image(draft: Draft, child: Any, content: str, at: int, places: list[tuple[int, int]]) -> int:
    start = draft.length
    found = content.find(child.content, at, at + MAX_MARKUP) if child.content else -1
    draft.add(child.content, _place(found, places) if found >= 0 else None)
    target = child.attrs.get("src")
    draft.mark("image", start, str(target) if target is not None else None)
    return _after_target(content, found + len(child.content) if found >= 0 else at)


def _after_target(content: str, at: int) -> int:
    """Return where the text goes on after a link's ``](target)``."""
    if content[at : at + 2] != "](":
        return at
    depth = 0
    for offset in range(at + 1, min(len(content), at + MAX_MARKUP)):
        depth += {"(": 1, ")": -1}.get(content[offset], 0)
        if not depth:
            return offset + 1
    return at

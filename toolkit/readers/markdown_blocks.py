"""From markdown-it's tokens to drafts of blocks, each piece with its place in the file."""

from collections.abc import Iterator
from typing import Any

from toolkit.model.article import ParagraphKind
from toolkit.readers.composition import Draft
from toolkit.readers.lines import has_caption_stop
from toolkit.readers.markdown_attributes import drop_attributes
from toolkit.readers.markdown_boxes import TITLED, box_title
from toolkit.readers.markdown_html import html_drafts
from toolkit.readers.markdown_inline import write_inline
from toolkit.readers.markdown_lines import Lines

# What holds blocks, by the beginning of its tokens' names -> what its paragraphs are.
_CONTAINERS: dict[str, ParagraphKind] = {
    "blockquote": "quote",
    "dd": "list_item",
    "dt": "list_item",
    "footnote_reference": "footnote",
    "list_item": "list_item",
}

_CODE = frozenset({"code_block", "fence", "math_block"})
# A paragraph of nothing else is pictures, such as the badges above a page.
_PICTURES = frozenset({"html_inline", "image", "link_close", "link_open", "softbreak"})


def drafts_of(parser: Any, source: str, start: int) -> Iterator[Draft]:
    """Yield the blocks of Markdown, in order.

    Args:
        parser: a markdown-it parser that keeps entities and escapes apart.
        source: the decoded file.
        start: where the Markdown begins, after any front matter.
    """
    lines = Lines(source, start)
    containers: list[ParagraphKind] = []
    level = 0
    table: Draft | None = None
    row_start = 0
    floor: int | None = None
    titled = False
    env: dict[str, Any] = {}
    # With a line end at the end: the parser of containers looks at the sign after an empty last line.
    for token in parser.parse(source[start:] + "\n", env):
        kind = token.type
        if token.nesting and (holds := _CONTAINERS.get(kind.rpartition("_")[0])):
            if token.nesting == 1:
                containers.append(holds)
            else:
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
            drop_attributes(token.children or [], heading=level > 0)
            if table:
                floor = write_inline(table, token, lines, floor)
            elif not titled or (token.map and lines.places(token.content, *token.map)):
                yield _paragraph(token, lines, containers[-1] if containers else "paragraph", level)
        elif kind in _CODE:
            yield _code(token, lines)
        elif kind == "html_block":
            yield from html_drafts(token.content, lines.places(token.content, *token.map))
        elif kind in TITLED:
            yield _box_title(parser, token, lines, env)
        titled = kind in ("admonition_title_open", "alert_title_open")


def _paragraph(token: Any, lines: Lines, kind: ParagraphKind, level: int) -> Draft:
    shown = [child for child in token.children or () if child.type != "text" or child.content.strip()]
    if not level and any(child.type == "image" for child in shown) and all(child.type in _PICTURES for child in shown):
        kind = "caption"
    draft = Draft(kind, level)
    write_inline(draft, token, lines)
    if kind == "paragraph" and not level and has_caption_stop(draft.text):
        draft.kind = "caption"
    return draft


def _box_title(parser: Any, token: Any, lines: Lines, env: dict[str, Any]) -> Draft:
    """Return the title in the line that opens a box."""
    line = token.map[0]
    (title,) = parser.parseInline(box_title(token.info), env)
    title.map = [line, line + 1]
    draft = Draft()
    write_inline(draft, title, lines, lines.starts[line])
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

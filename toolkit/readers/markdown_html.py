"""HTML between paragraphs of Markdown: its text, a block for each element that breaks the line."""

import html
import re
from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.readers.composition import Draft
from toolkit.readers.markdown_lines import Places, place_in

# An attribute may hold ">"; a quote that nothing closes is none.
_TAG = r"</?(?P<tag>[A-Za-z][\w-]*)(?:(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|[^<>]*>)"
_MARKUP = expression(
    rf"<!--.*?(?:-->|\Z)|<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<[?!][^<>]*>|{_TAG}",
    re.DOTALL | re.IGNORECASE,
)
_BREAKS = expression(r"(?:br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul)\Z", re.IGNORECASE)
# Words between single spaces stand in the file as they are read.
_PIECES = expression(r"[^\s&]++(?: [^\s&]++)*+|\S+|\s+")


def html_drafts(content: str, places: Places) -> Iterator[Draft]:
    """Yield the blocks in HTML.

    Args:
        content: the HTML.
        places: where its lines stand in the file.
    """
    draft = Draft()
    at = 0
    for markup in _MARKUP.finditer(content):
        _write(draft, content, at, markup.start(), places)
        at = markup.end()
        tag = (markup["tag"] or "").lower()
        if tag == "pre" or (tag and draft.kind != "code" and _BREAKS.match(tag)):
            yield draft
            draft = Draft("code" if tag == "pre" and not markup[0].startswith("</") else "paragraph")
        elif tag == "br":
            draft.add("\n")
    _write(draft, content, at, len(content), places)
    yield draft


def _write(draft: Draft, content: str, start: int, end: int, places: Places) -> None:
    for piece in _PIECES.finditer(content, start, end):
        shown = html.unescape(piece[0])
        if piece[0].isspace() and draft.kind != "code":
            shown = " "
        draft.add(shown, place_in(places, piece.start()) if shown == piece[0] else None)

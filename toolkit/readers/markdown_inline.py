"""What stands within a block of Markdown: its text without markup, and marks where the markup was."""

from typing import Any

from markdown_it.helpers import parseLinkDestination, parseLinkTitle

from toolkit.expressions import expression
from toolkit.language.hyphens import DROP, LEAVE
from toolkit.model.translation import MarkKind
from toolkit.readers.composition import Draft
from toolkit.readers.markdown_lines import Lines, Places, place_in

_SPANS: dict[str, MarkKind] = {"em": "emphasis", "link": "link", "s": "strikethrough", "strong": "strong"}
_FOOTNOTE_MARK = expression(r"\[\^[^\]\s]{1,40}\]")
_TASK = expression(r"\[[ xX]\]\s+")
_SPACE = expression(r"\s*")
MAX_MARKUP = 4_000  # code points of markup that are looked through between two pieces of text


def write_inline(draft: Draft, token: Any, lines: Lines, floor: int | None = None) -> int | None:
    """Write an inline token.

    Args:
        draft: what is written to.
        token: an inline token of markdown-it.
        lines: the lines of the file.
        floor: where to look from in a line that holds several tokens.

    Returns where its last line ends in the file, or ``floor`` where it was not found.
    """
    content = token.content
    places: Places = []
    if token.map:
        first, after = token.map
        places = lines.places(content, first, max(after, first + 1), floor)
    opened: list[tuple[int, str | None]] = []
    task = _TASK.match(content)
    skipped = at = task.end() if task else 0
    children = token.children or []
    for number, child in enumerate(children):
        kind = child.type
        if kind in ("text", "code_inline"):
            at = _write_text(draft, child, content, at, places, skipped)
        elif kind == "text_special":
            found = content.find(child.markup, at)
            at = found + len(child.markup) if found >= 0 else at
            same = child.info == "escape" and found >= 0 and child.markup[-len(child.content) :] == child.content
            draft.add(child.content, place_in(places, at - len(child.content)) if same else None)
        elif kind == "softbreak":
            _end_line(draft, lines, *children[max(0, number - 1) : number + 2 : 2])
            at = content.find("\n", at) + 1 or at
        elif kind == "hardbreak":
            draft.end_line("\n")
            at = content.find("\n", at) + 1 or at
        elif kind == "image":
            at = _write_image(draft, child, content, at, places)
        elif kind == "html_inline":
            found = content.find(child.content, at)
            at = found + len(child.content) if found >= 0 else at
            if child.content.lower().startswith("<br"):
                draft.end_line("\n")
        elif child.nesting == 1:
            target = child.attrs.get("href")
            opened.append((draft.length, str(target) if target is not None else None))
            at = _after(content, at, "[" if kind == "link_open" else child.markup)
        elif child.nesting == -1 and opened:
            start, target = opened.pop()
            draft.mark(_SPANS[kind.removesuffix("_close")], start, target)
            at = _after_target(content, at) if kind == "link_close" else _after(content, at, child.markup)
    return places[-1][1] + len(content) - places[-1][0] if places else floor


def _end_line(draft: Draft, lines: Lines, before: Any, after: Any = None) -> None:
    """Write what stands between two lines: nothing where they hold the pieces of one word."""
    cut = after is not None and before.type == after.type == "text" and draft.pieces
    kept = lines.cuts.between(draft.pieces[-1], after.content) if cut else LEAVE
    if kept == LEAVE:
        draft.end_line(" ")
    elif kept == DROP:
        draft.shorten()


def _write_text(draft: Draft, child: Any, content: str, at: int, places: Places, skipped: int) -> int:
    """Write the text of one child, found in ``content`` from ``at`` on; return where it ends there."""
    text = child.content
    start = draft.length
    if skipped and not draft.length:
        text = text[skipped:]
    found = content.find(text, at, at + len(text) + MAX_MARKUP)
    last = 0
    for footnote in _FOOTNOTE_MARK.finditer(text) if child.type == "text" else ():
        draft.add(text[last : footnote.start()], place_in(places, found + last) if found >= 0 else None)
        last = footnote.end()
    draft.add(text[last:], place_in(places, found + last) if found >= 0 else None)
    at = found + len(text) if found >= 0 else at
    if child.type == "code_inline":
        draft.mark("code", start)
        at = _after(content, at, child.markup)
    return at


def _write_image(draft: Draft, child: Any, content: str, at: int, places: Places) -> int:
    start = draft.length
    found = content.find(child.content, at, at + len(child.content) + MAX_MARKUP)
    draft.add(child.content, place_in(places, found) if found >= 0 else None)
    target = child.attrs.get("src")
    draft.mark("image", start, str(target) if target is not None else None)
    if not child.content:
        return _after_target(content, _after(content, at, "!["))
    return _after_target(content, found + len(child.content) if found >= 0 else at)


def _after(content: str, at: int, markup: str) -> int:
    return at + len(markup) if content.startswith(markup, at) else at


def _after_target(content: str, at: int) -> int:
    """Return where the text goes on after a link: after its ``](target "title")``, ``][label]`` or ``]``."""
    if content.startswith("](", at):
        place = _spaced(content, at + 2)
        target = parseLinkDestination(content, place, len(content))
        if target.ok:
            place = _spaced(content, target.pos)
        title = parseLinkTitle(content, place, len(content))
        if title.ok:
            place = _spaced(content, title.pos)
        if content.startswith(")", place):
            return place + 1
    if content.startswith("][", at):
        return content.find("]", at + 2) + 1 or at
    return at + 1 if content[at : at + 1] in ("]", ">") else at


def _spaced(content: str, at: int) -> int:
    space = _SPACE.match(content, at)
    return space.end() if space else at

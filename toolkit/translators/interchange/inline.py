"""Inline content of XLIFF: text with elements for markup, and for signs that XML cannot hold."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml import etree

from toolkit.model.article import Article, Mark
from toolkit.model.translation import MarkKind, Segment
from toolkit.translators.interchange.units import has_target, numbered_marks, source_marks
from toolkit.translators.interchange.xml import UNWRITABLE, escape, local_name

# number, start, end of each stretch of markup
Stretches = Sequence[tuple[int, int, int]]


class Dialect(NamedTuple):
    """How one version of XLIFF writes markup, and the signs that XML cannot hold.

    Attributes:
        mark: name of the element around marked text; its id is the number of the mark.
        opening: opening tag of that element, for the number and the kind of a mark.
        sign: the element that stands for a sign, for its code point.
        code_of: the code point in hexadecimal digits that an element stands for; nothing for other elements.
    """

    mark: str
    opening: Callable[[int, MarkKind], str]
    sign: Callable[[int], str]
    code_of: Callable[[etree._Element], str]


def write_sides(article: Article, segment: Segment, dialect: Dialect) -> tuple[str, str | None]:
    """Return the content of a segment's source element, and of its target element if it is translated."""
    stretches = source_marks(article, segment) if article.marks else []
    source = _write(segment.source, stretches, article.marks, dialect)
    if not has_target(segment):
        return source, None
    numbered = numbered_marks(segment, article.marks, [number for number, _, _ in stretches])
    return source, _write(segment.target, numbered, article.marks, dialect)


def _write(text: str, stretches: Stretches, marks: Sequence[Mark], dialect: Dialect) -> str:
    """Return text with elements around its stretches of markup; stretches that cross are left out."""
    if not stretches:
        return _written(text, dialect)
    inserts = []
    for number, start, end in _nested(stretches):
        inserts.append((start, 1, -end, dialect.opening(number, marks[number].kind)))
        inserts.append((end, 0, -start, f"</{dialect.mark}>"))
    inserts.sort(key=lambda insert: insert[:3])
    pieces: list[str] = []
    at = 0
    for offset, _, _, tag in inserts:
        pieces += (_written(text[at:offset], dialect), tag)
        at = offset
    return "".join((*pieces, _written(text[at:], dialect)))


def read_inline(element: etree._Element | None, dialect: Dialect) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """Return the text inside a source or target element, and its markup: number, start, end; nothing for none."""
    if element is None:
        return "", ()
    if len(element) == 0:
        return element.text or "", ()
    pieces: list[str] = []
    marks: list[tuple[int, int, int]] = []
    _walk(element, pieces, marks, dialect)
    return "".join(pieces), tuple(sorted(marks, key=lambda mark: (mark[1], -mark[2])))


def _walk(element: etree._Element, pieces: list[str], marks: list[tuple[int, int, int]], dialect: Dialect) -> None:
    """Collect the text and the marks of an element, without recursion: files nest as deep as they like."""
    length = 0
    stack: list[tuple[etree._Element, int]] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if node is not element:
                sign = _sign(node, dialect)
                if sign:
                    pieces.append(sign)
                    length += len(sign)
            stack.append((node, length))
            if node.text:
                pieces.append(node.text)
                length += len(node.text)
        else:
            _, start = stack.pop()
            number = _number(node, dialect) if node is not element else None
            if number is not None:
                marks.append((number, start, length))
            if node is not element and node.tail:
                pieces.append(node.tail)
                length += len(node.tail)


def _nested(marks: Stretches) -> list[tuple[int, int, int]]:
    """Return the marks that nest; one that crosses an earlier one is left out."""
    kept: list[tuple[int, int, int]] = []
    for number, start, end in sorted(marks, key=lambda mark: (mark[1], -mark[2])):
        if not any(s < start < e < end or start < s < end < e for _, s, e in kept):
            kept.append((number, start, end))
    return kept


def _written(text: str, dialect: Dialect) -> str:
    if UNWRITABLE.search(text) is None:
        return escape(text)
    pieces: list[str] = []
    at = 0
    for match in UNWRITABLE.finditer(text):
        pieces += (escape(text[at : match.start()]), dialect.sign(ord(match[0])))
        at = match.end()
    return "".join((*pieces, escape(text[at:])))


def _number(element: etree._Element, dialect: Dialect) -> int | None:
    number = element.get("id", "")
    return int(number) if local_name(element) == dialect.mark and number.isascii() and number.isdigit() else None


def _sign(element: etree._Element, dialect: Dialect) -> str:
    """Return the sign that an element stands for, or nothing."""
    try:
        return chr(int(dialect.code_of(element), 16))
    except (ValueError, OverflowError):
        return ""


def language_of(root: etree._Element, name: str) -> str | None:
    """Return a language attribute of an element, empty ones as null."""
    return root.get(name) or None


def first(parent: etree._Element, name: str) -> etree._Element | None:
    """Return the first child element of that name."""
    return next((child for child in parent if local_name(child) == name), None)

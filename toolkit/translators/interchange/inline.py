"""Inline content of XLIFF: text with elements for markup, and for signs that XML cannot hold."""

from collections.abc import Callable, Sequence

from lxml import etree

from toolkit.translators.interchange.xml import UNWRITABLE, escape, local_name

# number, start, end -> the tags around marked text.
Tags = Callable[[int], tuple[str, str]]
Marks = Sequence[tuple[int, int, int]]


def write_inline(text: str, marks: Marks, tags: Tags, code_point: Callable[[int], str]) -> str:
    """Return the content of a source or target element.

    Args:
        text: the text.
        marks: number, start and end of each stretch of markup; stretches that cross are left out.
        tags: the opening and closing tag of a mark.
        code_point: the element for a sign that XML cannot hold.
    """
    if not marks:
        return _written(text, code_point)
    inserts = []
    for number, start, end in _nested(marks):
        opening, closing = tags(number)
        inserts.append((start, 1, -end, opening))
        inserts.append((end, 0, -start, closing))
    inserts.sort(key=lambda insert: insert[:3])
    pieces: list[str] = []
    at = 0
    for offset, _, _, tag in inserts:
        pieces += (_written(text[at:offset], code_point), tag)
        at = offset
    return "".join((*pieces, _written(text[at:], code_point)))


def read_inline(
    element: etree._Element,
    number_of: Callable[[etree._Element], int | None],
    code_point: Callable[[etree._Element], str],
) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """Return the text inside an element and the markup in it: number, start, end.

    Args:
        element: a source or target element.
        number_of: the number of the mark that an inline element stands for, or null for other elements.
        code_point: the sign that an inline element stands for, or nothing.
    """
    if len(element) == 0:
        return element.text or "", ()
    pieces: list[str] = []
    marks: list[tuple[int, int, int]] = []
    _walk(element, pieces, marks, number_of, code_point)
    return "".join(pieces), tuple(sorted(marks, key=lambda mark: (mark[1], -mark[2])))


def _walk(
    element: etree._Element,
    pieces: list[str],
    marks: list[tuple[int, int, int]],
    number_of: Callable[[etree._Element], int | None],
    code_point: Callable[[etree._Element], str],
) -> None:
    """Collect the text and the marks of an element, without recursion: files nest as deep as they like."""
    length = 0
    stack: list[tuple[etree._Element, int]] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if node is not element:
                sign = code_point(node)
                if sign:
                    pieces.append(sign)
                    length += len(sign)
            stack.append((node, length))
            if node.text:
                pieces.append(node.text)
                length += len(node.text)
        else:
            _, start = stack.pop()
            number = number_of(node) if node is not element else None
            if number is not None:
                marks.append((number, start, length))
            if node is not element and node.tail:
                pieces.append(node.tail)
                length += len(node.tail)


def _nested(marks: Marks) -> list[tuple[int, int, int]]:
    """Return the marks that nest; one that crosses an earlier one is left out."""
    kept: list[tuple[int, int, int]] = []
    for number, start, end in sorted(marks, key=lambda mark: (mark[1], -mark[2])):
        if not any(s < start < e < end or start < s < end < e for _, s, e in kept):
            kept.append((number, start, end))
    return kept


def _written(text: str, code_point: Callable[[int], str]) -> str:
    if UNWRITABLE.search(text) is None:
        return escape(text)
    pieces: list[str] = []
    at = 0
    for match in UNWRITABLE.finditer(text):
        pieces += (escape(text[at : match.start()]), code_point(ord(match[0])))
        at = match.end()
    return "".join((*pieces, escape(text[at:])))


def language_of(root: etree._Element, name: str) -> str | None:
    """Return a language attribute of an element, empty ones as null."""
    return root.get(name) or None


def first(parent: etree._Element, name: str) -> etree._Element | None:
    """Return the first child element of that name."""
    return next((child for child in parent if local_name(child) == name), None)

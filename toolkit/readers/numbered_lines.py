"""Numbered headings that touch their text: "2. Methods", and the paragraph on the next line."""

from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.headings import is_section_name
from toolkit.readers import lines

_NUMBERED = expression(r"(\d{1,2})\.[^\S\n]{1,4}(?=[^\W\d_])")
_MAX_LENGTH = 100  # code points of a heading's line
_MAX_WORDS = 12
_MIN_PROSE = 60  # code points of the paragraph that a numbered heading leads to
_LONGEST = 60  # lines of a paragraph that are looked at
_CLOSING = tuple('.!?…:"”»)')
_MIN_RUN = 3  # numbers in a row, from 1, that are headings whatever they say


class _Numbered(NamedTuple):
    start: int
    number: int
    named: bool


def numbered_headings(text: str) -> frozenset[int]:
    """Return where the lines start that are numbered headings with running text right below them.

    A line counts when it names a section, or when the numbers run from 1 to 3 at least and prose follows each.

    >>> sorted(numbered_headings("1. Introduction\\nMoss grows on the north side of nearly all of the old walls here."))
    [0]
    """
    found = _leading_lines(text)
    run: list[int] = []
    for line in found:
        if line.number == len(run) + 1:
            run.append(line.start)
    counted = run if len(run) >= _MIN_RUN else []
    return frozenset([*counted, *(line.start for line in found if line.named)])


def _leading_lines(text: str) -> list[_Numbered]:
    """Return the numbered lines that look like headings and touch a paragraph of prose."""
    rows = text.split("\n")
    found = []
    at = 0
    for place, row in enumerate(rows[:-1]):
        match = _NUMBERED.match(row) if len(row) <= _MAX_LENGTH else None
        if match and _is_heading(row.rstrip(), match.end()) and _is_prose(rows, place + 1, len(row)):
            found.append(_Numbered(at, int(match[1]), is_section_name(row)))
        at += len(row) + 1
    return found


def _is_heading(row: str, start: int) -> bool:
    return row[-1] not in ".!;,:" and row[start].isupper() and len(row.split()) <= _MAX_WORDS


def _is_prose(rows: list[str], first: int, width: int) -> bool:
    """Say whether a paragraph of whole sentences starts at a line that goes further than the heading's ``width``."""
    head = rows[first]
    if len(head) <= width or not head[0].isalnum() or head[0].islower() or lines.marker_length(head):
        return False
    length = 0
    last = ""
    for row in rows[first : first + _LONGEST]:
        if not row.strip() or _NUMBERED.match(row):
            break
        length += len(row)
        last = row.rstrip()
    return length >= _MIN_PROSE and last[-1:] in _CLOSING

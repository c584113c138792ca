"""Numbered headings: "2. Methods" above its text looks like an item of a list and is none."""

from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.headings import is_section_name
from toolkit.readers import lines
from toolkit.readers.chunks import FINISHED, STOP_INSIDE

_NUMBERED = expression(r"(\d{1,2})\.[^\S\n]{1,4}(?=[^\W\d_]|[¿«“\"])")
_MAX_LENGTH = 120  # code points of a heading's line
_MAX_WORDS = 16  # "1. Qu'est-ce que Sedol 500 mg, comprimé, et dans quels cas est-il utilisé ?"
_MIN_PROSE = 60  # code points of the paragraph that a named heading leads to, if its number stands alone
_MIN_CAPITALS = 0.6  # of the letters of a heading in capitals: "1. WHAT SEDOL IS, tablets"
_LONGEST = 60  # lines of a paragraph that are looked at
_MIN_RUN = 3  # numbers in a row that are headings whatever they say
_MIN_APART = 2  # the same where an empty line stands before each


class _Numbered(NamedTuple):
    start: int
    number: int
    named: bool
    apart: bool


def numbered_headings(text: str) -> frozenset[int]:
    """Return where the lines start that are numbered headings with running text below them.

    A line counts when it names a section, or when the numbers run on through the text and prose follows each of them.

    >>> sorted(numbered_headings("1. Introduction\\nMoss grows on the north side of nearly all of the old walls here."))
    [0]
    >>> sorted(numbered_headings("1. Roofs\\n\\nMoss grows.\\n\\n2. Walls\\nIt grows.\\n\\n3. Trees\\nNo moss grows."))
    [0, 23, 43]
    """
    found = _leading_lines(text)
    counted = [line.start for run in _runs(found) for line in run]
    return frozenset([*counted, *(line.start for line in found if line.named)])


def _runs(found: list[_Numbered]) -> list[list[_Numbered]]:
    """Return the lines whose numbers follow each other; a list inside a section may count for itself."""
    waiting: dict[int, list[_Numbered]] = {}
    runs = []
    for line in found:
        run = waiting.pop(line.number, [])
        run.append(line)
        waiting[line.number + 1], replaced = run, waiting.get(line.number + 1)
        if replaced:
            runs.append(replaced)
    runs += waiting.values()
    return [run for run in runs if len(run) >= (_MIN_APART if all(line.apart for line in run) else _MIN_RUN)]


def _leading_lines(text: str) -> list[_Numbered]:
    """Return the numbered lines that look like headings and stand above prose."""
    rows = text.split("\n")
    width = max(map(len, rows))
    found = []
    at = 0
    for place, row in enumerate(rows[:-1]):
        match = _NUMBERED.match(row) if len(row) <= _MAX_LENGTH else None
        if match and _is_heading(row.rstrip(), match.end()):
            prose = _prose_below(rows, place, width)
            apart = place == 0 or not rows[place - 1].strip()
            if prose:
                found.append(_Numbered(at, int(match[1]), prose >= _MIN_PROSE and is_section_name(row), apart))
        at += len(row) + 1
    return found


def _is_heading(row: str, start: int) -> bool:
    if len(row.split()) > _MAX_WORDS or STOP_INSIDE.search(row, start):
        return False
    return row.isupper() or (row[-1] not in ".!;,:" and (row[start].isupper() or not row[start].isalpha()))


def _is_mostly_capitals(row: str) -> bool:
    letters = [sign for sign in row if sign.isalpha()]
    return sum(map(str.isupper, letters)) > _MIN_CAPITALS * len(letters)


def _prose_below(rows: list[str], place: int, width: int) -> int:
    """Return the length of the prose below a line, or 0 where none stands there.

    Args:
        rows: all lines.
        place: of the line that may be a heading.
        width: of the longest line; a line that had room for the first word below it was not wrapped.
    """
    first = place + 1
    while first < len(rows) and not rows[first].strip():
        first += 1
    if first == len(rows):
        return 0
    head = rows[first]
    closed = rows[place].rstrip()[-1] == "?" or _is_mostly_capitals(rows[place])
    if first == place + 1 and not closed and len(rows[place].rstrip()) + 1 + len(head.split(None, 1)[0]) > width:
        return 0
    if not lines.is_bullet(head) and (not head[0].isalnum() or head[0].islower() or lines.marker_length(head)):
        return 0
    length = 0
    closed = False
    for row in rows[first : first + _LONGEST]:
        if not row.strip() or _NUMBERED.match(row):
            break
        length += len(row)
        closed = closed or row.rstrip().endswith(tuple(FINISHED))
    return length if closed else 0

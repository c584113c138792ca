"""Tables whose cells are lined up with spaces: which lines of a chunk are their rows."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from toolkit.expressions import expression
from toolkit.readers import lines
from toolkit.readers.chunks import Line

_GAP = expression(r"(?<=[^\s.?!:;])[^\S\n]{2,}+(?=\S)")  # typists leave two spaces after a stop
_MIN_ROWS = 2
_MIN_GAPS = 2  # in a row of a table; one gap may be a slip
_MAX_CELL_WORDS = 8  # on average
_JUSTIFIED = 2  # code points by which lines differ that were spread to one width


def table_rows(chunk: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield where the rows of a table begin and end among the lines of a chunk."""
    if len(chunk) < _MIN_ROWS:
        return
    first = 0
    gaps = [_gaps(line) for line in chunk]
    for number in range(1, len(chunk) + 1):
        if number < len(chunk) and _go_together(gaps[number - 1], gaps[number]):
            continue
        if number - first >= _MIN_ROWS and not _is_justified(chunk[first:number], gaps[first:number]):
            yield first, _after_wrapped(chunk, first, number)
        first = number


def column_rows(chunk: Sequence[Line]) -> tuple[int, int]:
    """Return where the rows of a table begin and end in a chunk of which most lines are rows; a cell may be wrapped."""
    rows = [number for number, line in enumerate(chunk) if lines.has_columns(line.text)]
    return rows[0], _after_wrapped(chunk, rows[0], rows[-1] + 1)


def _after_wrapped(chunk: Sequence[Line], first: int, after: int) -> int:
    """Return where a table ends when a cell of its last row goes on below it."""
    edge = max(line.indent for line in chunk[first:after])
    while after < len(chunk) and chunk[after].indent > edge and not _gaps(chunk[after]):
        after += 1
    return after


def _gaps(line: Line) -> list[tuple[int, int]]:
    """Return where the gaps between the cells of a line stand, counted from the edge of the page; () without."""
    if lines.marker_length(line.text) or len(line.text) > lines.LOOKED_AT:
        return []
    if "  " not in line.text and "\t" not in line.text:
        return []
    found = [(line.indent + match.start(), line.indent + match.end()) for match in _GAP.finditer(line.text)]
    words = len(line.text.split())
    return found if len(found) >= _MIN_GAPS and words <= _MAX_CELL_WORDS * (len(found) + 1) else []


def _go_together(above: list[tuple[int, int]], below: list[tuple[int, int]]) -> bool:
    """Say whether two lines are rows of one table: as many cells, or cells that begin or end below each other."""
    return bool(above and below) and (len(above) == len(below) or _shared(above, below) >= _MIN_GAPS)


def _shared(above: list[tuple[int, int]], below: list[tuple[int, int]]) -> int:
    """Return how many gaps of one line begin or end where one of the other does."""
    starts, ends = {start for start, _ in below}, {end for _, end in below}
    return sum(start in starts or end in ends for start, end in above)


def _is_justified(rows: Sequence[Line], gaps: Sequence[list[tuple[int, int]]]) -> bool:
    """Say whether lines are prose that was spread to one width, whose gaps stand below each other by chance only."""
    sizes = [row.indent + len(row.text) for row in rows]
    aligned = sum(_shared(above, below) >= _MIN_GAPS for above, below in pairwise(gaps))
    return max(sizes) - min(sizes) <= _JUSTIFIED and aligned * 2 <= len(rows) - 1

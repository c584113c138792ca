"""Lines of plain text, the chunks of them that no empty line parts, and how wide they were wrapped."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.readers import lines

# What ends a line that is finished. A line may end in other signs that close, such as "]" or "*", and go on.
FINISHED = ".!?…:\"'”’“»)"
GOES_ON = ",;–—-(/&+="  # what ends a line that is not
STOP_INSIDE = expression(r"[^\W\d_]{3}[.?!][^\S\n]+[A-ZÀ-Þ]")
MAX_HEAD = 0.6  # of the wrapping, for a line that ends because the heading does
WRAP_WIDTH = 120  # a longer line was not wrapped by hand: it is a paragraph of its own


class Line(NamedTuple):
    """A line with ink, without white space at its ends; ``indent`` is what stands before."""

    start: int
    end: int
    indent: int
    text: str


def chunks_of(text: str) -> Iterator[list[Line]]:
    """Yield the runs of lines that no empty line parts."""
    chunk: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        body = raw.strip()
        if body:
            indent = len(raw) - len(raw.lstrip())
            chunk.append(Line(at + indent, at + indent + len(body), indent, body))
        elif chunk:
            yield chunk
            chunk = []
        at += len(raw) + 1
    if chunk:
        yield chunk


def wrap_width(chunks: Iterable[list[Line]]) -> int | None:
    """Return how wide a text was wrapped, or None where no line of it was.

    A line that a small letter follows on the next one did not end by its own will.

    >>> wrap_width(chunks_of("It rained all day, and\\nnobody came."))
    22
    """
    wrapped = [
        len(before.text)
        for chunk in chunks
        for before, after in pairwise(chunk)
        if after.text[0].islower() and len(before.text) <= WRAP_WIDTH and not lines.marker_length(after.text)
    ]
    return sorted(wrapped)[(len(wrapped) - 1) // 2] if wrapped else None


def opens(line: str) -> bool:
    """Say whether a line can open a sentence, an entry or a heading."""
    first = line.lstrip("\"'“‘„«¿¡([")[:1]
    return first.isupper() or first.isdigit()


def needed(before: Line, line: Line) -> int:
    """Return how wide a line would be with the first word of the next one on it."""
    return len(before.text) + 1 + len(line.text.split(None, 1)[0])

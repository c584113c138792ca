"""Where what a markdown-it token holds stands in the file."""

import re
from bisect import bisect_right

from toolkit.readers.hyphens import Cuts

# (offset in a token's content, offset in the file) of each of its lines that stands in the file.
Places = list[tuple[int, int]]


class Lines:
    """The lines of the file, to find pieces of a token's content in."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.cuts = Cuts(source)
        self.starts = [start, *(match.end() for match in re.compile("\n").finditer(source, start))]

    def places(self, content: str, first: int, after: int, floor: int | None = None) -> Places:
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


def place_in(places: Places, offset: int) -> int | None:
    """Return where the content's ``offset`` stands in the file."""
    number = bisect_right(places, offset, key=lambda place: place[0]) - 1
    return places[number][1] + offset - places[number][0] if number >= 0 else None

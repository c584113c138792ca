"""JSON Lines: one value a line, each read and placed on its own."""

from collections.abc import Iterator

from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.json_document import read_json
from toolkit.checks.documents.json_syntax import Slip
from toolkit.checks.documents.text import undecodable


def read_lines(data: bytes) -> Iterator[tuple[Instance | None, tuple[Slip, ...]]]:
    """Yield the value of each line of ``data`` that is not blank, with what is wrong with its text."""
    if (slip := undecodable(data)) is not None:
        yield None, (slip,)
        return
    text = data.decode("utf-8")
    start = 0
    for line in text.split("\n"):
        if line.strip(" \t\r"):
            yield read_json(line.encode("utf-8"), text, start)
        start += len(line) + 1

"""Headings right above their text: no empty line parts them from it."""

from collections.abc import Container, Sequence
from itertools import pairwise

from toolkit.language.headings import sentence_signs
from toolkit.readers import lines
from toolkit.readers.chunks import FINISHED, GOES_ON, MAX_HEAD, STOP_INSIDE, WRAP_WIDTH, Line, needed, opens

_MAX_CAPITAL_LINES = 3  # of a heading in capitals
_MAX_WORDS = 12


def heads_above(chunk: Sequence[Line], room: float, own: Container[int]) -> dict[int, int]:
    """Return the places of lines that are headings of what stands below them, and where each heading begins.

    Args:
        chunk: lines that no empty line parts.
        room: how wide the text was wrapped, or infinity.
        own: the places of lines that stand for themselves.
    """
    heads = _in_capitals(chunk)
    if any(before.text[-1] in GOES_ON and opens(line.text) for before, line in pairwise(chunk)):
        return heads  # verse
    for number, (line, below) in enumerate(pairwise(chunk)):
        if number not in own and _is_below_finished(chunk, number) and _is_head(line, below, room):
            heads[number] = number
    return heads


def _is_below_finished(chunk: Sequence[Line], number: int) -> bool:
    """Say whether a line opens its chunk, or stands below a line that is finished or is an item of a list."""
    if number == 0:
        return True
    above, line = chunk[number - 1], chunk[number]
    return above.text[-1] in FINISHED or (line.indent <= above.indent and lines.marker_length(above.text) > 0)


def _is_head(line: Line, below: Line, room: float) -> bool:
    """Say whether a line without a stop ended early, as a heading does, above a line that opens a sentence."""
    text = line.text
    first = text.split(None, 1)[0]
    return (
        (text[-1].isalpha() or text[-1] == ")" or (text[-1] == "?" and first.lower() in sentence_signs("asking")))
        and needed(line, below) <= MAX_HEAD * room
        and opens(text)
        and opens(below.text)
        and (below.text[-1] in FINISHED or len(below.text) > MAX_HEAD * min(room, WRAP_WIDTH))
        and not lines.marker_length(text)
        and not lines.marker_length(below.text)
        and len(text.split()) <= _MAX_WORDS
        and below.text.split(None, 1)[0].lower() not in sentence_signs("joining")
        and text.rsplit(None, 1)[-1] not in sentence_signs("dangling")
        and STOP_INSIDE.search(text) is None
    )


def _in_capitals(chunk: Sequence[Line]) -> dict[int, int]:
    """Return the places of headings in capitals: below something finished, above text that is not in capitals."""
    heads: dict[int, int] = {}
    first = 0
    for number in range(1, len(chunk)):
        if lines.is_capitals(chunk[number].text):
            if not lines.is_capitals(chunk[number - 1].text):
                first = number
        elif lines.is_capitals(chunk[number - 1].text) and number - first <= _MAX_CAPITAL_LINES:
            shouted = (first > 0 and chunk[first - 1].text.isupper()) or chunk[number].text.isupper()
            if not shouted and opens(chunk[number].text) and _is_below_finished(chunk, first):
                heads.update(dict.fromkeys(range(first, number), first))
    return heads

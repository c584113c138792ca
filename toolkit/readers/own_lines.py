"""Short lines that stand for themselves, as the entries of a list without bullets do."""

from toolkit.language.headings import sentence_signs
from toolkit.readers import lines
from toolkit.readers.chunks import FINISHED, GOES_ON, STOP_INSIDE, Line, needed, opens

MIN_OWN = 2  # lines without a stop that stand for themselves; one alone may be a heading
MIN_OPENING = 3  # the same for the lines that open a text, which may be title and subtitle
_MAX_OWN = 0.75  # of the wrapping, for most lines that stand for themselves
_MIN_OWN_WORDS = 4  # of such lines on average; addresses and names are shorter


def own_lines(chunk: list[Line], room: float, least: int) -> frozenset[int]:
    """Return the places of short lines that stand for themselves, as in a list without bullets."""
    own: set[int] = set()
    first = 0
    for number in range(1, len(chunk) + 1):
        if number < len(chunk) and _is_own_end(chunk[number - 1], chunk[number], room):
            continue
        last = number - 1
        if last > first and number < len(chunk) and chunk[last].text[-1] not in FINISHED:
            last -= 1  # the first line of what follows
        hangs = first > 0 and chunk[first].indent > chunk[first - 1].indent  # below the first line of an item
        if not hangs and _stand_alone(chunk[first : last + 1], chunk[last + 1 : last + 2], room, least):
            own.update(range(first, last + 1))
        first = number
    return frozenset(own)


def _is_own_end(before: Line, line: Line, room: float) -> bool:
    """Say whether a line without a stop ended by its own will: what follows had room on it, and opens something."""
    return (
        before.text[-1] not in FINISHED
        and before.indent == line.indent
        and opens(before.text)
        and opens(line.text)
        and not lines.marker_length(before.text)
        and not lines.marker_length(line.text)
        and needed(before, line) <= room
    )


def _stand_alone(run: list[Line], after: list[Line], room: float, least: int) -> bool:
    """Say whether lines that ended by their own will are no verse, no address and no sentence on several lines."""
    unstopped = [line.text for line in run if line.text[-1] not in FINISHED]
    if len(unstopped) < least or sum(len(line.text.split()) for line in run) < _MIN_OWN_WORDS * len(run):
        return False
    ends = [needed(before, line) for before, line in zip(run, [*run[1:], *after], strict=False)]
    if sum(end <= _MAX_OWN * room for end in ends) * 2 <= len(ends):
        return False
    joining, dangling = sentence_signs("joining"), sentence_signs("dangling")
    return not (
        any(line.text.split(None, 1)[0].lower() in joining for line in run[1:])
        or any(line[-1] in GOES_ON or line.rsplit(None, 1)[-1] in dangling for line in unstopped)
        or any(STOP_INSIDE.search(line) for line in unstopped)
    )

"""What a bilingual file holds, whatever its format: units in two languages."""

from toolkit.model.article import Article, Mark
from toolkit.model.base import Struct
from toolkit.model.translation import Segment, SegmentState, TargetMark

STATES: tuple[SegmentState, ...] = ("translated", "reviewed", "final", "flagged", "untranslated")


class BilingualUnit(Struct, frozen=True, kw_only=True, gc=False):
    """One unit of a bilingual file.

    Attributes:
        id: id in the file; a segment's id where the file is ours.
        source, target: the texts; the target is null where there is none.
        state: how far it has come.
        origin: what made the target, where the file says so.
        marks: inline markup of the target: number of the source's mark, start, end.
        line: line of the file, counted from 1.
    """

    id: str
    source: str
    target: str | None
    state: SegmentState = "translated"
    origin: str | None = None
    marks: tuple[tuple[int, int, int], ...] = ()
    line: int | None = None


class BilingualFile(Struct, frozen=True, kw_only=True):
    """A bilingual file as read.

    Attributes:
        name: what it is called in errors.
        source_language, target_language: BCP 47 tags; null where the file does not say.
        units: in the order of the file.
        pairs: whether it is a list of pairs, which knows no unit that waits for its translation.
    """

    name: str
    source_language: str | None
    target_language: str | None
    units: tuple[BilingualUnit, ...]
    pairs: bool = False


def has_target(segment: Segment) -> bool:
    """Return whether a segment has a translation to write."""
    return segment.state != "untranslated"


def source_marks(article: Article, segment: Segment) -> list[tuple[int, int, int]]:
    """Return the inline markup of a segment's source: number of the mark, start, end in the segment."""
    return [
        (number, mark.start - segment.start, mark.end - segment.start)
        for number, mark in enumerate(article.marks)
        if segment.start <= mark.start < mark.end <= segment.end
    ]


def numbered_marks(segment: Segment, marks: tuple[Mark, ...], numbers: list[int]) -> list[tuple[int, int, int]]:
    """Return the target's markup with the numbers of the source's marks that it stands for."""
    free = list(numbers)
    numbered = []
    for mark in segment.marks:
        number = next((n for n in free if (marks[n].kind, marks[n].target) == (mark.kind, mark.target)), None)
        if number is not None:
            free.remove(number)
            numbered.append((number, mark.start, mark.end))
    return numbered


def target_marks(unit: BilingualUnit, marks: tuple[Mark, ...]) -> tuple[TargetMark, ...]:
    """Return a unit's markup as a segment carries it."""
    target = unit.target or ""
    found = [
        TargetMark(start=start, end=end, text=target[start:end], kind=marks[number].kind, target=marks[number].target)
        for number, start, end in unit.marks
        if 0 <= number < len(marks) and start < end
    ]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))

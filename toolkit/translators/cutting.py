"""Cutting what is too long for an engine: at sentence ends, else between words, never inside what is protected."""

from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.punctuation import CLOSING_CLASS
from toolkit.translators.carrying import Stretch
from toolkit.translators.guard import Task

_SENTENCE_END = expression(rf"[.!?…。؟][{CLOSING_CLASS}]*\s")


def cut(task: Task, longest: int) -> tuple[Task, ...]:
    """Return the task in pieces of at most ``longest`` characters; their texts put together are the task's."""
    if len(task.text) <= longest:
        return (task,)
    return tuple(_piece(task, start, end) for start, end in _spans(task.text, longest))


def _spans(text: str, longest: int) -> Iterator[tuple[int, int]]:
    start = 0
    while len(text) - start > longest:
        ends = [match.end() for match in _SENTENCE_END.finditer(text, start + longest // 3, start + longest)]
        space = text.rfind(" ", start + 1, start + longest) + 1
        end = ends[-1] if ends else space or start + longest
        yield start, end
        start = end
    yield start, len(text)


def _piece(task: Task, start: int, end: int) -> Task:
    spans = tuple((kind, s - start, e - start) for kind, s, e in task.spans if start <= s and e <= end)
    stretches = tuple(
        Stretch(one.number, one.start - start, one.end - start)
        for one in task.stretches
        if start <= one.start and one.end <= end
    )
    return Task(task.text[start:end], spans, stretches)

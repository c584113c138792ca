"""Blocks that were taken out of markup, composed to one text with its marks and its ties to the file."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from toolkit.model.article import Mark, ParagraphKind, SourceRun
from toolkit.model.translation import MarkKind
from toolkit.readers.blocks import Block
from toolkit.readers.sections import HeadingMark

SEPARATOR = "\n\n"


@dataclass
class Draft:
    """One block while it is written; offsets count from its own beginning.

    Attributes:
        kind: what it is.
        level: of a heading, else 0.
        pieces: what was written.
        length: code points written.
        runs: (start, start in the file, length) of what stands in the file as it is.
        marks: (kind, start, end, target) of inline markup.
        label: where a label ends that is a block of its own; 0 without one.
    """

    kind: ParagraphKind = "paragraph"
    level: int = 0
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    marks: list[tuple[MarkKind, int, int, str | None]] = field(default_factory=list)
    label: int = 0

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self.pieces)

    def add(self, piece: str, source: int | None = None) -> None:
        """Write a piece; ``source`` is where it stands in the file, if it stands there as it is."""
        if not piece:
            return
        if source is not None:
            start, origin, length = self.runs[-1] if self.runs else (-1, -1, 0)
            if start + length == self.length and origin + length == source:
                self.runs[-1] = (start, origin, length + len(piece))
            else:
                self.runs.append((self.length, source, len(piece)))
        self.pieces.append(piece)
        self.length += len(piece)

    def shorten(self) -> None:
        """Take back the last sign that was written."""
        self.pieces[-1] = self.pieces[-1][:-1]
        self.length -= 1
        if self.runs and sum(self.runs[-1][::2]) > self.length:
            start, origin, length = self.runs.pop()
            if length > 1:
                self.runs.append((start, origin, length - 1))

    def end_line(self, separator: str) -> None:
        """Write what stands between two lines; a first line all in strong type is a label, and a block of its own."""
        kind, first, end, _ = self.marks[-1] if self.marks else ("code", 0, 0, None)
        if kind == "strong" and not self.level and (first, end) == (0, self.length) and self.text[-1:].isalnum():
            self.label = self.length
        self.add(separator)

    def mark(self, kind: MarkKind, start: int, target: str | None = None) -> None:
        """Mark what was written since ``start``."""
        self.marks.append((kind, start, self.length, target))


class Composed(NamedTuple):
    """A text with everything that refers to it."""

    text: str
    blocks: list[Block]
    headings: dict[int, HeadingMark]
    runs: tuple[SourceRun, ...]
    marks: tuple[Mark, ...]


def compose(drafts: Iterable[Draft]) -> Composed:
    """Join drafts by empty lines; a draft without ink leaves no trace."""
    texts: list[str] = []
    blocks: list[Block] = []
    headings: dict[int, HeadingMark] = {}
    runs: list[SourceRun] = []
    marks: list[Mark] = []
    at = 0
    for draft in drafts:
        whole = draft.text
        body = whole.strip()
        if not body:
            continue
        if draft.level:
            headings[len(blocks)] = HeadingMark(draft.level)
        lead = len(whole) - len(whole.lstrip())
        blocks += _blocks(draft, at, lead, body)
        runs += _runs(draft, at, lead, len(body))
        marks += _marks(draft, at, lead, body)
        texts.append(body)
        at += len(body) + len(SEPARATOR)
    return Composed(SEPARATOR.join(texts), blocks, headings, tuple(runs), tuple(marks))


def _blocks(draft: Draft, at: int, lead: int, body: str) -> Iterable[Block]:
    """Yield a draft's block, after that of its label if it has one."""
    end = draft.label - lead
    start = len(body) - len(body[end:].lstrip()) if 0 < end < len(body) else 0
    if body[start].islower():
        start = 0  # the sentence goes on
    if start:
        yield Block(at, at + end, draft.kind)
    yield Block(at + start, at + len(body), draft.kind)


def _runs(draft: Draft, at: int, lead: int, size: int) -> Iterable[SourceRun]:
    for start, source, length in draft.runs:
        first, after = max(start, lead), min(start + length, lead + size)
        if first < after:
            yield SourceRun(text_start=at + first - lead, source_start=source + first - start, length=after - first)


def _marks(draft: Draft, at: int, lead: int, body: str) -> Iterable[Mark]:
    for kind, start, end, target in sorted(draft.marks, key=lambda mark: (mark[1], -mark[2])):
        first, after = max(start - lead, 0), min(end - lead, len(body))
        if first < after:
            yield Mark(kind=kind, start=at + first, end=at + after, text=body[first:after], target=target)

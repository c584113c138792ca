"""Translations: an article's segments in another language, each tied to its source sentence."""

from typing import Literal

from toolkit.model.base import Offset, Span, Struct
from toolkit.model.finding import Finding

MarkKind = Literal["emphasis", "strong", "code", "link", "image", "strikethrough"]
SegmentState = Literal["translated", "reviewed", "final", "flagged", "untranslated"]


class TargetMark(Span, frozen=True, kw_only=True, gc=False):
    """Inline markup of a translated segment; its span counts from the start of the target.

    Attributes:
        kind: emphasis, strong, code, link, image or strikethrough.
        target: where a link or image points to.
    """

    kind: MarkKind
    target: str | None = None


class Segment(Struct, frozen=True, kw_only=True, gc=False):
    """One sentence, heading or other block in two languages.

    Attributes:
        id: id of the source sentence, of the section for its heading, of the paragraph for a block without sentences;
            a table's cells add ``.c1`` and so on to their paragraph's.
        start, end: span of the source text in the article; ``article.text[start:end] == source``.
        speaker: who says it, for a sentence of a translated summary: the name on the label of its turn, as the article
            has it; null where no label names anybody, and in whole articles, where the labels stand in the text.
        source: the source text.
        target: its translation.
        state: how far it has come.
        origin: what made the target: the engine's name, ``memory``, ``human``.
        marks: inline markup of the target, in order.
        findings: what the checks found wrong in it.
    """

    id: str
    start: Offset
    end: Offset
    speaker: Span | None = None
    source: str
    target: str
    state: SegmentState = "translated"
    origin: str
    marks: tuple[TargetMark, ...] = ()
    findings: tuple[Finding, ...] = ()


class Translation(Struct, frozen=True, kw_only=True, gc=False):
    """The article, or its summary at a level, in another language.

    Attributes:
        source_language, target_language: BCP 47 tags.
        engine: name of the engine.
        engine_version: version of the engine or its model, where it tells.
        level: level of the summary that was translated; null for the whole article.
        title: the title, where it does not stand in the text and is no segment.
        segments: in the order of the article.
    """

    source_language: str
    target_language: str
    engine: str
    engine_version: str | None = None
    level: str | None = None
    title: str | None = None
    segments: tuple[Segment, ...] = ()

"""The parts of an article that are compared text by text, each with the words by which it is told."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from toolkit.model.article import Article, ParagraphKind
from toolkit.model.base import Span


def headings(article: Article) -> list[Span]:
    """Return the headings."""
    return _struck(article, [section.heading for section in article.sections if section.heading is not None])


def sentences(article: Article) -> list[Span]:
    """Return the sentences."""
    return _struck(article, article.sentences)


def lines(article: Article, kind: ParagraphKind) -> list[Span]:
    """Return the lines of the paragraphs of one kind, which have no sentences: code, or the rows of tables."""
    found = []
    for paragraph in article.paragraphs:
        if paragraph.kind == kind:
            start = paragraph.start
            for line in paragraph.text.split("\n"):
                found.append(Span(start=start, end=start + len(line), text=line))
                start += len(line) + 1
    return _struck(article, [line for line in found if line.text.strip()])


def links(article: Article) -> list[Span]:
    """Return links and images with their addresses: ``the guide (https://example.org)``."""
    return [
        Span(start=mark.start, end=mark.end, text=f"{mark.text} ({mark.target})")
        for mark in article.marks
        if mark.target is not None
    ]


def metadata(article: Article) -> dict[str, str]:
    """Return the metadata by key, each value as JSON; a plain string as it is."""
    return {
        key: value if isinstance(value, str) else msgspec.json.encode(value).decode()
        for key, value in article.metadata.items()
    }


def _struck(article: Article, spans: Sequence[Span]) -> list[Span]:
    """Return texts with what is struck out in them between tildes, as Markdown has it: it is no longer said."""
    struck = [mark for mark in article.marks if mark.kind == "strikethrough"]
    if not struck:
        return list(spans)
    starts = [mark.start for mark in struck]
    ends = [mark.end for mark in struck]
    shown = []
    for span in spans:
        text, at = "", span.start
        for mark in struck[bisect_right(ends, span.start) : bisect_left(starts, span.end)]:
            start, end = max(mark.start, at), min(mark.end, span.end)
            if start < end:
                text += f"{article.text[at:start]}~~{article.text[start:end]}~~"
                at = end
        shown.append(Span(start=span.start, end=span.end, text=text + article.text[at : span.end]))
    return shown

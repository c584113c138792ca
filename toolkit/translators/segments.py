"""What is translated of an article: headings, sentences, table cells and other blocks, each tied to its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from toolkit.expressions import expression
from toolkit.model.article import Article, Paragraph
from toolkit.model.base import Span
from toolkit.model.errors import ConfigurationError
from toolkit.model.summary import Summary
from toolkit.translators.carrying import Stretch

# The level of a translated summary whose limits were given one by one.
UNNAMED = "unnamed"

_CELL = expression(r"[^\t\n]*[^\s][^\t\n]*")


@dataclass(frozen=True, slots=True)
class SourceSegment:
    """A stretch of the article to translate.

    Attributes:
        id: id of the sentence, of the section for its heading, of the paragraph for an undivided block;
            a table's cells add ``.c1`` and so on to it.
        start, end, text: its span in the article and the text there.
        translatable: false for code, which stays as it is.
        stretches: inline markup in it.
        speaker: who says it, for the sentences of a summary; in whole transcripts the labels stand in the text.
    """

    id: str
    start: int
    end: int
    text: str
    translatable: bool = True
    stretches: tuple[Stretch, ...] = ()
    speaker: Span | None = None


def source_segments(article: Article, summary: Summary | None = None) -> tuple[SourceSegment, ...]:
    """Return what is to be translated: the whole article, or the sentences of a summary as it shows them."""
    if summary is None:
        found = list(_all(article))
    else:
        found = [SourceSegment(one.id, one.start, one.end, one.text, speaker=one.speaker) for one in summary.sentences]
    return tuple(_with_stretches(found, article))


def summary_at(article: Article, level: str) -> Summary:
    """Return the article's summary at a level.

    Raises:
        ConfigurationError: it has none.
    """
    for summary in article.summaries:
        if (summary.level or UNNAMED) == level:
            return summary
    have = ", ".join(summary.level or UNNAMED for summary in article.summaries) or "none"
    raise ConfigurationError(f'the article has no summary at level "{level}" (it has: {have}); summarise it first')


def _all(article: Article) -> Iterator[SourceSegment]:
    for section in article.sections:
        if section.heading is not None:
            yield SourceSegment(section.id, section.heading.start, section.heading.end, section.heading.text)
        for paragraph in section.paragraphs:
            yield from _of_paragraph(paragraph)


def _of_paragraph(paragraph: Paragraph) -> Iterator[SourceSegment]:
    if paragraph.kind == "code":
        yield SourceSegment(paragraph.id, paragraph.start, paragraph.end, paragraph.text, translatable=False)
    elif paragraph.sentences:
        for sentence in paragraph.sentences:
            yield SourceSegment(sentence.id, sentence.start, sentence.end, sentence.text)
    elif paragraph.kind == "table":
        for number, cell in enumerate(_CELL.finditer(paragraph.text), 1):
            start, end = paragraph.start + cell.start(), paragraph.start + cell.end()
            yield SourceSegment(f"{paragraph.id}.c{number}", start, end, cell[0])
    elif paragraph.text:
        yield SourceSegment(paragraph.id, paragraph.start, paragraph.end, paragraph.text)


def _with_stretches(segments: list[SourceSegment], article: Article) -> Iterator[SourceSegment]:
    """Yield the segments with the inline markup inside each; both are in the order of the text."""
    marks = [(mark.start, mark.end, number) for number, mark in enumerate(article.marks) if mark.end > mark.start]
    marks.sort()
    first = 0
    for segment in segments:
        while first < len(marks) and marks[first][1] <= segment.start:
            first += 1
        inside = []
        for start, end, number in marks[first:]:
            if start >= segment.end:
                break
            if segment.start <= start and end <= segment.end:
                inside.append(Stretch(number, start - segment.start, end - segment.start))
        yield (replace(segment, stretches=tuple(inside)) if inside else segment)


def split_edges(text: str) -> tuple[str, str, str]:
    """Return the white space before, the text on one line, and the white space after.

    >>> split_edges("  two\\nlines ")
    ('  ', 'two lines', ' ')
    """
    core = text.strip()
    if not core:
        return text, "", ""
    start = text.index(core)
    return text[:start], core.translate(_ONE_LINE), text[start + len(core) :]


# Line ends and control signs that would end a request to an engine or break its stream; each stays one sign, so that
# spans hold.
_ONE_LINE = dict.fromkeys((*range(32), 127, 133, 8232, 8233), " ")

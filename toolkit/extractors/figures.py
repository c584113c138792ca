"""Figures: the quantities of headings and paragraphs, placed in the article."""

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from toolkit.model.article import Article, Sentence
from toolkit.model.base import Span
from toolkit.model.figure import Figure, Quantity
from toolkit.quantities import read

_INNER_SPANS = ("number", "unit_text", "counted", "cue")


class FigureExtractor:
    """Finds the figures of an article: quantities with their values, never labels."""

    name = "figures"
    requires = ("sentences",)
    provides = ("figures",)

    def __call__(self, article: Article) -> tuple[Figure, ...]:
        """Return the figures in the order of the text."""
        return tuple(
            _figure(quantity, offset, f"f{number}", sentence)
            for number, (quantity, offset, sentence) in enumerate(_found(article), 1)
        )


def _found(article: Article) -> Iterator[tuple[Quantity, int, str | None]]:
    """Yield each quantity with the offset of its block and the id of its sentence."""
    for section in article.sections:
        if section.heading is not None:
            for quantity in read(section.heading.text, article.language):
                yield quantity, section.heading.start, None
        for paragraph in section.paragraphs:
            if paragraph.kind == "code":
                continue
            starts = [sentence.start for sentence in paragraph.sentences]
            for quantity in read(paragraph.text, article.language):
                holder = _holder(paragraph.sentences, starts, paragraph.start + quantity.start)
                yield quantity, paragraph.start, holder


def _holder(sentences: tuple[Sentence, ...], starts: list[int], place: int) -> str | None:
    """Return the id of the sentence that ``place`` lies in."""
    at = bisect_right(starts, place) - 1
    return sentences[at].id if at >= 0 and place < sentences[at].end else None


def _figure(quantity: Quantity, offset: int, identifier: str, sentence: str | None) -> Figure:
    fields = msgspec.structs.asdict(quantity)
    fields["start"] += offset
    fields["end"] += offset
    for name in _INNER_SPANS:
        if fields[name] is not None:
            fields[name] = _moved(fields[name], offset)
    return Figure(id=identifier, sentence=sentence, **fields)


def _moved(span: Span, offset: int) -> Span:
    return Span(start=span.start + offset, end=span.end + offset, text=span.text)

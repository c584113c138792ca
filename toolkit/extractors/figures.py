"""Figures: the quantities of headings and paragraphs, placed in the article."""

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from toolkit.model.article import Article, Sentence
from toolkit.model.figure import Figure, Quantity
from toolkit.quantities import read


class FigureExtractor:
    """Finds the figures of an article: quantities with their values, never labels."""

    name = "figures"
    requires = ("sentences",)
    provides = ("figures",)

    def __call__(self, article: Article) -> tuple[Figure, ...]:
        """Return the figures in the order of the text."""
        return tuple(
            Figure(id=f"f{number}", sentence=sentence, **msgspec.structs.asdict(quantity))
            for number, (quantity, sentence) in enumerate(_found(article), 1)
        )


def _found(article: Article) -> Iterator[tuple[Quantity, str | None]]:
    """Yield each quantity, placed in the article, with the id of its sentence."""
    for section in article.sections:
        if section.heading is not None:
            for quantity in read(section.heading.text, article.language, offset=section.heading.start):
                yield quantity, None
        for paragraph in section.paragraphs:
            if paragraph.kind == "code":
                continue
            starts = [sentence.start for sentence in paragraph.sentences]
            for quantity in read(paragraph.text, article.language, offset=paragraph.start):
                yield quantity, _holder(paragraph.sentences, starts, quantity.start)


def _holder(sentences: tuple[Sentence, ...], starts: list[int], place: int) -> str | None:
    """Return the id of the sentence that ``place`` lies in."""
    at = bisect_right(starts, place) - 1
    return sentences[at].id if at >= 0 and place < sentences[at].end else None

"""What the checks of an author's page look at: Markdown or text as it is written, without JSON."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from toolkit.expressions import expression
from toolkit.model.article import PROSE, Article, Sentence

_LINE_END = expression(r"\r\n")


class PageSubject:
    """One page to check.

    Attributes:
        text: the whole file.
        article: the page as the reader sees it, with its sentences.
        metadata: the front matter, or an empty mapping.
        summary: the sentences of the front matter's ``summary``.
        max_grade: reading grade that the page may reach, or None.
    """

    def __init__(
        self,
        text: str,
        article: Article,
        metadata: Mapping[str, Any],
        summary: tuple[str, ...],
        max_grade: float | None,
    ) -> None:
        self.text = text
        self.article = article
        self.metadata = metadata
        self.summary = summary
        self.max_grade = max_grade

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences of running text, lists and quotes."""
        blocks = (block for block in self.article.paragraphs if block.kind in PROSE)
        return tuple(sentence for block in blocks for sentence in block.sentences)

    def offset(self, place: int) -> int:
        """Return where a place of the article's text stands in the file."""
        runs = self.article.source_map
        read = place
        if runs is not None:
            number = bisect_right(runs, place, key=lambda run: run.text_start) - 1
            run = runs[number] if number >= 0 else None
            read = run.source_start + min(place - run.text_start, run.length) if run else 0
        # A reader takes both signs of a line end in the file for one.
        return min(read + bisect_right(self._second_signs, read - 1), len(self.text))

    @cached_property
    def _second_signs(self) -> tuple[int, ...]:
        """Where the line ends of two signs stand in what a reader reads of the file."""
        ends = _LINE_END.finditer(self.text) if "\r" in self.text else ()
        return tuple(end.start() - number for number, end in enumerate(ends))

"""What the checks of an author's page look at: Markdown or text as it is written, without JSON."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from toolkit.model.article import Article, Sentence

# Blocks that a reading grade is about.
_PROSE = frozenset({"paragraph", "list_item", "quote"})


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
        blocks = (block for block in self.article.paragraphs if block.kind in _PROSE)
        return tuple(sentence for block in blocks for sentence in block.sentences)

    def offset(self, place: int) -> int:
        """Return where a place of the article's text stands in the file."""
        runs = self.article.source_map
        if runs is None:
            return _same_line_and_column(self.article.text, place, self.text)
        best = 0
        for run in runs:
            if run.text_start > place:
                break
            best = run.source_start + min(place - run.text_start, run.length)
        normalised = self.text.replace("\r\n", "\n").replace("\r", "\n")
        return _same_line_and_column(normalised, min(best, len(normalised)), self.text)


def _same_line_and_column(text: str, place: int, file_text: str) -> int:
    """Return the offset in a file at the line and column of ``place``; the file may end its lines otherwise."""
    if "\r" not in file_text:
        return min(place, len(file_text))
    lines = file_text.splitlines(keepends=True)
    number = text.count("\n", 0, place)
    column = place - (text.rfind("\n", 0, place) + 1)
    return min(sum(map(len, lines[:number])) + column, len(file_text))

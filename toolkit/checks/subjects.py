"""What the checks of our documents look at: an article, or a summary of several, and sources that are at hand."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from toolkit.context.statements import Statement, Statements
from toolkit.model.article import Article, Sentence
from toolkit.model.base import Span
from toolkit.model.hashing import hash_bytes
from toolkit.model.merged import MergedSentence, MergedSummary, OtherSentence
from toolkit.model.summary import Level, Summary

Holder = TypeVar("Holder", bound=Span)

# A source that is larger is no article; it is not read to be hashed.
MAX_SOURCE_BYTES = 64_000_000


class ArticleSubject:
    """One article to check.

    Attributes:
        article: the article.
        value: the same as plain JSON values, in the order of the file; None where that is as the toolkit writes it.
        folder: the folder of the document, from which ``source.path`` counts; None for standard input.
        levels: the reading levels that are known, by name.
    """

    def __init__(
        self,
        article: Article,
        value: dict[str, Any] | None,
        folder: Path | None,
        levels: Mapping[str, Level],
        remake: Callable[[Article, Path], Article] | None = None,
    ) -> None:
        self.article = article
        self.value = value
        self.folder = folder
        self.levels = levels
        self._remake = remake

    @cached_property
    def summaries(self) -> tuple[tuple[tuple[str | int, ...], Summary], ...]:
        """The summaries with their ways in the document."""
        return tuple((("summaries", index), summary) for index, summary in enumerate(self.article.summaries))

    @cached_property
    def sentences(self) -> dict[str, Sentence]:
        """The sentences by id."""
        return {sentence.id: sentence for sentence in self.article.sentences}

    @cached_property
    def _blocks(self) -> tuple[list[int], list[Span]]:
        """Headings and paragraphs in the order of the text, with their starts."""
        blocks: list[Span] = []
        for section in self.article.sections:
            if section.heading is not None:
                blocks.append(section.heading)
            blocks.extend(section.paragraphs)
        blocks.sort(key=lambda block: block.start)
        return [block.start for block in blocks], blocks

    def block_at(self, offset: int) -> Span | None:
        """Return the heading or paragraph that holds ``offset``."""
        return _holder(*self._blocks, offset)

    @cached_property
    def _sentence_row(self) -> tuple[list[int], list[Sentence]]:
        row = sorted(self.article.sentences, key=lambda sentence: sentence.start)
        return [sentence.start for sentence in row], row

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds ``offset``."""
        return _holder(*self._sentence_row, offset)

    @cached_property
    def source_path(self) -> Path | None:
        """The source file, if the article names one and it is at hand."""
        if self.folder is None or self.article.source.path is None:
            return None
        path = self.folder / self.article.source.path
        try:
            return path if path.is_file() else None
        except (OSError, ValueError):
            return None

    @cached_property
    def source_bytes(self) -> bytes | None:
        """The bytes of the source file, if it is at hand, readable and of bearable size."""
        try:
            if self.source_path is None or self.source_path.stat().st_size > MAX_SOURCE_BYTES:
                return None
            return self.source_path.read_bytes()
        except OSError:
            return None

    @cached_property
    def source_unchanged(self) -> bool:
        """Whether the source file is at hand and the one that the article was read from."""
        return self.source_bytes is not None and hash_bytes(self.source_bytes) == self.article.source.sha256

    @cached_property
    def remade(self) -> Article | None:
        """What a fresh conversion of the source gives, without translations; None where that cannot be asked for.

        Raises:
            ToolkitError: the source cannot be converted again.
        """
        if self._remake is None or self.folder is None:
            return None
        return self._remake(self.article, self.folder)

    @cached_property
    def source_text(self) -> str | None:
        """The source file as text with line ends as in the article, if it is at hand and unchanged."""
        source = self.article.source
        if self.source_bytes is None or not self.source_unchanged:
            return None
        try:
            text = self.source_bytes.decode(source.encoding or "utf-8").removeprefix("\ufeff")
        except (LookupError, UnicodeDecodeError):
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def place(self, offset: int) -> str:
        """Return where ``offset`` of the text stands in the source, as `` (article.txt:14:5)``; empty if unknown."""
        text: str | None = self.article.text
        if self.article.source.path is None:
            return ""
        if self.article.source_map is not None:
            text = self.source_text
            run = next((run for run in reversed(self.article.source_map) if run.text_start <= offset), None)
            if text is None or run is None:
                return ""
            offset = run.source_start + min(offset - run.text_start, run.length)
        line, column = line_and_column(text or "", offset)
        return f" ({self.article.source.path}:{line}:{column})"


class SourceReading(NamedTuple):
    """One source of a merged summary as it is now.

    Attributes:
        sha256: of the file's bytes; None where it is not at hand.
        article: what its reader makes of it; None where it is not at hand, has changed or cannot be read.
    """

    sha256: str | None = None
    article: Article | None = None


class MergedSubject:
    """One summary of several articles to check.

    Attributes:
        summary: the summary.
        readings: its sources as they are now, in order.
        levels: the reading levels that are known, by name.
        value: the summary as plain JSON values, in the order of the file.
    """

    def __init__(
        self,
        summary: MergedSummary,
        readings: Sequence[SourceReading],
        levels: Mapping[str, Level],
        value: dict[str, Any] | None = None,
    ) -> None:
        self.summary = summary
        self.readings = readings
        self.levels = levels
        self.value = value

    @cached_property
    def statements(self) -> tuple[Statements | None, ...]:
        """What each source says, in order; None for one that is not at hand."""
        articles = (reading.article for reading in self.readings)
        return tuple(None if article is None else Statements(article) for article in articles)

    def statement(self, sentence: MergedSentence | OtherSentence) -> Statement | None:
        """Return what the source says in a sentence; None where it is not at hand or has no such sentence."""
        own = self.statements[sentence.article - 1] if sentence.article <= len(self.statements) else None
        return own.by_id.get(sentence.id) if own else None


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both from 1, in code points.

    >>> line_and_column("ab\\ncd", 4)
    (2, 2)
    """
    offset = min(offset, len(text))
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _holder(starts: Sequence[int], spans: Sequence[Holder], offset: int) -> Holder | None:
    """Return the span that holds ``offset``, among spans in order without overlap."""
    index = bisect_right(starts, offset) - 1
    return spans[index] if index >= 0 and offset < spans[index].end else None

"""Everything in an article that has a span, with its path, in the order of the document."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path
from toolkit.model.article import Article
from toolkit.model.base import Said, Span
from toolkit.model.summary import Summary


def structure_spans(article: Article) -> Iterator[tuple[Path, Span]]:
    """Yield sections, headings, paragraphs and sentences."""
    for number, section in enumerate(article.sections):
        path = ("sections", number)
        yield path, section
        if section.heading is not None:
            yield (*path, "heading"), section.heading
        for block, paragraph in enumerate(section.paragraphs):
            inner = (*path, "paragraphs", block)
            yield inner, paragraph
            for index, sentence in enumerate(paragraph.sentences):
                yield (*inner, "sentences", index), sentence


def annotation_spans(article: Article) -> Iterator[tuple[Path, Span]]:
    """Yield marks, figures, terms with their meanings, and facts with who says them."""
    for index, mark in enumerate(article.marks):
        yield ("marks", index), mark
    for index, figure in enumerate(article.figures):
        yield ("figures", index), figure
    for index, term in enumerate(article.terms):
        yield ("terms", index), term
        yield ("terms", index, "meaning"), term.meaning
        for number, use in enumerate(term.uses):
            yield ("terms", index, "uses", number), use
    for index, fact in enumerate(article.facts):
        yield from _said(("facts", index), fact)


def summary_spans(summary: Summary, path: Path) -> Iterator[tuple[Path, Span]]:
    """Yield the sentences of a summary with who says them and their cuts, and its glossary."""
    for index, sentence in enumerate(summary.sentences):
        inner = (*path, "sentences", index)
        yield from _said(inner, sentence)
        for number, cut in enumerate(sentence.cuts):
            yield (*inner, "cuts", number), cut
    for index, entry in enumerate(summary.glossary):
        inner = (*path, "glossary", index)
        yield inner, entry
        yield (*inner, "meaning"), entry.meaning


def _said(path: Path, statement: Said) -> Iterator[tuple[Path, Span]]:
    """Yield a statement and the name of who says it."""
    yield path, statement
    if statement.speaker is not None:
        yield (*path, "speaker"), statement.speaker


def all_spans(article: Article) -> Iterator[tuple[Path, Span]]:
    """Yield everything that has a span and a text."""
    yield from structure_spans(article)
    yield from annotation_spans(article)
    for index, summary in enumerate(article.summaries):
        yield from summary_spans(summary, ("summaries", index))

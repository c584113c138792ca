"""TK203: siblings stand in the order of the text and do not overlap."""

from collections.abc import Iterator, Sequence

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.base import Span


class Order:
    """Compares each sibling with the one before it."""

    rule = Rule(
        id="TK203",
        name="order",
        subject="article",
        explanation="Two parts of the article overlap or stand in another order than in the text.",
        good="sentences 0 to 10 and 11 to 21",
        bad="sentences 11 to 21 and 0 to 10",
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield what stands before its predecessor or overlaps it."""
        article = subject.article
        yield from self._row(article.sections, ("sections",))
        for number, section in enumerate(article.sections):
            path = ("sections", number, "paragraphs")
            if section.heading is not None and section.paragraphs:
                yield from self._pair(section.heading, section.paragraphs[0], (*path, 0))
            yield from self._row(section.paragraphs, path)
            for block, paragraph in enumerate(section.paragraphs):
                yield from self._row(paragraph.sentences, (*path, block, "sentences"))
        for index, term in enumerate(article.terms):
            yield from self._row(term.uses, ("terms", index, "uses"))
        for name, spans in (("figures", article.figures), ("terms", article.terms), ("facts", article.facts)):
            # A definition may lie inside another one's meaning, a fact inside a longer one.
            yield from self._row(spans, (name,), overlap=name != "figures")

    def _row(self, spans: Sequence[Span], path: Path, *, overlap: bool = False) -> Iterator[Problem]:
        for index in range(1, len(spans)):
            before, after = spans[index - 1], spans[index]
            if not overlap or (before.start, before.end) >= (after.start, after.end):
                yield from self._pair(before, after, (*path, index))

    def _pair(self, before: Span, after: Span, path: Path) -> Iterator[Problem]:
        if before.end <= after.start:
            return
        name = in_words(path)
        wrong = "stands before" if after.start < before.start else "overlaps"
        message = (
            f"`{name}` ({after.start} to {after.end}) {wrong} what comes before it ({before.start} to {before.end})"
        )
        hint = "put the parts in the order of the text"
        yield Problem(rule=self.rule.id, message=message, hint=hint, path=path, quote=after.text)

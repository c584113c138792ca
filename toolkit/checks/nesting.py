"""TK202: children lie inside their parents."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.base import Span


class Nesting:
    """Compares the span of each heading, paragraph and sentence with its parent's."""

    rule = Rule(
        id="TK202",
        name="inside-parent",
        subject="article",
        explanation="A heading, paragraph or sentence reaches out of what it belongs to.",
        good="a paragraph 10 to 90 with its sentence 10 to 40",
        bad="a paragraph 10 to 90 with its sentence 5 to 40",
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the children that lie outside."""
        for number, section in enumerate(subject.article.sections):
            path = ("sections", number)
            if section.heading is not None:
                yield from self._outside(section, section.heading, (*path, "heading"))
            for block, paragraph in enumerate(section.paragraphs):
                inner = (*path, "paragraphs", block)
                yield from self._outside(section, paragraph, inner)
                for index, sentence in enumerate(paragraph.sentences):
                    yield from self._outside(paragraph, sentence, (*inner, "sentences", index))

    def _outside(self, parent: Span, child: Span, path: Path) -> Iterator[Problem]:
        if parent.start <= child.start <= child.end <= parent.end:
            return
        holder = in_words(path[:-1] if path[-1] == "heading" else path[:-2])
        message = (
            f"`{in_words(path)}` is {child.start} to {child.end}, outside of `{holder}`, {parent.start} to {parent.end}"
        )
        yield Problem(rule=self.rule.id, message=message, path=(*path, "start"), quote=child.text)

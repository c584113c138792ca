"""TK402: figures, terms and facts lie in the sentence that they name."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.base import Span


class HeldBySentence:
    """Compares the span of each annotation with that of its sentence."""

    rule = Rule(
        id="TK402",
        name="held-by-sentence",
        subject="article",
        explanation="A figure, term or fact does not lie in the sentence it names, or names none though it has one.",
        good='a figure 30 to 36 with "sentence": "s1.p1.t1", which is 0 to 58',
        bad='a figure 30 to 36 with "sentence": "s1.p1.t2", which is 59 to 80',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the annotations that lie elsewhere."""
        article = subject.article
        for index, figure in enumerate(article.figures):
            yield from self._held(subject, ("figures", index), figure, figure.sentence)
        for index, term in enumerate(article.terms):
            yield from self._held(subject, ("terms", index), term, term.sentence)
        for index, fact in enumerate(article.facts):
            yield from self._held(subject, ("facts", index), fact, fact.sentence)

    def _held(self, subject: ArticleSubject, path: Path, span: Span, sentence: str | None) -> Iterator[Problem]:
        place = (*path, "sentence")
        if sentence is None:
            holder = subject.sentence_at(span.start)
            if holder is not None and span.end <= holder.end:
                message = f"`{in_words(place)}` is null, but {holder.id} holds it"
                yield Problem(
                    rule=self.rule.id, message=message, hint=f'write "{holder.id}"', path=place, quote=span.text
                )
            return
        held = subject.sentences.get(sentence)
        if held is not None and not held.start <= span.start < held.end:
            where = f"{held.start} to {held.end}"
            message = f"`{in_words(path)}` ({span.start} to {span.end}) lies outside of {sentence}, {where}"
            yield Problem(rule=self.rule.id, message=message, path=place, quote=span.text)

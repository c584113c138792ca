"""TK701: a summary's sentences are sentences of the article, in its order, each once."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.summary import Summary
from toolkit.model.words import shown


class SummarySentences:
    """Looks each sentence of each summary up in the article."""

    rule = Rule(
        id="TK701",
        name="summary-sentences",
        subject="article",
        explanation="A sentence of a summary is not the article's, stands twice, or out of the article's order.",
        good='a summary with the sentences "s1.p1.t2" and "s2.p1.t1", as the article has them',
        bad='a summary with a sentence "s9.p9.t9" that the article does not have',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the sentences that are not in the article or out of order."""
        for number, summary in enumerate(subject.article.summaries):
            yield from self._summary(subject, summary, ("summaries", number, "sentences"))

    def _summary(self, subject: ArticleSubject, summary: Summary, path: Path) -> Iterator[Problem]:
        last = -1
        for index, sentence in enumerate(summary.sentences):
            place = (*path, index)
            own = subject.sentences.get(sentence.id)
            if own is None:
                message = f"`{in_words(place)}` is {shown(sentence.id)}, but the article has no such sentence"
                yield self._problem(message, (*place, "id"), sentence.text)
                continue
            if (own.start, own.end, own.text) != (sentence.start, sentence.end, sentence.text):
                message = f"`{in_words(place)}` is not sentence {own.id} of the article, which reads {shown(own.text)}"
                yield self._problem(message, (*place, "text" if own.text != sentence.text else "start"), sentence.text)
            if own.start <= last:
                message = f"`{in_words(place)}` stands earlier in the article than the sentence before it, or twice"
                yield self._problem(message, (*place, "id"), sentence.text)
            last = max(last, own.start)

    def _problem(self, message: str, path: Path, quote: str) -> Problem:
        return Problem(rule=self.rule.id, message=message, hint="make the summary again", path=path, quote=quote)

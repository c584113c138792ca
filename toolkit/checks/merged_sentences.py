"""TK710: each sentence of a merged summary stands in the source that it names, and the others say it too."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import MergedSubject
from toolkit.context.statements import as_claimed
from toolkit.model.merged import MergedSentence
from toolkit.model.words import shown


class MergedSentences:
    """Looks each sentence up in the sources, read again with their own readers."""

    rule = Rule(
        id="TK710",
        name="merged-sentences",
        subject="merged",
        explanation=(
            "A sentence of a summary of several articles does not stand in the source that it names, is not said by "
            "another one that it names, stands twice, or out of order."
        ),
        good='"article": 2, "also": [3] for a sentence of the second source that the third gives with the same figures',
        bad='"article": 1 for a sentence of the second source',
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield what is wrong with the sentences."""
        sources = subject.statements
        last = (0, 0)
        for index, sentence in enumerate(subject.summary.sentences):
            path: Path = ("sentences", index)
            numbers = (sentence.article, *sentence.also)
            if unknown := [number for number in numbers if number > len(sources)]:
                message = f"`{in_words(path)}` names source {unknown[0]}, but there are {len(sources)}"
                yield self._problem(message, (*path, "also" if sentence.article <= len(sources) else "article"))
                continue
            if (sentence.article, sentence.start) < last:
                message = f"`{in_words(path)}` stands earlier in the sources than the sentence before it, or twice"
                yield self._problem(message, (*path, "start"), sentence.text)
            last = max(last, (sentence.article, sentence.end))
            yield from self._stands(sentence, subject, path)
            yield from self._also(sentence, subject, path)

    def _stands(self, sentence: MergedSentence, subject: MergedSubject, path: Path) -> Iterator[Problem]:
        """Yield the ways in which a sentence is not the one of its source."""
        if sentence.end - sentence.start != len(sentence.text):
            message = (
                f"`{in_words(path)}` has {len(sentence.text)} characters, its span {sentence.end - sentence.start}"
            )
            yield self._problem(message, (*path, "start"), sentence.text)
        elif (article := subject.readings[sentence.article - 1].article) is not None:
            there = article.text[sentence.start : sentence.end]
            own = subject.statement(sentence)
            if there != sentence.text:
                message = f"`{in_words(path)}` is not in source {sentence.article}, which reads {shown(there)} there"
                yield self._problem(message, (*path, "text"), sentence.text)
            elif own is None or (own.sentence.start, own.sentence.end) != (sentence.start, sentence.end):
                message = f"`{in_words(path)}` is not sentence {shown(sentence.id)} of source {sentence.article}"
                yield self._problem(message, (*path, "id"), sentence.text)

    def _also(self, sentence: MergedSentence, subject: MergedSubject, path: Path) -> Iterator[Problem]:
        """Yield the sources that are named for a sentence and do not say it."""
        if list(sentence.also) != sorted({*sentence.also} - {sentence.article}):
            message = f"`{in_words((*path, 'also'))}` does not name other sources, in order, each once"
            yield self._problem(message, (*path, "also"), sentence.text)
        statement = subject.statement(sentence) or as_claimed(sentence, subject.summary.sources[0].language)
        for place, number in enumerate(sentence.also):
            source = subject.statements[number - 1]
            if source is not None and not source.says(statement):
                message = f"source {number} has no sentence that says nearly {shown(sentence.text)}"
                yield self._problem(message, (*path, "also", place), sentence.text)

    def _problem(self, message: str, path: Path, quote: str | None = None) -> Problem:
        return Problem(rule=self.rule.id, message=message, hint="merge the articles again", path=path, quote=quote)

"""TK710: each sentence of a merged summary stands in the source that it names, and the others say it too."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import MergedSubject, SourceReading
from toolkit.model.article import Article, Sentence
from toolkit.model.merged import MergedSentence
from toolkit.model.words import shown
from toolkit.quantities.likeness import Content, alike


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
        sources = [_Source(reading) for reading in subject.readings]
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
            yield from self._stands(sentence, sources[sentence.article - 1], path)
            yield from self._also(sentence, sources, path)

    def _stands(self, sentence: MergedSentence, source: "_Source", path: Path) -> Iterator[Problem]:
        """Yield the ways in which a sentence is not the one of its source."""
        if sentence.end - sentence.start != len(sentence.text):
            message = (
                f"`{in_words(path)}` has {len(sentence.text)} characters, its span {sentence.end - sentence.start}"
            )
            yield self._problem(message, (*path, "start"), sentence.text)
        elif source.article is not None:
            there = source.article.text[sentence.start : sentence.end]
            own = source.sentences.get(sentence.id)
            if there != sentence.text:
                message = f"`{in_words(path)}` is not in source {sentence.article}, which reads {shown(there)} there"
                yield self._problem(message, (*path, "text"), sentence.text)
            elif own is None or (own.start, own.end) != (sentence.start, sentence.end):
                message = f"`{in_words(path)}` is not sentence {shown(sentence.id)} of source {sentence.article}"
                yield self._problem(message, (*path, "id"), sentence.text)

    def _also(self, sentence: MergedSentence, sources: list["_Source"], path: Path) -> Iterator[Problem]:
        """Yield the sources that are named for a sentence and do not say it."""
        if list(sentence.also) != sorted({*sentence.also} - {sentence.article}):
            message = f"`{in_words((*path, 'also'))}` does not name other sources, in order, each once"
            yield self._problem(message, (*path, "also"), sentence.text)
        for place, number in enumerate(sentence.also):
            if not sources[number - 1].says(sentence.text):
                message = f"source {number} has no sentence that says nearly {shown(sentence.text)}"
                yield self._problem(message, (*path, "also", place), sentence.text)

    def _problem(self, message: str, path: Path, quote: str | None = None) -> Problem:
        return Problem(rule=self.rule.id, message=message, hint="merge the articles again", path=path, quote=quote)


class _Source:
    """One source, with what of its sentences is compared; nothing of one that is not at hand."""

    def __init__(self, reading: SourceReading) -> None:
        self.article: Article | None = reading.article

    @cached_property
    def sentences(self) -> Mapping[str, Sentence]:
        """The sentences by id."""
        return {sentence.id: sentence for sentence in self.article.sentences} if self.article else {}

    @cached_property
    def _contents(self) -> tuple[Content, ...]:
        if self.article is None:
            return ()
        return tuple(Content(sentence.text, self.article.language) for sentence in self.article.sentences)

    def says(self, text: str) -> bool:
        """Say whether a sentence says nearly the same as ``text``; true where that cannot be told."""
        if self.article is None:
            return True
        asked = Content(text, self.article.language)
        return any(alike(asked, content) for content in self._contents)

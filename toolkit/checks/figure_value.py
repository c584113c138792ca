"""TK401: a figure says what its text says, under the same reader."""

from collections.abc import Iterator
from operator import attrgetter

import msgspec

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.base import Span
from toolkit.model.figure import Figure, Quantity
from toolkit.model.words import shown
from toolkit.quantities import read

_FIELDS = tuple(field.name for field in msgspec.structs.fields(Quantity) if field.name not in ("start", "end", "text"))
_fields_of = attrgetter(*_FIELDS)

# What is read in a stretch of text, by span in the article.
_Reading = dict[tuple[int, int], Quantity]


class FigureValue:
    """Reads each stretch of text that holds figures again and compares every field."""

    rule = Rule(
        id="TK401",
        name="figure-value",
        subject="article",
        explanation="A figure's value, unit or kind is not what its text says.",
        good='"text": "2.3 million", "value": 2300000',
        bad='"text": "2.3 million", "value": 3200000',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the figures that say something else than their text.

        A figure is read in its sentence first, which is half of the work; what differs there is read again in the
        whole paragraph or heading, as the extractor does.
        """
        article = subject.article
        near: dict[str, _Reading] = {}
        whole: dict[int, _Reading] = {}
        for index, figure in enumerate(article.figures):
            sentence = subject.sentences.get(figure.sentence or "")
            if sentence is not None:
                if sentence.id not in near:
                    near[sentence.id] = _reading(sentence, article.language)
                if _agrees(figure, near[sentence.id]):
                    continue
            block = subject.block_at(figure.start)
            if block is None:
                continue
            if block.start not in whole:
                whole[block.start] = _reading(block, article.language)
            if not _agrees(figure, whole[block.start]):
                yield from self._differences(subject, index, figure, whole[block.start])

    def _differences(self, subject: ArticleSubject, index: int, figure: Figure, reading: _Reading) -> Iterator[Problem]:
        found = reading.get((figure.start, figure.end))
        path = ("figures", index)
        place = subject.place(figure.start)
        if found is None:
            message = f"`{in_words(path)}` is {shown(figure.text)}, but no figure is read there{place}"
            hint = "convert the source again"
            yield Problem(rule=self.rule.id, message=message, hint=hint, path=path, quote=figure.text)
            return
        for name in _FIELDS:
            claimed, read_now = getattr(figure, name), getattr(found, name)
            if claimed != read_now:
                what = in_words((*path, name))
                said = subject.article.text[figure.start : figure.end]
                message = f"`{what}` is {_words(claimed)} but the text says {shown(said)}{place}"
                hint = f"write {_words(read_now)}"
                yield Problem(rule=self.rule.id, message=message, hint=hint, path=(*path, name), quote=figure.text)


def _agrees(figure: Figure, reading: _Reading) -> bool:
    found = reading.get((figure.start, figure.end))
    return found is not None and _fields_of(figure) == _fields_of(found)


def _reading(block: Span, language: str) -> _Reading:
    """Return what is read in a block, by span in the article."""
    return {(found.start, found.end): found for found in read(block.text, language, offset=block.start)}


def _words(value: object) -> str:
    if isinstance(value, Span):
        return shown(value.text)
    return shown(list(value) if isinstance(value, tuple) else value)

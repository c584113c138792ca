"""TK401: a figure says what its text says, under the same reader."""

from collections.abc import Iterator

import msgspec

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.base import Span
from toolkit.model.figure import Figure, Quantity
from toolkit.model.words import shown
from toolkit.quantities import read

_FIELDS = tuple(field.name for field in msgspec.structs.fields(Quantity) if field.name not in ("start", "end", "text"))


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
        """Yield the figures that say something else than their text."""
        readings: dict[int, dict[tuple[int, int], Quantity]] = {}
        for index, figure in enumerate(subject.article.figures):
            block = subject.block_at(figure.start)
            if block is None:
                continue
            if block.start not in readings:
                readings[block.start] = _reading(block, subject.article.language)
            yield from self._compare(subject, index, figure, readings[block.start])

    def _compare(
        self, subject: ArticleSubject, index: int, figure: Figure, reading: dict[tuple[int, int], Quantity]
    ) -> Iterator[Problem]:
        path = ("figures", index)
        found = reading.get((figure.start, figure.end))
        place = subject.place(figure.start)
        if found is None:
            message = f"`{in_words(path)}` is {shown(figure.text)}, but no figure is read there{place}"
            hint = "convert the source again"
            yield Problem(rule=self.rule.id, message=message, hint=hint, path=path, quote=figure.text)
            return
        for name in _FIELDS:
            claimed, read_now = getattr(figure, name), getattr(found, name)
            if claimed == read_now and type(claimed) is type(read_now):
                continue
            what = in_words((*path, name))
            message = f"`{what}` is {_words(claimed)} but the text says {shown(figure.text)}{place}"
            hint = f"write {_words(read_now)}"
            yield Problem(rule=self.rule.id, message=message, hint=hint, path=(*path, name), quote=figure.text)


def _reading(block: Span, language: str) -> dict[tuple[int, int], Quantity]:
    """Return what is read in a block, by span in the article."""
    moved = (_moved(quantity, block.start) for quantity in read(block.text, language))
    return {(quantity.start, quantity.end): quantity for quantity in moved}


def _moved(quantity: Quantity, by: int) -> Quantity:
    """Return a quantity of a block as one of the article."""
    inner = {name: _shifted(value, by) for name in _FIELDS if isinstance(value := getattr(quantity, name), Span)}
    return msgspec.structs.replace(quantity, start=quantity.start + by, end=quantity.end + by, **inner)


def _shifted(span: Span, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by, text=span.text)


def _words(value: object) -> str:
    if isinstance(value, Span):
        return shown(value.text)
    return shown(list(value) if isinstance(value, tuple) else value)

"""TK201: every text stands verbatim at its span."""

from collections.abc import Iterator

from toolkit.checks.protocol import Edit, Path, Problem, Rule, in_words
from toolkit.checks.spans import all_spans
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.words import shown


class SpanText:
    """Compares each text with the characters of the article that its span names."""

    rule = Rule(
        id="TK201",
        name="span-text",
        subject="article",
        explanation="A text is not, letter by letter, what the article says at its span.",
        good='"text": "Rain fell. It rained." with {"start": 0, "end": 10, "text": "Rain fell."}',
        bad='"text": "Rain fell. It rained." with {"start": 0, "end": 10, "text": "Snow fell."}',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the spans whose text differs."""
        text = subject.article.text
        for path, span in all_spans(subject.article):
            if text[span.start : span.end] != span.text or span.end - span.start != len(span.text):
                yield self._differs(subject, path, span.start, span.end, span.text, "text")
        for number, translation in enumerate(subject.article.translations):
            for index, segment in enumerate(translation.segments):
                if text[segment.start : segment.end] != segment.source:
                    path = ("translations", number, "segments", index)
                    yield self._differs(subject, path, segment.start, segment.end, segment.source, "source")

    def _differs(self, subject: ArticleSubject, path: Path, start: int, end: int, claimed: str, key: str) -> Problem:
        there = subject.article.text[start:end]
        moved = nearest_place(subject.article.text, claimed, start)
        name = in_words((*path, key))
        if moved is None:
            message = f"`{name}` is {shown(claimed)} but the article says {shown(there)}{subject.place(start)}"
            hint = "quote the article as it is, or correct start and end"
            return Problem(rule=self.rule.id, message=message, hint=hint, path=(*path, key), quote=claimed)
        message = f"`{name}` is {shown(claimed)}, which does not stand at {start} to {end}{subject.place(start)}"
        edits = (
            Edit(path=(*path, "start"), value=moved),
            Edit(path=(*path, "end"), value=moved + len(claimed)),
        )
        hint = f"it stands at {moved} to {moved + len(claimed)}; --fix writes that"
        return Problem(rule=self.rule.id, message=message, hint=hint, path=(*path, "start"), quote=claimed, edits=edits)


def nearest_place(text: str, wanted: str, near: int) -> int | None:
    """Return where ``wanted`` stands in ``text`` closest to ``near``; None where it does not.

    >>> nearest_place("one two one", "one", 6)
    8
    """
    if not wanted:
        return None
    after = text.find(wanted, min(near, len(text)))
    before = text.rfind(wanted, 0, min(near, len(text)) + len(wanted))
    places = [place for place in (before, after) if place >= 0]
    return min(places, key=lambda place: (abs(place - near), place), default=None)

"""TK580: a translation's segments are the article's, in its order, and keep what the source says."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.checks.translation.check import check_translation
from toolkit.model.article import Paragraph
from toolkit.model.base import Span
from toolkit.model.translation import Segment, Translation
from toolkit.model.words import shown

# What was never given to an engine: code, carried over as it is.
_CARRIED = "source"


class Segments:
    """Ties each segment to its sentence, heading or block, and runs the translation rules over the pair."""

    rule = Rule(
        id="TK580",
        name="segments",
        subject="article",
        explanation="A segment of a translation is not the sentence, heading or block that it names, or out of order.",
        good='a segment "s1.p1.t1" with the span and the words of that sentence',
        bad='a segment "s1.p1.t2" with the span and the words of sentence s1.p1.t1',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield what is wrong with the translations."""
        translations = subject.article.translations
        if not translations:
            return
        owners = _owners(subject)
        for number, translation in enumerate(translations):
            path: Path = ("translations", number, "segments")
            last = -1
            for index, segment in enumerate(translation.segments):
                place = (*path, index)
                yield from self._tied(segment, owners, place)
                if segment.start <= last:
                    message = f"`{in_words(place)}` stands before the segment in front of it in the article, or twice"
                    yield Problem(rule=self.rule.id, message=message, path=(*place, "start"), quote=segment.source)
                last = max(last, segment.start)
                if segment.origin != _CARRIED:
                    yield from _pair_problems(translation, segment, place)

    def _tied(self, segment: Segment, owners: dict[str, Span], place: Path) -> Iterator[Problem]:
        """Yield what is wrong with the way a segment names its source."""
        block, dot, cell = segment.id.rpartition(".c")
        table = owners.get(block) if dot and cell.isdigit() else None
        if isinstance(table, Paragraph) and table.kind == "table":
            if table.start <= segment.start and segment.end <= table.end:
                return
            message = f"`{in_words(place)}` is called {shown(segment.id)}, but does not lie in that table"
        elif (owner := owners.get(segment.id)) is None:
            message = f"`{in_words(place)}` is called {shown(segment.id)}, but the article has no such part"
        elif (owner.start, owner.end) != (segment.start, segment.end):
            message = f"`{in_words(place)}` is not {segment.id} of the article, which reads {shown(owner.text)}"
        else:
            return
        yield Problem(rule=self.rule.id, message=message, path=(*place, "id"), quote=segment.source)


def _owners(subject: ArticleSubject) -> dict[str, Span]:
    """Return what segments may name: sentences, blocks, and sections for their headings."""
    owners: dict[str, Span] = dict(subject.sentences)
    for section in subject.article.sections:
        if section.heading is not None:
            owners[section.id] = section.heading
        owners.update((paragraph.id, paragraph) for paragraph in section.paragraphs)
    return owners


def _pair_problems(translation: Translation, segment: Segment, place: Path) -> Iterator[Problem]:
    """Yield what the translation rules find in one segment."""
    found = check_translation(
        segment.source,
        segment.target,
        source_language=translation.source_language,
        target_language=translation.target_language,
    )
    for finding in found:
        yield Problem(
            rule=finding.rule,
            message=f"`{in_words((*place, 'target'))}`: {finding.message}",
            hint=finding.hint,
            path=(*place, "target"),
            quote=segment.target,
        )

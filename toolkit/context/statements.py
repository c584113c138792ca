"""The statements of an article, as those of others are compared with them: what is said, by whom, with what figures."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple

from toolkit.context.turns import turns_of
from toolkit.model.article import Article, Sentence
from toolkit.model.base import Span
from toolkit.model.merged import MergedSentence, OtherSentence
from toolkit.quantities.likeness import Content, alike, has_other_figures


class Statement(NamedTuple):
    """What one sentence says.

    Attributes:
        sentence: as it stands.
        speaker: the name of who says it, or None.
        content: what is compared of it, without the label of who speaks.
    """

    sentence: Sentence | MergedSentence
    speaker: Span | None
    content: Content

    @property
    def name(self) -> str:
        """The name of who says it, in small letters; empty where nobody is named."""
        return self.speaker.text.lower() if self.speaker else ""


class Statements:
    """The statements of an article, by the ids of their sentences.

    Args:
        article: with its sentences.
    """

    def __init__(self, article: Article) -> None:
        self._article = article

    @cached_property
    def by_id(self) -> dict[str, Statement]:
        """All statements; each is compared only as far as it has to be."""
        turns, language = turns_of(self._article), self._article.language
        found = {}
        for sentence in self._article.sentences:
            turn = turns.get(sentence.id)
            said = sentence.text[turn.said :] if turn else sentence.text
            found[sentence.id] = Statement(sentence, turn.speaker if turn else None, Content(said, language))
        return found

    def says(self, statement: Statement) -> bool:
        """Say whether a sentence of the article says nearly the same, and in a transcript somebody of the same name."""
        return any(
            each.name == statement.name and alike(statement.content, each.content) for each in self.by_id.values()
        )

    def with_other_figures(self, statement: Statement) -> tuple[Statement, ...]:
        """Return the statements of the article that are nearly the same with other figures, in order."""
        asked = statement.content
        if not asked.quantities:
            return ()
        return tuple(
            each
            for each in self.by_id.values()
            if any(beginning in each.content.lowered for beginning in asked.telling)
            and has_other_figures(asked, each.content)
            and not each.sentence.text.rstrip().endswith("?")
        )


def as_claimed(sentence: MergedSentence, language: str) -> Statement:
    """Return what a sentence of a merged summary says by its own account, where its source is not at hand."""
    speaker, said = sentence.speaker, sentence.text
    if speaker is not None and sentence.start <= speaker.start:
        said = said[speaker.end - sentence.start :]
    return Statement(sentence, speaker, Content(said, language))


def other_figures(
    statement: Statement, sources: Sequence[Statements | None], passed: Collection[int]
) -> tuple[OtherSentence, ...]:
    """Return the sentences of several articles that say nearly what a statement says, with other figures, in order.

    Args:
        statement: of one of them.
        sources: the statements of each article; None for one that is not at hand.
        passed: numbers, from 1, of the articles that say it with the same figures.
    """
    return tuple(
        OtherSentence(
            article=number,
            id=other.sentence.id,
            start=other.sentence.start,
            end=other.sentence.end,
            text=other.sentence.text,
            speaker=other.speaker,
        )
        for number, source in enumerate(sources, 1)
        if source is not None and number not in passed
        for other in source.with_other_figures(statement)
    )

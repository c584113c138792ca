"""A summary of several articles on one subject: each sentence names the article that it stands in."""

from typing import Annotated

import msgspec

from toolkit.model.base import Struct
from toolkit.model.summary import Grade, SummarySentence

Number = Annotated[int, msgspec.Meta(ge=1, description="Number of an article, counted from 1")]


class MergedSource(Struct, frozen=True, kw_only=True, gc=False):
    """One of the merged articles.

    Attributes:
        title: its title, or null.
        path: where it was read from, or null.
        text_sha256: hash of the text that the spans of its sentences point into.
    """

    title: str | None
    path: str | None
    text_sha256: str


class MergedSentence(SummarySentence, frozen=True, kw_only=True, gc=False):
    """A sentence of one of the articles; its span points into that article's text.

    Attributes:
        article: the article that it stands in.
        also: the other articles that say nearly the same, in order.
    """

    article: Number
    also: tuple[Number, ...] = ()


class MergedSummary(Struct, frozen=True, kw_only=True, gc=False):
    """Sentences of several articles, article by article in source order, and what they reach.

    Attributes:
        method: the ranker that scored the sentences.
        solver: what chose among them.
        measure: the readability formula.
        grade: the school year reached, or null.
        max_words: budget in running words.
        words: running words in the summary.
        target_met: whether ceiling and budget hold.
        floor_met: whether the floor holds.
        sources: the merged articles.
        sentences: what was chosen.
    """

    method: str
    solver: str
    measure: str
    grade: Grade | None
    max_words: int
    words: Annotated[int, msgspec.Meta(ge=0)]
    target_met: bool
    floor_met: bool
    sources: tuple[MergedSource, ...]
    sentences: tuple[MergedSentence, ...]

    @property
    def text(self) -> str:
        """The chosen sentences as one string, each with the number of its article: ``It rained. [1]``."""
        return " ".join(f"{each.shown} {_marks(each)}" for each in self.sentences)


def _marks(sentence: MergedSentence) -> str:
    return "".join(f"[{number}]" for number in sorted({sentence.article, *sentence.also}))

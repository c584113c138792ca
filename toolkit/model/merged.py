"""A summary of several articles on one subject: each sentence names the article that it stands in."""

from itertools import chain, groupby
from typing import Annotated, Final, Literal

import msgspec

from toolkit.model.article import LanguageTag, Source
from toolkit.model.base import Said, Struct
from toolkit.model.summary import ChosenSentence, Grade, with_speakers

MERGED_SCHEMA: Final = "urn:article-toolkit:merged:1"

Number = Annotated[int, msgspec.Meta(ge=1)]


class MergedSource(Source, frozen=True, kw_only=True, gc=False):
    """One of the merged articles: what is needed to read it again, and the hashes that show whether it changed.

    Attributes:
        language: BCP 47 tag.
        title: its title, or null.
    """

    language: LanguageTag
    title: str | None = None


class OtherSentence(Said, frozen=True, kw_only=True, gc=False):
    """A sentence of another article than the one that it is compared with.

    Attributes:
        article: number of the source that it stands in, from 1.
        id: the sentence's own.
    """

    article: Number
    id: str


class MergedSentence(ChosenSentence, frozen=True, kw_only=True, gc=False):
    """A sentence of one of the articles; its span points into that article's text.

    Attributes:
        article: number of the source that it stands in, from 1.
        also: numbers of the other sources that say nearly the same, with the same figures, in order.
        other_figures: sentences of sources that are in neither, nearly the same but for their figures, in order. Which
            figures are right the summary does not know.
    """

    article: Number
    also: tuple[Number, ...] = ()
    other_figures: tuple[OtherSentence, ...] = ()

    @property
    def sources(self) -> tuple[int, ...]:
        """The numbers of all sources that say so, in order."""
        return tuple(sorted({self.article, *self.also}))

    @property
    def shown(self) -> str:
        """The sentence with the numbers of its sources, and of those with other figures: ``It rose. [1][3][≠2]``."""
        other = dict.fromkeys(sentence.article for sentence in self.other_figures)
        return f"{self.text} {''.join([*(f'[{n}]' for n in self.sources), *(f'[≠{n}]' for n in other)])}"


class MergedSummary(Struct, frozen=True, kw_only=True, gc=False):
    """Sentences of several articles, article by article in source order, and what they reach.

    Attributes:
        schema: what this document is.
        level: the level asked for, by name, or null for limits given one by one.
        method: the ranker that scored the sentences.
        solver: what chose among them.
        measure: the readability formula.
        max_grade, min_grade: ceiling and floor asked for, inclusive; null for none.
        max_words: budget in words, runs of ``\\w+``.
        grade: the school year reached, or null where the language has no mapping or nothing was chosen.
        readability: the formula's own score.
        words: running words in the summary, runs of ``\\w+``.
        target_met: whether ceiling and budget hold.
        floor_met: whether the floor holds.
        about: the query that the summary leans towards, or null.
        sources: the merged articles, in the order of their numbers.
        sentences: what was chosen.
    """

    schema: Literal["urn:article-toolkit:merged:1"] = msgspec.field(name="$schema", default=MERGED_SCHEMA)
    level: str | None = None
    method: str
    solver: str
    measure: str
    max_grade: Grade | None = None
    min_grade: Grade | None = None
    max_words: int
    grade: Grade | None = None
    readability: float | None = None
    words: Annotated[int, msgspec.Meta(ge=0)]
    target_met: bool
    floor_met: bool
    about: str | None = None
    sources: Annotated[tuple[MergedSource, ...], msgspec.Meta(min_length=1)]
    sentences: tuple[MergedSentence, ...] = ()

    @property
    def text(self) -> str:
        """The chosen sentences as one string, each with the numbers of its sources, in transcripts with who says it."""
        return " ".join(self.lines())

    def lines(self, *, each: bool = False) -> list[str]:
        """Return the chosen sentences as a reader sees them.

        Args:
            each: as for ``with_speakers``; another source begins with nobody's words.
        """
        by_article = groupby(self.sentences, key=lambda sentence: sentence.article)
        return list(chain.from_iterable(with_speakers(own, each=each) for _, own in by_article))

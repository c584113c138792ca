"""Summaries: sentences of the article chosen for a level, with the grade that they reach."""

from typing import Annotated

import msgspec

from toolkit.model.base import Share, Span, Struct

Grade = Annotated[float, msgspec.Meta(description="A school year under the measure")]


class Level(Struct, frozen=True, kw_only=True, gc=False):
    """A reading level: a name, a grade ceiling and floor, a word budget.

    Attributes:
        name: ``easy``, ``general``, ``expert`` or the user's own.
        max_grade: ceiling, inclusive; null for none.
        min_grade: floor, inclusive; null for none.
        max_words: budget in words (runs of ``\\w+``).
        share: budget as a share of the article's words, instead of ``max_words``.
        trim: whether cuts inside sentences are allowed.
    """

    name: str | None = None
    max_grade: Grade | None = None
    min_grade: Grade | None = None
    max_words: Annotated[int, msgspec.Meta(ge=1)] | None = None
    share: Annotated[float, msgspec.Meta(gt=0, le=1)] | None = None
    trim: bool = False


class Reason(Struct, frozen=True, kw_only=True, gc=False):
    """Why a sentence was chosen: its heaviest terms and the features that lifted it."""

    terms: tuple[str, ...] = ()
    features: dict[str, float] = {}


class SummarySentence(Span, frozen=True, kw_only=True, gc=False):
    """A sentence of the article in a summary; ``id`` is the sentence's own.

    ``cuts`` are the spans left out by trimming, in order, inside the sentence.
    """

    id: str
    score: float | None = None
    reason: Reason | None = None
    cuts: tuple[Span, ...] = ()

    @property
    def shown(self) -> str:
        """The sentence as a reader sees it, each cut shown as ``[...]``."""
        kept, at = "", self.start
        for cut in self.cuts:
            kept += self.text[at - self.start : cut.start - self.start] + "[...]"
            at = cut.end
        return kept + self.text[at - self.start :]


class GlossaryEntry(Span, frozen=True, kw_only=True, gc=False):
    """An abbreviation used in the summary, with the long form that the article gives."""

    term: Annotated[str, msgspec.Meta(description="Id of the term in the article")]
    meaning: Span


class Summary(Struct, frozen=True, kw_only=True, gc=False):
    """Sentences of the article, in source order, and what they reach.

    Attributes:
        level: the level asked for, by name, or null for limits given one by one.
        method: the ranker that scored the sentences.
        measure: the readability formula.
        grade: the school year reached, or null where the language has no mapping or nothing was chosen.
        words: running words in the summary, runs of ``\\w+``.
        target_met: whether ceiling and budget hold. floor_met: whether the floor holds.
    """

    level: str | None = None
    method: str
    solver: str
    measure: str
    max_grade: Grade | None = None
    min_grade: Grade | None = None
    max_words: int
    grade: Grade | None = None
    readability: Annotated[float | None, msgspec.Meta(description="The formula's own score")] = None
    rare_words: Annotated[Share | None, msgspec.Meta(description="Share of words that are rare")] = None
    words: Annotated[int, msgspec.Meta(ge=0)]
    target_met: bool
    floor_met: bool
    section: str | None = None
    about: str | None = None
    sentences: tuple[SummarySentence, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()

    @property
    def text(self) -> str:
        """The chosen sentences as one string, cuts shown as ``[...]``."""
        return " ".join(sentence.shown for sentence in self.sentences)

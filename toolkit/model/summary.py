"""Summaries: sentences of the article chosen for a level, with the grade that they reach."""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from toolkit.model.base import Said, Share, Span, Struct, attributed

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
    """Why a sentence was chosen.

    Attributes:
        terms: its heaviest terms.
        features: what lifted (positive) or lowered its score, by name.
    """

    terms: tuple[str, ...] = ()
    features: dict[str, float] = {}


class ChosenSentence(Said, frozen=True, kw_only=True, gc=False):
    """A sentence that was chosen for a summary.

    Attributes:
        id: the sentence's own.
        score: salience under the ranker, six places.
        reason: why it was chosen, where asked for.
    """

    id: str
    score: float | None = None
    reason: Reason | None = None

    @property
    def shown(self) -> str:
        """The sentence as a reader sees it."""
        return self.text


class SummarySentence(ChosenSentence, frozen=True, kw_only=True, gc=False):
    """A sentence of the article in a summary.

    Attributes:
        cuts: spans left out by trimming, in order, inside the sentence.
    """

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
    """An abbreviation used in the summary, with the long form that the article gives.

    Attributes:
        term: id of the term in the article.
        meaning: the long form, where the article gives it.
    """

    term: str
    meaning: Span


class Summary(Struct, frozen=True, kw_only=True, gc=False):
    """Sentences of the article, in source order, and what they reach.

    Attributes:
        level: the level asked for, by name, or null for limits given one by one.
        method: the ranker that scored the sentences.
        solver: what chose among them.
        measure: the readability formula.
        max_grade, min_grade: ceiling and floor asked for, inclusive; null for none.
        max_words: budget in words, runs of ``\\w+``.
        grade: the school year reached, or null where the language has no mapping or nothing was chosen.
        readability: the formula's own score.
        rare_words: share of the words that are rare; null where no frequency table is at hand.
        words: running words in the summary, runs of ``\\w+``.
        target_met: whether ceiling and budget hold.
        floor_met: whether the floor holds.
        section: id of the section that was summarised; null for the whole article.
        about: the query that the summary answers, or null.
        sentences: the chosen ones, in source order.
        glossary: abbreviations that the summary uses, with the article's own long forms.
    """

    level: str | None = None
    method: str
    solver: str
    measure: str
    max_grade: Grade | None = None
    min_grade: Grade | None = None
    max_words: int
    grade: Grade | None = None
    readability: float | None = None
    rare_words: Share | None = None
    words: Annotated[int, msgspec.Meta(ge=0)]
    target_met: bool
    floor_met: bool
    section: str | None = None
    about: str | None = None
    sentences: tuple[SummarySentence, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()

    @property
    def text(self) -> str:
        """The chosen sentences as one string, cuts shown as ``[...]``, in a transcript with who says them."""
        return " ".join(with_speakers(self.sentences))


def with_speakers(sentences: Iterable[ChosenSentence], *, each: bool = False) -> list[str]:
    """Return sentences of one article, in order, as a reader sees them: in a transcript with who says them.

    A sentence that begins with the label of who says it needs no other. ``each`` is as for ``attributed``.
    """
    return attributed(((one.speaker, one.start, one.shown) for one in sentences), each=each)

"""What a summary was asked to be and what it reaches: the fields that every kind of summary begins with."""

from collections.abc import Iterable
from typing import TypedDict

from toolkit.language.readability import label
from toolkit.model.summary import Level
from toolkit.summarisers.protocol import Ranker
from toolkit.summarisers.selection.problem import Solver


class Outcome(TypedDict):
    """The fields that ``Summary`` and ``MergedSummary`` share; they are explained there."""

    level: str | None
    method: str
    solver: str
    measure: str
    max_grade: float | None
    min_grade: float | None
    max_words: int
    grade: float | None
    readability: float | None
    words: int
    target_met: bool
    floor_met: bool
    about: str | None


def outcome_of(
    shown: Iterable[str],
    language: str,
    level: Level,
    *,
    budget: int,
    ranker: Ranker,
    solver: Solver,
    about: str | None,
) -> Outcome:
    """Measure the sentences of a summary against the level that it was made for.

    Args:
        shown: the sentences as a reader sees them.
        language: BCP 47 tag of the article.
        level: what was asked for.
        budget: the level's budget for this article, in running words.
        ranker: what scored the sentences.
        solver: what chose among them.
        about: the query that it leans towards, or None.
    """
    reached = label(shown, language, max_grade=level.max_grade, min_grade=level.min_grade, max_words=budget)
    return Outcome(
        level=level.name,
        method=ranker.name,
        solver=solver.name,
        measure=reached.measure,
        max_grade=level.max_grade,
        min_grade=level.min_grade,
        max_words=budget,
        grade=reached.grade,
        readability=reached.readability,
        words=reached.words,
        target_met=reached.target_met,
        floor_met=reached.floor_met,
        about=about,
    )

"""What a summary may say of itself: its grade, and whether it meets what was asked for.

The summariser writes these figures and a check recomputes them, both with this one function.
"""

from collections.abc import Iterable
from typing import NamedTuple

from toolkit.language.readability.counting import add, count
from toolkit.language.readability.formula import Counts, Measure
from toolkit.language.readability.measures import measure_for
from toolkit.language.tokens import count_words

PLACES = 4
"""Decimal places of grades and scores as they are written."""

TOLERANCE = 1e-9


class Label(NamedTuple):
    """The figures that stand with a summary.

    Attributes:
        measure: name of the readability formula.
        readability: the formula's own score, or None for no words.
        grade: school year, or None for no words or a formula without published years.
        words: running words, runs of ``\\w+``.
        target_met: whether there is a summary, within the word budget and at or below the ceiling.
        floor_met: whether there is a summary, at or above the floor.
    """

    measure: str
    readability: float | None
    grade: float | None
    words: int
    target_met: bool
    floor_met: bool


def label(
    sentences: Iterable[str],
    language: str,
    *,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
) -> Label:
    """Measure the sentences of a summary and compare them with what was asked for.

    Where a formula has no published school years, ceiling and floor are compared on its own scale
    (``Measure.score_at``), and no grade is given.

    Args:
        sentences: the summary's sentences as a reader sees them; of a trimmed one, what is left of it.
        language: BCP 47 tag of the article.
        max_grade: ceiling, a school year, or None.
        min_grade: floor, a school year, or None.
        max_words: budget in running words, or None.

    Returns:
        The label, with score and grade rounded to four places.

    >>> label(["The cat sat on the mat.", "It was warm there."], "en", max_grade=3, max_words=20).target_met
    True
    """
    texts = list(sentences)
    measure = measure_for(language)
    return label_of(
        add(count(text, language, measure) for text in texts),
        sum(map(count_words, texts)),
        measure,
        max_grade=max_grade,
        min_grade=min_grade,
        max_words=max_words,
    )


def label_of(
    counts: Counts,
    words: int,
    measure: Measure,
    *,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
) -> Label:
    """Judge a text by its counts, for callers that count each sentence once and use it in several texts.

    Args:
        counts: what the measure counts, over all sentences.
        words: running words, runs of ``\\w+``.
        measure: the formula.
        max_grade: ceiling, a school year, or None.
        min_grade: floor, a school year, or None.
        max_words: budget in running words, or None.
    """
    score = measure.score(counts)
    grade = measure.grade(counts)
    easy_enough = score is not None and (max_grade is None or measure.excess(score, max_grade) <= TOLERANCE)
    hard_enough = score is not None and (min_grade is None or measure.excess(score, min_grade) >= -TOLERANCE)
    return Label(
        measure=measure.name,
        readability=None if score is None else round(score, PLACES),
        grade=None if grade is None else round(grade, PLACES),
        words=words,
        target_met=easy_enough and (max_words is None or words <= max_words),
        floor_met=hard_enough,
    )

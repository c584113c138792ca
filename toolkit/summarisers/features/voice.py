"""Who speaks: a writer who reports what others said, or a speaker who addresses those who listen.

A report says the gist first (the inverted pyramid), so that its opening is its summary; a speech opens with
greetings. Both are measured as shares of sentences, and neither says what an article is about or where it is from.
"""

import numpy as np

from toolkit.language.calendar import calendar_names
from toolkit.language.cue_tables import cue_table
from toolkit.model.base import Record
from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.protocol import BoolArray, Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# Share of sentences with a reporting word: where an article begins to be a report, and from where on it is one for
# sure. News pages have a median of .15 and news told for learners one of .21; of papers, reviews and bills nine in
# ten have .02 at most.
REPORTED = (0.04, 0.16)
# Where a language has no table, sentences with quotation marks stand in; papers quote in .03 of theirs.
QUOTED = (0.08, 0.32)
# A day of the week near the beginning says when it happened: in 46 of 100 news pages, in no paper or bill.
OPENING = 5
DATED = 0.5
# Share of sentences that address, outside quotations: of papers, whose authors say we, nine in ten have .46 at most.
ADDRESS = (0.3, 0.6)
# Of these, where somebody says I or you: papers and reviews, with many authors, only say we.
PERSONAL = (0.0, 0.05)
# Where there are several headings, nine in ten papers have .48 at most; with so much address the headings are speakers.
ADDRESS_HEADED = (0.6, 0.8)
# Running words: from the longest reports that are written to be cut from the end, to twice that.
LENGTH = (1500.0, 3000.0)
# A speech has no headings; a title and one more may have been put above it, or who speaks above each turn.
HEADINGS = 3

# Running words after which the worth of a place has fallen by log 2; by log 3 after twice as many, and so on.
FALL = 60.0

QUOTATION = ('"', "“", "”", "„", "«", "»", "「", "『", "``", "''")


class Voice(Record, frozen=True, eq=True):
    """How surely an article is a report, and how surely it is spoken, each from 0 to 1."""

    report: float
    spoken: float


def voice_of(candidates: Candidates, terms: Terms, matrix: TermMatrix) -> Voice:
    """Return the voice of an article; there must be one candidate at least."""
    language = candidates.article.language
    table = cue_table("voices", language)
    marks = [mark for mark in QUOTATION if mark in candidates.article.text]
    quotes = np.array([any(mark in sentence.text for mark in marks) for sentence in candidates.sentences])
    if table is None:
        told, addressed, personal = _ramp(float(quotes.mean()), QUOTED), 0.0, 0.0
    else:
        told = _ramp(float(_with(table["reporting"], terms, matrix).mean()), REPORTED)
        address = _with(table["address"], terms, matrix) & ~quotes
        personal = float(address.mean())
        addressed = float((address | (_with(table["we"], terms, matrix) & ~quotes)).mean())
    dated = any(
        name.kind == "weekday"
        for sentence in candidates.sentences[:OPENING]
        for name in calendar_names(sentence.text, language)
    )
    headings = sum(section.heading is not None for section in candidates.article.sections)
    return Voice(
        report=min(1.0, told + DATED * dated)
        * (1.0 - _ramp(addressed, ADDRESS))
        * (1.0 - _ramp(float(candidates.words.sum()), LENGTH)),
        spoken=_ramp(addressed, ADDRESS if headings < HEADINGS else ADDRESS_HEADED) * _ramp(personal, PERSONAL),
    )


def lead_worth(candidates: Candidates) -> FloatArray:
    """Return what the place of each candidate is worth in a report, about a mean of zero."""
    read = np.cumsum(candidates.words) - candidates.words
    worth = -np.log1p(read / FALL)
    return np.asarray(worth - worth.mean())


def _with(cues: tuple[str, ...], terms: Terms, matrix: TermMatrix) -> BoolArray:
    """Return which candidates have one of the words."""
    wanted = np.zeros(matrix.size, dtype=bool)
    wanted[terms.stem_of[[terms.types[cue] for cue in cues if cue in terms.types]]] = True
    return np.bincount(matrix.row[wanted[matrix.term]], minlength=matrix.rows) > 0


def _ramp(value: float, between: tuple[float, float]) -> float:
    low, high = between
    return float(np.clip((value - low) / (high - low), 0.0, 1.0))

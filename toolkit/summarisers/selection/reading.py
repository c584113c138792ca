"""How hard a choice of candidates is to read, and the band in which it should lie."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import TypeVar

import numpy as np

from toolkit.language.doubt import doubted_syllables
from toolkit.language.readability import Measure, count, measure_for
from toolkit.language.readability.label import TOLERANCE
from toolkit.language.tokens import count_words
from toolkit.model.base import Record
from toolkit.model.summary import Level
from toolkit.summarisers.protocol import BoolArray, Candidates, FloatArray, IntArray

Number = TypeVar("Number", float, FloatArray)


class Reading(Record, frozen=True, eq=False):
    """The readability of the candidates, and the ceiling and floor for a choice.

    Difficulty is the formula's score, with its sign turned where a larger score is easier.

    Attributes:
        measure: the formula.
        words: words of each candidate as the formula counts them.
        load: syllables, letters or long words of each, those counted that only another counter may find: a choice that
            meets its grade meets it by either.
        ceiling: difficulty at most, infinite for none.
        floor: difficulty at least, minus infinite for none.
        budget_words: words of each as the budget counts them.
        short: the readability of the candidates after trimming, or None where nothing may be trimmed.
    """

    measure: Measure
    words: IntArray
    load: IntArray
    budget_words: IntArray
    ceiling: float = np.inf
    floor: float = -np.inf
    short: "Reading | None" = None

    @property
    def sign(self) -> float:
        """Minus one where a larger score is easier to read."""
        return -1.0 if self.measure.ease else 1.0

    def difficulty(self, words: Number, sentences: Number, load: Number) -> Number:
        """Return the difficulty of texts with so many words, sentences and so much load."""
        m = self.measure
        score = m.length * words / sentences + m.weight * load / words + m.density * sentences / words + m.constant
        return self.sign * score

    def of(self, chosen: IntArray, short: BoolArray | None = None) -> float:
        """Return the difficulty of a choice, some of it in short form; minus infinity for one without words."""
        words, load = self.words[chosen], self.load[chosen]
        if short is not None and self.short is not None:
            words = np.where(short, self.short.words[chosen], words)
            load = np.where(short, self.short.load[chosen], load)
        total = float(words.sum())
        return float(self.difficulty(total, float(len(chosen)), float(load.sum()))) if total else -np.inf

    def miss(self, chosen: IntArray, short: BoolArray | None = None) -> float:
        """Return by how much the difficulty of a choice lies outside the band, 0 inside."""
        return self.missed_by(self.of(chosen, short))

    def missed_by(self, difficulty: float) -> float:
        """Return by how much a difficulty lies outside the band, 0 inside."""
        outside = max(difficulty - self.ceiling, self.floor - difficulty)
        return outside if outside > TOLERANCE else 0.0

    def rest(self, words: FloatArray, sentences: FloatArray) -> FloatArray:
        """Return the difficulty of so many words in so many sentences without any load."""
        m = self.measure
        score = m.length * words / sentences + m.density * sentences / words + m.constant
        return np.asarray(self.sign * score, dtype=np.float64)

    def room(self, words: FloatArray, rest: FloatArray, difficulty: float) -> FloatArray:
        """Return the load with which so many words, of that difficulty without it, have a difficulty."""
        if not np.isfinite(difficulty):
            return np.full(len(words), difficulty)
        return (difficulty - rest) * words / (self.sign * self.measure.weight)

    def load_of_budget_words(self, budget_words: IntArray) -> FloatArray:
        """Return the load of each candidate as if it had as many words as the budget counts.

        The budget counts "aren't" and "3.5" as two words, the formula as one. The difference is turned into
        load by the slope of the band's edge at the candidates' mean length.
        """
        m, sign = self.measure, self.sign
        edge = self.ceiling if np.isfinite(self.ceiling) else self.floor
        mean = float(self.words.mean()) if len(self.words) else 0.0
        slope = ((edge - sign * m.constant) - 2 * sign * m.length * mean) / (sign * m.weight)
        return self.load + max(0.0, slope) * (budget_words - self.words)


def reading_of(candidates: Candidates, level: Level, texts: Sequence[str] | None = None) -> Reading:
    """Return the readability of candidates, with the ceiling and floor of a level.

    Args:
        candidates: n sentences.
        level: ceiling and floor, in school years.
        texts: n texts to measure instead of the sentences, as trimming leaves them.
    """
    language = candidates.article.language
    measure = measure_for(language)
    given = [sentence.text for sentence in candidates.sentences] if texts is None else texts
    counts = [count(text, language, measure) for text in given]
    words = candidates.words if texts is None else np.array([count_words(text) for text in texts], dtype=np.int64)
    sign = -1.0 if measure.ease else 1.0
    return Reading(
        measure=measure,
        words=np.array([each.words for each in counts], dtype=np.int64),
        load=np.array([each.load for each in counts], dtype=np.int64) + _doubted(candidates, measure),
        budget_words=words,
        ceiling=np.inf if level.max_grade is None else sign * measure.score_at(level.max_grade),
        floor=-np.inf if level.min_grade is None else sign * measure.score_at(level.min_grade),
    )


# The levels of an article ask for it one after the other.
@lru_cache(maxsize=1)
def _doubted(candidates: Candidates, measure: Measure) -> IntArray:
    """Return how many more syllables of each candidate another counter may find."""
    found = np.zeros(len(candidates), dtype=np.int64)
    if measure.load != "syllables":
        return found
    language = candidates.article.language
    different = set(chain.from_iterable(candidates.tokens))
    doubted = {word: count for word in different if (count := doubted_syllables(word, language))}
    for index, tokens in enumerate(candidates.tokens):
        if not doubted.keys().isdisjoint(tokens):
            found[index] = sum(doubted.get(word, 0) for word in tokens)
    return found

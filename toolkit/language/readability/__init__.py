"""How hard a text is to read: one published formula a language, over counts that add up.

All formulas have the form ``a·W/N + b·L/W + c·N/W + d`` with W words, N sentences and the load L
(syllables, letters or long words). W, N and L of a text are the sums over its sentences, so that
the score of any choice of sentences follows from three sums.
"""

from toolkit.language.readability.counting import add, count, words_of
from toolkit.language.readability.formula import Counts, Measure
from toolkit.language.readability.label import Label, label, label_of
from toolkit.language.readability.measures import LIX, MEASURES, measure_for

__all__ = [
    "LIX",
    "MEASURES",
    "Counts",
    "Label",
    "Measure",
    "add",
    "count",
    "label",
    "label_of",
    "measure_for",
    "words_of",
]

"""Whether two sentences say nearly the same: most of their words, every number and the same negations."""

import re
from typing import NamedTuple

from toolkit.language.negation import negation_cues
from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.figure import Quantity
from toolkit.quantities.reading import read
from toolkit.quantities.sameness import same

# Share of their stems that two sentences have in common at least (Jaccard); reworded agency copy lies above .6.
ALIKE = 0.6

_DIGITS = re.compile(r"\d+")


class Content(NamedTuple):
    """What of a sentence is compared.

    Attributes:
        stems: of its content words.
        quantities: what it states, in order.
        labels: digits that belong to no quantity ("Type 2", "Table 4"), sorted.
        negations: its negation cues in lower case, sorted.
    """

    stems: frozenset[str]
    quantities: tuple[Quantity, ...]
    labels: tuple[str, ...]
    negations: tuple[str, ...]


def content_of(text: str, language: str) -> Content:
    """Return what ``alike`` compares of a sentence in a language, a BCP 47 tag."""
    empty = stopwords(language)
    content = [word for word in words(text.lower()) if len(word) > 1 and word not in empty]
    quantities = tuple(read(text, language))
    return Content(
        stems=frozenset(stems(content, language)),
        quantities=quantities,
        labels=tuple(sorted(_labels(text, quantities))),
        negations=tuple(sorted(text[cue.start : cue.end].lower() for cue in negation_cues(text, language))),
    )


def alike(one: Content, other: Content) -> bool:
    """Say whether two sentences of one language say nearly the same.

    >>> def compared(one, other):
    ...     return alike(content_of(one, "en"), content_of(other, "en"))
    >>> compared("The dam cost 5 million euros.", "The dam has cost five million euros.")
    True
    >>> compared("The dam cost 5 million euros.", "The dam cost 50 million euros.")
    False
    >>> compared("The old dam is safe again.", "The old dam is not safe again.")
    False
    """
    return (
        len(one.stems & other.stems) >= ALIKE * max(1, len(one.stems | other.stems))
        and one.labels == other.labels
        and one.negations == other.negations
        and _same_quantities(one.quantities, other.quantities)
    )


def _same_quantities(one: tuple[Quantity, ...], other: tuple[Quantity, ...]) -> bool:
    """Say whether two sentences state the same quantities, in any order."""
    left = list(other)
    for quantity in one:
        match = next((each for each in left if same(quantity, each, strict=True)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _labels(text: str, quantities: tuple[Quantity, ...]) -> list[str]:
    at, outside = 0, ""
    for quantity in quantities:
        outside += text[at : quantity.start] + " "
        at = max(at, quantity.end)
    return _DIGITS.findall(outside + text[at:])

"""Whether two sentences say nearly the same: most of their words, every number and the same negations."""

from functools import cached_property

from toolkit.expressions import expression
from toolkit.language.negation import negation_cues
from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.figure import Quantity
from toolkit.quantities.reading import read
from toolkit.quantities.sameness import same

# Share of their stems that two sentences have in common at least (Jaccard); reworded agency copy lies above .6.
ALIKE = 0.6

_DIGITS = expression(r"\d+")
# Where and when a report was sent is nothing that it says: "LEEDS, 3 May (Reuters) -- A mill burned down.".
_DATELINE = expression(
    r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ .'’-]{1,40}(?:,\s[^\W\d_][^,()\d]{1,30})?"
    r"(?:,?\s\d{1,2}\.?\s[^\W\d_]{3,10}\.?|,?\s[^\W\d_]{3,10}\.?\s\d{1,2})?(?:,?\s\d{4})?(?:\s?\([^()]{2,30}\))?"
    r"\.?\s?(?:--|[-–—])\s"
)


class Content:
    """What of a sentence is compared; all but its words is read only when its words are alike.

    Args:
        text: the sentence.
        language: BCP 47 tag.
    """

    def __init__(self, text: str, language: str) -> None:
        dateline = _DATELINE.match(text) if text[:2].isupper() else None
        self._text = text[dateline.end() :] if dateline else text
        self._language = language

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of its content words."""
        empty = stopwords(self._language)
        content = [word for word in words(self._text.lower()) if len(word) > 1 and word not in empty]
        return frozenset(stems(content, self._language))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """What it states, in order."""
        return tuple(read(self._text, self._language))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Digits that belong to no quantity ("Type 2", "Table 4"), sorted."""
        at, outside = 0, ""
        for quantity in self.quantities:
            outside += self._text[at : quantity.start] + " "
            at = max(at, quantity.end)
        return tuple(sorted(_DIGITS.findall(outside + self._text[at:])))

    @cached_property
    def negations(self) -> tuple[str, ...]:
        """Its negation cues in lower case, sorted."""
        cues = negation_cues(self._text, self._language)
        return tuple(sorted(self._text[cue.start : cue.end].lower() for cue in cues))


def alike(one: Content, other: Content) -> bool:
    """Say whether two sentences of one language say nearly the same.

    >>> def compared(one, other):
    ...     return alike(Content(one, "en"), Content(other, "en"))
    >>> compared("The dam cost 5 million euros.", "The dam has cost five million euros.")
    True
    >>> compared("The dam cost 5 million euros.", "The dam cost 50 million euros.")
    False
    >>> compared("The old dam is safe again.", "The old dam is not safe again.")
    False
    >>> compared("LEEDS, 3 May -- The old dam broke in the night.", "The old dam broke in the night.")
    True
    """
    common = len(one.stems & other.stems)
    return (
        common >= ALIKE * max(1, len(one.stems) + len(other.stems) - common)
        and one.negations == other.negations
        and one.labels == other.labels
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

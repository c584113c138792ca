"""Whether two sentences say nearly the same: most words, the same negations, and the same figures or others."""

from functools import cached_property

from toolkit.expressions import expression
from toolkit.language.calendar import calendar_names
from toolkit.language.negation import negation_cues
from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.figure import Quantity
from toolkit.quantities.reading import read
from toolkit.quantities.sameness import same, same_unit

# Share of their stems that two sentences have in common at least (Jaccard); reworded agency copy lies above .6.
ALIKE = 0.6

# Where figures differ, all else has to be one: the words of either are words of the other, to this share. Two that hold
# a word each that the other has not ("sales of bread", "sales of milk") may speak of different things.
ELSE_ALIKE = 0.75
FEWEST = 3  # so many words at least, lest "It rose by 5 per cent." and "It rose by 6 per cent." speak of one thing

# Figures that say when or which one, not how much.
_WHICH = frozenset({"date", "ordinal"})

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
        return _stems(self._text, self._language)

    @cached_property
    def stems_beside(self) -> frozenset[str]:
        """The same without what states its figures."""
        return _stems(self._beside, self._language)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """What it states, in order."""
        return tuple(read(self._text, self._language))

    @cached_property
    def lowered(self) -> str:
        """The sentence in small letters."""
        return self._text.lower()

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """Beginnings of words, one of which stands in every sentence that is the same but for figures.

        So few of the words may be missing there that one of these has to be there. A stem may end otherwise than the
        word that it is of ("happi").
        """
        longest = sorted(self.stems_beside, key=lambda stem: (-len(stem), stem))
        return tuple(stem[:-1] for stem in longest[: int((1 - ELSE_ALIKE) * len(longest)) + 1])

    @cached_property
    def calendar(self) -> frozenset[tuple[str, int]]:
        """The months and weekdays that it names beside its figures."""
        return frozenset((name.kind, name.number) for name in calendar_names(self._beside, self._language))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Digits that belong to no quantity ("Type 2", "Table 4"), sorted."""
        return tuple(sorted(_DIGITS.findall(self._beside)))

    @cached_property
    def _beside(self) -> str:
        """The sentence without its figures."""
        at, outside = 0, ""
        for quantity in self.quantities:
            outside += self._text[at : quantity.start] + " "
            at = max(at, quantity.end)
        return outside + self._text[at:]

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


def has_other_figures(one: Content, other: Content) -> bool:
    """Say whether two sentences of one language are nearly the same but for how much they state, or when.

    Which of them is right is not known, nor whether both are: a figure that is rounded or bounded in one may hold in
    both.

    >>> def compared(one, other):
    ...     return has_other_figures(Content(one, "en"), Content(other, "en"))
    >>> compared("The fire at the mill burned for 9 hours.", "The fire at the old mill burned for eight hours.")
    True
    >>> compared("The fire at the mill burned for 9 hours.", "The fire at the mill burned for nine hours.")
    False
    >>> compared("In May the mill sold 9 tons of flour.", "In June the mill sold 8 tons of flour.")
    False
    """
    common = len(one.stems & other.stems)
    if common < FEWEST or common < ALIKE * min(len(one.stems), len(other.stems)):
        return False
    if not one.quantities or not other.quantities or one.negations != other.negations or one.labels != other.labels:
        return False
    fewer, more = sorted((one.stems_beside, other.stems_beside), key=len)
    if not fewer <= more or len(fewer) < max(FEWEST, ELSE_ALIKE * len(more)):
        return False
    if one.calendar and other.calendar and one.calendar != other.calendar:
        return False
    left, right = _unmatched(one.quantities, other.quantities, strict=False)
    pairs = list(zip(left, right, strict=False))
    if not pairs or len(left) != len(right) or not all(_comparable(*pair) for pair in pairs):
        return False
    # "In May it was 5, in June 6": of other times other figures may be true.
    return len({quantity.kind in _WHICH for quantity in left}) == 1


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Say whether two figures that differ give one measure: both are numbers of one unit, or both are dates."""
    if "ordinal" in (one.kind, other.kind) or (one.kind == "date") != (other.kind == "date"):
        return False
    stated = (one.date, other.date) if one.kind == "date" else (one.value, other.value)
    return None not in stated and one.granularity == other.granularity and same_unit(one, other)


def _same_quantities(one: tuple[Quantity, ...], other: tuple[Quantity, ...]) -> bool:
    """Say whether two sentences state the same quantities, in any order."""
    return _unmatched(one, other, strict=True) == ([], [])


def _unmatched(
    one: tuple[Quantity, ...], other: tuple[Quantity, ...], *, strict: bool
) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of each of two sentences that the other does not state."""
    left, right = [], list(other)
    for quantity in one:
        match = next((each for each in right if same(quantity, each, strict=strict)), None)
        if match is None:
            left.append(quantity)
        else:
            right.remove(match)
    return left, right


def _stems(text: str, language: str) -> frozenset[str]:
    """Return the stems of the content words of a text."""
    empty = stopwords(language)
    return frozenset(stems([word for word in words(text.lower()) if len(word) > 1 and word not in empty], language))

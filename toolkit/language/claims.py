"""What a sentence claims: a statistic, a finding, a comparison or a recommendation.

The sections of ``tables/claims`` read here: ``recommendation``, ``comparison`` and ``finding`` are cues of a kind;
``no_recommendation`` and ``no_comparison`` are longer phrases that look like one; ``measure`` are the words that make
a quantity a statistic, ``procedure`` those that make it a step of a method.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from toolkit.language.cue_tables import cue_table
from toolkit.language.phrases import PhraseIndex, find_phrases, phrase_index
from toolkit.language.tokens import words
from toolkit.model.figure import Quantity

ClaimKind = Literal["statistic", "finding", "comparison", "recommendation"]

_SECTIONS = (
    "recommendation",
    "no_recommendation",
    "comparison",
    "no_comparison",
    "finding",
    "measure",
    "procedure",
)
# Quantities that are statistics by themselves, and those that need a word of measure beside them.
_TELLING = frozenset({"percent", "money", "ratio"})
_MEASURED = frozenset({"number", "quantity", "range", "duration", "temperature", "age"})
_SMALLEST_COUNT = 11


class Claim(NamedTuple):
    """What a sentence claims, and how plainly: strength between 0 and 1."""

    kind: ClaimKind
    strength: float


def claim(sentence: str, language: str, figures: Sequence[Quantity] = ()) -> Claim | None:
    """Return what a sentence claims, or None.

    Args:
        sentence: one sentence.
        language: BCP 47 tag; a language without a table has statistics only.
        figures: the quantities in the sentence.

    >>> claim("Adults should sleep seven hours a night.", "en").kind
    'recommendation'
    >>> claim("Oslo has more rain than Rome.", "en").kind
    'comparison'
    """
    tokens = words(sentence.lower())
    cues: Counter[str] = Counter()
    for match in find_phrases(tokens, _index(language.split("-")[0].lower())):
        bound = match.label == "comparison" and match.end < len(tokens) and tokens[match.end][0].isdigit()
        cues["measure" if bound and tokens[match.end - 1] in ("than", "als", "que", "di") else match.label] += 1
    telling = sum(figure.kind in _TELLING and not figure.vague for figure in figures)
    counted = sum(_is_count(figure) for figure in figures)
    if cues["recommendation"]:
        return Claim("recommendation", 0.8)
    if cues["comparison"]:
        return Claim("comparison", min(1.0, 0.6 + 0.15 * (telling + cues["finding"])))
    if not cues["procedure"] and (telling or (counted and cues["measure"])):
        return Claim("statistic", min(1.0, 0.5 + 0.15 * (telling + cues["measure"])))
    if cues["finding"] and not cues["procedure"]:
        return Claim("finding", min(1.0, 0.4 + 0.15 * cues["finding"]))
    return None


def _is_count(figure: Quantity) -> bool:
    if figure.kind not in _MEASURED or figure.vague or figure.value is None:
        return False
    return figure.kind != "number" or abs(figure.value) >= _SMALLEST_COUNT or figure.value % 1 != 0


@lru_cache(maxsize=16)
def _index(language: str) -> PhraseIndex:
    table = cue_table("claims", language)
    return phrase_index({section: table[section] for section in _SECTIONS}) if table else {}

"""What a sentence claims: a statistic, a finding, a comparison or a recommendation.

The sections of ``tables/claims`` read here: ``recommendation``, ``comparison`` and ``finding`` are cues of a kind,
``effect`` weaker ones of a finding; ``no_recommendation`` and ``no_comparison`` are longer phrases that look like one; ``no_finding`` are aims and guesses;
``measure`` are the words that make a quantity a statistic, ``procedure`` those that make it a step of a method.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from toolkit.language.cue_tables import cue_table
from toolkit.language.phrases import TOKEN, PhraseIndex, PhraseMatch, find_phrases, phrase_index
from toolkit.model.figure import Quantity

ClaimKind = Literal["statistic", "finding", "comparison", "recommendation"]

_SECTIONS = (
    "recommendation",
    "no_recommendation",
    "comparison",
    "no_comparison",
    "finding",
    "no_finding",
    "effect",
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
    tokens = TOKEN.findall(sentence.lower())
    cues: Counter[str] = Counter()
    for match in find_phrases(tokens, _index(language.split("-")[0].lower())):
        cues["measure" if _is_bound(match, tokens) else match.label] += 1
    telling = sum(figure.kind in _TELLING and not figure.vague for figure in figures)
    counted = sum(_is_count(figure) for figure in figures)
    if cues["recommendation"]:
        return Claim("recommendation", 0.8)
    if cues["comparison"]:
        return Claim("comparison", min(1.0, 0.6 + 0.15 * (telling + cues["finding"])))
    if not cues["procedure"] and (telling or (counted and cues["measure"])):
        return Claim("statistic", min(1.0, 0.5 + 0.15 * (telling + cues["measure"])))
    if not cues["procedure"] and not cues["no_finding"] and (cues["finding"] or cues["effect"] > 1):
        return Claim("finding", min(1.0, 0.35 + 0.15 * cues["finding"] + 0.1 * cues["effect"]))
    return None


def _is_bound(match: PhraseMatch, tokens: Sequence[str]) -> bool:
    """Tell whether a comparison is with a number or a variable only ("more than 40")."""
    if match.label != "comparison" or match.end >= len(tokens):
        return False
    following = tokens[match.end]
    return match.end - match.start < 4 and (following[0].isdigit() or len(following) == 1)


def _is_count(figure: Quantity) -> bool:
    if figure.kind not in _MEASURED or figure.vague or figure.value is None:
        return False
    return figure.kind != "number" or abs(figure.value) >= _SMALLEST_COUNT or figure.value % 1 != 0


@lru_cache(maxsize=16)
def _index(language: str) -> PhraseIndex:
    table = cue_table("claims", language)
    return phrase_index({section: table[section] for section in _SECTIONS if section in table}) if table else {}

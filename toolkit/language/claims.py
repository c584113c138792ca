"""What a sentence claims: a statistic, a finding, a comparison or a recommendation.

The sections of ``tables/claims`` read here: ``recommendation``, ``comparison`` and ``finding`` are cues of a kind;
``contrast`` makes a comparison of a finding or statistic, several of ``effect`` make a finding. Longer phrases that
look like a cue and are none stand in ``no_recommendation``, ``no_comparison``, ``no_measure``, ``no_finding`` (aims
and guesses) and ``no_statement`` (references, amendments). ``measure`` and ``approximate`` are words that make a
quantity a statistic, ``procedure`` those that make it a step of a method; ``verb`` tells a sentence from a caption,
``no_verb`` are words in -ed that do not.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.phrases import TOKEN, PhraseIndex, PhraseMatch, find_phrases, phrase_index
from toolkit.model.figure import Quantity

ClaimKind = Literal["statistic", "finding", "comparison", "recommendation"]

_SECTIONS = (
    "recommendation",
    "no_recommendation",
    "comparison",
    "no_comparison",
    "contrast",
    "no_statement",
    "finding",
    "no_finding",
    "effect",
    "measure",
    "no_measure",
    "approximate",
    "procedure",
)
# Quantities that are statistics by themselves, and those that need a word of measure beside them.
_TELLING = frozenset({"percent", "money", "ratio"})
_COUNTED = frozenset({"number", "quantity", "range"})
_MEASURED = frozenset({"duration", "temperature", "age"})
_SMALLEST_COUNT = 11
_BRACKETED = expression(r"[(\[][^()\[\]]*[)\]]")
# A number that tells a time and no amount: years before present, days after sowing, hours of the day.
_TIME = expression(r"\d[\d.,]*\s?(?:cal\s?)?(?:AD|BCE?|BP|CE|[ap]\.?m|[dhw]p[acfi]|da[ips])\b")
_THAN = frozenset({"als", "di", "que", "than"})
_YEARS = range(1500, 2100)  # a bare number of this size may be a year


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
    effects = set()
    for match in find_phrases(tokens, _index(language.split("-")[0].lower())):
        cues["measure" if _is_bound(match, tokens) else match.label] += 1
        if match.label == "effect":
            effects.add(tokens[match.start])
    if cues["no_statement"]:
        return None
    telling = sum(map(_tells, figures))
    counted = bool(cues["measure"] + cues["approximate"]) and _has_count(sentence, figures)
    measured = bool(cues["measure"]) and any(figure.kind in _MEASURED for figure in figures)
    step, verbal = bool(cues["procedure"]), _has_verb(tokens, language)
    statistic = not step and bool(telling or counted or measured) and verbal
    finding = not step and not cues["no_finding"] and bool(cues["finding"] or len(effects) > 1)
    if cues["recommendation"]:
        return Claim("recommendation", 0.8)
    if (cues["comparison"] and not step and verbal) or (cues["contrast"] and (statistic or finding)):
        return Claim("comparison", min(1.0, 0.6 + 0.15 * (telling + cues["finding"])))
    if statistic:
        return Claim("statistic", min(1.0, 0.5 + 0.15 * (telling + cues["measure"])))
    if finding:
        return Claim("finding", min(1.0, 0.35 + 0.15 * cues["finding"] + 0.1 * len(effects)))
    return None


def _is_bound(match: PhraseMatch, tokens: Sequence[str]) -> bool:
    """Tell whether a comparison is with a number or a variable only ("more than 40")."""
    if match.label != "comparison" or match.end >= len(tokens):
        return False
    following = tokens[match.end]
    return tokens[match.end - 1] in _THAN and (following[0].isdigit() or len(following) == 1)


def _tells(figure: Quantity) -> bool:
    """Tell whether a quantity is a statistic by itself; "half" is often a place, "3/4" often a name or a date."""
    if figure.kind not in _TELLING or figure.vague:
        return False
    return figure.kind != "ratio" or not (figure.text.isalpha() or "/" in figure.text)


def _has_count(sentence: str, figures: Sequence[Quantity]) -> bool:
    """Tell whether a count stands outside of brackets; inside stand doses, sizes of samples and places."""
    plain = _TIME.sub("", _BRACKETED.sub("", sentence))
    return any(_is_count(figure) and figure.text in plain for figure in figures)


def _is_count(figure: Quantity) -> bool:
    if figure.kind not in _COUNTED or figure.vague or figure.value is None:
        return False
    if figure.kind != "number" or figure.value % 1:
        return True
    return abs(figure.value) >= _SMALLEST_COUNT and not (figure.value in _YEARS and figure.unit is None)


def _has_verb(tokens: Sequence[str], language: str) -> bool:
    """Tell whether a verb is among the words, where the language has a table of them."""
    verbs, others = _verbs(language.split("-")[0].lower())
    return not verbs or any(
        token in verbs or (len(token) > 4 and token.endswith("ed") and token not in others) for token in tokens
    )


@lru_cache(maxsize=16)
def _verbs(language: str) -> tuple[frozenset[str], frozenset[str]]:
    table = cue_table("claims", language) or {}
    return frozenset(table.get("verb", ())), frozenset(table.get("no_verb", ()))


@lru_cache(maxsize=16)
def _index(language: str) -> PhraseIndex:
    table = cue_table("claims", language)
    return phrase_index({section: table[section] for section in _SECTIONS if section in table}) if table else {}

"""What a sentence claims: a statistic, a finding, a comparison or a recommendation.

The sections of ``tables/claims`` read here: ``recommendation``, ``comparison`` and ``finding`` are cues of a kind;
``contrast`` makes a comparison of a finding or statistic, several of ``effect`` make a finding. Longer phrases that
look like a cue and are none stand in ``no_recommendation``, ``no_comparison``, ``no_measure``, ``no_finding`` (aims
and guesses) and ``no_statement`` (references, amendments). ``measure`` and ``approximate`` are words that make a
quantity a statistic, ``procedure`` those that make it a step of a method; a ``hedge`` makes a guess of it; a
``comparative`` says nothing without its ``other_side``; ``verb`` tells a sentence from a caption, ``no_verb`` are words
in -ed that do not.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.phrases import TOKEN, PhraseIndex, PhraseMatch, find_phrases, phrase_index, without_brackets
from toolkit.language.tags import primary
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
    "hedge",
    "comparative",
)
# Quantities that are statistics by themselves, and those that need a word of measure beside them.
_TELLING = frozenset({"percent", "money", "ratio"})
_COUNTED = frozenset({"number", "quantity", "range"})
_MEASURED = frozenset({"duration", "temperature", "age"})
_SMALLEST_COUNT = 11
_LARGE = 1000  # a length or a weight below is seldom news by itself
# A number that tells a time and no amount: years before present, days after sowing, hours of the day.
_TIME = expression(
    r"\d[\d.,]*\s?(?:cal\s?)?(?:AD|BCE?|BP|CE|[ap]\.?m|[dhw]p[acfi]|da[ips])\b|\d+-(?:day|hour|minute|month|page|week|year)\b"
)
_ADDED = frozenset({"fewer", "more"})  # after a number they count against one told before ("780 more children")
_THAN = frozenset({"als", "di", "que", "than"})
_YEARS = range(1500, 2100)  # a bare number of this size may be a year


class Claim(NamedTuple):
    """What a sentence claims, how plainly (strength between 0 and 1), and whether it says that somebody found it."""

    kind: ClaimKind
    strength: float
    reported: bool = False


def claim(sentence: str, language: str, figures: Sequence[Quantity] = (), *, plain: bool = False) -> Claim | None:
    """Return what a sentence claims, or None.

    Args:
        sentence: one sentence.
        language: BCP 47 tag; a language without a table has statistics only.
        figures: the quantities in the sentence.
        plain: the text is no paper, so that a count is news by itself, and no sentence is a step of a method.

    >>> claim("Adults should sleep seven hours a night.", "en").kind
    'recommendation'
    >>> claim("Oslo has more rain than Rome.", "en").kind
    'comparison'
    """
    bare = without_brackets(sentence)
    tokens = TOKEN.findall(bare.lower())
    cues: Counter[str] = Counter()
    effects = set()
    for match in find_phrases(tokens, _index(primary(language))):
        counted = match.start and tokens[match.start - 1].isdigit()
        if match.label == "comparative" and counted and tokens[match.start] not in _ADDED:
            continue  # "18 smaller studies"
        cues["measure" if _is_bound(match, tokens) else match.label] += 1
        if match.label == "effect":
            effects.add(tokens[match.start])
    if not tokens or cues["no_statement"] or (cues["comparative"] and _has_one_side(tokens, cues, language)):
        return None
    telling = sum(map(_tells, figures))
    cued = bool(cues["measure"] + cues["approximate"])
    counted = (plain or cued) and _has_count(sentence, figures, plain and not cued)
    measured = bool(cues["measure"]) and any(figure.kind in _MEASURED for figure in figures)
    step, verbal = bool(cues["procedure"]) and not plain, _has_verb(tokens, language)
    statistic = not step and bool(telling or counted or measured) and verbal
    finding = not step and not cues["no_finding"] and verbal and bool(cues["finding"] or len(effects) > 1)
    # What may be is no finding; outside of papers "may" mostly allows, and a share or a price is stated with it.
    if cues["hedge"] and not (plain and any(_tells(figure) and figure.text in bare for figure in figures)):
        return None
    reported = bool(cues["finding"])
    if cues["recommendation"]:
        return Claim("recommendation", 0.8, reported)
    if (cues["comparison"] and not step and verbal) or (cues["contrast"] and (statistic or finding)):
        return Claim("comparison", min(1.0, 0.6 + 0.15 * (telling + cues["finding"])), reported)
    if statistic:
        return Claim("statistic", min(1.0, 0.5 + 0.15 * (telling + cues["measure"])), reported)
    if finding:
        return Claim("finding", min(1.0, 0.35 + 0.15 * cues["finding"] + 0.1 * len(effects)), reported)
    return None


def is_guess(sentence: str, language: str) -> bool:
    """Tell whether a sentence says what may be or will be.

    >>> is_guess("A dike may be a wall of earth.", "en")
    True
    """
    tokens = TOKEN.findall(without_brackets(sentence).lower())
    labels = {match.label for match in find_phrases(tokens, _index(primary(language)))}
    return not labels.isdisjoint(("hedge", "no_finding"))


def _has_one_side(tokens: Sequence[str], cues: Counter[str], language: str) -> bool:
    """Tell whether what is said to be higher or better is not said to be so than anything."""
    return not cues["comparison"] and _other_side(primary(language)).isdisjoint(tokens)


def _is_bound(match: PhraseMatch, tokens: Sequence[str]) -> bool:
    """Tell whether a comparison is with a number or a variable only ("more than 40")."""
    if match.label != "comparison" or match.end >= len(tokens):
        return False
    following = tokens[match.end]
    return tokens[match.end - 1] in _THAN and (following[0].isdigit() or len(following) == 1)


def _tells(figure: Quantity) -> bool:
    """Tell whether a quantity is a statistic by itself; "half" is often a place, "3/4" often a name or a date."""
    if figure.kind == "range" and figure.unit == "%":
        return True
    if figure.kind not in _TELLING or figure.vague or (figure.kind == "money" and "-" in figure.text):
        return False  # "a 20-cent coin" tells no price
    return figure.kind != "ratio" or not (figure.text.isalpha() or "/" in figure.text)


def _has_count(sentence: str, figures: Sequence[Quantity], alone: bool) -> bool:
    """Tell whether a count stands outside of brackets; inside stand doses, sizes of samples and places."""
    plain = _TIME.sub("", without_brackets(sentence))
    return any(
        _is_count(figure, alone) and figure.text in plain and (not alone or _counts_something(figure.text, plain))
        for figure in figures
    )


def _counts_something(number: str, plain: str) -> bool:
    """Tell whether a word follows a number ("32 homes"); an age or a rank has none ("aged 32, ...")."""
    end = plain.index(number) + len(number)
    return plain[end : end + 1].isspace() and plain[end + 1 : end + 2].isalpha()


def _is_count(figure: Quantity, alone: bool) -> bool:
    if figure.kind not in _COUNTED or figure.vague or figure.value is None:
        return False
    if alone and figure.kind == "quantity":
        return abs(figure.value) >= _LARGE
    if figure.kind != "number" or figure.value % 1:
        return True
    return abs(figure.value) >= _SMALLEST_COUNT and not (figure.value in _YEARS and figure.unit is None)


def _has_verb(tokens: Sequence[str], language: str) -> bool:
    """Tell whether a verb is among the words, where the language has a table of them."""
    verbs, others, participial = _verbs(primary(language))
    if not verbs or not verbs.isdisjoint(tokens):
        return True
    return any(
        len(token) > 4 and token.endswith("ed") and token not in others and following not in participial
        for token, following in zip(tokens, [*tokens[1:], ""], strict=True)
    )


@lru_cache(maxsize=16)
def _verbs(language: str) -> tuple[frozenset[str], ...]:
    table = cue_table("claims", language) or {}
    return tuple(words_in(table, name) for name in ("verb", "no_verb", "participial"))


@lru_cache(maxsize=16)
def _other_side(language: str) -> frozenset[str]:
    return words_in(cue_table("claims", language) or {}, "other_side")


@lru_cache(maxsize=16)
def _index(language: str) -> PhraseIndex:
    table = cue_table("claims", language)
    return phrase_index({section: table[section] for section in _SECTIONS if section in table}) if table else {}

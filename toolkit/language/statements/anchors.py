"""The words by which a statement is anchored, from ``tables/claims``, and what a single word is.

A language without a section does without its rule.
"""

from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.english_words import is_english_word
from toolkit.language.phrases import PhraseIndex, phrase_index
from toolkit.language.statements.codes import known_places
from toolkit.language.stopwords import stopwords

TITLE_WORDS = 2  # so many words of the title name the subject as well as a name does
SHORTEST_WORD = 3  # shorter words are in no table of common words
LONGEST_CODE = 5  # a longer word of letters with a capital inside is a name that is meant to be known ("SeaWorld")

_CUES = ("call", "differing", "evidence", "reference", "unnamed")
_AGE = expression(r"[A-Z]\d+")  # "P21", "E13": days of an embryo, steps, groups


class Anchoring(NamedTuple):
    """Sections of the table of one language; ``anchoring`` and ``definite`` say what each is for."""

    english: bool
    past: frozenset[str]
    present: frozenset[str]
    no_verb: frozenset[str]
    no_name: frozenset[str]
    restrictive: frozenset[str]
    self_reference: frozenset[str]
    unique: frozenset[str]
    ordinal: frozenset[str]
    cues: PhraseIndex
    definite: frozenset[str]
    anaphoric: frozenset[str]
    grouping: frozenset[str]
    relational: frozenset[str]
    comparative: frozenset[str]
    epithet: frozenset[str]
    bound: frozenset[str]
    collective: frozenset[str]
    paired: frozenset[str]
    joining: frozenset[str]
    bare: frozenset[str]
    pooled: frozenset[str]
    pooling: frozenset[str]
    specimen: frozenset[str]
    bred: frozenset[str]
    left_open: frozenset[str]
    quantity: frozenset[str]
    general: frozenset[str]
    complementizer: frozenset[str]
    alone: frozenset[str]
    quantified: frozenset[str]
    complement: frozenset[str]
    other_side: frozenset[str]
    population: frozenset[str]
    restricting: frozenset[str]
    breaks: Set[str]
    owning: Set[str]


@lru_cache(maxsize=16)
def anchoring_of(language: str) -> Anchoring | None:
    """Return the words of a language, or None for one without a table."""
    table = cue_table("claims", language)
    if table is None:
        return None
    past = words_in(table, "past")
    return Anchoring(
        english=language.startswith("en"),
        past=past,
        present=words_in(table, "verb") - past,
        cues=phrase_index({name: table.get(name, ()) for name in _CUES}),
        anaphoric=words_in(table, "anaphoric_noun"),
        owning=words_in(table, "alone", "bare", "bound", "paired", "collective"),
        breaks=words_in(table, "verb", "complement") | stopwords(language),
        **{
            name: words_in(table, name)
            for name in Anchoring._fields
            if name not in ("english", "past", "present", "cues", "anaphoric", "breaks", "owning")
        },
    )


def in_ed(token: str, anchors: Anchoring) -> bool:
    """Tell whether a word looks like an English verb of the past."""
    return bool(anchors.no_verb) and len(token) > 4 and token.endswith("ed") and token not in anchors.no_verb


def is_past(tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a statement is about the past."""
    if not anchors.past or not anchors.past.isdisjoint(tokens):
        return bool(anchors.past)
    return anchors.present.isdisjoint(tokens) and any(in_ed(token, anchors) for token in tokens)


def is_name(token: str, place: int, anchors: Anchoring) -> bool:
    """Tell whether a word names something: a capital within the sentence, or letters with capitals or digits."""
    if len(token) < 2 or not token[0].isalpha() or token.lower() in anchors.no_name:
        return False
    if any(map(str.isdigit, token)):
        return not _AGE.fullmatch(token)
    return not token[1:].islower() or (place > 0 and token[0].isupper())


def is_proper(token: str, anchors: Anchoring) -> bool:
    """Tell whether a word is a name of the general kind ("Brazil", "SeaWorld"), not a code."""
    if not token[0].isupper() or token.lower() in anchors.no_name:
        return False
    return token[1:].islower() or (len(token) > LONGEST_CODE and token.isalpha() and not token.isupper())


def is_unknown(token: str, anchors: Anchoring) -> bool:
    """Tell whether a word of an English statement is no common one and no verb: a term, a drug, a species."""
    if not anchors.english or len(token) <= SHORTEST_WORD:
        return False
    return not is_english_word(token) and token not in anchors.no_name and not in_ed(token, anchors)


def shares_title(tokens: Sequence[str], title: Set[str], anchors: Anchoring) -> bool:
    """Tell whether two words of the title are among the words, in the plural or not, or a rare one."""
    shared = {word.rstrip("s") for word in title}.intersection([token.rstrip("s") for token in tokens])
    if len(shared) >= TITLE_WORDS:
        return True
    return anchors.english and any(len(word) > SHORTEST_WORD and not is_english_word(word) for word in shared)


def is_about_title(tokens: Sequence[str], title: Set[str], anchors: Anchoring) -> bool:
    """Tell whether words name what the title is about, in the plural or not; shorter names count, too."""
    return shares_title(tokens, title, anchors) or any(
        token in title and (any(map(str.isdigit, token)) or len(token) <= SHORTEST_WORD) for token in tokens
    )


def has_population(tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a group of people is said to be which ("adults with asthma")."""
    return any(one in anchors.population and other in anchors.restricting for one, other in pairwise(tokens))


def is_named(shown: Sequence[str], tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether anything in a statement has a name, be it one that only those of the field know."""
    if is_unknown(tokens[0], anchors) or has_population(tokens, anchors):
        return True
    return any(is_name(token, place, anchors) for place, token in enumerate(shown))


def has_known_name(shown: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a name that is meant to be known stands after the first word."""
    return any(is_proper(token, anchors) for token in shown[1:]) or not known_places().isdisjoint(shown)

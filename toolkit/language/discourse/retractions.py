"""Sentences that take back what the one before them said: "This is false.", "We will not.", "It should have said ...".

A claim that is quoted to be denied says the contrary of the article where the denial is left out.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.prefilters import Anchors, Heads, anchors_of, heads_of

REACH = 60  # signs that are looked at
_QUOTES = ' \t\n"“«„'


class _Retractions(NamedTuple):
    """The first signs of all openings; what a denial opens with; what a very short one ends in, and its form.

    Then a word of each acquittal, and what tells one or an accusation in a sentence.
    """

    heads: Heads
    opening: re.Pattern[str]
    endings: tuple[str, ...]
    left_off: re.Pattern[str]
    anchors: Anchors
    acquittal: re.Pattern[str]
    accusation: re.Pattern[str]


def takes_back(following: str, language: str) -> bool:
    """Tell whether a text begins with a sentence that denies what was said before it.

    Args:
        following: what comes after a sentence; its first signs are enough.
        language: BCP 47 tag; in a language without a table nothing is taken back.

    >>> [takes_back(text, "en") for text in (" This is false.", " We will not.", " We will not yield.", " It rained.")]
    [True, True, False, False]
    """
    known = _retractions(language)
    if known is None:
        return False
    if "." not in following[:REACH] and not known.heads.may_open(following):
        return False  # most sentences
    head = " ".join(following.lstrip(_QUOTES)[:REACH].split()).lower().replace("’", "'")
    if known.opening.match(head):
        return True
    return any(ending in head for ending in known.endings) and known.left_off.match(head) is not None


def tells_of_acquittal(sentence: str, language: str, tokens: Iterable[str]) -> bool:
    """Tell whether somebody is acquitted in a sentence, so that what they were accused of misleads without it.

    Args:
        sentence: a sentence.
        language: BCP 47 tag; in a language without a table nobody is.
        tokens: the words of the sentence.

    >>> sentences = ("The miller was cleared of theft.", "The sky cleared.")
    >>> [tells_of_acquittal(sentence, "en", sentence.split()) for sentence in sentences]
    [True, False]
    """
    known = _retractions(language)
    if known is None or not known.anchors.may_stand_in(sentence, tokens):
        return False  # most sentences
    return known.acquittal.search(sentence.lower()) is not None


def accuses(sentence: str, language: str) -> bool:
    """Tell whether a sentence says what somebody is accused of, and not that it is not so.

    >>> accuses("He was accused of theft.", "en"), accuses("He was acquitted of theft.", "en")
    (True, False)
    """
    known = _retractions(language)
    if known is None:
        return False
    lower = sentence.lower()
    return known.accusation.search(lower) is not None and known.acquittal.search(lower) is None


@lru_cache(maxsize=16)
def _retractions(language: str) -> _Retractions | None:
    table = cue_table("retractions", language)
    if table is None:
        return None
    denials = [" ".join(pair) for pair in product(table["subject"], table["verdict"])]
    # "This is false", and no more than why: "It is wrong to wait" says something of its own.
    denial = rf"{either(denials)}(?:\s?[.,;:!–—(]|\s{either(table['after'])}(?!\w))"
    return _Retractions(
        heads=heads_of((*denials, *table["opening"])),
        opening=expression(rf"{denial}|{either(table['opening'])}(?!\w|\s{either(table['continuing'])}(?!\w))"),
        endings=tuple(f"{ending}." for ending in table["ending"]),
        # "They did not.": so short a sentence leaves out what it denies.
        anchors=anchors_of(table["acquittal"], language),
        acquittal=expression(rf"(?<!\w){either(table['acquittal'])}(?!\w)"),
        accusation=expression(rf"(?<!\w){either(table['accusation'])}(?!\w)"),
        left_off=expression(rf"(?:[^\W\d_]+\s){{1,3}}[^\W\d_]*{either(table['ending'])}\."),
    )

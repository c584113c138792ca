"""Sentences that take back what the one before them said: "This is false.", "We will not.", "It should have said ...".

A claim that is quoted to be denied says the contrary of the article where the denial is left out.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from toolkit.language.cue_tables import cue_table

REACH = 60  # signs that are looked at


def takes_back(following: str, language: str) -> bool:
    """Tell whether a text begins with a sentence that denies what was said before it.

    Args:
        following: what comes after a sentence; its first signs are enough.
        language: BCP 47 tag; in a language without a table nothing is taken back.

    >>> [takes_back(text, "en") for text in (" This is false.", " We will not.", " We will not yield.", " It rained.")]
    [True, True, False, False]
    """
    pattern = _retraction(language.partition("-")[0].lower())
    return pattern is not None and pattern.match(following[:REACH].lower()) is not None


@lru_cache(maxsize=16)
def _retraction(language: str) -> re.Pattern[str] | None:
    table = cue_table("retractions", language)
    if table is None:
        return None
    denials = (" ".join(pair) for pair in product(table["subject"], table["verdict"]))
    # "This is false", and no more than why: "It is wrong to wait" says something of its own.
    denial = rf"{_either(denials)}(?:\s?[.,;:!–—(]|\s{_either(table['after'])}(?!\w))"
    # "They did not.": so short a sentence leaves out what it denies.
    left_off = "|".join(rf"(?:[^\W\d_]+\s){{1,3}}{ending}[.!]" for ending in table["ending"]) or "(?!)"
    return re.compile(rf"[\s\"“«„]*(?:{denial}|{_either(table['opening'])}(?!\w)|{left_off})")


def _either(phrases: Iterable[str]) -> str:
    escaped = (re.escape(phrase).replace("'", "['’]") for phrase in phrases)
    return f"(?:{'|'.join(escaped)})"

"""Sentences that leave out a noun or a time that the one before names: "Several were hurt", "Two days later ..."."""

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, word_in
from toolkit.language.cue_tables import cue_table
from toolkit.language.punctuation import OPENING, OPENING_CLASS

# What a noun is left out after, or what tells a time by another.
_SECTIONS = ("approximating", "count", "dated", "quantifier")
_HEAD = 40  # signs, longer than the first two words of a sentence
_AROUND = f"{OPENING} ,"


class _Ellipses(NamedTuple):
    """The first words of all that leaves something out, each with the second ones; the form of such a sentence."""

    starts: Mapping[str, Set[str]]
    form: re.Pattern[str]


def leaves_out(sentence: str, language: str) -> bool:
    """Tell whether a number or the like stands for a noun that the sentence lacks, or a time counts from another.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence leaves anything out.

    >>> [leaves_out(text, "en") for text in ("Several have left.", "Two days later Ada left.", "Several cars left.")]
    [True, True, False]
    """
    known = _ellipses(language)
    if known is None:
        return False
    first, _, rest = sentence[:_HEAD].lstrip(_AROUND).partition(" ")
    if not first.isalpha():
        first = first.strip(_AROUND)
    first = first.lower()
    seconds = known.starts.get(first)
    if seconds is None:
        if not first[:1].isdigit():
            return False  # most sentences
    elif "" not in seconds and rest.partition(" ")[0].rstrip(",").lower() not in seconds:
        return False
    return known.form.match(sentence.lower()) is not None


@lru_cache(maxsize=8)
def _ellipses(language: str) -> _Ellipses | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    superlatives = [f"{article} {most}" for article in table["definite"] for most in table["superlative"]]
    units = [f"{count}{unit}" for count in table["count"] if count.endswith("'") for unit in table["unit"]]
    starts: dict[str, set[str]] = {}
    for phrase in (*superlatives, *units, *(phrase for name in _SECTIONS for phrase in table[name])):
        first, _, rest = phrase.partition(" ")
        starts.setdefault(first.rstrip(","), set()).add(rest.partition(" ")[0].rstrip(","))
    return _Ellipses(starts, _form(table))


def _form(table: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """Return an expression for a text in small letters that leaves out a noun or is dated from a time."""
    # "Several climbed onto the roof", but "Several published trials".
    after = rf"(?=\s{either(table['predicate_after'])}(?!\w)|\s?[,.;:!])" if table["predicate_after"] else ""
    ending = [word_in(table["predicate_ending"], 2) + after] if table["predicate_ending"] else []
    predicate = "|".join([either(table["predicate"]), *ending])
    superlative = rf"{either(table['definite'])}\s{either(table['superlative'])}"
    # A year is no number of anything ("1987 was wet").
    number = (
        rf"(?!(?:1[5-9]|20)\d\d\s)\d++(?:(?:[.,]\d++)*+(?:\s?%|\s{either(table['scale'])})|(?:[.,]\d{{3}})*+(?![.,]\d))"
    )
    counted = rf"(?:{either(table['approximating'])}\s)?(?:{either(table['quantifier'])}|{number})"
    # "Two days later", but "Two days later than planned".
    units = rf"{either(table['count'])}(?:(?<=')|\s){either(table['unit'])}|\d{{1,3}}\s{either(table['unit'])}"
    shift = rf"{either(table['shift'])}(?:(?<=,)|(?!\w))(?!\s{either(table['anchored'])}(?:(?<=')|(?!\w)))"
    between = rf"(?:(?:(?<=')|\s){either(table['between'])})?(?:(?<=')|\s)"
    return re.compile(
        rf"[{OPENING_CLASS}]{{0,8}}(?!{either(table['stands'])}(?!\w))(?:(?:{superlative}|{counted}){between}(?:{predicate})"
        rf"|(?:{either(table['approximating'])}\s)?{number}\s{either(table['counted_predicate'])}"
        rf"|(?:{either(table['approximating'])}\s)?(?:{units})\s{shift}|{either(table['dated'])})(?:(?<=,)|(?!\w))"
    )

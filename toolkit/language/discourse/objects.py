"""Sentences that do something with a thing that the one before names: "Take it with water", "Tómelo con agua"."""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, word_in
from toolkit.language.cue_tables import cue_table
from toolkit.language.prefilters import Heads, heads_of
from toolkit.language.punctuation import OPENING_CLASS

# A verb whose accent tells that there is a pronoun behind it ("tómelo").
_ACCENTED = r"(?=\w{0,24}[áéíóú])"
# So few words before a pronoun at the very end leave no room for what it stands for ("We need them.").
_FEW_WORDS, _SHORT = 5, 60
_OPENING = 8  # signs that may stand before the first word


class _Objects(NamedTuple):
    """A verb at the head of a sentence with a pronoun that is its object; what such longer sentences open with."""

    pronoun: re.Pattern[str]
    heads: Heads | None  # where any word may be such a verb, none tells


def lacks_object(sentence: str, language: str) -> bool:
    """Tell whether a sentence does something with what it calls by a pronoun only.

    Args:
        sentence: a sentence from its first sign, in lower case.
        language: BCP 47 tag; in a language without a table no sentence leaves its object to another.

    >>> [lacks_object(text, "en") for text in ("take it with water.", "take the pill and swallow it.")]
    [True, False]
    """
    known = _objects(language)
    if known is None:
        return False
    if known.heads is not None and len(sentence) > _SHORT + _OPENING and not known.heads.may_open(sentence):
        return False  # most sentences
    return known.pronoun.match(sentence) is not None


@lru_cache(maxsize=16)
def _objects(language: str) -> _Objects | None:
    table = cue_table("objects", language)
    if table is None:
        return None
    # An address stands between a verb of any kind and its object ("Nehmen Sie es").
    verb = rf"(?:{either(table['instruction'])}|\w++\s{either(table['address'])})"
    behind = [word_in(table["ending"], 2)] if table["ending"] else []
    behind += [_ACCENTED + word_in(table["stressed_ending"], 2)] if table["stressed_ending"] else []
    ways = [
        rf"{either(table['opening'])}(?:(?<=['’])|(?![\w-]))|{either(table['start'])}",
        rf"(?:{either(table['lead'])}\s)?{verb}\s{either(table['object'])}(?!\w|\s?,)",
        rf"(?=.{{0,{_SHORT}}}\Z)(?:(?!{either(table['joining'])}\s)\w+\s){{1,{_FEW_WORDS}}}{either(table['closing'])}[.!][^\w?]*\Z",
    ]
    ways += [rf"(?!{either(table['no_verb'])}(?!\w))(?:{'|'.join(behind)})(?![\w-])"] if behind else []
    opening = (*table["opening"], *table["start"], *table["lead"], *table["instruction"])
    return _Objects(
        re.compile(rf"[{OPENING_CLASS}]{{0,{_OPENING}}}(?:{'|'.join(ways)})"),
        None if behind or table["address"] else heads_of(opening),
    )

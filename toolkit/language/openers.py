"""Sentences that lean on the one before: they open with a word that points back, or lean in a less open way."""

import re
from collections.abc import Iterable
from functools import lru_cache

from toolkit.expressions import either
from toolkit.language.cue_tables import cue_table

_OPENING = r"[\"“‘'«»„(\[\s]{0,8}"
# A connective in the first clause joins the sentence to another; later on it joins one clause to the next.
_FIRST_CLAUSE = r"[^,;:.()\"“”«»]{1,60}"
# What is said, in quotation marks or before a comma, as far as one looks for who says it.
_SAID = r"(?:\s?[\"“‘'«„][^\"“”«»„]{1,400}[\"”’'»“],?|[^,\"“”«»]{1,80},)\s"

# What stands before the subject without being a clause ("In about 1 in 10 people, it does not.").
_FRONTED = r"[^,;:.()\"“”«»\s]+(?:\s[^,;:.()\"“”«»\s]+){0,5}+"
# Nothing but a quotation, whose speaker the sentence before names.
_QUOTED = r"(?:[\"“][^\"“”]+[\"”]|„[^„“”]+[“”]|«[^«»]+»)[.,]?\Z"


def leans_back(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a word that points back at the one before: a pronoun or a connective.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence leans back.

    >>> leans_back("However, nobody came.", "en"), leans_back("Theirs is a hard life.", "en")
    (True, True)
    >>> leans_back("Italy won.", "en"), leans_back("“It was late.", "en")
    (False, True)
    """
    pattern = _openers(language)
    return pattern is not None and pattern.match(sentence.lower()) is not None


def leans_within(sentence: str, language: str) -> bool:
    """Tell whether a sentence leans in a less open way: by what its first clause says, or by whom it quotes.

    It has a connective in its first clause or a pronoun after what is put before it, quotes somebody without a name, or
    is nothing but a quotation.

    >>> leans_within("The airline, however, said nothing.", "en"), leans_within("“We have waited,” she said.", "en")
    (True, True)
    >>> leans_within("“We have waited,” Ada Roe said.", "en"), leans_within("It rained, however.", "en")
    (False, False)
    """
    pattern = _within(language)
    return pattern is not None and pattern.match(sentence.lower()) is not None


@lru_cache(maxsize=16)
def _openers(language: str) -> re.Pattern[str] | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    return re.compile(rf"{_OPENING}\b{_either(table['opener'])}{_END}")


@lru_cache(maxsize=16)
def _within(language: str) -> re.Pattern[str] | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    # A connective between commas stands where the clause ends; any other may stand anywhere in it.
    set_off = [phrase for phrase in table["connective"] if phrase.startswith(",")]
    other = [phrase for phrase in table["connective"] if phrase not in set_off]
    connective = [rf"{_FIRST_CLAUSE}+{_either(set_off)}"] if set_off else []
    connective += [rf"{_FIRST_CLAUSE}?\b{_either(other)}"] if other else []
    subject = _either(table["subject"])
    fronted = rf"{_either(table['preposition'])}\s{_FRONTED},\s{subject}|{_either(table['conjunction'])}\s{subject}"
    return re.compile(
        rf"(?:{_QUOTED}|(?:{'|'.join(connective)}|{fronted}|{_SAID}\b{_either(table['attribution'])}){_END})"
    )


# An elided word ("c'") ends in its apostrophe; any other ends where no letter follows.
_END = r"(?:(?<=['’])|(?!\w))"


def _either(phrases: Iterable[str]) -> str:
    """Return an expression for one of several phrases in lower case, the longest first; nothing is one of none.

    No flag and no sign before the phrases: all that begin with another letter are then passed over at a glance.
    """
    return either(phrase.lower() for phrase in phrases).replace(r"\ ", r"\s+")

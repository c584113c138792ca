"""Sentences that lean on the one before in a less open way: by what their first clause says, or by whom they quote."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression, word_in
from toolkit.language.cue_tables import cue_table
from toolkit.language.discourse.ellipses import leaves_out
from toolkit.language.discourse.openers import END, before_noun, one_of

# A connective in the first clause joins the sentence to another; later on it joins one clause to the next.
_FIRST_CLAUSE = r"[^,;:.()\"“”«»]{1,60}"
# What is said, in quotation marks or before a comma, as far as one looks for who says it.
_SAID = r"(?:\s?[\"“‘'«„][^\"“”«»„]{1,400}[\"”’'»“],?|[^,\"“”«»]{1,80},)\s"
# What stands before the subject without being a clause ("In about 1 in 10 people, it does not.").
_FRONTED = r"[^,;:.()\"“”«»\s]+(?:\s[^,;:.()\"“”«»\s]+){0,5}+"
# Words before a pronoun that may still be the first thing that its sentence names.
_BEFORE_PRONOUN, _FIRST_SIGNS = 8, 90
# Nothing but a quotation, whose speaker the sentence before names.
_QUOTED = r"(?:[\"“][^\"“”]+[\"”]|„[^„“”]+[“”]|«[^«»]+»)[.,]?\Z"


class _Within(NamedTuple):
    """What tells in lower case, and in a text as it stands (German "Sie" is not "sie"): a pronoun, and where."""

    within: re.Pattern[str]
    pointing: tuple[str, ...]
    points: re.Pattern[str]
    mention: re.Pattern[str] | None
    pronoun: re.Pattern[str] | None


def leans_within(sentence: str, language: str) -> bool:
    """Tell whether a sentence leans on the one before, though its opening does not say so.

    It has a connective or "these ..." in its first clause or a pronoun after what is put before it, quotes somebody
    without a name, is nothing but a quotation, leaves out a noun, or is dated from a time that was told before.

    >>> leans_within("The airline, however, said nothing.", "en"), leans_within("“We have waited,” she said.", "en")
    (True, True)
    >>> leans_within("“We have waited,” Ada Roe said.", "en"), leans_within("It rained, however.", "en")
    (False, False)
    """
    known = _within(language)
    if known is None:
        return False
    lower = sentence.lower()
    if known.within.match(lower) or leaves_out(sentence, language):
        return True
    if _points(lower[:_FIRST_SIGNS], known):
        return True
    mention, pronoun = known.mention, known.pronoun
    return pronoun is not None and bool(
        (mention is None or mention.search(sentence, 0, _FIRST_SIGNS)) and pronoun.match(sentence)
    )


def _points(head: str, known: _Within) -> bool:
    for word in known.pointing:  # most sentences have none
        if word in head:
            return known.points.match(head) is not None
    return False


@lru_cache(maxsize=16)
def _within(language: str) -> _Within | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    # A connective between commas stands where the clause ends; any other may stand anywhere in it.
    set_off = [phrase for phrase in table["connective"] if phrase.startswith(",")]
    other = [phrase for phrase in table["connective"] if phrase not in set_off]
    connective = [rf"{_FIRST_CLAUSE}+{one_of(set_off)}"] if set_off else []
    connective += [rf"{_FIRST_CLAUSE}?\b{one_of(other)}"] if other else []
    subject = one_of(table["subject"])
    fronted = rf"{one_of(table['preposition'])}\s{_FRONTED},\s{subject}|{one_of(table['conjunction'])}\s{subject}"
    # "In 3 in 100 it does so": no comma, and no clause before the pronoun ("In the town that it shut").
    subject_alone = rf"(?!{one_of(table.get('impersonal', ()))}{END}){one_of(table['bare_subject'])}"
    bare = rf"(?:(?!{one_of(table['linking'])}{END})[^,;:.()\"“”«»\s]+\s){{1,6}}?{subject_alone}"
    fronted += rf"|{one_of(table['preposition'])}\s{bare}" if table["bare_subject"] else ""
    ends = one_of(table["attribution_end"])
    attribution = rf"{one_of(table['attribution'])}" + (rf"(?:\s?{ends})" if table["attribution_end"] else "")
    attribution = rf"(?:{attribution}|[\w'’]+(?:-t)?{one_of(table['attribution_ending'])})"
    mention, pronoun = _pronouns(table) if table["pronoun"] else (None, None)
    return _Within(
        within=re.compile(rf"(?:{_QUOTED}|(?:{'|'.join(connective)}|{fronted}|{_SAID}\b{attribution}){END})"),
        pointing=tuple(sorted({f" {phrase.split()[-1]} " for phrase in table["pointing"]})),
        points=expression(
            rf"{_FIRST_CLAUSE}?\s{one_of(table['pointing'])}\s(?!{one_of(table['known'])}(?!\w))[^\W\d_]"
        ),
        mention=mention,
        pronoun=pronoun,
    )


def _pronouns(table: Mapping[str, tuple[str, ...]]) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """Return what finds a pronoun, and one in the first clause with nothing named before it that it could stand for."""
    word = rf"(?!{either(table['joining'])}{END})[^\s,;:.()\"“”«»]+(?:[.,]\d+)*"
    article = rf"{either(table['article'])}(?!{before_noun(table)}|\s{either(table['preposition'])}\s)"
    pronoun = rf"(?:{either(table['pronoun'])}|{article})(?!['’]|\s(?:che|compris|que|qui)\b|\squ['’])"
    clitic = rf"{either(table['clitic'])}\s{word_in(table['clitic_ending'], 2)}"
    bound = rf"{word_in(table['pronoun_ending'], 3)}(?!-)"
    neuter = either(table["neuter"])
    personal = rf"(?!{either(table['expletive'])}\s){word}\s{neuter}(?!,)"
    before = rf"(?:{word}\s){{1,{_BEFORE_PRONOUN}}}?"
    return (
        # Where words alone tell, they are looked for first, which most sentences have none of.
        None if table["pronoun_ending"] or table["clitic"] else expression(rf"\s(?:{pronoun}|{neuter}){END}"),
        expression(rf"\W*{before}(?:{pronoun}|{bound}|{clitic}|{personal})(?:(?<=['’])|(?!\w))"),
    )

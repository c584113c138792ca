"""Sentences that lean on the one before: by an opening that points back, by what they leave out, or less openly."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression, word_in
from toolkit.language.cue_tables import cue_table

_OPENING = r"[\"“‘'«»„(\[\s]{0,8}"
# A connective in the first clause joins the sentence to another; later on it joins one clause to the next.
_FIRST_CLAUSE = r"[^,;:.()\"“”«»]{1,60}"
# What is said, in quotation marks or before a comma, as far as one looks for who says it.
_SAID = r"(?:\s?[\"“‘'«„][^\"“”«»„]{1,400}[\"”’'»“],?|[^,\"“”«»]{1,80},)\s"

# What stands before the subject without being a clause ("In about 1 in 10 people, it does not.").
_FRONTED = r"[^,;:.()\"“”«»\s]+(?:\s[^,;:.()\"“”«»\s]+){0,5}+"
# Words before a pronoun that may still be the first thing that its sentence names.
_BEFORE_PRONOUN, _FIRST_SIGNS = 8, 90
# A verb whose accent tells that there is a pronoun behind it ("tómelo").
_ACCENTED = r"(?=\w{0,24}[áéíóú])"
# So few words before a pronoun at the very end leave no room for what it stands for ("We need them.").
_FEW_WORDS, _SHORT = 5, r"(?=.{0,60}\Z)"
# What a noun is left out after, or what tells a time by another.
_ELIDED = ("approximating", "count", "dated", "quantifier")
_QUOTES = "\"“‘'«»„([ ,"
# Nothing but a quotation, whose speaker the sentence before names.
_QUOTED = r"(?:[\"“][^\"“”]+[\"”]|„[^„“”]+[“”]|«[^«»]+»)[.,]?\Z"


class _Openers(NamedTuple):
    """What points back at the head of a sentence or only looks so, which openers are articles, what is left out."""

    opener: re.Pattern[str]
    articles: tuple[str, ...]
    article: re.Pattern[str]
    lacks_object: re.Pattern[str]
    lacks_subject: Callable[[str, str], bool] | None


class _Within(NamedTuple):
    """What tells in lower case, a pronoun and where in a text as it stands (German "Sie" is not "sie"), an ellipsis."""

    within: re.Pattern[str]
    mention: re.Pattern[str] | None
    pronoun: re.Pattern[str] | None
    elided: Callable[[str], bool]


def leans_back(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with what points back at the one before, or leaves its subject or object to it.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence leans back.

    >>> leans_back("However, nobody came.", "en"), leans_back("Theirs is a hard life.", "en")
    (True, True)
    >>> leans_back("Italy won.", "en"), leans_back("“It was late.", "en")
    (False, True)
    >>> leans_back("Das gilt bald.", "de"), leans_back("Das Gesetz gilt bald.", "de")
    (True, False)
    >>> leans_back("Take it with water.", "en"), leans_back("Tómelo con agua.", "es")
    (True, True)
    """
    known = _openers(language)
    if known is None:
        return False
    text = sentence.lower()
    if opener := known.opener.match(text):
        if opener["stands"]:
            return False
        return opener["word"] not in known.articles or known.article.match(sentence) is None
    if known.lacks_object.match(text):
        return True
    return known.lacks_subject is not None and known.lacks_subject(sentence, language)


def leans_within(sentence: str, language: str) -> bool:
    """Tell whether a sentence leans in a less open way: by what its first clause says, or by whom it quotes.

    It has a connective in its first clause or a pronoun after what is put before it, quotes somebody without a name, is
    nothing but a quotation, leaves out a noun, or is dated from a time that was told before.

    >>> leans_within("The airline, however, said nothing.", "en"), leans_within("“We have waited,” she said.", "en")
    (True, True)
    >>> leans_within("“We have waited,” Ada Roe said.", "en"), leans_within("It rained, however.", "en")
    (False, False)
    >>> [leans_within(f"{start} left.", "en") for start in ("Several have", "Two days later Ada", "Several cars have")]
    [True, True, False]
    """
    patterns = _within(language)
    if patterns is None:
        return False
    within, mention, pronoun, elided = patterns
    if within.match(sentence.lower()) or elided(sentence):
        return True
    return pronoun is not None and bool(
        (mention is None or mention.search(sentence, 0, _FIRST_SIGNS)) and pronoun.match(sentence)
    )


@lru_cache(maxsize=16)
def _openers(language: str) -> _Openers | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    oblique = rf"{_either(table['preposition'])}\s{_either(table['oblique'])}"
    stands = rf"(?P<stands>{_either(table['stands'])}){_END}(?!\s{_either(table['unless'])}{_END})"
    article = either(word.capitalize() for word in table["article"])
    return _Openers(
        opener=re.compile(rf"{_OPENING}\b(?:{stands}|(?P<word>{_either(table['opener'])}|{oblique}){_END})"),
        articles=table["article"],
        article=expression(rf"{_OPENING}{article}{_before_noun(table)}"),
        lacks_object=_objects(language),
        lacks_subject=_subjects(language),
    )


def _before_noun(table: Mapping[str, tuple[str, ...]]) -> str:
    """Return an expression for what makes a word an article: German nouns have a capital, an adjective may precede.

    "Das gute Buch", but "Das sagte Frau Roe".
    """
    adjective = rf"(?!{_either(table['no_adjective'])}\s)(?:[^\W\d]+(?<!t)e|{_either(table['adjective'])})"
    return rf"\s(?:{adjective}\s){{0,2}}[^\Wa-zäöüß_]"


def _objects(language: str) -> re.Pattern[str]:
    """Return an expression for what is said to be done with a thing that is not named: "Take it with water"."""
    table = cue_table("objects", language)
    if table is None:
        return re.compile(r"(?!)")
    # An address stands between a verb of any kind and its object ("Nehmen Sie es").
    verb = rf"(?:{either(table['instruction'])}|\w++\s{either(table['address'])})"
    behind = [word_in(table["ending"], 2)] if table["ending"] else []
    behind += [_ACCENTED + word_in(table["stressed_ending"], 2)] if table["stressed_ending"] else []
    ways = [
        rf"{either(table['opening'])}(?:(?<=['’])|(?![\w-]))|{either(table['start'])}",
        rf"(?:{either(table['lead'])}\s)?{verb}\s{either(table['object'])}(?!\w|\s?,)",
        rf"{_SHORT}(?:(?!{either(table['joining'])}\s)\w+\s){{1,{_FEW_WORDS}}}{either(table['closing'])}[.!][^\w?]*\Z",
    ]
    ways += [rf"(?!{either(table['no_verb'])}(?!\w))(?:{'|'.join(behind)})(?![\w-])"] if behind else []
    return re.compile(rf"{_OPENING}(?:{'|'.join(ways)})")


def _subjects(language: str) -> Callable[[str, str], bool] | None:
    """Return what finds sentences without a subject, loaded for the languages that have such."""
    if cue_table("subjects", language) is None:
        return None
    from toolkit.language.discourse.subjects import lacks_subject

    return lacks_subject


@lru_cache(maxsize=16)
def _within(language: str) -> _Within | None:
    """Return what tells that a sentence leans in a less open way."""
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
    # "In 3 in 100 it does so": no comma, and no clause before the pronoun ("In the town that it shut").
    bare = rf"(?:(?!{_either(table['linking'])}{_END})[^,;:.()\"“”«»\s]+\s){{1,6}}?{_either(table['bare_subject'])}"
    fronted += rf"|{_either(table['preposition'])}\s{bare}" if table["bare_subject"] else ""
    ends = _either(table["attribution_end"])
    attribution = rf"{_either(table['attribution'])}" + (rf"(?:\s?{ends})" if table["attribution_end"] else "")
    attribution = rf"(?:{attribution}|[\w'’]+(?:-t)?{_either(table['attribution_ending'])})"
    mention, pronoun = _pronouns(table) if table["pronoun"] else (None, None)
    return _Within(
        re.compile(rf"(?:{_QUOTED}|(?:{'|'.join(connective)}|{fronted}|{_SAID}\b{attribution}){_END})"),
        mention,
        pronoun,
        _elided(table),
    )


def _pronouns(table: Mapping[str, tuple[str, ...]]) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """Return what finds a pronoun, and one in the first clause with nothing named before it that it could stand for."""
    word = rf"(?!{either(table['joining'])}{_END})[^\s,;:.()\"“”«»]+(?:[.,]\d+)*"
    article = rf"{either(table['article'])}(?!{_before_noun(table)}|\s{either(table['preposition'])}\s)"
    pronoun = rf"(?:{either(table['pronoun'])}|{article})(?!['’]|\s(?:che|compris|que|qui)\b|\squ['’])"
    clitic = rf"{either(table['clitic'])}\s{word_in(table['clitic_ending'], 2)}"
    bound = rf"{word_in(table['pronoun_ending'], 3)}(?!-)"
    neuter = either(table["neuter"])
    personal = rf"(?!{either(table['expletive'])}\s){word}\s{neuter}(?!,)"
    before = rf"(?:{word}\s){{1,{_BEFORE_PRONOUN}}}?"
    return (
        # Where words alone tell, they are looked for first, which most sentences have none of.
        None if table["pronoun_ending"] or table["clitic"] else expression(rf"\s(?:{pronoun}|{neuter}){_END}"),
        expression(rf"\W*{before}(?:{pronoun}|{bound}|{clitic}|{personal})(?:(?<=['’])|(?!\w))"),
    )


def _elided(table: Mapping[str, tuple[str, ...]]) -> Callable[[str], bool]:
    """Return what tells a number or the like that stands for a noun, and what is dated from a time told before.

    "Several were hurt", "The first is pay"; "Two days later ...", "The next morning ...".
    """
    superlatives = [f"{article} {most}" for article in table["definite"] for most in table["superlative"]]
    units = [f"{count}{unit}" for count in table["count"] if count.endswith("'") for unit in table["unit"]]
    seconds: dict[str, set[str]] = {}
    for phrase in (*superlatives, *units, *(phrase for name in _ELIDED for phrase in table[name])):
        first, _, rest = phrase.partition(" ")
        seconds.setdefault(first.rstrip(","), set()).add(rest.partition(" ")[0].rstrip(","))
    pattern = _left_out(table)

    def elided(sentence: str) -> bool:
        first, _, rest = sentence.partition(" ")
        first = first.strip(_QUOTES).lower()
        known = seconds.get(first)
        if known is None:
            if not first[:1].isdigit():
                return False  # most sentences
        elif "" not in known and rest.partition(" ")[0].rstrip(",").lower() not in known:
            return False
        return pattern.match(sentence.lower()) is not None

    return elided


def _left_out(table: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
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
        rf"{_OPENING}(?!{either(table['stands'])}(?!\w))(?:(?:{superlative}|{counted}){between}(?:{predicate})"
        rf"|(?:{either(table['approximating'])}\s)?{number}\s{either(table['counted_predicate'])}"
        rf"|(?:{either(table['approximating'])}\s)?(?:{units})\s{shift}|{either(table['dated'])})(?:(?<=,)|(?!\w))"
    )


# An elided word ("c'") ends in its apostrophe; any other ends where no letter follows.
_END = r"(?:(?<=['’])|(?!\w))"


def _either(phrases: Iterable[str]) -> str:
    """Return an expression for one of several phrases in lower case, the longest first; nothing is one of none.

    No flag and no sign before the phrases: all that begin with another letter are then passed over at a glance.
    """
    return either(phrase.lower() for phrase in phrases).replace(r"\ ", r"\s+")

"""Sentences that leave their subject out and take it from the one before: "No aumentan si se bebe", "Può causare".

Spanish, Italian and Portuguese need no pronoun where English says "they": the verb alone points back. What has no
subject at all ("Es importante que", "Piove"), what is said to the reader ("Tome") and a verb whose subject comes behind
it ("Llegan los primeros") stand alone.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from toolkit.expressions import either, expression, word_in
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.punctuation import OPENING_CLASS
from toolkit.language.tags import primary


class _Forms(NamedTuple):
    """Words that no such sentence begins with; what stands before a verb; verbs; whether a subject is behind them."""

    others: frozenset[str]
    fronted: re.Pattern[str]
    before: re.Pattern[str]
    impersonal: re.Pattern[str]
    possible: re.Pattern[str]
    presenting: re.Pattern[str]
    verb: re.Pattern[str]
    goes_on: re.Pattern[str]


def lacks_subject(sentence: str, language: str) -> bool:
    """Tell whether a sentence begins with a verb of the third person and names no subject.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence leaves its subject out.

    >>> [lacks_subject(text, "es") for text in ("No aumentan si bebe.", "Es mejor no beber.", "Llegan los trenes.")]
    [True, False, False]
    """
    known = _forms(primary(language))
    if known is None:
        return False
    text = sentence.lower()
    if text.partition(" ")[0] in known.others:
        return False
    fronted = known.fronted.match(text)
    return _begins(text, 0, known) or (fronted is not None and _begins(text, fronted.end(), known))


def _begins(text: str, start: int, known: _Forms) -> bool:
    """Tell whether a verb without its subject begins somewhere in a text, or after what may stand before it."""
    before = known.before.match(text, start)
    start = before.end() if before else start
    if known.impersonal.match(text, start):
        return known.possible.match(text, start) is not None
    presented = known.presenting.match(text, start)
    if presented:
        return known.goes_on.match(text, presented.end()) is not None
    return known.verb.match(text, start) is not None


@lru_cache(maxsize=8)
def _forms(language: str) -> _Forms | None:
    table = cue_table("subjects", language)
    if table is None:
        return None
    infinitive, participle = word_in(table["infinitive"], 1), word_in(table["participle"], 1)
    # Forms are more than a row of alternatives is quick at: one that begins with another letter is passed over at once.
    verb = (
        rf"(?!{either(table['no_verb'])}(?!\w))(?:{_by_letter(table['verb'])}|{word_in(table['ending'], 2)})(?![\w-])"
    )
    # What may stand before the verb without being its subject: "En 2022 fue multada", "No ano passado, entregou".
    fronted = rf"{either(table['fronting'])}\s(?:(?:\w{{3,9}}\sd[ei]\s)?\d{{4}}|[^,;:.()]{{2,40}},)"
    stems = rf"(?:{either(table['presenting'])}\w*)(?!\w)"
    article, copula = rf"(?!{either(table['article'])}\s)", either(table["copula"])
    compared = rf"(?!{either(table['comparing'])}\s)"
    that = either(table["that"])
    after = either(table["after"])
    return _Forms(
        others=words_in(table, "article", "determiner") - words_in(table, "fronting"),
        fronted=expression(rf"[{OPENING_CLASS}]{{0,8}}{fronted}\s"),
        before=expression(rf"[{OPENING_CLASS}]{{0,8}}(?:{either(table['before'])}\s){{0,2}}"),
        impersonal=expression(
            rf"{either(table['impersonal'])}(?!\w)"
            rf"|{either(table['passive'])}\s{article}\w+\s{either(table['determiner'])}(?!\w)"
            rf"|{copula}\s(?:(?:{article}{compared}\w+\s){{0,3}}?{that}(?!\w)|(?:{article}\w+\s){{1,3}}?{infinitive})"
        ),
        possible=expression(rf"{either(table['possible'])}\s\w+\s{after}(?!\w)"),
        presenting=expression(
            rf"{either(table['modal'])}\s(?:{stems}|{infinitive}(?<=s[ei]))"
            rf"|{either(table['passive'])}\s{participle}"
            rf"|(?={verb}){stems}|{either(table['perfect'])}\s(?={participle}){stems}"
            rf"|{_reflexive(table['reflexive'], either(table['unreflexive']))}(?:\s(?:{participle}|{infinitive}))?"
        ),
        verb=expression(rf"{verb}|{either(table['auxiliary'])}\s(?!{either(table['no_verb'])}(?!\w)){participle}"),
        goes_on=expression(
            rf"(?:\s{either(table['adverb'])}(?!\w))*"
            rf"(?:\s{after}(?!\w)|\s{word_in(['mente'], 1)}(?!\w)|\s?[,.;:!)]|\s*\Z)"
        ),
    )


def _by_letter(words: Iterable[str]) -> str:
    """Return an expression for one of many words, apart by their first letters."""
    groups = groupby(sorted(words), key=lambda word: word[0])
    rests = {letter: [word[1:] for word in group] for letter, group in groups}
    ways = (letter + either(filter(None, rest)) + "?" * ("" in rest) for letter, rest in rests.items())
    return f"(?:{'|'.join(ways)})"


def _reflexive(pronouns: tuple[str, ...], unbound: str) -> str:
    """Return an expression for a verb with its pronoun, before it or, with a hyphen, behind it."""
    behind = [pronoun for pronoun in pronouns if pronoun.startswith("-")]
    other = [pronoun for pronoun in pronouns if pronoun not in behind]
    verb = rf"(?!{unbound}(?!\w))"
    before = [rf"{either(other)}\s{verb}\w{{2,}}+"] if other else []
    return "(?:" + "|".join([*before, *([verb + word_in(behind, 2)] if behind else [])]) + r")(?!\w)"

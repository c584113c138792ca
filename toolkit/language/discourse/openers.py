"""Sentences that lean on the one before: by an opening that points back, or by leaving out subject or object."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.discourse.objects import lacks_object
from toolkit.language.prefilters import Heads, heads_of
from toolkit.language.punctuation import OPENING_CLASS

# An elided word ("c'") ends in its apostrophe; any other ends where no letter follows.
END = r"(?:(?<=['’])|(?!\w))"


class _Openers(NamedTuple):
    """What points back at the head of a sentence or only looks so, which openers are articles, what is left out.

    Most sentences open with none of the heads.
    """

    heads: Heads
    opener: re.Pattern[str]
    articles: tuple[str, ...]
    article: re.Pattern[str]
    lacks_subject: Callable[[str, str], bool] | None


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
    if known.heads.may_open(sentence) and (opener := known.opener.match(text)):
        if opener["stands"]:
            return False
        return opener["word"] not in known.articles or known.article.match(sentence) is None
    if lacks_object(text, language):
        return True
    return known.lacks_subject is not None and known.lacks_subject(sentence, language)


@lru_cache(maxsize=16)
def _openers(language: str) -> _Openers | None:
    table = cue_table("openers", language)
    if table is None:
        return None
    oblique = rf"{one_of(table['preposition'])}\s{one_of(table['oblique'])}"
    stands = rf"(?P<stands>{one_of(table['stands'])}){END}(?!\s{one_of(table['unless'])}{END})"
    article = either(word.capitalize() for word in table["article"])
    obliques = (" ".join(pair) for pair in product(table["preposition"], table["oblique"]))
    return _Openers(
        heads=heads_of((*table["opener"], *table["stands"], *obliques)),
        opener=re.compile(
            rf"[{OPENING_CLASS}]{{0,8}}\b(?:{stands}|(?P<word>{one_of(table['opener'])}|{oblique}){END})"
        ),
        articles=table["article"],
        article=expression(rf"[{OPENING_CLASS}]{{0,8}}{article}{before_noun(table)}"),
        lacks_subject=_subjects(language),
    )


def _subjects(language: str) -> Callable[[str, str], bool] | None:
    """Return what finds sentences without a subject, loaded for the languages that have such."""
    if cue_table("subjects", language) is None:
        return None
    from toolkit.language.discourse.subjects import lacks_subject

    return lacks_subject


def before_noun(table: Mapping[str, tuple[str, ...]]) -> str:
    """Return an expression for what makes a word an article: German nouns have a capital, an adjective may precede.

    "Das gute Buch", but "Das sagte Frau Roe".
    """
    adjective = rf"(?!{one_of(table['no_adjective'])}\s)(?:[^\W\d]+(?<!t)e|{one_of(table['adjective'])})"
    return rf"\s(?:{adjective}\s){{0,2}}[^\Wa-zäöüß_]"


def one_of(phrases: Iterable[str]) -> str:
    """Return an expression for one of several phrases, in lower case, the longest first; nothing is one of none.

    No flag and no sign before the phrases: all that begin with another letter are then passed over at a glance.
    """
    return either(phrase.lower() for phrase in phrases).replace(r"\ ", r"\s+")

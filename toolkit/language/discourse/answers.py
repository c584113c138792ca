"""What says nothing without the question that it answers: "Yes, by about 12 per cent.", "In the barn.", "Three."."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.discourse.openers import leans_back
from toolkit.language.tags import primary
from toolkit.language.tokens import words

# A sentence of so few words says nothing alone without a known verb in its first clause, one of so few without any.
SHORT, LONG = 5, 15
_SHORT_CLAUSE = 9  # words of one that ends in a verb which the question has to be known for ("We did, and ...")
_SURELY = 2  # so few words are an answer and no statement
_SET_OFF = expression(r"\s?[,.!;:–—]")
_CLAUSE = expression(r"[^,;:–—]{1,200}")
_CONTRACTED = expression(r"n['’]t\b|[^\W\d_]['’](?:d|ll|m|re|s|ve)\b")
_NUMBER = expression(r"\W{0,3}[\d€$£]")


class _Answers(NamedTuple):
    filler: re.Pattern[str]
    opening: re.Pattern[str]
    fragment: re.Pattern[str]
    verbs: frozenset[str]
    ending: re.Pattern[str]
    stranded: re.Pattern[str]


def past_fillers(speech: str, language: str) -> str:
    """Return what is said after "Well, um, ...".

    >>> past_fillers("Yeah, so, we were down.", "en")
    'we were down.'
    """
    known = _answers(primary(language))
    match = known.filler.match(speech) if known else None
    return speech[match.end() :] if match else speech


def opens_answer(speech: str, language: str) -> bool:
    """Tell whether a sentence opens as an answer does, or points back, so that it leans on what somebody else said.

    >>> [opens_answer(speech, "en") for speech in ("Yes, it rose.", "They do.", "The price rose.")]
    [True, True, False]
    """
    known = _answers(primary(language))
    if known is None:
        return False
    speech = past_fillers(speech, language)
    return known.opening.match(speech.lower()) is not None or leans_back(speech, language)


def is_fragment(answer: str, language: str, *, first: bool = True) -> bool:
    """Tell whether an answer says nothing without its question.

    Args:
        answer: a sentence that follows a question, without the name of who says it.
        language: BCP 47 tag; in a language without a table none is a fragment.
        first: whether nothing else of the answer stands before it; then its first clause has to have a verb.

    >>> [is_fragment(answer, "en") for answer in ("Yes, it rose.", "In the barn.", "In May the price was up.")]
    [True, True, False]
    """
    known = _answers(primary(language))
    if known is None:
        return False
    text = past_fillers(answer.strip(), language).lower()
    match = _CLAUSE.match(text)
    clause = match[0] if match and first else text
    if opens_answer(text, language) or (known.stranded.search(clause) and len(words(clause)) <= _SHORT_CLAUSE):
        return True
    if not known.verbs.isdisjoint(words(clause)) or _CONTRACTED.search(clause) or known.ending.search(clause):
        return False
    if len(words(text)) <= SHORT or known.fragment.match(text) or _NUMBER.match(text):
        return True
    return len(words(text)) <= LONG and known.verbs.isdisjoint(words(text)) and not known.ending.search(text)


def leading_answers(sentences: Sequence[str], language: str) -> int:
    """Return how many sentences below a question say nothing without it, from the first one on.

    Other than in a conversation most answers are whole statements: only what opens with "Yes," or "Not", points back
    or has no verb is none.

    >>> leading_answers(["Not in spring.", "After that, perhaps.", "The gate opens at noon."], "en")
    2
    """
    known = _answers(primary(language))
    if known is None:
        return 0
    return next((place for place, text in enumerate(sentences) if not _is_bare(text, language, known)), len(sentences))


def _is_bare(answer: str, language: str, known: _Answers) -> bool:
    text = answer.lower()
    opening = known.opening.match(text)
    if (opening and _SET_OFF.match(text, opening.end())) or leans_back(answer, language):
        return True
    tokens = words(text)
    verbs, definite = _stated(primary(language))
    if not (known.verbs.isdisjoint(tokens) and verbs.isdisjoint(tokens)):
        return False
    if _CONTRACTED.search(text) or known.ending.search(text):
        return False
    if len(tokens) >= SHORT and tokens[0] in definite:
        return False  # "The pool opens at noon": no table has all verbs
    return len(tokens) <= _SURELY or (
        len(tokens) <= _SHORT_CLAUSE and (opening or known.fragment.match(text)) is not None
    )


@lru_cache(maxsize=16)
def _stated(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return further verbs, and the articles of what a statement is about."""
    table = cue_table("claims", language) or {}
    return frozenset((*table.get("verb", ()), *table.get("past", ()))), frozenset(table.get("definite", ()))


@lru_cache(maxsize=16)
def roles(language: str) -> frozenset[str]:
    """Return what those who speak are called where no name says it ("the witness"), in small letters."""
    return words_in(cue_table("turns", language) or {}, "role")


@lru_cache(maxsize=16)
def askers(language: str) -> frozenset[str]:
    """Return what those who only ask are called ("interviewer", "q"), in small letters."""
    return words_in(cue_table("turns", language) or {}, "asker")


@lru_cache(maxsize=16)
def _answers(language: str) -> _Answers | None:
    table = cue_table("turns", language)
    if table is None:
        return None
    return _Answers(
        filler=expression(rf"(?:{either(table['filler'])}(?!\w)[,.…–—]*\s*)+(?=\S)", re.IGNORECASE),
        opening=expression(rf"\W{{0,3}}{either(table['answer'])}(?!\w)"),
        fragment=expression(rf"\W{{0,3}}{either(table['fragment'])}(?!\w)"),
        verbs=words_in(table, "verb"),
        ending=expression(rf"[^\W\d_]{{2}}{either(table['ending'])}(?!\w)"),
        # "The trust has told me that it will not.": what it will not, the question says.
        stranded=expression(rf"(?:\b{either(table['stranded'])}|n['’]t)\W*\Z"),
    )

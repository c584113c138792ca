"""Sentences that say nothing of the subject: said to those who listen, or by a page about itself.

Greetings, thanks and the floor handed over; photo credits, "Read more", "This article was amended".
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.prefilters import Anchors, Heads, anchors_of, heads_of

# Longer ones say something too: "Thank you for the vote by which the council of our town decided to ...". Those with a
# phrase that is never said of a subject count at any length.
LONGEST = 220  # signs, about 35 words

_LEAD_INS = 3
_BULLETS = " •*·–—([★☆"  # what may stand before such a line
_HEAD = 96  # signs that are looked at, longer than any opening with what may come before it
_LABELLED = 70  # signs in which such a colon may stand, bullets counted
_LABEL = 60  # signs at most before a colon that names who speaks: "Jane Roe: Thank you all for coming."

# Phrases by what they start with: their first word.
_Phrases = Mapping[str, tuple[str, ...]]


class _Courtesies(NamedTuple):
    before: _Phrases
    openings: _Phrases
    furniture: _Phrases
    heads: Heads  # of all that may open a courtesy
    anywhere: re.Pattern[str]
    anchors: Anchors  # of the phrases that may stand anywhere


def is_courtesy(sentence: str, language: str, tokens: Iterable[str]) -> bool:
    """Tell whether a sentence is a courtesy or furniture of its page.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence is a courtesy.
        tokens: the words of the sentence.

    >>> from toolkit.language.tokens import words
    >>> sentences = ("So thank you all for coming.", "Thanks to the rain, it grew.")
    >>> [is_courtesy(sentence, "en", words(sentence)) for sentence in sentences]
    [True, False]
    """
    known = _courtesies(language)
    if known is None:
        return False
    if known.anchors.may_stand_in(sentence, tokens) and known.anywhere.search(sentence.lower()):
        return True
    if ": " not in sentence[:_LABELLED] and not known.heads.may_open(sentence):
        return False  # most sentences
    sentence = sentence.lstrip(_BULLETS)
    return len(sentence) <= LONGEST and _opens(sentence[:_HEAD].lower(), known)


def _opens(head: str, known: _Courtesies) -> bool:
    """Tell whether a text in lower case opens as furniture, or as a courtesy after who speaks and a few lead-ins."""
    if _opening(head, known.furniture):
        return True
    label, colon, said = head.partition(": ")
    if colon and len(label) <= _LABEL:
        head = said
    for _ in range(_LEAD_INS):
        lead_in = _opening(head, known.before)
        if not lead_in:
            break
        head = head[len(lead_in) :].lstrip(" ,")
    return bool(_opening(head, known.openings))


def _opening(head: str, phrases: _Phrases) -> str:
    """Return the phrase that a text in lower case begins with, as whole words; the empty string for none."""
    for phrase in phrases.get(_first_word(head), ()):
        if head.replace("’", "'").startswith(phrase) and not (
            phrase[-1].isalnum() and head[len(phrase) :][:1].isalnum()
        ):
            return phrase
    return ""


def _first_word(text: str) -> str:
    return text.partition(" ")[0].rstrip(",.!").replace("’", "'")


@lru_cache(maxsize=16)
def _courtesies(language: str) -> _Courtesies | None:
    table = cue_table("courtesies", language)
    if table is None:
        return None
    return _Courtesies(
        before=_grouped(table["before"]),
        openings=_grouped(table["opening"]),
        furniture=_grouped(table["furniture"]),
        heads=heads_of((*table["before"], *table["opening"], *table["furniture"])),
        anywhere=expression(rf"(?<!\w){either(table['anywhere'])}(?!\w)"),
        anchors=anchors_of(table["anywhere"], language),
    )


def _grouped(phrases: Iterable[str]) -> _Phrases:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        start = _first_word(phrase)
        found[start] = (*found.get(start, ()), phrase)
    return found

"""Whether a sentence stands on its own, and where it has to start so that it does.

A connective at the start ("However, ...") is cut off. A sentence that points back ("This ...", "They ...", "The
results show ...") does not stand. The sections of ``tables/claims`` read here: ``opener``, ``bare_opener`` (needs no
comma), ``dangling``, ``expletive`` (openers that look as if they pointed back), ``self_reference`` (nouns by which
an article means itself), ``anaphor``, ``pronoun``, ``definite``, ``anaphoric_noun`` and ``complement``.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.language.cue_tables import cue_table
from toolkit.language.phrases import TOKEN, PhraseIndex, phrase_at, phrase_index

SHORTEST, LONGEST = 6, 60  # words
PRONOUN_FROM = 4  # a pronoun earlier in the sentence has no room for what it stands for
ANAPHOR_FROM = 10
LETTER_SHARE = 0.6  # fewer letters are a formula or a row of values

_LIST_MARK = re.compile(r"\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)\s+")
_STATEMENT_END = re.compile(r"[.!](?:[\"”’»)\]]|\s?\[[\d,\s–-]+\])*$")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))


class _Leaning(NamedTuple):
    openers: PhraseIndex
    bare: frozenset[str]
    starts: PhraseIndex
    self_reference: frozenset[str]
    anaphors: frozenset[str]
    pronouns: frozenset[str]
    definite: frozenset[str]
    anaphoric: frozenset[str]
    complement: frozenset[str]


def standing_start(sentence: str, language: str) -> int | None:
    """Return where the part of a sentence starts that stands on its own, or None.

    Args:
        sentence: one sentence, with its closing punctuation.
        language: BCP 47 tag; without a table for it no sentence stands.

    >>> standing_start("However, the trial in Leeds had 40 patients.", "en")
    9
    >>> standing_start("They had 40 patients in the trial.", "en") is None
    True
    """
    leaning = _leaning(language.split("-")[0].lower())
    if leaning is None or not _is_statement(sentence):
        return None
    mark = _LIST_MARK.match(sentence)
    spans = list(TOKEN.finditer(sentence, mark.end() if mark else 0))
    tokens = [match.group().lower() for match in spans]
    first = _after_openers(sentence, spans, tokens, leaning)
    rest = tokens[first:]
    if not SHORTEST <= len(rest) <= LONGEST or not _stands(rest, leaning):
        return None
    if first:
        return spans[first].start()
    return mark.end() if mark else len(sentence) - len(sentence.lstrip())


def _is_statement(sentence: str) -> bool:
    if not _STATEMENT_END.search(sentence, len(sentence) - 12) or sentence[:1].islower():
        return False
    if sentence.count('"') % 2 or "\t" in sentence:
        return False
    if sum(map(str.isalpha, sentence)) < LETTER_SHARE * len(sentence):
        return False
    return all(sentence.count(left) == sentence.count(right) for left, right in _PAIRS)


def _after_openers(sentence: str, spans: list[re.Match[str]], tokens: list[str], leaning: _Leaning) -> int:
    """Return the index of the first word after the connectives."""
    first = 0
    while first < len(tokens):
        opener = phrase_at(tokens, first, leaning.openers)
        if opener is None or opener.end >= len(tokens):
            break
        between = sentence[spans[opener.end - 1].end() : spans[opener.end].start()]
        bare = opener.end == first + 1 and tokens[first] in leaning.bare and between.isspace()
        if between.strip() != "," and not bare:
            break
        first = opener.end
    return first


def _stands(tokens: list[str], leaning: _Leaning) -> bool:
    start = phrase_at(tokens, 0, leaning.starts)
    if start and start.label == "dangling":
        following = tokens[start.end] if start.end < len(tokens) else ""
        if not (tokens[start.end - 1] in leaning.anaphors and following in leaning.self_reference):
            return False
    if tokens[0] in leaning.definite and tokens[1] in leaning.anaphoric and tokens[2] not in leaning.complement:
        return False
    for place, token in enumerate(tokens):
        if token in leaning.anaphors and place < ANAPHOR_FROM:
            following = tokens[place + 1] if place + 1 < len(tokens) else ""
            if following not in leaning.self_reference and following != "as":
                return False
        if token in leaning.pronouns and place < PRONOUN_FROM and not (start and start.label == "expletive"):
            return False
    return True


@lru_cache(maxsize=16)
def _leaning(language: str) -> _Leaning | None:
    table = cue_table("claims", language)
    if table is None:
        return None
    return _Leaning(
        openers=phrase_index({"opener": table["opener"]}),
        bare=frozenset(table["bare_opener"]),
        starts=phrase_index({"expletive": table["expletive"], "dangling": table["dangling"]}),
        self_reference=frozenset(table["self_reference"]),
        anaphors=frozenset(table["anaphor"]),
        pronouns=frozenset(table["pronoun"]),
        definite=frozenset(table["definite"]),
        anaphoric=frozenset(table["anaphoric_noun"]),
        complement=frozenset(table["complement"]),
    )

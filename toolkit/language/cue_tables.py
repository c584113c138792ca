"""Cue words by subject and language, from the tables beside this file.

A table is a text file of sections; each line is a word or phrase in lower case, ``#`` starts a comment.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from toolkit.language.stopwords import stopwords
from toolkit.language.tags import primary
from toolkit.language.tokens import words

_TABLES = Path(__file__).parent / "tables"

_OPENING = "\"“‘'«»„([ \t\n•*·–—★☆"  # what may stand before the first word of a sentence
_HEAD = 24  # signs of a sentence in which its first words are looked for
_STARTS = (8, 4, 2, 1)  # signs of a phrase that tell it from most sentences


@lru_cache(maxsize=64)
def cue_table(subject: str, language: str) -> Mapping[str, tuple[str, ...]] | None:
    """Return the sections of a table, or None for a language without one.

    Args:
        subject: name of a folder of tables, such as ``definitions``.
        language: BCP 47 tag; only its first part is read.

    >>> cue_table("definitions", "en-GB")["copula"]
    ('is', 'are')
    """
    path = _TABLES / subject / f"{primary(language)}.txt"
    if not path.is_file():
        return None
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return MappingProxyType({name: tuple(phrases) for name, phrases in sections.items()})


def words_in(table: Mapping[str, tuple[str, ...]], *sections: str) -> frozenset[str]:
    """Return the words of some sections of a table; a section that it lacks has none.

    >>> sorted(words_in({"past": ("was",), "present": ("is", "has")}, "present", "future"))
    ['has', 'is']
    """
    return frozenset(word for name in sections for word in table.get(name, ()))


class Heads(NamedTuple):
    """What shows at a glance that a sentence opens with none of several phrases: the first signs of each."""

    starts: frozenset[str]

    def may_open(self, sentence: str) -> bool:
        """Tell whether a sentence may open with one of the phrases, in any case, after quotation marks and the like."""
        head, starts = sentence[:_HEAD].lstrip(_OPENING).lower(), self.starts
        if "\n" in head:
            head = " ".join(head.split())
        return head[:8] in starts or head[:4] in starts or head[:2] in starts or head[:1] in starts


def heads_of(phrases: Iterable[str]) -> Heads:
    """Return what tells of phrases in small letters that may open a sentence.

    >>> heads = heads_of(["no,", "it's wrong", "the contrary is true"])
    >>> [heads.may_open(text) for text in ("No, never.", "It’s wrong.", "“The contrary is so.", "The man came.")]
    [True, True, True, False]
    """
    both = {phrase.replace("'", sign).lstrip(_OPENING) for phrase in phrases for sign in "'’"}
    return Heads(frozenset(phrase[: next(size for size in _STARTS if size <= len(phrase))] for phrase in both))


class Anchors(NamedTuple):
    """What shows at a glance that a sentence has none of several phrases, in small letters or with a capital."""

    words: frozenset[str]
    phrases: tuple[str, ...]

    def may_stand_in(self, sentence: str, tokens: Iterable[str]) -> bool:
        """Tell whether a sentence with these words may have one of the phrases."""
        if not self.words.isdisjoint(tokens):
            return True
        for phrase in self.phrases:  # noqa: SIM110  A generator would cost more than they do, which are few or none.
            if phrase in sentence:
                return True
        return False


def anchors_of(phrases: Iterable[str], language: str) -> Anchors:
    """Return what tells of phrases: of each the longest word that is no function word, or else the whole phrase.

    >>> anchors = anchors_of(["for more details", "below", "is at"], "en")
    >>> sorted(anchors.words), anchors.phrases
    (['Below', 'Details', 'below', 'details'], ('Is at', 'is at'))
    """
    common = stopwords(language)
    single: set[str] = set()
    joint: set[str] = set()
    for phrase in phrases:
        parts = words(phrase)
        telling = parts if len(parts) == 1 else [part for part in parts if part not in common]
        if telling:
            single.add(max(telling, key=len))
        else:
            joint.add(phrase)
    return Anchors(
        frozenset(single | {word.capitalize() for word in single}),
        tuple(sorted(joint | {phrase.capitalize() for phrase in joint})),
    )

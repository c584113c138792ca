"""What shows at a glance that a sentence has none of several phrases, before anything costly looks for them."""

from collections.abc import Iterable
from typing import NamedTuple

from toolkit.language.punctuation import OPENING
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words

_OPENING = f"{OPENING} \t\n\xa0•*·–—★☆"  # what may stand before the first word of a sentence
_HEAD = 24  # signs of a sentence in which its first words are looked for
_STARTS = (8, 4, 2, 1)  # signs of a phrase that tell it from most sentences; "may_open" names them one by one


class Heads(NamedTuple):
    """What shows at a glance that a sentence opens with none of several phrases: the first signs of each."""

    starts: frozenset[str]

    def may_open(self, sentence: str) -> bool:
        """Tell whether a sentence may open with one of the phrases, in any case, after quotation marks and the like."""
        head, starts = sentence[:_HEAD].lstrip(_OPENING).lower(), self.starts
        if "\n" in head or not head.isascii():  # a hard space may stand between two words
            head = " ".join(head.split())
        return head[:8] in starts or head[:4] in starts or head[:2] in starts or head[:1] in starts


def heads_of(phrases: Iterable[str]) -> Heads:
    """Return what tells of phrases that may open a sentence.

    >>> heads = heads_of(["no,", "it's wrong", "the contrary is true"])
    >>> [heads.may_open(text) for text in ("No, never.", "It’s wrong.", "“The contrary is so.", "The man came.")]
    [True, True, True, False]
    """
    both = {phrase.lower().replace("'", sign).lstrip(_OPENING) for phrase in phrases for sign in "'’"}
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

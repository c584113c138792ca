"""How an article first brings up a noun: as a thing of its own ("a wall"), or as one that is known ("the sea")."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.tags import primary

_WORD_BEFORE = expression(r"(\w+)\W{1,2}$")
_LONGEST_WORD = 24
# Capitals within a sentence.
_NAME = expression(r"(?<=[^\W\d_A-Z] )[A-Z][^\W\d_]+")


class FirstMention(NamedTuple):
    """Where an article first uses some words, and whether it introduces them there as a thing of its own."""

    place: int
    own: bool


class FirstMentions:
    """First mentions in one article.

    Args:
        text: the article's text.
        language: BCP 47 tag.

    >>> mentions = FirstMentions("We built a wall near the sea. The wall held; the sea fell.", "en")
    >>> mentions.introduced(["wall"], 30), mentions.introduced(["sea"], 45), mentions.mentioned(["sea"], 45)
    (True, False, True)
    """

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._introducing = _introducing(primary(language))
        self._known: dict[str, FirstMention] = {}

    def introduced(self, phrase: Sequence[str], before: int) -> bool:
        """Tell whether the article introduces a noun as its own before a place.

        Args:
            phrase: words in lower case, the noun last; of a long phrase its last two words count.
            before: offset of the statement that uses it.
        """
        first = self._first(" ".join(phrase[-2:]))
        return first.own and first.place < before

    def mentioned(self, phrase: Sequence[str], before: int) -> bool:
        """Tell whether the article uses the last two words of a phrase before a place."""
        return self._first(" ".join(phrase[-2:])).place < before

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that the article writes with a capital within a sentence."""
        return frozenset(_NAME.findall(self._text))

    @cached_property
    def _lower(self) -> str:
        return self._text.lower()

    def _first(self, words: str) -> FirstMention:
        if words not in self._known:
            self._known[words] = self._find(f" {words}")
        return self._known[words]

    def _find(self, words: str) -> FirstMention:
        text = self._lower
        words = words.removesuffix("s")
        place = text.find(words)
        while place >= 0 and not _ends_word(text, place + len(words)):
            place = text.find(words, place + 1)
        if place < 0:
            return FirstMention(len(text), False)
        before = _WORD_BEFORE.search(text, max(0, place - _LONGEST_WORD), place + 1)
        return FirstMention(place, bool(before and before[1] in self._introducing))


def _ends_word(text: str, end: int) -> bool:
    """Tell whether a word ends at a place, or with a plural "s" after it."""
    return not text[end : end + 1].isalpha() or (text[end] == "s" and not text[end + 1 : end + 2].isalpha())


@lru_cache(maxsize=16)
def _introducing(language: str) -> frozenset[str]:
    return words_in(cue_table("claims", language) or {}, "introducing")

"""A segment in two languages, with what several rules read of it, each found once and only when asked for."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

import msgspec

from toolkit.expressions import expression
from toolkit.language.stopwords import stopwords
from toolkit.language.tags import primary
from toolkit.model.base import Span

# A word with its inner apostrophes and hyphens ("d'eau", "COVID-19"). Possessive runs: linear on any text.
_WORD = expression(r"\w++(?:['’‑-]\w++)*+")


class Word(msgspec.Struct, frozen=True, gc=False):
    """One word of a segment, as written and folded for comparison."""

    start: int
    end: int
    text: str
    folded: str


class Segment:
    """One side of a pair: its text, its language and its words."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.tag = language
        self.language = primary(language)

    @cached_property
    def words(self) -> list[Word]:
        """The words in order, with their spans."""
        return [Word(m.start(), m.end(), m[0], m[0].casefold()) for m in _WORD.finditer(self.text)]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words as a set."""
        return frozenset(word.folded for word in self.words)

    @cached_property
    def folded(self) -> str:
        """The text in lower case, of the same length (characters that would grow stay as they are)."""
        lower = self.text.lower()
        if len(lower) == len(self.text):
            return lower
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @property
    def function_words(self) -> frozenset[str]:
        """The function words of this side's language."""
        return stopwords(self.language)

    def near(self, start: int, end: int) -> list[Word]:
        """Return the words that lie wholly within ``[start, end)``."""
        words = self.words
        first = bisect_left(words, start, key=lambda word: word.start)
        last = bisect_left(words, end + 1, key=lambda word: word.end)
        return words[first:last]

    def span(self, start: int, end: int) -> Span:
        """Return the stretch ``[start, end)`` of the text as a span."""
        return Span(start=start, end=end, text=self.text[start:end])

    def place(self, offset: int) -> float:
        """Return where an offset lies, from 0 at the start to 1 at the end."""
        return offset / max(1, len(self.text))


@dataclass(frozen=True)
class Pair:
    """A source segment and its translation; ``glossary`` holds the terms that the user wants kept."""

    source: Segment
    target: Segment
    glossary: tuple[tuple[str, str], ...] = ()

"""What the readability formulas count: words, sentences, and the load within words."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.language.readability.formula import Counts, Measure
from toolkit.language.readability.measures import measure_for
from toolkit.language.syllables import syllable_counter
from toolkit.language.tags import primary

# A run of letters with inner apostrophes, or a number; hyphens separate words.
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
# The same in plain ASCII, at half the cost.
_ASCII_WORD = expression(r"[A-Za-z]+(?:'[A-Za-z]+)*|[0-9]+(?:[.,][0-9]+)*")
# Where an elided article or pronoun is a word of its own (l'eau, dell'acqua).
_ELIDED_WORD = expression(r"[^\W\d_]+['’]?|\d+(?:[.,]\d+)*")
_ELIDING = frozenset({"fr", "it"})
_MUTE_ELISION = expression(r"(?:[bcdfghjklmnpqrstvwxz]|qu)['’]$", re.IGNORECASE)
_LONG = 7  # letters; Björnsson counts words of more than six


def words_of(text: str, language: str = "en") -> list[str]:
    """Return the words that readability counts: runs of letters with inner apostrophes, and numbers.

    >>> words_of("The well-known 1,200 patients' aren't.")
    ['The', 'well', 'known', '1,200', 'patients', "aren't"]
    >>> words_of("l'eau", "fr")
    ["l'", 'eau']
    """
    if primary(language) in _ELIDING:
        return _ELIDED_WORD.findall(text)
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text)


# The levels of an article measure its sentences one after the other, and so does the label of each summary.
@lru_cache(maxsize=4096)
def count(sentence: str, language: str = "en", measure: Measure | None = None) -> Counts:
    """Return the counts of one sentence under the language's measure, or another one.

    >>> count("It rained all day.")
    Counts(words=4, sentences=1, load=4)
    """
    measure = measure or measure_for(language)
    words = words_of(sentence, language)
    return Counts(len(words), 1 if words else 0, sum(_LOADS[measure.load](words, language)))


def add(counts: Iterable[Counts]) -> Counts:
    """Return the counts of several sentences together.

    >>> add([Counts(4, 1, 4), Counts(6, 1, 9)])
    Counts(words=10, sentences=2, load=13)
    """
    words = sentences = load = 0
    for each in counts:
        words += each.words
        sentences += each.sentences
        load += each.load
    return Counts(words, sentences, load)


def _syllables(words: list[str], language: str) -> Iterable[int]:
    if primary(language) in _ELIDING:
        words = [word for word in words if not _MUTE_ELISION.search(word)]
    return map(syllable_counter(language), words)


def _letters(words: list[str], _: str) -> Iterable[int]:
    return (sum(map(str.isalnum, word)) for word in words)


def _long_words(words: list[str], _: str) -> Iterable[int]:
    return (not word[0].isdigit() and sum(map(str.isalnum, word)) >= _LONG for word in words)


_LOADS: dict[str, Callable[[list[str], str], Iterable[int]]] = {
    "letters": _letters,
    "long words": _long_words,
    "syllables": _syllables,
}

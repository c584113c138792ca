"""Stems and pairs of stems in the candidates, as flat arrays: what all rankers count."""

import itertools
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

import numpy as np

from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.base import Record
from toolkit.summarisers.protocol import BoolArray, Candidates, IntArray


class Terms(Record, frozen=True, eq=False):
    """The running words of the candidates, numbered by stem.

    Attributes:
        ids: stem number of each running word, all candidates in one row.
        row: index of the candidate that each running word stands in.
        starts: n + 1 offsets into ``ids``.
        stems: the number of each stem, in the order of numbers.
        types: the number of each different word, in lower case.
        stem_of: the stem number of each different word.
        words: the first word that each stem stood for, in lower case.
        content: for each stem, whether it is more than a function word.
        figure: for each stem, whether its first word begins with a digit.
    """

    ids: IntArray
    row: IntArray
    starts: IntArray
    stems: dict[str, int]
    types: dict[str, int]
    stem_of: IntArray
    words: tuple[str, ...]
    content: BoolArray
    figure: BoolArray

    def number(self, text: str, language: str) -> list[int]:
        """Return the numbers of those stems of ``text`` that candidates have too."""
        return [self.stems[stem] for stem in stems(words(text.lower()), language) if stem in self.stems]


@lru_cache(maxsize=2)
def terms_of(candidates: Candidates) -> Terms:
    """Return the stems of all candidates; time and memory are linear in their words.

    Kept for the latest candidates, because ranking and graded selection both ask for them.
    """
    language = candidates.article.language
    running = map(str.lower, chain.from_iterable(candidates.tokens))
    lengths = np.fromiter(map(len, candidates.tokens), np.int64, len(candidates))
    types, typed = _numbered(running, int(lengths.sum()))
    different = list(types)
    known, numbers = _numbered(stems(different, language), len(different))
    function = np.fromiter(map(stopwords(language).__contains__, different), bool, len(different))
    letter = np.fromiter(map(len, different), np.int64, len(different)) == 1
    content = np.zeros(len(known), dtype=bool)
    content[numbers[~(function | letter)]] = True
    # Numbers are given in the order of words: the first word of a stem is where the number is new.
    first = np.flatnonzero(np.diff(np.maximum.accumulate(numbers), prepend=-1)).tolist()
    names = tuple([different[place] for place in first])
    return Terms(
        ids=numbers[typed],
        row=np.repeat(np.arange(len(candidates)), lengths),
        starts=np.concatenate(([0], np.cumsum(lengths))),
        stems=known,
        types=types,
        stem_of=numbers,
        words=names,
        content=content,
        figure=np.array([word[0].isdigit() for word in names], dtype=bool),
    )


def _numbered(words: Iterable[str], count: int) -> tuple[dict[str, int], IntArray]:
    """Return the number of each different word, in the order in which they come, and those of all words in a row."""
    numbers: defaultdict[str, int] = defaultdict(itertools.count().__next__)
    row = np.fromiter(map(numbers.__getitem__, words), np.int64, count)
    return dict(numbers), row

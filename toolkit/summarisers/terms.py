"""Stems and pairs of stems in the candidates, as flat arrays: what all rankers count."""

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
        forms: the stem number of each word, in lower case.
        words: the first word that each stem stood for, in lower case.
        content: for each stem, whether it is more than a function word.
        figure: for each stem, whether its first word begins with a digit.
    """

    ids: IntArray
    row: IntArray
    starts: IntArray
    stems: dict[str, int]
    forms: dict[str, int]
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
    tokens, lengths = candidates.tokens, candidates.words
    types = list(dict.fromkeys(chain.from_iterable(tokens)))
    lower = [word.lower() for word in types]
    stemmed = stems(lower, language)
    stem_numbers = {stem: number for number, stem in enumerate(dict.fromkeys(stemmed))}
    numbers = [stem_numbers[stem] for stem in stemmed]
    empty = stopwords(language)
    content = np.zeros(len(stem_numbers), dtype=bool)
    full = [number for small, number in zip(lower, numbers, strict=True) if small not in empty and len(small) > 1]
    content[full] = True
    first = dict(zip(reversed(numbers), reversed(lower), strict=True))
    names = tuple(map(first.__getitem__, range(len(stem_numbers))))
    number_of = dict(zip(types, numbers, strict=True))
    return Terms(
        ids=np.fromiter(map(number_of.__getitem__, chain.from_iterable(tokens)), np.int64, int(lengths.sum())),
        row=np.repeat(np.arange(len(tokens)), lengths),
        starts=np.concatenate(([0], np.cumsum(lengths))),
        stems=stem_numbers,
        forms=dict(zip(lower, numbers, strict=True)),
        words=names,
        content=content,
        figure=np.array([word[0].isdigit() for word in names], dtype=bool),
    )

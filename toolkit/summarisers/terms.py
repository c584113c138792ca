"""Stems and pairs of stems in the candidates, as flat arrays: what all rankers count."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np

from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.summarisers.protocol import BoolArray, Candidates, IntArray


@dataclass(frozen=True, eq=False)
class Terms:
    """The running words of the candidates, numbered by stem.

    Attributes:
        ids: stem number of each running word, all candidates in one row.
        row: index of the candidate that each running word stands in.
        starts: n + 1 offsets into ``ids``.
        stems: the number of each stem, in the order of numbers.
        words: the first word that each stem stood for, in lower case.
        content: for each stem, whether it is more than a function word.
    """

    ids: IntArray
    row: IntArray
    starts: IntArray
    stems: dict[str, int]
    words: tuple[str, ...]
    content: BoolArray

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
    stem_numbers: dict[str, int] = {}
    number_of: dict[str, int] = {}
    shown: list[str] = []
    empty = stopwords(language)
    content: list[bool] = []
    for word, small, stem in zip(types, lower, stems(lower, language), strict=True):
        number = stem_numbers.setdefault(stem, len(stem_numbers))
        if number == len(shown):
            shown.append(small)
            content.append(False)
        content[number] |= small not in empty and len(small) > 1
        number_of[word] = number
    ids = np.fromiter(map(number_of.__getitem__, chain.from_iterable(tokens)), np.int64, int(lengths.sum()))
    return Terms(
        ids=ids,
        row=np.repeat(np.arange(len(tokens)), lengths),
        starts=np.concatenate(([0], np.cumsum(lengths))),
        stems=stem_numbers,
        words=tuple(shown),
        content=np.array(content, dtype=bool),
    )

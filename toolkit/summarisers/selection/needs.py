"""Which sentences need the one before them, because they open with a word that points back."""

import numpy as np

from toolkit.language.openers import leans_back
from toolkit.summarisers.protocol import Candidates, IntArray, Problem

FREE = -1
BARRED = -2


def needs_of(candidates: Candidates) -> IntArray:
    """Return for each candidate which one it needs beside it.

    Returns:
        The number of the candidate before it, ``FREE`` for a sentence that stands alone (and the first of an
        article, which points at nothing), ``BARRED`` where the sentence before is no candidate or is barred.
    """
    needs = np.full(len(candidates), FREE, dtype=np.int64)
    language = candidates.article.language
    for index, sentence in enumerate(candidates.sentences):
        if candidates.order[index] == 0 or not leans_back(sentence.text, language):
            continue
        follows = index > 0 and candidates.order[index - 1] == candidates.order[index] - 1
        needs[index] = index - 1 if follows and needs[index - 1] != BARRED else BARRED
    return needs


def needs_in(problem: Problem) -> IntArray:
    """Return the needs of a problem's candidates; none where it names none."""
    return np.full(len(problem.candidates), FREE, dtype=np.int64) if problem.needs is None else problem.needs


def with_needs(index: int, needs: IntArray) -> list[int]:
    """Return a candidate and all that it needs, the latest first.

    >>> with_needs(2, np.array([-1, 0, 1]))
    [2, 1, 0]
    """
    chain = [index]
    while (before := int(needs[chain[-1]])) >= 0:
        chain.append(before)
    return chain

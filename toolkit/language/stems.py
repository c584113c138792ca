"""Stems by the Snowball algorithms, through PyStemmer; unknown languages keep their words."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Any

from toolkit.language.tags import primary

# BCP 47 primary subtag -> Snowball algorithm. The English one is Porter2.
ALGORITHMS = {
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}

# Snowball's own time grows with the square of the length of some words; no word is this long.
LONGEST_WORD = 60

# Stems of one family share so many letters from the first, and so large a share of the longer.
KIN_LETTERS = 5
KIN_SHARE = 0.8


def stems(words: Sequence[str], language: str) -> list[str]:
    """Return the stems of lower-case words in a language.

    Args:
        words: words in lower case.
        language: BCP 47 tag; only its first part is read.

    Returns:
        One stem a word; the word itself where the language has no stemmer.

    >>> stems(["trials", "tested"], "en")
    ['trial', 'test']
    """
    algorithm = ALGORITHMS.get(primary(language))
    if algorithm is None:
        return list(words)
    short = [word[:LONGEST_WORD] for word in words]
    return list(_stemmer(algorithm).stemWords(short))


def are_kin(one: str, other: str) -> bool:
    """Tell whether two different stems are likely of one family: nearly all of the longer begins the other.

    >>> are_kin("pregnanc", "pregnant"), are_kin("refund", "refus"), are_kin("trial", "trial")
    (True, False, False)
    """
    least = max(KIN_LETTERS, ceil(KIN_SHARE * max(len(one), len(other))))
    return one != other and min(len(one), len(other)) >= least and one[:least] == other[:least]


@lru_cache(maxsize=8)
def _stemmer(algorithm: str) -> Any:
    from Stemmer import Stemmer

    # PyStemmer's own cache is unordered and of no use: each caller stems a word once.
    return Stemmer(algorithm, 0)

"""Common English words, to tell a name from a word that is written with a capital in a title."""

from functools import lru_cache
from pathlib import Path

_TABLE = Path(__file__).parent / "tables" / "words" / "en.txt"

# Endings and what they replace: the table holds no regular inflections.
_ENDINGS = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ly", ("", "le")),
    ("ness", ("",)),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("est", ("", "e")),
    ("ship", ("",)),
    ("able", ("", "e")),
    ("ful", ("",)),
    ("less", ("",)),
    ("ized", ("", "y")),
)


def is_english_word(word: str) -> bool:
    """Tell whether a word of four letters or more is a common English word or a regular form of one.

    >>> is_english_word("Diseases"), is_english_word("stopped"), is_english_word("Wuhan")
    (True, True, False)
    """
    words = _words()
    word = word.casefold()
    if word in words:
        return True
    for ending, replacements in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) > 2:
            if any(stem + replacement in words for replacement in replacements):
                return True
            if len(stem) > 4 and stem[-1] == stem[-2] and stem[:-1] in words:
                return True
    return False


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Return the lines of the table; nobody asks whether a comment is a word."""
    return frozenset(_TABLE.read_text(encoding="utf-8").splitlines()).difference(("",))

"""How many words of a text are rare: the vocabulary side of readability, which no formula of lengths sees."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from toolkit.language.readability import words_of
from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables" / "frequency"


def rare_share(texts: Iterable[str], language: str) -> float | None:
    """Return the share of words that are not among the most frequent ones of the language.

    Numbers are left out; names count, as they do for a reader who has not met them.

    Args:
        texts: sentences.
        language: BCP 47 tag.

    Returns:
        A share between 0 and 1, four places; None without words, or in a language without a table.

    >>> rare_share(["The haematologist saw the child."], "en")
    0.2
    """
    common = _common(primary(language))
    if common is None:
        return None
    words = [word for text in texts for word in words_of(text.lower().replace("’", "'"), language)]
    counted = [word.removesuffix("'s") for word in words if not word[0].isdigit()]
    if not counted:
        return None
    # Contractions are in no table: "we've" is as common as "we", and all those with "not" are common.
    unknown = [word for word in counted if word not in common]
    rare = sum(word.partition("'")[0] not in common and not word.endswith("n't") for word in unknown)
    return round(rare / len(counted), 4)


def is_common(word: str, language: str) -> bool:
    """Tell whether a word is among the most frequent ones of its language; none is in a language without a table.

    >>> is_common("Child", "en"), is_common("haematologist", "en")
    (True, False)
    """
    common = _common(primary(language))
    return common is not None and word.lower() in common


@lru_cache(maxsize=16)
def _common(language: str) -> frozenset[str] | None:
    path = _TABLES / f"{language}.txt"
    if not path.is_file():
        return None
    return frozenset(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))

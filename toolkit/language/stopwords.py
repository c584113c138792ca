"""Function words by language, from the tables beside this file."""

from functools import lru_cache
from pathlib import Path

from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables" / "stopwords"


@lru_cache(maxsize=16)
def stopwords(language: str) -> frozenset[str]:
    """Return the function words of a language in lower case; none for a language without a table.

    >>> "the" in stopwords("en-GB")
    True
    """
    table = _TABLES / f"{primary(language)}.txt"
    if not table.is_file():
        return frozenset()
    lines = table.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))

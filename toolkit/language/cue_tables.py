"""Cue words by subject and language, from the tables beside this file.

A table is a text file of sections; each line is a word or phrase in lower case, ``#`` starts a comment.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables"


@lru_cache(maxsize=64)
def cue_table(subject: str, language: str) -> Mapping[str, tuple[str, ...]] | None:
    """Return the sections of a table, or None for a language without one.

    Args:
        subject: name of a folder of tables, such as ``definitions``.
        language: BCP 47 tag; only its first part is read.

    >>> cue_table("definitions", "en-GB")["copula"]
    ('is', 'are')
    """
    path = _TABLES / subject / f"{primary(language)}.txt"
    if not path.is_file():
        return None
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return MappingProxyType({name: tuple(phrases) for name, phrases in sections.items()})


def words_in(table: Mapping[str, tuple[str, ...]], *sections: str) -> frozenset[str]:
    """Return the words of some sections of a table; a section that it lacks has none.

    >>> sorted(words_in({"past": ("was",), "present": ("is", "has")}, "present", "future"))
    ['has', 'is']
    """
    return frozenset(word for name in sections for word in table.get(name, ()))

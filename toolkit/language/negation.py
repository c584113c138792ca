"""Negation cues by language, from the tables in ``tables/negation``."""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from toolkit.expressions import expression
from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables" / "negation"
# Where a word is in two classes, the earlier one counts.
_CLASSES = ("neutral", "verbal", "privative", "lexical", "affix")
# Longer words are no words; keeping them would only fill memory.
_LONGEST_KEPT = 40
_WORD = expression(r"\w++(?:['’]\w++)*+['’]?")


class Cue(NamedTuple):
    """A negation cue: its class (``verbal``, ``privative``, ``affix`` or ``lexical``) and its span."""

    kind: str
    start: int
    end: int


class _Table(Struct):
    """The entries of a language by their form: whole words, beginnings, endings, phrases and all others."""

    words: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    endings: dict[str, str] = {}
    phrases: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    others: list[tuple[re.Pattern[str], str]] = []
    lengths: tuple[int, ...] = ()


def negation_cues(text: str, language: str) -> list[Cue]:
    """Return the negation cues of a text in order.

    A phrase that holds a negation word and negates nothing ("no doubt", "sin embargo") is none.

    Args:
        text: any text.
        language: BCP 47 tag; a language without a table has no cues.

    >>> [(cue.kind, cue.start) for cue in negation_cues("No doubt it is not unsafe without water.", "en")]
    [('verbal', 15), ('affix', 19), ('privative', 26)]
    """
    code = primary(language)
    table = _table(code)
    if table is None:
        return []
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    cues = [Cue(kind, *match.span()) for pattern, kind in table.others for match in pattern.finditer(lower)]
    marked = {place for cue in cues for place in range(cue.start, cue.end)}
    done = 0
    for match in _WORD.finditer(lower):
        kind = _kind(match[0], code, table)
        if not kind and match[0] not in table.phrases:
            continue
        start, end = match.span()
        if start < done or start in marked:
            continue
        kind, end = _phrase(lower, match, table) or (kind, end)
        if kind:
            cues.append(Cue(kind, start, end))
            done = end
    return sorted((cue for cue in cues if cue.kind != "neutral"), key=lambda cue: cue.start)


def has_negation_table(language: str) -> bool:
    """Tell whether the negation words of a language are known.

    >>> has_negation_table("es-MX"), has_negation_table("ja")
    (True, False)
    """
    return _table(primary(language)) is not None


def _kind(word: str, code: str, table: _Table) -> str:
    """Return the class of one word; texts repeat their words, so short ones are looked up once."""
    return _short_word(word, code) if len(word) <= _LONGEST_KEPT else _word(word, table)


@lru_cache(maxsize=1 << 14)
def _short_word(word: str, code: str) -> str:
    table = _table(code)
    return _word(word, table) if table is not None else ""


def _word(word: str, table: _Table) -> str:
    """Return the class of one word: as a whole, by its longest beginning, or by its ending; empty if it is none."""
    kind = table.words.get(word)
    if kind:
        return kind
    for length in table.lengths:
        kind = table.beginnings.get(word[:length]) if length <= len(word) else None
        if kind:
            return kind
    return next((kind for ending, kind in table.endings.items() if word.endswith(ending)), "")


def _phrase(text: str, match: re.Match[str], table: _Table) -> tuple[str, int] | None:
    """Return the class and the end of a phrase that begins with a word."""
    for pattern, kind in table.phrases.get(match[0], ()):
        found = pattern.match(text, match.start())
        if found:
            return kind, found.end()
    return None


@lru_cache(maxsize=16)
def _table(language: str) -> _Table | None:
    path = _TABLES / f"{language}.txt"
    if not path.is_file():
        return None
    entries: list[tuple[str, str]] = []
    kind = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line[1:-1]
        elif line and not line.startswith("# "):
            entries.append((line, kind))
    table = _Table()
    for entry, kind in sorted(entries, key=lambda item: (_CLASSES.index(item[1]), -len(item[0]), item[0])):
        bare = entry.strip("*")
        if not re.fullmatch(r"[\w'’]+", bare):
            if entry[0].isalpha() and " " in entry and entry.split(" ")[0].isalpha():
                table.phrases.setdefault(entry.split(" ")[0], []).append((_expression(entry), kind))
            else:
                table.others.append((_expression(entry), kind))
        elif entry.endswith("*"):
            table.beginnings.setdefault(bare, kind)
        elif entry.startswith("*"):
            table.endings.setdefault(bare, kind)
        else:
            table.words.setdefault(bare, kind)
    table.lengths = tuple(sorted({len(beginning) for beginning in table.beginnings}, reverse=True))
    return table


def _expression(entry: str) -> re.Pattern[str]:
    """Return the pattern of an entry: ``*`` any letters, ``#`` a number, a space any blanks."""
    pattern = re.escape(entry).replace(r"\*", r"\w*").replace(r"\#", r"\s*\d\w*").replace(r"\ ", r"\s+")
    return re.compile(rf"\b{pattern}(?!\w)" if entry[0] != "-" else rf"{pattern}(?!\w)")

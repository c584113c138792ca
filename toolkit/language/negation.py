"""Negation cues by language, from the tables in ``tables/negation``."""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_TABLES = Path(__file__).parent / "tables" / "negation"
_CLASSES = ("neutral", "lexical", "affix", "privative", "verbal")
_WORD_ORDER = ("neutral", "verbal", "privative", "lexical", "affix")


class Cue(NamedTuple):
    """A negation cue: its class (``verbal``, ``privative``, ``affix`` or ``lexical``) and its span."""

    kind: str
    start: int
    end: int


def negation_cues(text: str, language: str) -> list[Cue]:
    """Return the negation cues of a text in order.

    A phrase that holds a negation word and negates nothing ("no doubt", "sin embargo") is none.

    Args:
        text: any text.
        language: BCP 47 tag; a language without a table has no cues.

    >>> [(cue.kind, cue.start) for cue in negation_cues("No doubt it is not unsafe without water.", "en")]
    [('verbal', 15), ('affix', 19), ('privative', 26)]
    """
    pattern = _pattern(language.split("-")[0].lower())
    if pattern is None:
        return []
    return [
        Cue(kind, match.start(), match.end())
        for match in pattern.finditer(text)
        if (kind := str(match.lastgroup).partition("_")[0]) != "neutral"
    ]


def has_negation_table(language: str) -> bool:
    """Tell whether the negation words of a language are known.

    >>> has_negation_table("es-MX"), has_negation_table("ja")
    (True, False)
    """
    return _pattern(language.split("-")[0].lower()) is not None


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str] | None:
    """Return one pattern with a group for each class; phrases win over the words in them."""
    table = _TABLES / f"{language}.txt"
    if not table.is_file():
        return None
    entries: dict[str, list[str]] = {name: [] for name in _CLASSES}
    kind = ""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line[1:-1]
        elif line and not line.startswith("# "):
            entries[kind].append(line)
    # Phrases win over the words in them, and the classes over each other in the order given here.
    parts = [
        f"(?P<{name}_{form}>"
        + "|".join(_expression(e) for e in sorted(entries[name], key=len, reverse=True) if (" " in e) == phrase)
        + ")"
        for form, phrase, names in (("phrase", True, _CLASSES), ("word", False, _WORD_ORDER))
        for name in names
        if any((" " in e) == phrase for e in entries[name])
    ]
    return re.compile(rf"\b(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def _expression(cue: str) -> str:
    """Return the pattern of a table entry: ``*`` any letters, ``#`` a number, a space any blanks."""
    return re.escape(cue).replace(r"\*", r"\w*").replace(r"\#", r"\s*\d\w*").replace(r"\ ", r"\s+")

"""Counts syllables: English by fitted spelling patterns and a word table, other languages by their vowels."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path

from toolkit.expressions import expression
from toolkit.language.tags import primary

LONGEST_PATTERN = 5
"""Signs in the longest spelling pattern, the word's edges ``^`` and ``$`` included."""

_TABLES = Path(__file__).parent / "tables" / "syllables"

_LONGEST_WORD = 100  # signs; in what is longer, only groups of vowels are counted

_VOWELS = expression("[aeiouy]+")

# What is added to a stem of the word table when the word itself is not in it.
_SUFFIXES = (("", 0), ("s", 0), ("'s", 0), ("ly", 1), ("ing", 1), ("ness", 1), ("less", 1))

# Likewise before a stem of the word table; "re" and "un" open too many words by chance.
_PREFIXES = (
    ("anti", 2), ("auto", 2), ("cardio", 3), ("hyper", 2), ("immuno", 3), ("inter", 2), ("micro", 2), ("multi", 2),
    ("neuro", 2), ("over", 2), ("super", 2), ("under", 2),
)  # fmt: skip

# One match of the first pattern is one nucleus; a match of the second, if any, takes one syllable off.
# German: vowels with the diphthongs and long vowels as one. Spanish and Italian: a weak vowel joins a strong one
# unless it is accented. French: glides join, final e is mute (prose, not verse). Portuguese: falling diphthongs join,
# rising ones only after q and g or after the stressed syllable.
_NUCLEI: dict[str, tuple[re.Pattern[str], re.Pattern[str] | None]] = {
    "de": (expression("aa|ee|oo|ie|ei|ey|ai|ay|au|äu|eu|oi|[aeiouyäöü]"), None),
    "es": (
        expression(
            "(?:(?<=[qg])u(?=[eiéí]))?"
            "(?:[iuü]?[aeoáéó](?:[iu](?![aeoáéóíú])|y(?![aeiouáéíóú]))?|[íú]|[iuü]+|y(?![aeiouáéíóú]))"
        ),
        None,
    ),
    "fr": (
        expression(
            "(?:i(?=[aeèéêoôuœ])|y(?=[aeèéêoô])|u(?=i))?"
            "(?:(?<=q)u(?=[aeiouèéêîôœ])|(?<=g)u(?=[eièéêî]))?"
            "(?:eau|oeu|œu|eu|eû|au|ou|où|oû|ai|aî|ei|oi|oî|oy|ay|ey|[aàâæeèéêëiîïoôœuùûüyÿ])"
        ),
        expression("(?:[^aeiouy]|[aeo]i|[^qg]u|[qg]u|é|i)es?$|aient$"),
    ),
    "it": (expression("[iu]?[aeoàèéòóùú](?:[iu](?![aeoàèéòó]))?|[ìí]|[iu]+|y"), None),
    "pt": (
        expression("(?<=[qg])u[aeoáâãéêóôõi]|ão|ãe|õe|[aeoáâàãéêóô][iu](?!nh)|ui|iu|[aáâàãeéêiíoóôõuúüy]"),
        expression("[áéíóúâêô][^aeiouáéíóúâêôãõ]*[^aeiouáéíóúâêôãõqg][iu][aeo]s?$"),
    ),
}


def syllables(word: str, language: str = "en") -> int:
    """Count the syllables of one word.

    Args:
        word: a word as it stands in a text, or a number, which counts as one syllable.
        language: BCP 47 tag; languages without rules of their own count groups of vowel letters.

    Returns:
        The number of syllables, at least 1.

    >>> syllables("reading"), syllables("Colonel"), syllables("3,749")
    (2, 2, 1)
    >>> syllables("legibilidad", "es"), syllables("Lesbarkeit", "de")
    (5, 3)
    """
    return syllable_counter(language)(word)


@lru_cache(maxsize=16)
def syllable_counter(language: str) -> Callable[[str], int]:
    """Return the function that counts the syllables of one word in a language; it remembers the latest words.

    >>> list(map(syllable_counter("en"), ["one", "seven"]))
    [1, 2]
    """
    base = primary(language)
    count = _english if base == "en" else partial(_by_nuclei, *_NUCLEI[base]) if base in _NUCLEI else _by_vowels

    def counted(word: str) -> int:
        if word[:1].isdigit():
            return 1
        if len(word) > _LONGEST_WORD:
            return _by_vowels(word)
        return count((word if word.isascii() else unicodedata.normalize("NFKC", word)).lower().replace("’", "'"))

    return lru_cache(maxsize=65_536)(counted)


def by_spelling(word: str) -> int:
    """Count the syllables of a lower-case English word by its spelling alone.

    One for each group of vowel letters, corrected by every pattern that the word contains.

    >>> by_spelling("table"), by_spelling("created")
    (2, 3)
    """
    table = _patterns_by_opening()
    edged = f"^{word}$"
    count = len(_VOWELS.findall(word))
    for at in range(len(edged) - 1):
        for pattern, change in table.get(edged[at : at + 2], ()):
            if edged.startswith(pattern, at):
                count += change
    return max(1, count)


@cache
def patterns() -> dict[str, int]:
    """Return the spelling patterns of English with the syllables that each adds."""
    return _read("en-patterns.tsv")


@cache
def _patterns_by_opening() -> dict[str, list[tuple[str, int]]]:
    """Return the patterns under their first two signs, so that few are tried at each place of a word."""
    opening: dict[str, list[tuple[str, int]]] = {}
    for pattern, change in patterns().items():
        opening.setdefault(pattern[:2], []).append((pattern, change))
    return opening


@cache
def words() -> dict[str, int]:
    """Return the English words that the patterns get wrong, with their syllables."""
    return _read("en-words.tsv") | _read("en-technical.tsv")


def _english(word: str) -> int:
    table = words()
    if (known := table.get(word)) is not None:
        return known
    word = _without_accents(word)
    for suffix, extra in _SUFFIXES:
        if word.endswith(suffix) and (stem := table.get(word.removesuffix(suffix))) is not None:
            return stem + max(extra, by_spelling(word) - by_spelling(word.removesuffix(suffix)))
    for prefix, extra in _PREFIXES:
        if word.startswith(prefix) and (stem := table.get(word.removeprefix(prefix))) is not None:
            return stem + extra
    return by_spelling(word)


def _by_nuclei(nuclei: re.Pattern[str], mute: re.Pattern[str] | None, word: str) -> int:
    return max(1, len(nuclei.findall(word)) - bool(mute and mute.search(word)))


def _by_vowels(word: str) -> int:
    return max(1, len(_VOWELS.findall(_without_accents(word))))


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))


def _read(name: str) -> dict[str, int]:
    """Return a table of two columns under its head of comments; several thousand rows, so no loop over them."""
    rows = (_TABLES / name).read_text(encoding="utf-8")
    while rows.startswith("#"):
        rows = rows.partition("\n")[2]
    cells = rows.split()
    return dict(zip(cells[::2], map(int, cells[1::2]), strict=True))

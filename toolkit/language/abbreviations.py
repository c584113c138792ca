"""Abbreviations and sentence openers of a language, read from the tables beside this file."""

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.language.tags import primary

TABLES = Path(__file__).parent / "tables" / "abbreviations"
FALLBACK = "und"
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
_VOWELS = frozenset("aeiouyäöüáéíóú")
_ENDINGS = {"ending", "ordinal"}  # roles that words end with
_AS_WRITTEN = {"starter", "before_ordinal", "zone", *_ENDINGS}


class Abbreviations(NamedTuple):
    """What a language abbreviates, by what may follow the stop.

    Keys have no final stop and no inner spaces ("z.B"). A lower-case entry is present in its capitalised
    form too.

    Attributes:
        title: before a name, never at the end of a sentence ("Dr").
        label: before a number or letter ("Fig"); before anything else a sentence may end there.
        inner: leads on to what follows ("e.g").
        either: inside as well as at the end ("Inc", "U.S"); ends a sentence before a word that opens one.
        closing: ends a sentence before any capitalised word ("etc", "p.m").
        calendar: days and months ("Jan"), which a number follows.
        zone: time zones, which "p.m." stands before.
        ending: how compounds end that are abbreviated before a number (German "Hauptstr. 5").
        ordinal: nouns, or their ends in a compound, that an ordinal number stands before (German "3. Oktober").
        before_ordinal: words that stand before such a number ("am 3. ...").
        starter: lower-case words that open a sentence far more often than they follow an abbreviation.
    """

    title: frozenset[str] = frozenset()
    label: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    zone: frozenset[str] = frozenset()
    ending: tuple[str, ...] = ()
    ordinal: tuple[str, ...] = ()
    before_ordinal: frozenset[str] = frozenset()
    starter: frozenset[str] = frozenset()

    @property
    def shortened(self) -> tuple[frozenset[str], ...]:
        """The roles that hold abbreviations."""
        return self[:6]


def abbreviations_of(language: str) -> Abbreviations:
    """Return the abbreviations of a language, or those that many languages share.

    Args:
        language: BCP 47 tag; only its first part counts.

    >>> "e.g" in abbreviations_of("en-GB").inner
    True
    """
    return _read(primary(language))


def goes_on(token: str, word: str) -> bool:
    """Say whether a word with a full stop surely leads on to the next word, in any of our languages.

    For text whose language is not known yet. A token in lower case with a vowel may be a word that ends a sentence.

    Args:
        token: what stands before the stop.
        word: what follows.

    >>> goes_on("Mrd", "Euro"), goes_on("vs", "Biden"), goes_on("rain", "It"), goes_on("St", "The")
    (True, True, False, False)
    """
    if token.islower() and not _VOWELS.isdisjoint(token):
        return False
    tables = [known for known in map(_read, LANGUAGES) if token in known.title or token in known.inner]
    return bool(tables) and not any(word.lower() in known.starter for known in tables)


@lru_cache(maxsize=64)
def _read(language: str) -> Abbreviations:
    path = TABLES / f"{language}.txt"
    if not (language.isalpha() and len(language) <= 3 and path.is_file()):
        return _read(FALLBACK)
    roles: dict[str, set[str]] = {}
    words: set[str] = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            words = roles.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            words.update([word.lower() if "." in word else word for word in line.split()])
    for role in roles.keys() - _AS_WRITTEN:
        roles[role].update([word[0].upper() + word[1:] for word in roles[role] if len(word) > 1])
    for noun in sorted(roles.get("ordinal", ())):
        roles["ordinal"].add(noun.lower())
    values: dict[str, Any] = {
        role: tuple(sorted(entries)) if role in _ENDINGS else frozenset(entries) for role, entries in roles.items()
    }
    return Abbreviations(**values)

"""What another language calls a place, a people or a person, from the tables in ``tables/names`` and CLDR."""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from toolkit.language.english_words import is_english_word
from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables" / "names"


def fold(text: str) -> str:
    """Return a text in lower case without accents, for comparing names.

    >>> fold("Irán"), fold("São Paulo")
    ('iran', 'sao paulo')
    """
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def exonyms(name: str, source: str, target: str) -> tuple[str, ...]:
    """Return the words that the target language may use for one word of a name; none where no table knows it.

    Args:
        name: one word, such as "Zealand" or "Chinese".
        source: BCP 47 tag of its language; the tables of peoples and cities go out from English, the names of states
            (CLDR) are known between all languages.
        target: BCP 47 tag of the other language.

    Returns:
        Folded words; ``*`` stands for any ending.

    >>> exonyms("London", "en", "es"), exonyms("Germany", "en", "pt")
    (('londres', 'londinense*'), ('alemanha',))
    """
    source, target = primary(source), primary(target)
    key = fold(name)
    words = _table(target).get(key, ()) if source == "en" else ()
    return words or _territories(source, target).get(key, ()) or ((key,) if key in _table("alike") else ())


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Return common first names of English-speaking countries; a capitalised word after one is a surname.

    >>> "Alice" in first_names()
    True
    """
    lines = (_TABLES / "first.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, tuple[str, ...]]:
    path = _TABLES / f"{language}.txt"
    if not path.is_file():
        return {}
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {name: tuple(forms.split()) for name, _, forms in (line.partition(":") for line in lines)}


@lru_cache(maxsize=16)
def _territories(source: str, target: str) -> dict[str, tuple[str, ...]]:
    """Return, for each word of a state's name, the words of its name in the other language (CLDR)."""
    from babel import Locale, UnknownLocaleError

    try:
        here, there = Locale.parse(source).territories, Locale.parse(target).territories
    except (UnknownLocaleError, ValueError):
        return {}
    words: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for code in sorted(set(here) & set(there)):
        if len(code) != 2:
            continue
        forms = _parts(there[code], 3)
        parts = _parts(here[code], 4)
        for word in parts:
            if len(parts) > 1 and source == "en" and is_english_word(word):
                continue  # "City" of "Vatican City" is a word like any other
            words[word].update(dict.fromkeys([word] if word in forms else forms))
    return {word: tuple(forms) for word, forms in words.items()}


def _parts(name: str, shortest: int) -> list[str]:
    return [word for word in re.findall(r"\w+", fold(name)) if len(word) >= shortest]

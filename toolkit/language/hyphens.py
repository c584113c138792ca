"""Words that were cut in two at the end of a line: whether their hyphen belongs to them."""

from collections.abc import Container

from toolkit.language.english_words import is_english_word
from toolkit.language.tags import primary

DROP, KEEP, LEAVE = "drop", "keep", "leave"

_SHORTEST = 2  # letters of a piece of a word
# What a hyphen at the end of a word leads on to where both halves of it are to come: "Vor- und Nachteile".
_SUSPENDED = frozenset(
    {"and", "bis", "bzw", "e", "et", "o", "oder", "or", "ou", "ni", "nor", "sowie", "to", "u", "und", "y"}
)
# Pieces that keep their hyphen and are no syllables of other words, before and after it, by language.
_BEFORE = {
    "de": frozenset[str](),
    "en": frozenset({"all", "anti", "co", "cross", "ex", "half", "mid", "multi", "non", "post", "pre", "self", "well"}),
    "es": frozenset[str](),
    "fr": frozenset({"après", "demi", "non", "peut", "quasi", "semi", "vice"}),
    "it": frozenset[str](),
    "pt": frozenset({"além", "pós", "recém", "vice"}),
}
_AFTER = {
    "fr": frozenset(
        {"elle", "elles", "être", "il", "ils", "je", "là", "lui", "même", "mêmes", "moi", "nous", "toi", "vous"}
    ),
    "pt": frozenset({"lhe", "lhes"}),
}


def hyphen_between(before: str, after: str, language: str, words: Container[str], compounds: Container[str]) -> str:
    """Return what becomes of a hyphen at the end of a line: DROP, KEEP (both close the gap) or LEAVE.

    Args:
        before: the letters before the hyphen.
        after: those that open the next line.
        language: BCP 47 tag, or "" where it is not known.
        words: the words of the text, in small letters.
        compounds: its words with a hyphen, in small letters.

    >>> hyphen_between("your", "self", "en", (), ()), hyphen_between("high", "risk", "en", (), ())
    ('drop', 'keep')
    >>> hyphen_between("Vor", "und", "de", (), ()), hyphen_between("Kranken", "haus", "de", (), ())
    ('leave', 'drop')
    """
    left, right = before.lower(), after.lower()
    if right in _SUSPENDED:
        return LEAVE
    if f"{left}-{right}" in compounds or (left.isdigit() and right.isdigit()):
        return KEEP
    if min(len(left), len(right)) < _SHORTEST or not (left + right).isalpha():
        return LEAVE
    if after[0].isupper() and not before.isupper():
        return KEEP
    if left + right in words:
        return DROP
    code = primary(language)
    if code in ("", "en") and is_english_word(left + right):
        return DROP
    if left in _BEFORE.get(code, ()) or right in _AFTER.get(code, ()):
        return KEEP
    if code in ("", "en") and is_english_word(left) and is_english_word(right):
        return KEEP
    return DROP if code in _BEFORE else LEAVE

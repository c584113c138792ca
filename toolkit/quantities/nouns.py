"""The noun that a bare number counts: "24 MS patients" are patients."""

import re
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.quantities.draft import Bounds, Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.measures.units import Unit
from toolkit.quantities.numbers.numerals import tail
from toolkit.quantities.tables.symbols import DURATIONS

NEXT_WORD = expression(r"(?: |\u00a0|\n|-(?=[a-z]))(?:[dl]['’])?([^\W\d_][\w'’]{0,40})")
# Plurals without s; those of other languages end in vowels or s and need no list.
IRREGULAR = frozenset(
    "people men women children feet teeth mice geese criteria data species series police personnel staff".split()
)
NO_PLURAL = ("ss", "us", "is", "'s", "’s", "ous", "less")
MAX_WORDS = 4


@lru_cache(maxsize=16)
def _of(language: str) -> re.Pattern[str]:
    of = "|".join(sorted(grammar(language).of))
    return re.compile(rf" (?:{of}) (?:the |these |those |its |our |all )?", re.IGNORECASE)


def counted_noun(text: str, draft: Draft, g: Grammar) -> Bounds | None:
    """Return the span of the plural noun that follows a number, past up to three modifiers."""
    position = draft.end
    if text[position : position + 2] == "+ ":
        position += 1
    if match := _of(g.language).match(text, position):
        position = match.end() - 1
    for _ in range(MAX_WORDS):
        match = NEXT_WORD.match(text, position)
        if match is None:
            return None
        word = match[1].lower()
        if text[match.start()] == "\n" and text[match.start() - 1].isupper() and match[1][0].isupper():
            # The line of capitals was a heading.
            return None
        if word in g.function_words or word in g.not_counted:
            return None
        if text[match.start()] == "-" and position == draft.end and not is_plural(match[1], g):
            # "two-man crews" are no two crews.
            return None
        if is_plural(match[1], g):
            return match.start(1), match.end(1)
        position = match.end()
    return None


def take_duration(text: str, draft: Draft, g: Grammar) -> None:
    """Make "10 consecutive days" a duration: the noun that it counts is a unit of time."""
    if draft.counted is None or draft.kind not in ("number", "range"):
        return
    start, end = draft.counted
    name = g.units.get(text[start:end].lower())
    if _of(g.language).match(text, draft.end):
        # "one of its biggest nights"
        return
    if name is None or name not in DURATIONS or draft.number.form == "ordinal":
        return
    draft.unit, draft.end, draft.counted = Unit(start, end, name, ((name, 1),), False), end, None
    if draft.kind == "number":
        draft.kind = "duration"


def add_half(text: str, draft: Draft, g: Grammar) -> None:
    """Add a fraction that follows what is counted: "dos puntos y medio", "un comprimé et demi"."""
    if draft.kind != "number" or not isinstance(draft.value, int):
        return
    counted = draft.counted
    if counted is None and draft.value == 1 and (noun := NEXT_WORD.match(text, draft.end)):
        counted = noun.start(1), noun.end(1)
    if counted is None or counted[0] != draft.end + 1:
        return
    match = tail(g.language).match(text, counted[1])
    share = g.halves.get(match[1].lower()) if match else None
    if match and share and not _goes_on(text, match.end(), g):
        draft.value, draft.end, draft.counted = draft.value + share, match.end(), counted


def is_plural(word: str, g: Grammar) -> bool:
    """Whether a word looks like a plural noun in its language.

    >>> from toolkit.quantities.grammar import grammar
    >>> is_plural("patients", grammar("en")), is_plural("MS", grammar("en")), is_plural("mass", grammar("en"))
    (True, False, False)
    """
    lower = word.lower()
    if lower in IRREGULAR:
        return True
    if g.language == "de" and not word[0].isupper():
        return False
    return (
        len(word) > 3
        and lower.endswith(PLURAL_ENDINGS[g.language])
        and not lower.endswith(NO_PLURAL)
        and not word.isupper()
    )


PLURAL_ENDINGS = {
    "de": ("en", "er", "e", "n", "s"),
    "en": ("s",),
    "es": ("s",),
    "fr": ("s", "x"),
    "it": ("i", "e"),
    "pt": ("s",),
}


def _goes_on(text: str, at: int, g: Grammar) -> bool:
    """Whether a half is one of what follows: "una persona y media hora", "a man and a half-brother"."""
    following = NEXT_WORD.match(text, at)
    return following is not None and (text[at] == "-" or following[1].lower() in g.units)

"""Letters, signs and small words that short forms treat in their own way."""

from functools import cache
from typing import Final

from toolkit.language.cue_tables import cue_table, words_in

# Greek letters by their usual Latin initial, as authors write them in short forms.
GREEK_LETTERS: Final = str.maketrans("αβγδεζηθικλμµνξοπρσςτυφχψω", "abgdezetiklmmnxoprsstufcpo")

# What a sign at the end of a short form stands for: plus, positive; minus, negative.
SIGN_INITIALS: Final = {"+": "p", "-": "nm", "−": "nm"}

# What a digit at the start of a short form stands for: one, first, single; two, second; three, tri-; four.
DIGIT_INITIALS: Final = {"1": "ofs", "2": "tsdb", "3": "t", "4": "fq"}


@cache
def linking_words() -> frozenset[str]:
    """Return the articles, prepositions and conjunctions that a short form may pass over."""
    return words_in(cue_table("short_forms", "und") or {}, "linking")


@cache
def detachable_prefixes() -> frozenset[str]:
    """Return the prefixes that a long form may leave to the word before ("non-high-density")."""
    return words_in(cue_table("short_forms", "und") or {}, "prefix")


@cache
def elided_words() -> frozenset[str]:
    """Return the words that lose their vowel before another ("l'", "dell'"); a long form begins after them."""
    return words_in(cue_table("short_forms", "und") or {}, "elided")

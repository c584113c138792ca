"""Finds where a number may begin: one pass of one compiled pattern over the text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numbers.digits import VULGAR_SIGNS

# What looks like numbers and is none: addresses on the net, e-mail, DOIs; swallowed whole.
ADDRESS = r"(?:https?|ftp)://\S+|www\.\S+|10\.\d{4,9}/\S+|doi:\s?\S+"
# Units that an article counts beside a cue, "more than an hour", where the article is not the numeral one.
IMPLIED = {
    "en": (
        "century centimeter centimetre day decade foot fortnight gallon gram hectare hour inch kilogram kilometer "
        "kilometre liter litre meter metre mile millennium minute month ounce pint second ton tonne week year"
    ).split()
}


def trie(words: list[str]) -> str:
    """Return a pattern that matches exactly these words, sharing their beginnings.

    >>> trie(["two", "ten", "tens"])
    't(?:en(?:s)?|wo)'
    """
    tree: dict[str, dict[str, object]] = {}
    for word in sorted(words):
        node: dict[str, object] = tree  # type: ignore[assignment]
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, dict[str, object]]) -> str:
    branches = [re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]  # type: ignore[arg-type]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return joined + ("?" if "" in node else "")


def number_words(g: Grammar) -> dict[str, str]:
    """Return every word that can begin a number in words, with its class."""
    return {
        **dict.fromkeys(g.fractions, "fraction"),
        **dict.fromkeys(g.ordinals, "ordinal"),
        **dict.fromkeys(g.halves, "half"),
        **dict.fromkeys(g.vague, "vague"),
        **dict.fromkeys(g.vague_plurals, "vague"),
        **dict.fromkeys(g.dozens, "dozen"),
        **dict.fromkeys(g.scales, "scale"),
        **dict.fromkeys(g.hundred, "hundred"),
        **dict.fromkeys(g.hundreds, "hundreds"),
        **dict.fromkeys(g.tens, "ten"),
        **dict.fromkeys(g.small, "small"),
    }


def endings(words: Iterable[str]) -> frozenset[str]:
    """Return the last two letters of words: a cheap look back before a pattern that ends in one of them is searched.

    >>> sorted(endings(["about", "around", "c."]))
    ['c.', 'nd', 'ut']
    """
    return frozenset(word[-2:] for word in words)


@lru_cache(maxsize=16)
def candidates(language: str) -> re.Pattern[str]:
    """Return the pattern whose matches are the places to look at, in order.

    Group 1 is a first digit, group 2 a number word, group 3 a digit after a currency, group 4 the article before a unit
    of time or length or what there is one and a half of, group 5 a fraction sign; an address is in none.
    """
    g = grammar(language)
    words = sorted(number_words(g))
    cased = sorted({form for word in words for form in (word, word.capitalize(), word.upper())})
    glued = "|".join(
        ("USD", "EUR", "GBP", "AUD", "CAD", "CHF", "JPY", "CNY", "RMB", "NZD", "INR", "HKD", "SGD", "SEK", "Rs")
    )
    word = rf"(?:{trie(cased)})" + ("" if g.fused else r"\b")
    unit = trie(sorted(IMPLIED[language])) if language in IMPLIED else ""
    article = rf"([Aa]n?)(?= (?:{unit}|[a-z]+ and a half)\b)" if unit else "((?!))"
    numbers = rf"(\d)|({word})|(?:{glued})(?=(\d))|{article}"
    return re.compile(rf"(?<!\w)(?:{ADDRESS}|{numbers})|([{VULGAR_SIGNS}])")  # \b would take longer

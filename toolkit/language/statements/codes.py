"""Codes: abbreviations and symbols in a statement that a reader of the statement alone cannot resolve.

What everybody knows stands in ``tables/well_known`` ("DNA", "UK", "kWh"). A code with a digit or a lower-case letter
("TP53", "psbA") is the name of a gene, a model or a product; one of capitals only ("OM", "BSG") is an abbreviation.
"""

from collections.abc import Iterable, Set
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.english_words import is_english_word

_SHORT = expression(r"[A-Z]\d{1,2}|[A-Z]{2}\d")  # "P21", "LD6": a day, a step, a group
LONGEST_MIXED = 6  # letters of an abbreviation with small letters in it
LONGEST_WORDLESS = 4  # a longer English word in capitals is a word


class Codes(NamedTuple):
    """The codes of a statement that are in need of an explanation."""

    abbreviations: tuple[str, ...]
    names: tuple[str, ...]


def is_code(term: str) -> bool:
    """Tell whether an abbreviation cannot be taken for a word: "at" may be the name of a gene.

    >>> is_code("at"), is_code("WHO"), is_code("mtDNA")
    (False, True, True)
    """
    return len(term) > 1 and (any(map(str.isupper, term)) or any(map(str.isdigit, term)))


def unexplained_codes(tokens: Iterable[str], explained: Set[str]) -> Codes:
    """Return the codes among the words of a statement that are neither explained nor known to everybody.

    Args:
        tokens: the words as written; parts joined by a hyphen are looked at one by one.
        explained: the abbreviations whose long form the reader sees.

    >>> unexplained_codes(["BSG", "and", "DNA", "of", "TP53", "POS-tags"], frozenset({"POS"}))
    Codes(abbreviations=('BSG',), names=('TP53',))
    """
    known = _known()
    abbreviations, names = [], []
    before = ""
    for token in tokens:
        noun, before = before, token
        # Most words have no capital after the first letter; they are passed over at once.
        if token[1:].islower() or len(token) < 2 or token in known or token in explained:
            continue
        for part in token.split("-"):
            code = part.removesuffix("s")
            if sum(map(str.isupper, code)) < 2 and not (code[:1].isalpha() and any(map(str.isdigit, code))):
                continue
            if _SHORT.fullmatch(code) and len(noun) > LONGEST_WORDLESS and noun.islower():
                continue  # "prostaglandin E2", "vitamin K2"
            if not known.isdisjoint((code, part)) or not explained.isdisjoint((code, part)):
                continue
            if _is_name(code):
                names.append(code)
            elif len(code) <= LONGEST_WORDLESS or not is_english_word(code):
                abbreviations.append(code)
    return Codes(tuple(abbreviations), tuple(names))


def is_known(code: str) -> bool:
    """Tell whether everybody knows an abbreviation.

    >>> is_known("USA"), is_known("BSG")
    (True, False)
    """
    return code in _known()


def _is_name(code: str) -> bool:
    """Tell a name with a digit or of a longer kind ("TP53", "PlayStation") from an abbreviation ("OM", "P21")."""
    if code.isalpha():
        return len(code) > LONGEST_MIXED and not code.isupper()
    return not _SHORT.fullmatch(code)


@lru_cache(maxsize=1)
def known_places() -> frozenset[str]:
    """Return the abbreviations of countries and bodies that everybody knows."""
    return words_in(cue_table("well_known", "und") or {}, "place")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    table = cue_table("well_known", "und") or {}
    return words_in(table, "known") | known_places()

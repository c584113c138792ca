"""What stands against a number without a space: "COVID-19", "H5N1", "rs1234", "4-(2-aminoethyl)", "1/n"."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.labels.laws import SUBSECTION

PREFIXES = expression(
    r"(?<![\w-])(?:mid|pre|post|sub|non|near|under|over|late|early|to|and|or|bis|per|super|ultra|semi|anti|multi|inter)-$",
    re.I,
)
LOOK_BACK = 9
# Positions in the names of compounds: "5-aminoimidazole-4-carboxamide", "4,2-diamidino".
CHEMICAL = expression(
    r"-[a-z]+-\d|-(?:amino|methyl|ethyl|hydroxy|phenyl|oxo|nitro|chloro|fluoro|bromo|carbox|phospho|deoxy|HT)"
)
PRIME_SIGNS = "'’′\"″”"
DASHES = "-–‑‐−"


def glued_left(text: str, draft: Draft) -> bool:
    """Whether a letter, a hyphen after a letter or a path stands against the number."""
    start = draft.start
    if start == 0:
        return False
    before = text[start - 1]
    last = text[start - 2 : start - 1] if start > 1 else ""
    if before.isalnum() or before in "_#@\\&" or (before in ")]" and last.isalnum() and draft.bare):
        return True
    if before == "`":
        # Code, but not a quotation in the American way: ``$5,500''.
        return last != "`"
    if before == "]" and draft.bare:
        return True
    if before in DASHES and draft.granularity != "month" and (last.isalnum() or last in (")", "]")):
        return PREFIXES.search(text, max(0, start - LOOK_BACK), start) is None
    if before == "/" and last.isalnum():
        return draft.bare or (draft.granularity == "year" and last.isdigit())
    if before == "." and last.isalnum():
        return draft.bare or last.isdigit()
    if before == "," and last.isdigit():
        return False
    return (
        before == "(" and last != "" and (last.isalnum() or last in DASHES) and text[draft.end : draft.end + 1] != "%"
    )


def ends_in_number(text: str, end: int) -> bool:
    """Whether a hyphen and digits go on after a year: "loi n° 2015-990"."""
    return text[end : end + 1] in DASHES and text[end + 1 : end + 2].isdigit()


def glued_right(text: str, draft: Draft) -> bool:
    """Whether letters, digits or a chemical name go on after the number."""
    end = draft.end
    after = text[end : end + 1]
    if not after or (after == "/" and draft.unit is not None and draft.unit.start > end):
        # The end of the text, or the first of two figures that share a unit.
        return False
    if after.isalnum() or after == "_":
        return True
    if after == "." and text[end + 1 : end + 2] in ("x", "X") and not text[end + 2 : end + 3].isalnum():
        # "3.x"
        return True
    following = text[end + 1 : end + 2]
    if after == "(":
        return draft.bare and draft.number.form == "digits" and SUBSECTION.match(text, end) is not None
    if after == "`":
        return True
    if after in DASHES and following:
        if (draft.bare and CHEMICAL.match(text, end)) or (
            draft.unit is not None and draft.unit.symbol and text[end - 1] in PRIME_SIGNS
        ):
            return True
        return (
            following.isdigit()
            or following in "(["
            or (following.isupper() and draft.bare and draft.bound is None)
            or (following.isalpha() and not following.isascii())
            or (draft.kind == "ratio" and draft.bare)
        )
    if after in "≤<" and following.isalpha():
        return draft.bare
    return after in "/@\\" and (
        following.isdigit() or (draft.bare and following.isalpha() and not text[end + 2 : end + 3].isalpha())
    )

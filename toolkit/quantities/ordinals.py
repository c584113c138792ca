"""Endings that make an ordinal of digits: "21st", "21 st century"."""

import re
from functools import lru_cache

from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar


def ordinal_end(text: str, draft: Draft, g: Grammar) -> int | None:
    """Return where the ordinal ends that digits and what follows them make, or None.

    Args:
        text: the string.
        draft: a number in digits.
        g: its grammar.
    """
    match = _endings(g.language).match(text, draft.end)
    return match.end() if match and _fits(text, draft, match) else None


def _fits(text: str, draft: Draft, ending: re.Match[str]) -> bool:
    """Whether an ending past a space is the number's own: "21 st century", but "12 st 4 lb"."""
    if ending[0][0] != " " or not isinstance(draft.value, int):
        return True
    teen = draft.value % 100 in (11, 12, 13)
    own = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(draft.value % 10, "th")
    return ending[0].strip() == own and not text[ending.end() + 1 : ending.end() + 2].isdigit()


@lru_cache(maxsize=16)
def _endings(language: str) -> re.Pattern[str]:
    suffix = grammar(language).ordinal_suffix
    return (
        re.compile(rf"(?:{suffix})(?![\w])| (?:{'st|nd|rd|th' if language == 'en' else '(?!)'})(?= )")
        if suffix
        else re.compile(r"(?!)")
    )

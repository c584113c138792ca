"""Finding pairs of short and long form in running text."""

import re
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.punctuation import CLOSING_CLASS, Bracket, brackets
from toolkit.language.short_forms.alignment import Alignment, align, in_order, window
from toolkit.language.short_forms.candidates import (
    is_short_form,
    letter_count,
    short_candidates,
    trimmed,
)

MAX_BRACKET = 160
MAX_WINDOW = 220

# Highest cost at which a short form of 1, 2, 3, ... letters is believed; swept like the letters' costs.
BUDGETS = (0.0, 1.2, 2.6, 3.2, 3.6)
LOWER_CASE_BUDGET = 0.6
STRICT_BUDGET = 0.3

_SENTENCE_START = expression(rf"[.!?][{CLOSING_CLASS}]*\s+(?=[A-ZÀ-ÖØ-ÞА-Я\"“(\[])|[;:]\s|\n|[\"“„«‘]")
_NO_LONG_FORM = (".", ";", ":", "?", "!", ")", "]")
_SPACED_GROUP = expression(r"(?<=\s)[(\[][^()\[\]]*[)\]]")
_STATED_VALUE = expression(r"\s*[=<>≤≥]")
_LAST_COMMA = expression(r",\s+(?:or\s+|ou\s+|oder\s+|o\s+)?")


class FormPair(NamedTuple):
    """A short form and its long form, as offsets into the text; a lower cost is a better match."""

    short_start: int
    short_end: int
    long_start: int
    long_end: int
    cost: float

    def shifted(self, by: int) -> "FormPair":
        """Return the pair as it stands in a longer text that begins so many characters earlier."""
        start, end, long_start, long_end, cost = self
        return FormPair(start + by, end + by, long_start + by, long_end + by, cost)


def form_pairs(text: str) -> list[FormPair]:
    """Find the abbreviations that a text defines in brackets.

    Args:
        text: running text; line breaks end a sentence.

    Returns:
        Pairs in the order of their brackets' ends.

    >>> text = "a low heart rate (HR), and MS (multiple sclerosis)"
    >>> [(text[p.short_start:p.short_end], text[p.long_start:p.long_end]) for p in form_pairs(text)]
    [('HR', 'heart rate'), ('MS', 'multiple sclerosis')]
    """
    found = []
    for bracket in brackets(text, MAX_BRACKET):
        pair = _short_in_bracket(text, bracket) or _long_in_bracket(text, bracket) or _both(text, bracket)
        if pair:
            found.append(pair)
    return found


def matches_letters(short: str, long: str) -> bool:
    """Say whether a long form accounts for the letters of its short form.

    >>> matches_letters("MS", "multiple sclerosis"), matches_letters("MS", "heart failure")
    (True, False)
    """
    best = align(short, window(long), anchored=True)
    return best is not None and best.cost <= budget(short)


def budget(short: str) -> float:
    """Return the highest cost at which a short form is believed."""
    letters = sum(sign.isalpha() for sign in short) + any(sign.isdigit() for sign in short)
    if short.islower():
        return LOWER_CASE_BUDGET if letters > 1 else -1.0
    return BUDGETS[min(letters, len(BUDGETS)) - 1]


def _short_in_bracket(text: str, bracket: Bracket) -> FormPair | None:
    """Read "long form (SF)"."""
    candidates = list(short_candidates(text, bracket.start + 1, bracket.end - 1))
    span = _long_window(text, bracket.start) if candidates else None
    if span is None:
        return None
    start, end = span
    before = _SPACED_GROUP.sub(lambda group: "-" * len(group.group()), text[start:end])
    for short_start, short_end in candidates:
        short = text[short_start:short_end]
        limit = budget(short)
        if _STATED_VALUE.match(text, short_end):
            limit = STRICT_BUDGET if letter_count(short) > 1 else -1.0
        match = _match(short, before)
        if match and match.cost <= limit:
            return FormPair(short_start, short_end, start + match.start, end, match.cost)
    return None


def _long_in_bracket(text: str, bracket: Bracket) -> FormPair | None:
    """Read "SF (long form)": only when the initials agree."""
    if text.find(" ", bracket.start, bracket.end) < 0:
        return None
    end = bracket.start
    while end and text[end - 1] == " ":
        end -= 1
    start = end
    while start and end - start < 12 and not text[start - 1].isspace() and text[start - 1] not in '(["“':
        start -= 1
    short = text[start:end]
    if short[-1:].islower() and not short.endswith("s"):
        return None
    if not is_short_form(short) or sum(sign.isupper() for sign in short) < 2:
        return None
    stop = bracket.end - 1
    for sign in text[bracket.start : stop]:
        if sign in ",;:=":
            stop = text.index(sign, bracket.start)
            break
    span = trimmed(text, bracket.start + 1, stop)
    if span is None or " " not in text[span[0] : span[1]]:
        return None
    match = align(short, window(text[span[0] : span[1]]))
    if match and match.start == 0 and match.cost <= STRICT_BUDGET:
        return FormPair(start, end, *span, match.cost)
    return None


def _both(text: str, bracket: Bracket) -> FormPair | None:
    """Read "(long form, SF)"."""
    commas = list(_LAST_COMMA.finditer(text, bracket.start + 1, bracket.end - 1))
    if not commas:
        return None
    comma = commas[-1]
    span = trimmed(text, comma.end(), bracket.end - 1)
    if span is None or not is_short_form(text[span[0] : span[1]]) or letter_count(text[span[0] : span[1]]) < 2:
        return None
    short = text[span[0] : span[1]]
    start = bracket.start + 1
    match = _match(short, text[start : comma.start()])
    if match and match.cost <= STRICT_BUDGET:
        return FormPair(*span, start + match.start, comma.start(), match.cost)
    return None


def _match(short: str, before: str) -> Alignment | None:
    """Align a short form with the last words of the window, and refuse long forms that cannot be one."""
    if not in_order(short, before):
        return None
    letters = letter_count(short)
    most = min(2 * letters, letters + 5) + 1
    rest, *words = before.rsplit(None, most)
    offset = len(before) - len(before[len(rest) :].lstrip()) if len(words) == most else 0
    match = align(short, window(before[offset:]))
    if match is None:
        return None
    start = offset + match.start
    if before[start] in "([" and before.count(")", start) + before.count("]", start) == 0:
        start += 1
    long = before[start:]
    if letters == 1 and not long.isalpha():
        return None
    if len(long) <= len(short) or short in re.split(r"[\s()\[\]]+", long):
        return None
    if long.count("(") != long.count(")") or long.count("[") != long.count("]"):
        return None
    return Alignment(start, match.cost)


def _long_window(text: str, opening: int) -> tuple[int, int] | None:
    """Return the span before a bracket that may hold the long form: at most back to the sentence's start."""
    end = opening
    while end and text[end - 1] in " \t\u00a0,\"”’'":
        end -= 1
    if text[end - 2 : end] in ("'s", "’s"):
        end -= 2
    if text[end - 1 : end] in _NO_LONG_FORM:
        return None
    start = max(0, end - MAX_WINDOW)
    for boundary in _SENTENCE_START.finditer(text, start, end):
        start = boundary.end()
    return (start, end) if end > start else None

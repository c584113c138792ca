"""Brackets and quotation marks that the translation opens and does not close."""

import re
from collections.abc import Iterator

from toolkit.checks.protocol import Rule
from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.model.finding import Finding

BRACKETS = declare(
    "brackets",
    60,
    "A bracket of the translation has no partner, though the source's brackets are in pairs.",
    good="Cases rose (by half). → Los casos aumentaron (la mitad).",
    bad="Cases rose (by half). → Los casos aumentaron (la mitad.",
)
QUOTES = declare(
    "quotes",
    61,
    "A quotation mark of the translation has no partner, though the source's are in pairs.",
    good="He said “no”. → Dijo «no».",
    bad="He said “no”. → Dijo «no.",
)

_BRACKETS = {"(": ")", "[": "]"}
_QUOTES = {"«": "»", "“": "”"}
# Marks that close one kind of quotation and open another (German „so“, »so«) are only counted.
_GERMAN = ("de",)


def check_brackets(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for the first bracket without a partner."""
    yield from _unpartnered(pair, BRACKETS, _BRACKETS, "bracket")


def check_quotes(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for the first quotation mark without a partner."""
    text = pair.target.text
    if text.count('"') % 2 and not pair.source.text.count('"') % 2:
        last = text.rindex('"')
        span = pair.target.span(last, last + 1)
        yield report(QUOTES, "A quotation mark has no partner", "Close the quotation.", target=span)
    elif pair.target.language not in _GERMAN:
        yield from _unpartnered(pair, QUOTES, _QUOTES, "quotation mark")


def _unpartnered(pair: Pair, rule: Rule, marks: dict[str, str], what: str) -> Iterator[Finding]:
    place = _first_unpartnered(pair.target.text, marks)
    if place is None or _first_unpartnered(pair.source.text, marks) is not None:
        return
    span = pair.target.span(place, place + 1)
    message = f'The {what} "{span.text}" has no partner'
    yield report(rule, message, "Close it, or take it out.", target=span)


def _first_unpartnered(text: str, marks: dict[str, str]) -> int | None:
    """Return the place of the first mark without a partner; the bracket of "a)" needs none."""
    closing = {close: opening for opening, close in marks.items()}
    if not any(mark in text for mark in (*marks, *closing)):
        return None
    waiting: list[tuple[str, int]] = []
    for match in re.finditer(f"[{re.escape(''.join((*marks, *closing)))}]", text):
        character, index = match[0], match.start()
        if character in marks:
            waiting.append((character, index))
        elif waiting and waiting[-1][0] == closing[character]:
            waiting.pop()
        elif not _is_item_mark(text, index):
            return index
    return waiting[0][1] if waiting else None


def _is_item_mark(text: str, index: int) -> bool:
    """Tell whether the bracket at ``index`` ends the mark of a list item, as in "a) first 2) second iv) third"."""
    start = index
    while start > max(0, index - 4) and text[start - 1].isalnum():
        start -= 1
    return start < index and (start == 0 or text[start - 1] in " \n\t\xa0,;:")

"""Amounts of one that an article states: "more than an hour", "about a year and a half", "a tablet and a half"."""

from toolkit.quantities.comparisons import exceeds
from toolkit.quantities.cues import patterns as cue_patterns
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.measures.units import read_unit, unit_kind
from toolkit.quantities.nouns import add_half
from toolkit.quantities.numbers.numeral import Numeral
from toolkit.quantities.numbers.numerals import tail

# Cues that are prepositions too: "over a year", "a book about a year in Provence".
PREPOSITIONS = frozenset(["about", "above", "around", "below", "near", "over", "some", "under", "underneath", "beyond"])
LOOK_BACK = 42


def read_implied(text: str, at: int, g: Grammar) -> Draft | None:
    """Return the amount whose article stands at an offset, or None where the article counts nothing.

    >>> from toolkit.quantities.grammar import grammar
    >>> read_implied("more than an hour", 10, grammar("en")).value, read_implied("for a year", 4, grammar("en"))
    (1, None)
    """
    end = text.index(" ", at)
    number = Numeral(at, end, 1, "words", text[at:end])
    unit = read_unit(text, end, g)
    if unit is None:
        draft = Draft(at, end, number, "number", value=1, number_end=end)
        add_half(text, draft, g)
        return draft if draft.counted else None
    share = tail(g.language).match(text, unit.end)
    half = g.halves.get(share[1].lower()) if share else None
    if half is None and not _cued(text, at, g):
        return None
    draft = Draft(at, unit.end, number, unit_kind(unit), value=1, unit=unit, number_end=end)
    if half is not None and share is not None:
        draft.value, draft.end = 1 + half, share.end()
    return draft


def _cued(text: str, at: int, g: Grammar) -> bool:
    """Whether a cue of bound or approximation stands before the article."""
    found = cue_patterns(g.language)
    if text[max(0, at - 3) : at - 1].lower() not in found.endings:
        return False
    match = found.before.search(text, max(0, at - LOOK_BACK), at)
    if match is None:
        return False
    cue = match[1].lower()
    return cue not in PREPOSITIONS or exceeds(text, match.start(), g)

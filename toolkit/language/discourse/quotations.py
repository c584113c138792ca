"""Where a quotation goes on from one sentence to the next."""

from collections.abc import Iterable

from toolkit.expressions import expression

QUOTATION_MARKS = '"“„«»'

_MARK = expression(r"[\"“”„«»]")
# What closes what. German books set guillemets the other way round, and „ closes with “, which opens in English.
_CLOSES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}


def within_quotation(text: str, places: Iterable[int]) -> list[bool]:
    """Return for each place of a paragraph whether a quotation that began before it is still open there.

    Args:
        text: the paragraph.
        places: offsets in it, in order.

    >>> within_quotation('He said: "I left. Rome fell. I wept." It rained.', [0, 18, 29, 38])
    [False, True, True, False]
    """
    marks = iter(_MARK.finditer(text))
    mark = next(marks, None)
    opened, found = "", []
    for place in places:
        while mark is not None and mark.start() < place:
            sign = mark[0]
            if opened:
                # One that begins a word opens the quotation again, as each of its paragraphs does.
                opened = "" if sign in _CLOSES[opened] and not (sign == '"' and _begins(text, mark.start())) else opened
            elif sign != "”" and _begins(text, mark.start()):
                opened = sign
            mark = next(marks, None)
        found.append(bool(opened))
    return found


def _begins(text: str, at: int) -> bool:
    """Tell whether a mark stands before a word and not behind one ("a 27" screen")."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    behind = before.isalnum() or (before and before in ".,!?…%)")
    return not behind and (text[at] in "«»" or not after.isspace())

"""Whether a word for half is an amount: "half of", "about half", "media hora"."""

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.numbers.numeral import Numeral

LOOK_BACK = 14
# "media hora" is half an hour; "la media de", "por medio de", "die halbe Welt" state no number.
HALF_ADJECTIVES = frozenset("medio media mezzo mezza mezz meio meia demi demie halb halbe halben halber halbes".split())
NEXT_WORD = expression(r"(?:[ \u00a0-]|['’])([^\W\d_]+)")
HALF_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_]++)[ -]$")
HALF_AFTER = expression(
    r" (?:of|the|a|an|its|their|his|her|our|all|as|that|to|de|del|des|du|der|dei|degli|delle|della|dell|do|da|dos|das"
    r"|d)\b"
    r"|[ -](?:hour|mile|cent|inch|day|year|pint)"
)


def half_stands(text: str, number: Numeral, g: Grammar) -> bool:
    """Whether "half" is an amount: "half of", "about half"; a quarter needs "a" or a number before it."""
    word = number.written.lower()
    if number.value == 0.5 and word.split(" ")[-1] in HALF_ADJECTIVES:
        following = NEXT_WORD.match(text, number.end)
        name = following[1].lower() if following else ""
        return name in g.units or name in g.dozens or name in g.currencies
    if number.value not in (0.5, 0.25) or " " in word or "-" in word:
        return True
    if word in ("quarter", "quarters"):
        return False
    before = HALF_BEFORE.search(text, max(0, number.start - LOOK_BACK), number.start)
    if before and (
        before[1].lower() in g.ordinals or before[1].lower() in ("the", "each", "this", "that", "last", "and", "other")
    ):
        return False
    return HALF_AFTER.match(text, number.end) is not None or (
        before is not None
        and (
            before[1].lower()
            in ("by", "about", "nearly", "almost", "over", "than", "under", "roughly", "around", "in", "exactly", "cut")
        )
    )

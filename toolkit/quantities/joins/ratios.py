"""Ratios, proportions and odds: "1 in 5", "two out of three", "3:1", "a ratio of 3 to 1"."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.joins.connectors import patterns
from toolkit.quantities.nouns import counted_noun
from toolkit.quantities.numbers.numeral import Number

# "5:180079" is a volume and a page; a dilution of 1:5000 begins with one.
MAX_SIDE = 1000
LAST_WORD = expression(r"(?<![^\W\d_])([^\W\d_]++)[ \u00a0]$")
# Words of a ratio that also have a lowest and a highest value.
SCALES = frozenset(["scale", "score"])
# "odds of 5-1"
ODDS = expression(r"\bodds (?:of|are|were|at) $", re.IGNORECASE)
YEARS = expression(r"19\d\d|20\d\d|2100")
COLON = expression(r":| : ")


def join_ratio(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge the second number into the first where they are a ratio; its value is the quotient."""
    words = patterns(g.language)
    low, high = first.value, second.value
    if not (first.bare and second.bare) or low is None or not high:
        return False
    if COLON.fullmatch(gap):
        if first.number.form != "digits" or second.number.form != "digits":
            return False
        if low != 1 and max(low, high) > MAX_SIDE:
            return False
    elif gap in ("-", "–") and ODDS.search(text, max(0, first.start - 14), first.start):
        pass
    elif words.to.fullmatch(gap):
        if not is_odds(text, first, second, g):
            return False
    elif words.out_of.fullmatch(gap):
        if low > high or high <= 1:
            return False
    elif words.one_in.fullmatch(gap):
        if not _one_in(low, high) or _is_year(text, low, second, g):
            return False
    elif words.share_of.fullmatch(gap):
        if low > high or high <= 1 or counted_noun(text, second, g) is not None:
            # "Un film sur trois femmes" has three women.
            return False
    elif not (
        gap == " over "
        and g.language == "en"
        and isinstance(low, int)
        and not text[second.end : second.end + 2].strip()
    ):
        return False
    first.value, first.denominator = quotient(low, high), high
    first.end, first.kind = second.end, "ratio"
    first.number.parts = low, high
    first.number_end = second.end
    return True


def is_odds(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Whether "3 to 1" are odds or a ratio."""
    window = re.findall(
        r"[^\W\d_]+", text[max(0, first.start - 30) : first.start] + " " + text[second.end : second.end + 12]
    )
    whole = isinstance(first.value, int) and isinstance(second.value, int)
    if whole and first.value < second.value and any(word.lower() in SCALES for word in window):  # type: ignore[operator]
        # "on a scale of 0 to 15"
        return False
    return whole and first.bare and second.bare and any(word.lower() in g.ratio_cues for word in window)


def quotient(low: Number, high: Number) -> Number:
    """Return a ratio's quotient, an int where it is whole."""
    return low // high if isinstance(low, int) and isinstance(high, int) and low % high == 0 else low / high


def join_share(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge "1 to 2 in 100" and "3 bis 5 von 1.000", whose first number is a range already; both ends are shares."""
    words = patterns(g.language)
    low, top, high = first.value, first.value_to, second.value
    if first.kind != "range" or not (first.bare and second.bare) or not (low and top and high) or high % 10:
        return False
    if words.one_in.fullmatch(gap):
        if not _one_in(top, high) or _is_year(text, top, second, g):
            return False
    elif not (words.out_of.fullmatch(gap) or words.share_of.fullmatch(gap)) or top > high:
        return False
    first.value, first.value_to, first.denominator = quotient(low, high), quotient(top, high), high
    first.end = first.number_end = second.end
    return True


def _one_in(low: Number, high: Number) -> bool:
    """Whether "1 in 5" can be a proportion: whole numbers, the second larger."""
    if not isinstance(low, int) or not isinstance(high, int) or not 0 < low < high:
        return False
    return low == 1 or high <= 10 or high % 5 == 0


def _is_year(text: str, low: Number, second: Draft, g: Grammar) -> bool:
    """Whether the second number may be a year: four plain digits, but for the "1 in 2000 men"."""
    if second.number.form != "digits" or not YEARS.fullmatch(second.number.written):
        return False
    return low != 1 or second.number.written[2:] != "00" or counted_noun(text, second, g) is None


def read_every(text: str, draft: Draft, g: Grammar) -> None:
    """Make an ordinal a share where a word for "each" stands before it: "jeder vierte" is one in four."""
    if draft.kind != "ordinal" or not g.every or not isinstance(draft.value, int) or draft.value < 2:
        return
    before = LAST_WORD.search(text, max(0, draft.start - 8), draft.start)
    if before is None or before[1].lower() not in g.every:
        return
    draft.number.parts = 1, draft.value
    draft.value, draft.denominator = 1 / draft.value, draft.value
    draft.kind, draft.number.form, draft.start = "ratio", "fraction", before.start()

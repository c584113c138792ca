"""Whether a unit symbol that is also a word or a letter stands as a unit ("2 in", "5 A"), and symbols in capitals."""

import re

from toolkit.expressions import expression
from toolkit.quantities.tables.symbols import CAPITAL_SYMBOLS

# Words that stand between a unit symbol and what follows when the symbol is "in" for inch.
INCH_AFTER = expression(r"\s*(?:$|[.,;:)\]×x]|(?:thick|wide|long|tall|high|deep|diameter|by|x|and|more|or)\b)")
# What a molar concentration is of, by its formula.
CHEMICAL = expression(r"\s(?:[A-Z][a-z]?[A-Z0-9(]|Tris|Hepes|TRIS|EDTA|urea)")
# "10 d'entre eux": the letter belongs to the word after it.
ELISION = expression(r"['’][^\W\d_]")
HOUR = expression(r"(?<![\d.,])(?:1[0-2]|0?[1-9])\s?$")


def symbol_fits(text: str, symbol: str, match: re.Match[str], spaced: bool) -> bool:
    """Whether a symbol that is also a word or a letter stands here as a unit."""
    after = text[match.end() : match.end() + 1]
    if after.isdigit() and after not in "23":
        return False
    if len(symbol) == 1 and ELISION.match(text, match.end()):
        return False
    if symbol == "M" and spaced and CHEMICAL.match(text, match.end()):
        return True
    if symbol == "in":
        return match[0][-1] == "." or INCH_AFTER.match(text, match.end()) is not None
    if symbol in ("pm", "am"):
        return symbol == "pm" and HOUR.search(text, max(0, match.start() - 5), match.start()) is None
    if (
        symbol
        in ("at", "as", "a", "mo", "d", "y", "pt", "deg", "au", "mag", "Mt", "rad", "bar", "pc", "min", "sec", "cal")
        and not spaced
    ):
        return symbol in ("d", "y", "deg", "pt", "rad", "bar", "pc", "min", "sec", "cal", "Mt")
    if symbol in ("as", "at", "a", "fl"):
        return False
    if symbol in CAPITAL_SYMBOLS and spaced:
        end = match.end() - (match[0][-1] == ".")
        following = text[end : end + 2]
        return not (following[:1] == " " and following[1:].isupper()) and not (following[:1] in "-&" and following)
    return symbol not in ("MS", "PM")


# What symbols are written as where all letters are capitals; "10 ML" of a dam are megalitres elsewhere.
CAPITALISED = {
    small.upper(): small
    for small in "cc cl cm dl ft g h hr hrs kcal kwh lb lbs m mcg mg min mins ml mm mmHg mmol mol oz sec yrs".split()
}
# Symbols that stand for nothing else, wherever they are.
ALWAYS = frozenset(["KCAL", "MCG", "MG", "MMHG", "MMOL"])
# "5 MG/ML"
OVER = expression(r"\b(?:G|IU|MCG|MG|MMOL|U)\s?/\s?$")
BESIDE = 30
# So many capitals beside it make a line of capitals; fewer are an acronym.
CAPITALS = 4


def small_symbol(text: str, start: int, end: int, symbol: str) -> str:
    """Return a symbol in the case that it has outside a line of capitals.

    Args:
        text: any string.
        start: where the symbol begins.
        end: where it ends.
        symbol: its characters, a full stop left out.

    >>> small_symbol("MAX DOSE 10 ML DAILY", 12, 14, "ML"), small_symbol("a dam of 10 ML", 12, 14, "ML")
    ('ml', 'ML')
    """
    small = CAPITALISED.get(symbol)
    if small is None:
        return symbol
    if symbol in ALWAYS or (len(symbol) > 1 and OVER.search(text, max(0, start - 8), start)):
        return small
    if len(symbol) == 1 and text[start - 1 : start].isdigit():
        # "5G", "3M"
        return symbol
    before = text[max(0, start - BESIDE) : start].rpartition("\n")[2]
    after = text[end : end + BESIDE].partition("\n")[0]
    around = before + after
    return small if around == around.upper() and sum(map(str.isalpha, around)) >= CAPITALS else symbol

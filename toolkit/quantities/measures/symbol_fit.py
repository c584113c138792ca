"""Whether a unit symbol that is also a word or a letter stands as a unit: "2 in", "5 A", "1 M NaCl"."""

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

"""Unit symbols in a line of capitals: "IBUPROFEN 400 MG TABLETS", "MAX DOSE 10 ML DAILY"."""

from toolkit.expressions import expression

# What symbols are written as where all letters are capitals; "10 ML" of a dam are megalitres elsewhere.
SYMBOLS = {
    small.upper(): small
    for small in "cc cl cm dl ft g h hr hrs kcal kwh lb lbs m mcg mg min mins ml mm mmHg mmol mol oz sec yrs".split()
}
# Symbols that stand for nothing else, wherever they are.
ALWAYS = frozenset(["KCAL", "MCG", "MG", "MMHG", "MMOL"])
# "5 MG/ML"
OVER = expression(r"\b(?:G|IU|MCG|MG|MMOL|U)\s?/\s?$")
WINDOW = 30
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
    small = SYMBOLS.get(symbol)
    if small is None:
        return symbol
    if symbol in ALWAYS or (len(symbol) > 1 and OVER.search(text, max(0, start - 8), start)):
        return small
    if len(symbol) == 1 and text[start - 1 : start].isdigit():
        # "5G", "3M"
        return symbol
    before = text[max(0, start - WINDOW) : start].rpartition("\n")[2]
    after = text[end : end + WINDOW].partition("\n")[0]
    around = before + after
    return small if around == around.upper() and sum(map(str.isalpha, around)) >= CAPITALS else symbol

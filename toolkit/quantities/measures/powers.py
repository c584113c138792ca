"""Powers of units as they are written ("m²", "s-1"), and canonical units ("mg/kg") as (base, power) pairs and back."""

import re

from toolkit.expressions import expression
from toolkit.quantities.tables.symbols import ALONE

Powers = tuple[tuple[str, int], ...]

SPACE = r"[ \u00a0\u2009\u202f\u2005\u2006]"
MINUS = "-−–‐‑"
POWER = expression(
    rf"\^\{{?([-−–+]?\d)\}}?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹])|([{MINUS}]\d)(?![\d.,]\d|\w)|{SPACE}?([−–]{SPACE}?[1-6])(?!\w|[.,]\d|\s?%)|([23])(?![\w.,]\d|\w)"
    rf"|{SPACE}(squared|cubed)\b"
)
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–‐‑", "0123456789-+----")
NAMED_POWERS = {"square": 2, "cubic": 3, "squared": 2, "cubed": 3}


def split_powers(base: str) -> list[tuple[str, int]]:
    """Return the factors of a canonical unit such as "km/h" or "m^2".

    >>> split_powers("mi/h"), split_powers("cm^3"), split_powers("%")
    ([('mi', 1), ('h', -1)], [('cm', 3)], [('%', 1)])
    """
    pairs = []
    for number, part in enumerate(base.split("/")):
        for factor in part.split("·"):
            name, _, exponent = factor.partition("^")
            pairs.append((name, int(exponent or 1) * (-1 if number else 1)))
    return pairs


def canonical(pairs: Powers) -> str:
    """Return the canonical name of (base, power) pairs.

    >>> canonical((("mg", 1), ("kg", -1))), canonical((("s", 1),)), canonical((("s", -1),))
    ('mg/kg', 'second', 's^-1')
    """
    above = [name if power == 1 else f"{name}^{power}" for name, power in pairs if power > 0]
    below = [name if power == -1 else f"{name}^{-power}" for name, power in pairs if power < 0]
    if not above:
        return "·".join(f"{name}^{power}" for name, power in pairs)
    if not below and len(above) == 1:
        return ALONE.get(above[0], above[0])
    return "/".join(["·".join(above), *below])


def read_power(text: str, end: int, base: str, symbol: bool) -> tuple[int, str, int]:
    """Read the power that stands after a unit: where it ends, the unit and the power.

    Args:
        text: any string.
        end: end of the unit.
        base: its canonical name.
        symbol: whether it is a symbol; a word takes no plain digit ("metre 2").
    """
    match = POWER.match(text, end)
    if (
        match is None
        or "^" in base
        or base in ("%", "‰")
        or (not symbol and not (match[6] or match[1] or match[2] or match[3] or match[4]))
    ):
        return end, base, 1
    if match[6]:
        return match.end(), base, NAMED_POWERS[match[6].lower()]
    written = next(group for group in match.groups() if group)
    power = int(re.sub(r"[^\d+-]", "", written.translate(SUPERSCRIPTS)))
    return (match.end(), base, power) if power else (end, base, 1)

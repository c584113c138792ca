"""Canonical units as (base, power) pairs and back: "mg/kg/day", "J/m^2", "s^-1"."""

from toolkit.quantities.tables.symbols import ALONE

Powers = tuple[tuple[str, int], ...]


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

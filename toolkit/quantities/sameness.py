"""Whether two quantities say the same, for checks and for comparing a translation with its source."""

from toolkit.model.figure import Quantity

# Two writings of one number agree within this share: "0.333" stands for a third only where both are written so.
TOLERANCE = 1e-9
# Units that say the same amount with another word, as (base unit, factor).
EQUIVALENT = {
    "century": ("year", 100), "decade": ("year", 10), "millennium": ("year", 1000), "fortnight": ("week", 2),
    "percentage point": ("%", 1),
}  # fmt: skip


def same(first: Quantity, second: Quantity, *, strict: bool = False) -> bool:
    """Return whether two quantities state the same number, unit and date.

    Args:
        first: a quantity read from any string.
        second: another one, perhaps in another language.
        strict: whether bound, approximation and direction of change have to agree too.

    >>> from toolkit.quantities import read
    >>> same(read("2.3 million km")[0], read("2,3 millones de km", "es")[0])
    True
    """
    if not same_value(first, second) or not same_unit(first, second):
        return False
    if first.date != second.date or first.date_to != second.date_to:
        return False
    if not strict:
        return True
    return (first.bound, first.approximate, first.change) == (second.bound, second.approximate, second.change)


def same_value(first: Quantity, second: Quantity) -> bool:
    """Return whether value, upper end and tolerance agree; two vague amounts agree."""
    one, other = _scaled(first), _scaled(second)
    return all(_close(a, b) for a, b in zip(one, other, strict=True))


def same_unit(first: Quantity, second: Quantity) -> bool:
    """Return whether the units are one, names of longer spans of time counted in years."""
    if first.currency is not None or second.currency is not None:
        return first.currency == second.currency
    return _base(first.unit) == _base(second.unit)


def _base(unit: str | None) -> str | None:
    return EQUIVALENT[unit][0] if unit in EQUIVALENT else unit


def _scaled(quantity: Quantity) -> tuple[float | None, float | None, float | None]:
    factor = EQUIVALENT[quantity.unit][1] if quantity.unit in EQUIVALENT else 1
    values = (quantity.value, quantity.value_to, quantity.tolerance)
    return tuple(None if value is None else value * factor for value in values)  # type: ignore[return-value]


def _close(first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return first is second
    return abs(first - second) <= TOLERANCE * max(abs(first), abs(second))

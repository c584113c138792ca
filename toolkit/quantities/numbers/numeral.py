"""A number as the text writes it, before anything that stands around it is read."""

from decimal import Decimal
from typing import Literal

import msgspec

Number = int | float
Form = Literal["digits", "words", "fraction", "ordinal", "vague"]

# Longer runs of digits are identifiers or noise; a value of null with this reason is given for them.
MAX_DIGITS = 40
MAX_EXPONENT = 300
TOO_LONG = f"more than {MAX_DIGITS} digits"
TOO_LARGE = f"beyond 10^{MAX_EXPONENT}"


class Numeral(msgspec.Struct, gc=False):
    """A number with the characters that give it; ``form`` says how it is written.

    Attributes:
        start, end: the characters, sign and scale word included.
        value: the number, or None with a ``reason``.
        written: how the bare digits stand in the text, without sign and scale ("1,234.5").
        scale: the multiplying word or letter.
        spread: an uncertainty in brackets, ``0.49(1)``.
        parts: numerator and denominator of a written fraction.
    """

    start: int
    end: int
    value: Number | None
    form: Form
    written: str = ""
    scale: str | None = None
    spread: Number | None = None
    parts: tuple[Number, Number] | None = None
    reason: str | None = None


def exact(value: Decimal) -> Number | None:
    """Return a decimal as an int where it is whole, else as a float; None where it is out of range.

    >>> exact(Decimal("2.3") * 10**6), exact(Decimal("0.1")), exact(Decimal("1e999"))
    (2300000, 0.1, None)
    """
    if value.adjusted() > MAX_EXPONENT:
        return None
    if value == value.to_integral_value() and value.adjusted() < MAX_DIGITS:
        return int(value)
    return float(value)


def times(value: Number, factor: Number) -> Number:
    """Multiply without the dust of binary fractions.

    >>> times(2.3, 10**6), times(0.1, 3)
    (2300000, 0.3)
    """
    if isinstance(value, int) and isinstance(factor, int):
        return value * factor
    product = exact(Decimal(repr(value)) * Decimal(repr(factor)))
    return float("nan") if product is None else product

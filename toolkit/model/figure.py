"""Figures: the quantities that a text states, with their normalised values."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from toolkit.model.base import Span

if TYPE_CHECKING:
    from pint import Quantity as PintQuantity

FigureKind = Literal[
    "number", "percent", "money", "quantity", "range", "ratio", "ordinal", "age", "temperature", "duration", "date"
]
Bound = Literal["lt", "le", "gt", "ge"]
Granularity = Literal["day", "month", "quarter", "year", "decade", "century"]
Powers = tuple[tuple[str, int], ...]


class Quantity(Span, frozen=True, kw_only=True, gc=False):
    """A quantity as a string states it; spans count from the start of that string.

    Attributes:
        kind: what sort of quantity it is.
        value: the number in the stated unit (40 for 40%, 2300000 for "2.3 million"), or null.
        value_to: the upper end of a range, else null.
        unit: canonical unit ("mg/kg", "year"), ISO 4217 code for money, or null.
        number: the characters that give the number, without unit and currency.
        unit_text: the unit, percent sign or currency as the text writes it.
        powers: the unit as (base, power) pairs, such as (("mg", 1), ("kg", -1)).
        currency: ISO 4217 code, also where the unit is a subunit (cents) or a rate ("USD/kg").
        scale: the word or letter that multiplies the number ("million", "bn").
        counted: the noun that a bare number counts ("patients").
        denominator: the second number of a ratio: 5 for "1 in 5"; 100000 for "7.3 per 100,000".
        tolerance: the half-width that follows a plus-minus sign.
        approximate: whether the text says about, nearly, some.
        bound: less, at most, more, at least; null where the text gives none.
        cue: the words that make it approximate or a bound.
        change: whether the text says that something rose or fell by or to this figure.
        vague: "several hundred": no number is given.
        group: number of the list that the quantity is an item of ("2, 3 and 5 years").
        granularity: how exact a date is.
        date: ISO 8601 date ("1999", "1999-05-01"), EDTF for decades ("199X") and centuries ("19XX").
        date_to: the end of a range of dates.
        reason: why the value is null.
    """

    kind: FigureKind
    value: int | float | None = None
    value_to: int | float | None = None
    unit: str | None = None
    number: Span | None = None
    unit_text: Span | None = None
    powers: Powers = ()
    currency: Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")] | None = None
    scale: str | None = None
    counted: Span | None = None
    denominator: int | float | None = None
    tolerance: int | float | None = None
    approximate: bool = False
    bound: Bound | None = None
    cue: Span | None = None
    change: Literal["up", "down"] | None = None
    vague: Annotated[bool, msgspec.Meta(description='"several hundred": no number is given')] = False
    group: Annotated[int, msgspec.Meta(ge=1)] | None = None
    granularity: Granularity | None = None
    date: str | None = None
    date_to: str | None = None
    reason: str | None = None


class Figure(Quantity, frozen=True, kw_only=True, gc=False):
    """A quantity of the article.

    Attributes:
        id: position among the figures of the article.
        sentence: id of the sentence that holds it; null in a heading or table.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^f\d+$", examples=["f7"])]
    sentence: str | None = None

    @property
    def quantity(self) -> "PintQuantity[float]":
        """The figure as a quantity of pint's application registry.

        Raises:
            ImportError: if pint is not installed (``pip install article-toolkit[pint]``).
            ValueError: if the figure has no value, or a unit that pint does not know.
        """
        return as_pint(self)


# Canonical names that pint spells otherwise.
PINT_NAMES = {
    "%": "percent",
    "°C": "degC",
    "°F": "degF",
    "°": "degree",
    "Å": "angstrom",
    "Ω": "ohm",
    "M": "molar",
    "mM": "millimolar",
    "µM": "micromolar",
    "nM": "nanomolar",
    "AU": "astronomical_unit",
    "ly": "light_year",
    "t": "metric_ton",
    "in": "inch",
    "lb": "pound",
    "mi": "mile",
    "hp": "horsepower",
    "arcmin": "arcminute",
    "arcsec": "arcsecond",
    "B": "byte",
    "kB": "kilobyte",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "basis point": "1e-4",
    "percentage point": "percent",
}


def as_pint(quantity: Quantity) -> "PintQuantity[float]":
    """Return the value of a quantity, with its unit, as pint's own quantity.

    Args:
        quantity: a figure with a value; of a range, the lower end.

    Raises:
        ImportError: if pint is not installed.
        ValueError: if there is no value or pint does not know the unit.
    """
    import pint

    if quantity.value is None:
        raise ValueError(f'"{quantity.text}" has no value: {quantity.reason or "the text gives no number"}')
    registry: Any = pint.get_application_registry()  # type: ignore[no-untyped-call]
    expression = " * ".join(f"{PINT_NAMES.get(base, base)} ** {power}" for base, power in quantity.powers)
    try:
        return registry.Quantity(quantity.value, registry.parse_units(expression))  # type: ignore[no-any-return]
    except pint.UndefinedUnitError as error:
        raise ValueError(f'pint knows no unit "{quantity.unit}" ("{quantity.text}")') from error

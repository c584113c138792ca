"""A quantity while it is being read: what the stages of one call fill in."""

import msgspec

from toolkit.quantities.measures.currencies import Currency
from toolkit.quantities.measures.units import Unit
from toolkit.quantities.numbers.numeral import Number, Numeral

Bounds = tuple[int, int]


class Draft(msgspec.Struct, gc=False):
    """One number with what belongs to it; it lives inside one call of ``read`` only."""

    start: int
    end: int
    number: Numeral
    kind: str = "number"
    value: Number | None = None
    value_to: Number | None = None
    unit: Unit | None = None
    percent: Bounds | None = None
    points: bool = False
    currency: Currency | None = None
    rate: Unit | None = None
    number_end: int = 0
    tolerance: Number | None = None
    approximate: bool = False
    bound: str | None = None
    cue: Bounds | None = None
    counted: Bounds | None = None
    denominator: Number | None = None
    change: str | None = None
    group: int | None = None
    granularity: str | None = None
    date: str | None = None
    date_to: str | None = None
    ordinal: bool = False
    compound: bool = False

    @property
    def bare(self) -> bool:
        """Whether nothing but the number itself says that it is a figure."""
        return self.unit is None and self.percent is None and self.currency is None and self.date is None

    @property
    def mark(self) -> Bounds | None:
        """The characters of unit, percent sign or currency."""
        if self.percent is not None:
            return self.percent
        if self.currency is not None:
            return self.currency.start, self.currency.end
        return (self.unit.start, self.unit.end) if self.unit is not None else None

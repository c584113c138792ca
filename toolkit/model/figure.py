"""Figures: the quantities that a text states, with their normalised values."""

from typing import Annotated, Literal

import msgspec

from toolkit.model.base import Span

FigureKind = Literal[
    "number",
    "percent",
    "money",
    "quantity",
    "range",
    "ratio",
    "ordinal",
    "age",
    "temperature",
    "duration",
    "date",
]
Bound = Literal["lt", "le", "gt", "ge"]


class Quantity(Span, frozen=True, kw_only=True, gc=False):
    """A quantity as a string states it; spans count from the start of that string.

    Attributes:
        kind: what sort of quantity it is.
        value: the number in the stated unit (40 for 40%, 2300000 for "2.3 million"), or null.
        value_to: the upper end of a range, else null.
        unit: canonical unit ("mg/kg", "year"), ISO 4217 code for money, or null.
        approximate: whether the text says about, nearly, some.
        bound: less, at most, more, at least; null where the text gives none.
    """

    kind: FigureKind
    value: float | int | None = None
    value_to: float | int | None = None
    unit: str | None = None
    approximate: bool = False
    bound: Bound | None = None
    vague: Annotated[bool, msgspec.Meta(description='"several hundred": no number is given')] = False


class Figure(Quantity, frozen=True, kw_only=True, gc=False):
    """A quantity of the article. ``sentence`` is null in a heading or caption."""

    id: Annotated[str, msgspec.Meta(pattern=r"^f\d+$", examples=["f7"])]
    sentence: str | None = None

"""Units, percent signs and currencies that changed: mg for g, dólares for euros."""

from collections.abc import Iterator

from toolkit.checks.translation.alignment import align
from toolkit.checks.translation.doses import other_form
from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.model.finding import Finding

UNIT = declare(
    "unit",
    4,
    "A quantity has another unit in the translation.",
    good="Take 5 mg for 7 days. → Tome 5 mg durante 7 días.",
    bad="Take 5 mg for 7 days. → Tome 5 g durante 7 días.",
)
PERCENT = declare(
    "percent",
    5,
    "A number is a percentage on one side only.",
    good="Of the 90 shops, 12% closed. → De las 90 tiendas, el 12 % cerró.",
    bad="Of the 90 shops, 12% closed. → De las 90 tiendas, cerraron 12.",
)
MONEY = declare(
    "money",
    6,
    "An amount is in another currency in the translation.",
    good="It cost $5. → Costó 5 dólares.",
    bad="It cost $5. → Costó 5 euros.",
)

# Units that measure the same thing; two of one row cannot stand for each other with the same number.
_DIMENSIONS = (
    "ms s second min minute h hour day week month quarter year decade century",
    "ng µg mcg mg g kg t lb oz st stone",
    "nm µm mm cm m km in ft yd mi nmi inch foot yard mile",
    "nl µl ml cl dl l nL µL mL cL dL L gal pt qt fl_oz cup",
    "°C °F K °",
    "mm² cm² m² km² ha ac acre ft² mi²",
    "mm³ cm³ m³ ft³",
    "Hz kHz MHz GHz THz",
    "B kB MB GB TB PB",
    "W kW MW GW TW",
    "J kJ MJ GJ cal kcal Wh kWh MWh GWh",
    "V mV kV",
    "Pa hPa kPa MPa bar mbar mmHg psi atm",
    "nM µM mM M",
)
_DIMENSION = {unit: row for row, units in enumerate(_DIMENSIONS) for unit in units.split()}


def check_units(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number whose unit, percent sign or currency differs between the two sides."""
    for figure, other in align(pair).matched:
        if figure.unit == other.unit and (figure.unit or not other_form(pair.source, figure, pair.target, other)):
            continue
        here = pair.source.span(figure.start, figure.end)
        there = pair.target.span(other.start, other.end)
        said = (
            f"{figure.text} {figure.unit_text or figure.unit}".strip(),
            f"{other.text} {other.unit_text or other.unit}",
        )
        if figure.unit and other.unit:
            message = f'"{said[0]}" became "{said[1]}"'
            if _is_currency(figure.unit) and _is_currency(other.unit):
                yield report(MONEY, message, "Keep the currency.", source=here, target=there)
            elif _differ(figure.unit, other.unit):
                yield report(UNIT, message, "Keep the unit, or convert the number.", source=here, target=there)
        elif other_form(pair.source, figure, pair.target, other):
            counted = f'"{_counted(pair.source, figure)}" became "{_counted(pair.target, other)}"'
            yield report(UNIT, counted, "Keep what is counted.", source=here, target=there)
        elif figure.form == other.form == "digits" and (_is_percent(figure) or _is_percent(other)):
            side = "source" if figure.unit == "%" else "translation"
            message = f'"{figure.text}" is a percentage in the {side} only'
            yield report(PERCENT, message, "Check the percent sign.", source=here, target=there)


def _is_percent(figure: Figure) -> bool:
    """Tell whether a percent sign stands beside this very number."""
    return figure.unit == "%" and not figure.shared


def _is_currency(unit: str) -> bool:
    return unit == "$" or (len(unit) == 3 and unit.isupper() and unit.isalpha())


def _counted(side: Segment, figure: Figure) -> str:
    """Return a number with the words after it, for messages."""
    return side.text[figure.start : figure.end] + " ".join(
        side.text[figure.end : figure.end + 24].split(" ")[:2]
    ).rstrip(".,;:")


# What stands alone in words and in a rate as a symbol, or the reverse: "5 mg per hour", "5 mg/h".
_SAME = {"d": "day", "h": "hour", "min": "minute", "s": "second"}


def _parts(unit: str) -> list[str]:
    """Return the parts of a rate, each in one form; "week^-1" is told of a week."""
    return [_SAME.get(part, part) for part in unit.removesuffix("^-1").split("/")]


def _differ(unit: str, other: str) -> bool:
    """Tell whether two units measure the same thing in another measure; rates are compared part by part."""
    parts, others = _parts(unit), _parts(other)
    if len(parts) != len(others):
        return False
    return any(
        a != b and _DIMENSION.get(a) is not None and _DIMENSION.get(a) == _DIMENSION.get(b)
        for a, b in zip(parts, others, strict=True)
    )

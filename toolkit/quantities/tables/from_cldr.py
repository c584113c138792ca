"""Writes the CLDR tables: ``python -m toolkit.quantities.tables.from_cldr``.

CLDR (through Babel) names units and currencies in each language; the names are stored beside this file, so that
reading a text neither imports Babel nor loads its locale data.
"""

import json
from pathlib import Path
from typing import Any

from toolkit.quantities.grammar import LANGUAGES

# CLDR's name of a unit, without its category, and our canonical symbol.
CANONICAL = {
    "acre": "acre",
    "ampere": "A",
    "arc-minute": "arcmin",
    "arc-second": "arcsec",
    "astronomical-unit": "AU",
    "atmosphere": "atm",
    "bar": "bar",
    "barrel": "barrel",
    "bit": "bit",
    "bushel": "bushel",
    "byte": "B",
    "calorie": "cal",
    "candela": "cd",
    "carat": "carat",
    "celsius": "°C",
    "centiliter": "cL",
    "centimeter": "cm",
    "century": "century",
    "cubic-centimeter": "cm^3",
    "cubic-foot": "ft^3",
    "cubic-inch": "in^3",
    "cubic-kilometer": "km^3",
    "cubic-meter": "m^3",
    "cubic-mile": "mi^3",
    "cubic-yard": "yd^3",
    "dalton": "Da",
    "day": "day",
    "decade": "decade",
    "deciliter": "dL",
    "decimeter": "dm",
    "degree": "°",
    "electronvolt": "eV",
    "fahrenheit": "°F",
    "fathom": "fathom",
    "fluid-ounce": "fl oz",
    "foot": "ft",
    "furlong": "furlong",
    "gallon": "gal",
    "gigabit": "Gbit",
    "gigabyte": "GB",
    "gigahertz": "GHz",
    "gigawatt": "GW",
    "gram": "g",
    "hectare": "ha",
    "hectoliter": "hL",
    "hectopascal": "hPa",
    "hertz": "Hz",
    "horsepower": "hp",
    "hour": "hour",
    "inch": "in",
    "joule": "J",
    "kelvin": "K",
    "kilobit": "kbit",
    "kilobyte": "kB",
    "kilocalorie": "kcal",
    "kilogram": "kg",
    "kilohertz": "kHz",
    "kilojoule": "kJ",
    "kilometer": "km",
    "kilometer-per-hour": "km/h",
    "kilopascal": "kPa",
    "kilowatt": "kW",
    "kilowatt-hour": "kWh",
    "knot": "kn",
    "light-year": "ly",
    "liter": "L",
    "lumen": "lm",
    "lux": "lx",
    "megabit": "Mbit",
    "megabyte": "MB",
    "megahertz": "MHz",
    "megaliter": "ML",
    "megapascal": "MPa",
    "megapixel": "MP",
    "megawatt": "MW",
    "meter": "m",
    "meter-per-second": "m/s",
    "microgram": "µg",
    "micrometer": "µm",
    "microsecond": "µs",
    "mile": "mi",
    "mile-per-hour": "mi/h",
    "milliampere": "mA",
    "millibar": "mbar",
    "milligram": "mg",
    "milliliter": "mL",
    "millimeter": "mm",
    "millimeter-ofhg": "mmHg",
    "millisecond": "ms",
    "milliwatt": "mW",
    "minute": "minute",
    "mole": "mol",
    "month": "month",
    "nanometer": "nm",
    "nanosecond": "ns",
    "nautical-mile": "nmi",
    "newton": "N",
    "newton-meter": "N·m",
    "night": "night",
    "ohm": "Ω",
    "ounce": "oz",
    "ounce-troy": "oz t",
    "parsec": "pc",
    "pascal": "Pa",
    "permille": "‰",
    "permillion": "ppm",
    "petabyte": "PB",
    "picometer": "pm",
    "pint": "pt",
    "pixel": "px",
    "portion-per-1e9": "ppb",
    "pound": "lb",
    "quart": "qt",
    "quarter": "quarter",
    "radian": "rad",
    "revolution": "revolution",
    "second": "second",
    "square-centimeter": "cm^2",
    "square-foot": "ft^2",
    "square-inch": "in^2",
    "square-kilometer": "km^2",
    "square-meter": "m^2",
    "square-mile": "mi^2",
    "square-yard": "yd^2",
    "stone": "stone",
    "tablespoon": "tbsp",
    "teaspoon": "tsp",
    "terabit": "Tbit",
    "terabyte": "TB",
    "ton": "ton",
    "tonne": "t",
    "volt": "V",
    "watt": "W",
    "week": "week",
    "yard": "yd",
    "year": "year",
}
# Words that CLDR gives for one currency and that readers use for many: the national tables decide.
CURRENCIES = (
    "AED ARS AUD BGN BOB BRL BTC CAD CHF CLP CNY COP CRC CUP CZK DKK DOP EGP EUR GBP GTQ HKD HNL HRK HUF IDR ILS INR "
    "IRR ISK JPY KES KRW KWD LAK MAD MXN MYR NGN NIO NOK NZD PAB PEN PHP PKR PLN PYG QAR RON RUB SAR SEK SGD SVC THB "
    "TND TRY TWD UAH USD UYU VES VND ZAR"
).split()


def unit_names(locale: Any) -> dict[str, str]:
    """Return the long names of units in a locale, each with its canonical symbol."""
    names = {}
    for key, forms in sorted(locale._data["unit_patterns"].items()):
        name = key.split("-", 1)[1] if key.split("-", 1)[1] in CANONICAL else ""
        if not name:
            continue
        for form, pattern in sorted(forms.get("long", {}).items()):
            word = str(pattern).replace("{0}", "").strip(" \xa0\u202f")
            # "per" is the unit below a stroke: "{0} per week".
            if form not in ("compound", "per") and word and "{" not in word:
                names[word.lower().replace("\xa0", " ")] = CANONICAL[name]
    return names


def currency_names(locale: Any) -> dict[str, str]:
    """Return the names of currencies in a locale, singular and plural, each with its ISO 4217 code."""
    names = {}
    plurals = locale._data["currency_names_plural"]
    for code in CURRENCIES:
        for name in (locale.currencies.get(code), *plurals.get(code, {}).values()):
            if name:
                names[str(name).lower().replace("\xa0", " ")] = code
    return names


def main() -> None:
    """Write one file a language."""
    from babel import Locale

    for language in LANGUAGES:
        locale = Locale(language)
        table = {"units": unit_names(locale), "currencies": currency_names(locale)}
        path = Path(__file__).with_name(f"cldr_{language}.json")
        path.write_text(json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

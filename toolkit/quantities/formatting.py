"""Writes a value as a language writes it: separators, currency, percent, units, dates (CLDR through Babel)."""

import datetime
from typing import Any, Literal

Style = Literal["decimal", "compact"]

# Canonical units that CLDR can write in words; symbols are the same everywhere and need no table.
CLDR_NAMES = {
    "century": "duration-century", "day": "duration-day", "decade": "duration-decade", "hour": "duration-hour",
    "minute": "duration-minute", "month": "duration-month", "second": "duration-second", "week": "duration-week",
    "year": "duration-year", "ft": "length-foot", "in": "length-inch", "mi": "length-mile", "lb": "mass-pound",
    "oz": "mass-ounce", "acre": "area-acre", "barrel": "volume-barrel", "gal": "volume-gallon", "ton": "mass-ton",
}  # fmt: skip
# Names that Babel's copy of CLDR lacks: singular and plural.
MISSING_NAMES = {
    "it": {"day": ("giorno", "giorni"), "month": ("mese", "mesi"), "year": ("anno", "anni")},
    "pt": {"day": ("dia", "dias"), "month": ("mês", "meses"), "year": ("ano", "anos")},
}
# Languages that part the percent sign from the number; French by a narrow space.
SPACED_PERCENT = frozenset(["de", "es"])


def write(
    value: int | float,
    unit: str | None = None,
    language: str = "en",
    *,
    style: Style = "decimal",
    grouping: bool = True,
    decimals: int | None = None,
) -> str:
    """Return a value with its unit as a reader of the language writes it.

    Args:
        value: the number.
        unit: canonical unit ("km", "%", "year") or ISO 4217 code, or None.
        language: BCP 47 tag of the target.
        style: "compact" writes "2,3 millones" for 2300000.
        grouping: whether thousands are separated.
        decimals: number of decimals, or None for those the value has.

    Raises:
        ValueError: if the language is unknown to CLDR.

    >>> write(1234.5, "km", "de"), write(40, "%", "fr"), write(2300000, None, "es", style="compact")
    ('1.234,5 km', '40\\u202f%', '2,3 millones')
    """
    from babel import Locale, UnknownLocaleError
    from babel.units import format_unit

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f'no number forms for language "{language}"') from error
    pattern = _pattern(grouping, decimals)
    missing = MISSING_NAMES.get(locale.language, {}).get(unit or "")
    if missing is not None:
        word = missing[locale.plural_form(abs(value)) != "one"]
        return f"{_number(value, locale, style, pattern, decimals)} {word}"
    if unit in CLDR_NAMES and style == "decimal":
        return str(format_unit(value, CLDR_NAMES[unit], length="long", format=pattern, locale=locale))
    return _with_unit(_number(value, locale, style, pattern, decimals), unit, locale)


def _pattern(grouping: bool, decimals: int | None) -> str:
    """Return CLDR's pattern of a decimal number; ``decimals`` None shows those that the value has."""
    whole = "#,##0" if grouping else "0"
    if decimals == 0:
        return whole
    return f"{whole}.{'#' * 12 if decimals is None else '0' * decimals}"


def _number(value: int | float, locale: Any, style: Style, pattern: str, decimals: int | None) -> str:
    from babel.numbers import format_compact_decimal, format_decimal

    if style == "compact" and abs(value) >= 10**6:
        digits = 1 if decimals is None else decimals
        return str(format_compact_decimal(value, locale=locale, format_type="long", fraction_digits=digits))
    return str(format_decimal(value, format=pattern, locale=locale))


def _with_unit(number: str, unit: str | None, locale: Any) -> str:
    if unit is None:
        return number
    if unit in ("%", "‰"):
        space = "\u202f" if locale.language == "fr" else "\u00a0" if locale.language in SPACED_PERCENT else ""
        return f"{number}{space}{unit}"
    if len(unit) == 3 and unit.isalpha() and unit.isupper():
        return _money(number, unit, locale)
    return f"{number} {unit}"


def _money(number: str, code: str, locale: Any) -> str:
    from babel.numbers import get_currency_symbol

    symbol = get_currency_symbol(code, locale=locale)
    before = locale.currency_formats["standard"].pattern.lstrip("'").startswith("¤")
    return f"{symbol}{number}" if before else f"{number}\u00a0{symbol}"


def write_date(date: str, language: str = "en", *, length: Literal["short", "medium", "long", "full"] = "long") -> str:
    """Return an ISO 8601 date as the language writes it; a month or year is written as such.

    Args:
        date: "1999-05-01", "1999-05" or "1999".
        language: BCP 47 tag.
        length: CLDR's length of a full date.

    Raises:
        ValueError: if the date is none of these.

    >>> write_date("1999-05-01", "es"), write_date("1999-05", "de"), write_date("1999", "fr")
    ('1 de mayo de 1999', 'Mai 1999', '1999')
    """
    from babel.dates import format_date, format_skeleton

    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return date
    tag = language.replace("-", "_")
    if len(parts) == 2:
        return str(format_skeleton("yMMMM", datetime.date(parts[0], parts[1], 1), locale=tag))
    return str(format_date(datetime.date(*parts), format=length, locale=tag))

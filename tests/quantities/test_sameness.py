"""Comparing quantities across languages, and writing values."""

import pytest

from toolkit.quantities import read
from toolkit.quantities.formatting import write, write_date
from toolkit.quantities.sameness import same


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("2.4 million km", "2,4 millones de km", "es"),
        ("40%", "40 por ciento", "es"),
        ("two decades", "20 Jahre", "de"),
        ("$3bn", "3 milliards de dollars", "fr"),
        ("on 5 May 2019", "il 5 maggio 2019", "it"),
        ("between 3 and 5 years", "entre 3 e 5 anos", "pt"),
    ],
)
def test_same_quantity_in_two_languages(first: str, second: str, language: str) -> None:
    assert same(read(first)[0], read(second, language)[0])


@pytest.mark.parametrize(
    ("first", "second"), [("5 km", "5 mi"), ("5 km", "50 km"), ("$5", "€5"), ("5%", "5"), ("3 to 5", "3 to 6")]
)
def test_different_quantities_differ(first: str, second: str) -> None:
    assert not same(read(first)[0], read(second)[0])


def test_strict_comparison_heeds_the_bound() -> None:
    first, second = read("at least 5 km")[0], read("5 km")[0]
    assert same(first, second)
    assert not same(first, second, strict=True)


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt"])
@pytest.mark.parametrize(("value", "unit"), [(1234567.5, "km"), (40, "%"), (3.5, "year"), (0.25, None), (1200, "EUR")])
def test_what_is_written_reads_the_same(value: float, unit: str | None, language: str) -> None:
    found = read(write(value, unit, language), language)[0]
    assert (found.value, found.unit) == (value, unit)


def test_compact_numbers_and_dates() -> None:
    assert write(2_300_000, None, "de", style="compact") == "2,3 Millionen"
    assert write(1234.5, None, "en", grouping=False) == "1234.5"
    assert write_date("2019-05-05", "pt") == "5 de maio de 2019"


def test_unknown_language_has_no_forms() -> None:
    with pytest.raises(ValueError, match="no number forms"):
        write(1, None, "qqq")

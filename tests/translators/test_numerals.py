import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.translators.numerals import find_numerals, signs, write_numeral, write_value

CASES = [
    # text, source, target, style, what is written
    ("7,162 (5.8%)", "en", "es", "cldr", ["7162", "5,8"]),
    ("571,678 people", "en", "es", "cldr", ["571.678"]),
    ("571,678 people", "en", "es", "space", ["571\u00a0678"]),
    ("571,678 people", "en", "es", "plain", ["571678"]),
    ("571,678 people", "en", "es", "source", ["571,678"]),
    ("571,678.25", "en", "fr", "cldr", ["571\u202f678,25"]),
    ("1 234,5 km", "fr", "en", "cldr", ["1", "234.5"]),
    ("1\u202f234,5 km", "fr", "en", "cldr", ["1,234.5"]),
    ("12.345,6 Liter", "de", "en", "cldr", ["12,345.6"]),
    ("p < .05", "en", "es", "cldr", ["0,05"]),
    ("Table 2.1 and v 1.2.3", "en", "es", "cldr", ["2.1", "1.2.3"]),
    ("2019-20, 1990s, 10/12", "en", "es", "cldr", ["2019", "20", "1990", "10", "12"]),
    ("2.5 kg", "en", "es-MX", "cldr", ["2.5"]),
    ("H1N1 and B12", "en", "es", "cldr", []),
    ("12,34 and 1,23,456", "en", "es", "cldr", ["12,34", "1,23,456"]),
    ("10.1000/182", "en", "es", "cldr", ["10,1000", "182"]),
    ("٣٤ and ²", "en", "es", "cldr", ["٣٤"]),
]


@pytest.mark.parametrize(("text", "source", "target", "style", "written"), CASES)
def test_numerals_are_written_as_the_target_writes_them(text, source, target, style, written):
    assert [write_numeral(numeral, target, style) for numeral in find_numerals(text, source)] == written


@given(
    st.decimals(min_value=0, max_value=10**9, places=3),
    st.sampled_from(["de", "en", "es", "fr", "it", "pl", "pt", "de-CH"]),
)
def test_a_value_survives_writing_and_reading(value, language):
    written = write_value(value, 3, language, "cldr", grouped=True)
    (numeral,) = find_numerals(written, language)
    assert numeral.value == value


@given(st.text(max_size=300))
def test_spans_of_numerals_lie_in_any_text_in_order(text):
    end = 0
    for numeral in find_numerals(text, "en"):
        assert numeral.start >= end
        assert text[numeral.start : numeral.end] == numeral.text
        end = numeral.end


@pytest.mark.parametrize("run", ["1" * 200_000, "1," * 100_000, "1." * 100_000, "." * 200_000, "1 " * 50_000])
def test_long_runs_are_read_in_linear_time(run):
    assert len(find_numerals(run, "en")) <= len(run)


def test_a_language_without_a_locale_takes_english_signs():
    assert signs("xx-nowhere").decimal == "."

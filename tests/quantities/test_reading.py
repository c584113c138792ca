"""What is read from text: cases as data, invariants as properties."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolkit.model.base import Span
from toolkit.quantities import read

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
# At least this share of the hand-written readings has to be right in every stated attribute.
FLOOR = 1.0


def cases() -> list[dict[str, Any]]:
    return [case for path in sorted(CASES.glob("*.yaml")) for case in yaml.safe_load(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["text"][:50])
def test_case_is_read_as_written(case: dict[str, Any]) -> None:
    found = read(case["text"], case.get("language", "en"))
    assert [quantity.text for quantity in found] == [reading["text"] for reading in case["read"]]
    for quantity, reading in zip(found, case["read"], strict=True):
        for name, wanted in reading.items():
            value = getattr(quantity, name)
            assert (value.text if isinstance(value, Span) and name != "text" else value) == pytest.approx(wanted), name


WORDS = """one two hundred million half and a third of 5 1.5 2010 kg m/s % $ between to from about - ( ) May""".split()  # noqa: SIM905
TEXTS = st.text(
    alphabet=st.sampled_from("0123456789.,-–±×^%°$€£¼½²/():; \n'\"aegkmnostxyzMAK"), max_size=60
) | st.lists(
    st.sampled_from(WORDS),
    max_size=14,
).map(" ".join)


@settings(max_examples=400)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_spans_are_exact_ordered_and_apart(text: str, language: str) -> None:
    end = 0
    for quantity in read(text, language):
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end
        for span in (quantity, quantity.number, quantity.unit_text, quantity.counted, quantity.cue):
            if span is not None:
                assert text[span.start : span.end] == span.text


@settings(max_examples=200)
@given(text=TEXTS)
@example(text="0.²")  # a raised digit is a digit to Python, and no decimal
def test_values_are_finite_or_null_with_a_reason(text: str) -> None:
    for quantity in read(text):
        for value in (quantity.value, quantity.value_to, quantity.tolerance):
            assert value is None or (value == value and abs(value) < float("inf"))
        if quantity.value is None:
            assert quantity.reason or quantity.kind == "date"


@pytest.mark.parametrize(
    "text", ["7" * 10_000, "1e999", "1e-99999", "9" * 400 + " km", "10^999999", "2^9999", "NaN km", "inf kg"]
)
def test_numbers_beyond_reach_have_no_value(text: str) -> None:
    for quantity in read(text):
        assert quantity.value is None or abs(quantity.value) < 1e308


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1.",
        "1 ",
        "km/",
        "½",
        "1'",
        "$1",
        "one ",
        "2010, ",
        "1 234 ",
        "[1,",
        "(1",
        "1±",
        "1m ",
        "5C ",
        "1A2 ",
        "50s ",
        "an hour ",
        "1 U.S.C. ",
        "3 to 5 May ",
        "10- to ",
        "1.5 × 105 ",
        "10 Downing ",
    ],
)
def test_long_runs_are_read(unit: str) -> None:
    text = unit * 3000
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in read(text))


def test_empty_and_odd_input_is_read() -> None:
    assert read("") == read("\0\0") == read("no numbers at all") == []
    assert [quantity.value for quantity in read("\u202e12 km\u202c")] == [12]


def test_unknown_language_is_read_as_english() -> None:
    assert read("1.5 million", "xx")[0].value == 1_500_000

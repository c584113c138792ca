"""Invariants: no segment breaks a check, and a number in the form of its language is never accused."""

import pytest
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.checks.translation import check_translation

_LANGUAGES = st.sampled_from(["de", "es", "fr", "it", "pt", "en", "ar", "zh-Hans", "es-MX"])
_HOSTILE = {
    "one letter": "a" * 20_000,
    "one digit": "1" * 20_000,
    "open brackets": "(<{[" * 5_000,
    "open tags": "<a " * 7_000,
    "quotes": "\"'«“" * 5_000,
    "hyphens": "a-B-" * 5_000,
    "addresses": "http://a@b." * 2_000,
    "right to left": "مرحبا ١٢٣ " * 2_000,
    "white space": " \t\n\u00a0" * 5_000,
    "nulls": "\x00" * 20_000,
    "negations": "don't unless " * 1_500,
    "names": "President Wuhan " * 1_200,
    "acronyms": "ABCD x " * 3_000,
    "lone surrogates": "\ud800" * 100,
}


@pytest.mark.parametrize("text", _HOSTILE.values(), ids=_HOSTILE)
def test_hostile_segments_are_checked_to_the_end(text: str) -> None:
    for source, target in ((text, text), (text, "Tres gatos."), ("Three cats sat.", text)):
        findings = check_translation(source, target)
        assert all(finding.message for finding in findings)


@settings(max_examples=150)
@given(source=st.text(max_size=120), target=st.text(max_size=120), language=_LANGUAGES)
def test_spans_always_hold_their_text(source: str, target: str, language: str) -> None:
    for finding in check_translation(source, target, target_language=language):
        for span, text in ((finding.source, source), (finding.target, target)):
            assert span is None or text[span.start : span.end] == span.text


@settings(max_examples=200)
@given(
    value=st.one_of(st.integers(0, 10**9), st.decimals(0, 9999, places=1, allow_nan=False)),
    language=st.sampled_from(["de", "es", "it", "pt"]),
)
def test_a_number_in_the_form_of_its_language_is_right(value: int, language: str) -> None:
    source = f"The mill ground {format_decimal(value, locale='en')} sacks."
    target = f"x {format_decimal(value, locale=language)} y"
    rules = {finding.rule for finding in check_translation(source, target, target_language=language)}
    assert not rules & {"TK500", "TK501", "TK502", "TK503"}


@settings(max_examples=200)
@given(value=st.integers(100, 10**7), other=st.integers(100, 10**7))
def test_another_number_is_always_found(value: int, other: int) -> None:
    source = f"The mill ground {value} sacks."
    rules = {finding.rule for finding in check_translation(source, f"El molino molió {other} sacos.")}
    assert bool(rules) == (value != other)


def test_an_unknown_language_is_checked_by_what_needs_no_table() -> None:
    findings = check_translation("See https://museum.test/a now.", "参照してください。", target_language="ja")
    assert [finding.rule for finding in findings] == ["TK550"]


def test_only_white_space_is_no_translation() -> None:
    assert [finding.rule for finding in check_translation("The door is shut.", " \n\t")] == ["TK530"]
    assert check_translation("", "") == []

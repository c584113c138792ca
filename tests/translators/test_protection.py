import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.translators.glossary import Glossary
from toolkit.translators.protection import Policy, protect

GLOSSARY = Glossary((("stem cell", "célula madre"), ("fever", "Fiebre"), ("ICU", "UCI")), "en")
CASES = [
    (
        "See https://example.org/a_(b)?c=1. Done.",
        [("url", "https://example.org/a_(b)?c=1", "https://example.org/a_(b)?c=1")],
    ),
    ("Write to a.b+c@example.co.uk!", [("email", "a.b+c@example.co.uk", "a.b+c@example.co.uk")]),
    ("Run `ls -la` now", [("code", "`ls -la`", "`ls -la`")]),
    ("A <b class='x'>bold</b> word", [("tag", "<b class='x'>", "<b class='x'>"), ("tag", "</b>", "</b>")]),
    (
        "Dear {name}, %s and %(count)d",
        [("tag", "{name}", "{name}"), ("tag", "%s", "%s"), ("tag", "%(count)d", "%(count)d")],
    ),
    ("WHO and RT-PCR", [("abbreviation", "WHO", "OMS"), ("abbreviation", "RT-PCR", "RT-PCR")]),
    ("NOW, THEREFORE, WE ORDER", []),
    ("Prof. Brown and Green et al. agree", [("name", "Brown", "Brown"), ("name", "Green", "Green")]),
    ("1.5 billion people", [("numeral", "1.5 billion", "1500 millones")]),
    ("1.7165 billion", [("numeral", "1.7165 billion", "1716,5 millones")]),
    ("3 trillion", [("numeral", "3 trillion", "3 billones")]),
    ("$3.5bn and €85m", [("numeral", "3.5bn", "3500 millones"), ("numeral", "85m", "85 millones")]),
    ("5 m of rope at 300 K", [("numeral", "5", "5"), ("numeral", "300", "300")]),
    ("10k runners", [("numeral", "10k", "10 mil")]),
    ("52 thousand", [("numeral", "52 thousand", "52 mil")]),
    ("12.5 % of 7,162", [("numeral", "12.5 %", "12,5\u00a0%"), ("numeral", "7,162", "7162")]),
    ("10~20%", [("numeral", "10", "10"), ("numeral", "~20%", "~20\u00a0%")]),
    (
        "A stem cell, Fever and an ICU",
        [("term", "stem cell", "célula madre"), ("term", "Fever", "Fiebre"), ("term", "ICU", "UCI")],
    ),
    ("stem cells", []),
    ("It rained in Casa Blanca", [("keep", "Casa Blanca", "Casa Blanca")]),
]
POLICY = Policy("en", "es", keep=("Casa Blanca",), glossary=GLOSSARY)


@pytest.mark.parametrize(("text", "held"), CASES)
def test_what_must_not_change_is_held(text, held):
    assert [(one.kind, one.text, one.written) for one in protect(text, POLICY)] == held


def test_an_abbreviation_of_the_article_is_held_even_where_it_looks_like_a_word():
    policy = Policy("en", "es", abbreviations=frozenset({"IT"}))
    assert [one.kind for one in protect("IT is here", policy)] == ["abbreviation"]
    assert protect("IT is here", Policy("en", "es", in_sight=frozenset({"IT"}))) == ()


@given(st.text(alphabet=st.sampled_from("aA1.,%~ -<>{}`@/:éßا\n"), max_size=200))
def test_held_stretches_are_in_order_and_apart(text):
    end = 0
    for one in protect(text, POLICY):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        end = one.end


@pytest.mark.parametrize(
    "unit", ["a", "A", "1", ".", "@", "<", "{", "`", "A-", "A.", "1,", "http://", "a@", "Dr A", "%("]
)
def test_long_runs_are_protected_in_linear_time(unit):
    text = unit * (100_000 // len(unit))
    assert all(one.end <= len(text) for one in protect(text, POLICY))

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.translators.carrying import Stretch, carry, restore
from toolkit.translators.protection import Policy, protect

POLICY = Policy("en", "es")
TEXTS = st.lists(
    st.sampled_from(
        ["WHO", "2.5", "7,162", "12.5%", "https://example.org", "a@b.org", "rain", "<i>", "&", "1.5 million", "zq"]
    ),
    max_size=12,
).map(" ".join)


@given(TEXTS, st.sampled_from(["visible", "tokens", "xml"]))
def test_what_an_engine_copies_is_restored_in_the_target_form(text, way):
    held = protect(text, POLICY)
    restored = restore(carry(text, held, way).text, carry(text, held, way), POLICY)
    assert restored.lost == ()
    for one, start, end in restored.places:
        assert restored.text[start:end].strip() in one.written
    if way != "visible":
        expected, at = "", 0
        for one in held:
            expected += text[at : one.start] + one.written
            at = one.end
        assert restored.text == expected + text[at:]


@given(TEXTS, st.sampled_from(["visible", "tokens", "xml"]))
def test_what_an_engine_drops_is_reported_as_lost(text, way):
    held = protect(text, POLICY)
    assert restore("nada", carry(text, held, way), POLICY).lost == held


GLUED = [
    ("a 5-day course of 2.5 doses", "un cursode5 días de 2.5 dosis", "un curso de 5 días de 2,5 dosis"),
    ("It rose 12.5% in 5 days", "Subió12.5 % en 5días", "Subió 12,5\u00a0% en 5 días"),
    ("in the 1990s", "en los 1990s", "en los 1990s"),
    ("1.5 billion people", "1500 millones de personas", "1500 millones de personas"),
    ("12.5 billion people", "12500 millones de personas", "12.500 millones de personas"),
    ("of 7,162 and 5,143", "de 5,143 y 7,162", "de 5143 y 7162"),
    ("about 2.5", "unos 2,5", "unos 2,5"),
]


@pytest.mark.parametrize(("source", "answer", "target"), GLUED)
def test_numerals_are_localised_by_value_and_cut_loose(source, answer, target):
    restored = restore(answer, carry(source, protect(source, POLICY), "visible"), POLICY)
    assert (restored.text, restored.lost) == (target, ())


def test_a_token_that_comes_twice_is_a_fault():
    carried = carry("The WHO said", protect("The WHO said", POLICY), "tokens")
    token = carried.text.split()[1]
    assert [one.text for one in restore(f"{token} {token}", carried, POLICY).lost] == ["WHO"]


def test_tokens_survive_a_change_of_case_and_avoid_letters_of_the_source():
    source = "zq zx WHO"
    carried = carry(source, protect(source, POLICY), "tokens")
    assert carried.head not in ("zq", "zx")
    assert restore(carried.text.upper(), carried, POLICY).text == "ZQ ZX OMS"


def test_elements_carry_markup_and_say_where_it_stands():
    source = "the big house & 2.5 cats"
    stretches = (Stretch(0, 4, 13), Stretch(1, 4, 7), Stretch(2, 16, 24))
    carried = carry(source, protect(source, POLICY), "xml", stretches)
    assert carried.text == ('the <g id="0"><g id="1">big</g> house</g> &amp; <g id="2"><x id="1">2.5</x> cats</g>')
    restored = restore(carried.text, carried, POLICY)
    assert restored.text == "the big house & 2,5 cats"
    assert {(one.number, restored.text[one.start : one.end]) for one in restored.stretches} == {
        (0, "big house"),
        (1, "big"),
        (2, "2,5 cats"),
    }

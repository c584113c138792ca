from decimal import Decimal

import pytest

from toolkit.translators.protection import Policy, protect
from toolkit.translators.scales import counts_in_millions, find_scale, scale_word

CASES = [
    ("1.5 billion", "en", "fr", "1,5 milliard"),
    ("2 billion", "en", "de", "2 Milliarden"),
    ("3,2 Mrd. Euro", "de", "en", "3.2 billion"),
    ("1,5 millones", "es", "en", "1.5 million"),
    ("2 billones", "es", "en", "2 trillion"),
    ("12,000 million", "en", "es", "12.000 millones"),
    ("12.5 billion", "en", "es", "12.500 millones"),
    ("1.5 billion", "en", "es-MX", "1500 millones"),
    ("1.5 billion", "en", "es", "1500 millones"),
]


@pytest.mark.parametrize(("text", "source", "target", "written"), CASES)
def test_large_numbers_are_written_as_the_target_counts(text, source, target, written):
    held = protect(text, Policy(source, target))
    assert held[0].written == written


def test_languages_that_have_no_word_for_a_thousand_millions_count_in_millions():
    assert [tag for tag in ("de", "es", "fr", "it", "pt", "pt-PT", "xx") if counts_in_millions(tag)] == ["es", "pt-PT"]


def test_an_unknown_language_has_no_scales():
    assert find_scale("1.5 billion", 0, 3, "xx") is None
    assert scale_word(Decimal(2), 6, "xx") is None

"""Words for currencies after a number."""

import pytest

from toolkit.quantities.grammar import grammar
from toolkit.quantities.measures.currencies import currency_after


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("It cost 9 dollars", 9, ("dollars", "USD", None)),  # the word ends where the text does
        ("It cost 9 Euros.", 9, ("Euros", "EUR", None)),
        ("a five-dollar note", 6, ("dollar", "USD", None)),
        ("one penny", 3, ("penny", "GBP", "penny")),
        ("one dollarfish", 3, None),
        ("one, dollars", 3, None),
    ],
)
def test_a_word_is_read_whole_and_at_its_place(text, at, found):
    currency = currency_after(text, at, grammar("en"))
    read = currency and (text[currency.start : currency.end], currency.code, currency.subunit)
    assert read == found
    assert currency is None or currency.end <= len(text)

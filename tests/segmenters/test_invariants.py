import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.segmenters.punkt import PunktSegmenter
from toolkit.segmenters.rules import RuleSegmenter

WORDS = ["Dr.", "Rain", "fell", "3", "12", "U.S.", "p.m.", "z. B.", "a", "B", "[7]", "¹²", "é", "e\u0301", "שלום", "😀"]
SIGNS = [
    ".",
    "...",
    "?",
    "!",
    "”",
    "“",
    "«",
    "»",
    ")",
    "(",
    "。",
    "-",
    "*",
    ">",
    "'",
    " ",
    "  ",
    "\n",
    "\x00",
    "\u2028",
]
PIECES = st.sampled_from([*WORDS, *SIGNS])
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)
LANGUAGES = st.sampled_from(["en", "es", "fr", "de", "it", "pt", "nl", "zh", "pt-BR"])


def check(text, spans):
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not text[at:start].strip(" \t\n\r>") or text[at:start].isspace()
        at = end
    assert not text[at:].strip()


@settings(max_examples=400)
@given(TEXTS, LANGUAGES)
def test_rules_cover_all_ink_in_order(text, language):
    check(text, RuleSegmenter()(text, language))


@settings(max_examples=50)
@given(TEXTS, LANGUAGES)
def test_punkt_covers_all_ink_in_order(text, language):
    check(text, PunktSegmenter()(text, language))


@pytest.mark.parametrize(
    "run", [*".!?…-#>*_()[]\"'”“»«¹1a ", "\n", "\t", ". ", "A. ", "a. ", "1. ", "e.g. ", "[1]", "1,", "» ", "\u0301"]
)
def test_long_runs_are_read(run):
    text = "Rain fell" + run * (100_000 // len(run)) + " and stopped."
    check(text, RuleSegmenter()(text, "en"))

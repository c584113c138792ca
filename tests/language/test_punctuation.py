"""Quotation marks and brackets: what closes behind a stop, what is balanced, where a quotation goes on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.punctuation import CLOSING, brackets, is_balanced, within_quotation
from toolkit.segmenters.rules import RuleSegmenter

QUOTED = [
    ('He said: "I left. Rome fell. I wept." It rained.', "Rome fell", True),
    ('He said: "I left. Rome fell. I wept." It rained.', "It rained", False),
    ("He said: “I left. Rome fell. I wept.” It rained.", "Rome fell", True),
    ("Er sagte: „Ich ging. Rom fiel. Ich weinte.“ Es regnete.", "Rom fiel", True),
    ("Er sagte: „Ich ging. Rom fiel. Ich weinte.“ Es regnete.", "Es regnete", False),
    ("Il dit : « Je pars. Rome tombe. Je pleure. » Il pleut.", "Rome tombe", True),
    ("Il dit : « Je pars. Rome tombe. Je pleure. » Il pleut.", "Il pleut", False),
    ("»Ich ging. Rom fiel.« Es regnete.", "Rom fiel", True),
    ("“I left. Rome fell.", "Rome fell", True),
    ('The screen has 27". It is flat. "It is," he said. Done.', "It is flat", False),
    ('The screen has 27". It is flat. "It is," he said. Done.', "Done", False),
    ('"A" and "b" met. They left.', "They left", False),
]


@pytest.mark.parametrize(("text", "at", "inside"), QUOTED)
def test_a_place_is_inside_what_is_still_open(text: str, at: str, inside: bool) -> None:
    assert within_quotation(text, [text.index(at)]) == [inside]


@given(st.text(alphabet='a .,"“”„«»5', max_size=40), st.lists(st.integers(0, 40), max_size=6).map(sorted))
def test_places_are_judged_alike_together_and_apart(text: str, places: list[int]) -> None:
    assert within_quotation(text, places) == [within_quotation(text, [place])[0] for place in places]


BALANCED = ["He said “no (twice)”.", "Er sagte „nein“ und „doch”.", "Il dit « non ».", 'A [long] "pipe".', ""]
UNBALANCED = [
    "He said “no.",
    "Er sagte „nein.",
    "Il dit « non.",
    'A 5" pipe.',
    "It rained (a lot.",
    "It rained] a lot.",
]


@pytest.mark.parametrize("text", BALANCED)
def test_what_is_opened_is_closed(text: str) -> None:
    assert is_balanced(text)


@pytest.mark.parametrize("text", UNBALANCED)
def test_what_is_left_open_is_not_balanced(text: str) -> None:
    assert not is_balanced(text)


@pytest.mark.parametrize("sign", CLOSING)
def test_a_sign_that_closes_behind_a_stop_belongs_to_the_sentence_before(sign: str) -> None:
    assert RuleSegmenter()(f"It rained.{sign} Nobody came.", "en") == [(0, 11), (12, 24)]


@given(st.text(alphabet="a()[]\n", max_size=60), st.integers(2, 60))
def test_brackets_are_pairs_on_one_line(text: str, longest: int) -> None:
    for start, end in brackets(text, longest):
        assert text[start] + text[end - 1] in ("()", "[]")
        assert "\n" not in text[start:end]
        assert end - start <= longest

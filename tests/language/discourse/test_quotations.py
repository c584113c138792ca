"""Where a quotation goes on from one sentence to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.discourse.quotations import within_quotation

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

"""How hard a choice of candidates is to read."""

import toolkit
from toolkit.language.readability import count
from toolkit.model.summary import Level
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.selection.reading import reading_of


def test_syllables_that_only_another_counter_may_find_count_too() -> None:
    text = "The gatehouse stood by the lane. A gatehouse was built of stone. Rain fell on it all day."
    candidates = candidates_of(toolkit.convert_text(text, language="en"))
    counted = [count(sentence.text, "en").load for sentence in candidates.sentences]
    assert (reading_of(candidates, Level(max_grade=8)).load - counted).tolist() == [1, 1, 0]

"""Levels: what they ask for, what contradicts itself, and what a summary says it reached."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import toolkit
from toolkit.language.readability import label
from toolkit.model.errors import ConfigurationError
from toolkit.model.summary import Level
from toolkit.summarisers.levels import LEVELS, check_level, find_level

PLAIN = (
    "The town built a new bridge last year. The old bridge was too low for big ships. Many people came to see the "
    "first ship pass. The mayor cut a red ribbon at noon. Schools were closed for the day. A band played on the bank. "
    "Children threw paper boats into the water. The first ship carried grain from the north. Its captain waved to the "
    "crowd. The bridge cost more than the town had planned. "
)
HARBOUR = (
    "The harbour lies south of the walls. Fishing boats sleep there in winter. A crane lifts stone from the barges. "
    "Two brothers sell soup near the gate. Gulls steal what they can. Last spring a storm broke the long pier. Men of "
    "the yard mended it in three weeks. The lamp on the tower shines all night. "
)
DENSE = (
    "Engineering consultants commissioned by the regional administration subsequently recommended comprehensive "
    "modifications to the electrical installation, principally because environmental conditions accelerate corrosion. "
    "Preliminary calculations demonstrated considerable uncertainty regarding the anticipated maintenance expenditure, "
    "notwithstanding conservative assumptions about utilisation. Independent economists emphasised that macroeconomic "
    "circumstances, particularly unfavourable interest rates, substantially influenced the municipality's financial "
    "obligations. Representatives of neighbouring communities nevertheless characterised the infrastructure as "
    "indispensable for agricultural exportation and regional employment opportunities. "
)
ARTICLE = toolkit.convert_text(PLAIN + "\n\n" + DENSE)


def grade_of(summary) -> float | None:
    return label([sentence.shown for sentence in summary.sentences], "en").grade


def test_the_levels_of_one_article_rise_in_grade_and_keep_their_word() -> None:
    summaries = [toolkit.summarise(ARTICLE, level=name) for name in LEVELS]
    grades = [summary.grade for summary in summaries]
    assert grades == sorted(grades)
    assert len(set(grades)) == 3
    for summary, level in zip(summaries, LEVELS.values(), strict=True):
        assert summary.grade == grade_of(summary)
        assert summary.target_met == (level.max_grade is None or summary.grade <= level.max_grade)
        assert summary.floor_met == (level.min_grade is None or summary.grade >= level.min_grade)
        assert summary.words <= level.max_words


def test_a_ceiling_that_nothing_reaches_is_missed_and_still_gives_the_easiest_there_is() -> None:
    summary = toolkit.summarise(toolkit.convert_text(DENSE), max_grade=3, max_words=60)
    assert summary.sentences
    assert not summary.target_met
    assert summary.grade == grade_of(summary) > 3


def test_a_floor_gives_way_before_a_summary_is_down_to_the_few_hard_sentences() -> None:
    hard, *_ = DENSE.split(". ")
    article = toolkit.convert_text(f"{PLAIN}\n\n{hard}.\n\n{HARBOUR}", language="en")
    expert = toolkit.summarise(article, level="expert", max_words=120)
    assert expert.words >= 90
    assert expert.target_met
    assert not expert.floor_met
    assert hard in expert.text
    assert expert.grade > toolkit.summarise(article, level="easy", max_words=120).grade


def test_a_floor_in_reach_is_met() -> None:
    summary = toolkit.summarise(ARTICLE, level="expert", max_words=120)
    assert summary.floor_met


def test_a_floor_that_nothing_reaches_is_reported() -> None:
    summary = toolkit.summarise(toolkit.convert_text(PLAIN), level="expert")
    assert summary.sentences
    assert summary.target_met
    assert not summary.floor_met


def test_an_article_without_a_sentence_to_choose_gets_an_empty_summary_that_claims_nothing() -> None:
    summary = toolkit.summarise(toolkit.convert_text("Why did it rain today in the old town?"), level="easy")
    assert summary.sentences == ()
    assert summary.grade is None
    assert not summary.target_met


@pytest.mark.parametrize(
    "level",
    [Level(max_grade=8, min_grade=9), Level(max_words=0), Level(max_words=-5), Level(share=0.0), Level(share=1.5)],
)
def test_contradictions_are_a_configuration_error_in_one_line(level: Level) -> None:
    with pytest.raises(ConfigurationError) as error:
        check_level(level)
    assert "\n" not in str(error.value)


def test_an_unknown_level_suggests_the_nearest() -> None:
    with pytest.raises(ConfigurationError, match="easy"):
        find_level("eesy")


def test_trimming_meets_a_ceiling_that_whole_sentences_miss_and_records_each_cut() -> None:
    text = (
        "The tunnel was opened in spring, and the municipal administration was subsequently congratulated. "
        "The old ferry still runs at night (a considerable operational expenditure). "
        "The new harbour, which international engineering consultants repeatedly photographed, is deep and wide."
    )
    article = toolkit.convert_text(text)
    whole = toolkit.summarise(article, max_grade=6, max_words=40)
    cut = toolkit.summarise(article, max_grade=6, max_words=40, trim=True)
    assert not whole.target_met
    assert cut.target_met
    assert cut.grade == grade_of(cut)
    for sentence in cut.sentences:
        for span in sentence.cuts:
            assert article.text[span.start : span.end] == span.text
            assert sentence.start <= span.start < span.end <= sentence.end
    assert any(sentence.cuts for sentence in cut.sentences)


def test_nothing_is_trimmed_where_whole_sentences_do() -> None:
    summary = toolkit.summarise(ARTICLE, max_grade=20, max_words=100, trim=True)
    assert not any(sentence.cuts for sentence in summary.sentences)


@settings(max_examples=40)
@given(
    budget=st.integers(min_value=1, max_value=400),
    ceiling=st.none() | st.floats(min_value=-5, max_value=25),
    floor=st.none() | st.floats(min_value=-5, max_value=25),
)
def test_every_label_is_true(budget: int, ceiling: float | None, floor: float | None) -> None:
    if ceiling is not None and floor is not None and floor > ceiling:
        ceiling, floor = floor, ceiling
    summary = toolkit.summarise(ARTICLE, max_words=budget, max_grade=ceiling, min_grade=floor)
    found = label(
        [sentence.shown for sentence in summary.sentences],
        "en",
        max_grade=ceiling,
        min_grade=floor,
        max_words=budget,
    )
    assert (summary.grade, summary.words) == (found.grade, found.words)
    assert (summary.target_met, summary.floor_met) == (found.target_met, found.floor_met)
    assert summary.words <= budget
    starts = [sentence.start for sentence in summary.sentences]
    assert starts == sorted(starts)

"""Formulas against values worked out by hand from the papers, and labels that can be recomputed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.readability import LIX, MEASURES, Counts, add, count, label, measure_for, words_of

# 100 words, 5 sentences, 150 syllables (Gulpease: 450 letters; LIX: 25 long words), by pencil from each paper.
BY_HAND = {
    "en": (150, 9.91),  # 0.39 * 20 + 11.8 * 1.5 - 15.59
    "es": (150, 96.44),  # 206.84 - 60 * 1.5 - 1.02 * 20
    "fr": (150, 76.3),  # 207 - 1.015 * 20 - 73.6 * 1.5
    "de": (150, 72.25),  # 180 - 20 - 58.5 * 1.5
    "it": (450, 59.0),  # 89 + (300 * 5 - 10 * 450) / 100
    "pt": (150, 101.635),  # 248.835 - 1.015 * 20 - 84.6 * 1.5
    "sv": (25, 45.0),  # 100 / 5 + 100 * 25 / 100
}


@pytest.mark.parametrize("language", BY_HAND)
def test_scores_are_those_of_the_papers(language: str) -> None:
    load, score = BY_HAND[language]
    assert measure_for(language).score(Counts(words=100, sentences=5, load=load)) == pytest.approx(score)


@pytest.mark.parametrize(("language", "score", "year"), [("es", 85, 5), ("it", 60, 8), ("it", 80, 5), ("de", 65, 8.5)])
def test_published_bands_map_to_their_school_years(language: str, score: float, year: float) -> None:
    assert measure_for(language).year(score) == pytest.approx(year)


@pytest.mark.parametrize("measure", [*MEASURES.values(), LIX], ids=lambda measure: measure.name)
@given(year=st.floats(min_value=0, max_value=20))
def test_score_at_is_the_inverse_of_year(measure, year: float) -> None:
    assert measure.year(measure.score_at(year)) == pytest.approx(year)


def test_a_language_without_published_years_gets_a_score_and_no_grade() -> None:
    found = label(["Katten satt i fönstret.", "Det regnade hela dagen."], "sv", max_grade=6)
    assert found.measure == "lix"
    assert found.grade is None
    assert found.readability is not None
    assert found.target_met


def test_words_are_runs_of_letters_with_apostrophes_and_numbers() -> None:
    assert words_of("They aren't well-known: 1,200 in 3.5 years.") == [
        "They", "aren't", "well", "known", "1,200", "in", "3.5", "years",
    ]  # fmt: skip


def test_a_number_is_one_syllable_however_long() -> None:
    assert count("In 1,234,567 days.").load == count("In 7 days.").load


def test_french_elisions_are_words_without_a_syllable() -> None:
    assert count("L'eau d'ici.", "fr") == Counts(words=4, sentences=1, load=3)


def test_nothing_has_no_grade_and_meets_no_target() -> None:
    found = label([], "en", max_grade=9, min_grade=1, max_words=10)
    assert (found.grade, found.readability, found.words) == (None, None, 0)
    assert not found.target_met
    assert not found.floor_met


def test_a_summary_over_its_budget_misses_its_target() -> None:
    assert not label(["One two three four five."], "en", max_grade=20, max_words=4).target_met


SENTENCES = st.lists(st.text(alphabet="ab é.', 1-", max_size=40), max_size=6)


@given(SENTENCES, SENTENCES, st.sampled_from(["en", "fr", "it", "sv"]))
def test_counts_add_up(left: list[str], right: list[str], language: str) -> None:
    apart = [add(count(text, language) for text in texts) for texts in (left, right)]
    assert add(apart) == add(count(text, language) for text in left + right)


@given(SENTENCES, st.floats(min_value=-5, max_value=30))
def test_ceiling_and_floor_at_one_grade_cannot_both_be_missed(texts: list[str], grade: float) -> None:
    found = label(texts, "en", max_grade=grade, min_grade=grade)
    assert found.target_met or found.floor_met or not found.grade

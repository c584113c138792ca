"""How likely a summary holds a concept: what lifts a chance and what lowers it, on articles of our own."""

import json

import numpy as np
import pytest

import toolkit
from toolkit.model.article import Article
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.concepts import entries_of
from toolkit.summarisers.features import features_of
from toolkit.summarisers.matrix import matrix_of
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.rankers.chances import Chances, chances, worded
from toolkit.summarisers.rankers.salience import model
from toolkit.summarisers.terms import terms_of

ARTICLE = {
    "title": "Reed beds clean the water of small villages",
    "sections": [
        {"heading": "Introduction", "text": "Many villages have no plant that cleans their waste water. Reed beds are "
         "cheap and need little care. In this paper we show what a reed bed takes out of the water."},
        {"heading": "Methods", "text": "We took 12 samples a month from each pond with a steel bucket. Table 3 lists "
         "the bucket sizes. The van went from pond to pond on Mondays."},
        {"heading": "Conclusion", "text": "Reed beds took most of the nitrogen out of the water in summer. Villages "
         "can rely on reed beds where frost is rare."},
    ],
}  # fmt: skip


def chances_of(article: Article, fitted: Chances | None = None) -> dict[str, float]:
    """Return the chance of each stem and pair of an article by its name, with all sentences scored alike."""
    candidates = candidates_of(article)
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
    entries = entries_of(matrix, pairs)
    found = features_of(candidates, terms, matrix, pairs)
    level = np.zeros(len(candidates))
    likely = chances(fitted or model().concepts, level, found, candidates, terms, pairs, entries)
    stems = list(terms.stems)
    names = stems + [
        f"{stems[left]} {stems[right]}" for left, right in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    ]
    return dict(zip(names, likely.tolist(), strict=True))


@pytest.fixture(scope="module")
def likely() -> dict[str, float]:
    article = toolkit.convert_text(json.dumps(ARTICLE), media_type="application/json", language="en")
    return chances_of(article)


def test_a_chance_lies_between_zero_and_one(likely: dict[str, float]) -> None:
    assert all(0.0 <= value < 1.0 for value in likely.values())


def test_what_is_said_often_and_in_the_title_is_likelier(likely: dict[str, float]) -> None:
    assert likely["reed"] > likely["bucket"] > 0.0
    assert likely["reed bed"] > likely["steel bucket"] > 0.0


def test_function_words_have_no_worth_of_their_own(likely: dict[str, float]) -> None:
    assert likely["the"] == 0.0


def test_the_table_of_words_lifts_and_lowers() -> None:
    article = toolkit.convert_text(json.dumps(ARTICLE), media_type="application/json", language="en")
    plain = chances_of(article, Chances(constant=0.0, features={}, words={}))
    told = chances_of(article, Chances(constant=0.0, features={}, words={"en": {"pond": -2.0, "we show": 2.0}}))
    assert plain["pond"] == plain["we show"] == 0.5
    assert told["pond"] == pytest.approx(1 / (1 + np.exp(2.0)))
    assert told["we show"] == pytest.approx(1 / (1 + np.exp(-2.0)))
    assert {name for name in plain if plain[name] != told[name]} == {"pond", "we show"}


def test_words_and_pairs_that_an_article_lacks_are_passed_over() -> None:
    candidates = candidates_of(toolkit.convert_text("Reed beds clean the water well.", language="en"))
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, 1), pairs_of(terms, 1)
    table = {"absent": 1.0, "absent reed": 1.0, "water reed": 1.0, "clean the": 0.5}
    numbers, worth = worded(table, terms, pairs, entries_of(matrix, pairs))
    assert worth.tolist() == [0.5]
    left, right = (list(terms.stems)[side[numbers[0] - matrix.size]] for side in (pairs.left, pairs.right))
    assert (left, right) == ("clean", "the")


@pytest.mark.parametrize("language", ["de", "es", "ja"])
def test_other_languages_go_without_the_table(language: str) -> None:
    article = toolkit.convert_text(json.dumps(ARTICLE), media_type="application/json", language=language)
    fitted = model().concepts
    bare = Chances(constant=fitted.constant, features=fitted.features, words={})
    assert chances_of(article, fitted) == chances_of(article, bare)

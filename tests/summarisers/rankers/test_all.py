"""What every ranker promises, and what summaries do with bad input under each."""

import numpy as np
import pytest

import toolkit
from toolkit import plugins
from toolkit.summarisers.candidates import candidates_of

RANKERS = tuple(sorted(plugins.BUILT_IN["ranker"]))
PORT = (
    "The port of Lemm opened a new quay in May. It cost 40 million crowns and took three years. Ships of 200 metres "
    "can now land there. The old quay will become a park with trees and a pool. Fishermen had asked for more room. "
    "The town expects twice as many ships by 2030."
)
BAD = {
    "one sentence": "The port of Lemm opened a new quay in May.",
    "all alike": "The port of Lemm opened a new quay in May. " * 30,
    "scraps": "Yes. No. Maybe. Now. Later.",
    "function words only": "It is what it is and that is that. So it was and so it will be.",
    "no stem in common": "Grey cats sleep all day. Tall ships carry much grain. Old maps show few roads.",
    "digits": "12345 67890 12345 67890 12345. 99999 88888 77777 66666 55555.",
    "other script": "Порт открыл новый причал весной этого года. Город ждёт больше кораблей к лету.",
}


@pytest.mark.parametrize("name", RANKERS)
def test_a_ranker_scores_every_candidate(name: str) -> None:
    candidates = candidates_of(toolkit.convert_text(PORT, language="en"))
    ranker = plugins.load("ranker", name)
    scores = ranker(candidates).scores
    assert ranker.name == name
    assert scores.shape == (len(candidates),)
    assert np.all(np.isfinite(scores))
    assert np.all(scores >= 0)
    assert np.array_equal(scores, np.round(scores, 6))
    assert np.array_equal(scores, ranker(candidates).scores)


@pytest.mark.parametrize("name", RANKERS)
def test_candidates_may_be_none(name: str) -> None:
    assert len(plugins.load("ranker", name)(candidates_of(toolkit.convert_text("Why? Who?"))).scores) == 0


@pytest.mark.parametrize("name", RANKERS)
@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("budget", [1, 12, 10_000_000])
def test_bad_input_gives_a_clear_answer(name: str, kind: str, budget: int) -> None:
    article = toolkit.convert_text(BAD[kind])
    summary = toolkit.summarise(article, max_words=budget, method=name)
    assert summary.words <= budget
    assert summary.target_met == (summary.words > 0)
    assert all(article.text[s.start : s.end] == s.text for s in summary.sentences)


def test_the_lead_keeps_the_order_of_the_text() -> None:
    summary = toolkit.summarise(toolkit.convert_text(PORT, language="en"), max_words=20, method="lead")
    assert summary.text.startswith("The port of Lemm opened a new quay in May. It cost 40 million")


def test_a_budget_is_filled_as_far_as_whole_sentences_go() -> None:
    summary = toolkit.summarise(toolkit.convert_text(PORT, language="en"), max_words=30)
    assert 20 <= summary.words <= 30

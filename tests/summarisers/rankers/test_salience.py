"""The default ranker: what it prefers, on articles of our own, and what it promises."""

import json
import os
import subprocess
import sys

import msgspec
import numpy as np
import pytest

import toolkit
from toolkit import plugins
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.features import features_of
from toolkit.summarisers.matrix import matrix_of, standard
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.rankers.salience import REACH, contributions, level_of, model
from toolkit.summarisers.terms import terms_of

NEWS = """A cargo ship ran aground off the port of Lemm on Tuesday, blocking the only channel to the harbour.

The ship, which carried 3,000 tonnes of grain, left the port of Lemm at dawn and hit a sandbank in the channel.

"I have never seen a thing like it," said a fisherman who watched from the beach.

Visitors came by bus to take pictures, and a cafe near the lighthouse sold out of cake by noon.

The lighthouse was built by a family from the north and has been painted twice.

Two tugs will try to free the ship at high tide on Wednesday, the harbour office said.

A school class drew the tugs for a competition that a local bank pays for.
"""

PAPER = {
    "title": "Soil moisture and the yield of barley",
    "sections": [
        {"heading": "Abstract", "text": "Barley yield rose with soil moisture up to 30 percent and fell beyond it. "
         "We measured both on 40 fields over six years. Farmers should drain wet fields before sowing."},
        {"heading": "Introduction", "text": "Grain has been grown in the valley for a long time. Farms there are small "
         "and often rented. Many farmers also keep a few cows and some sheep. Roads to the valley were built late."},
        {"heading": "Methods", "text": "Probes were put 20 cm deep into the ground in April. A van carried the probes "
         "from field to field. Readings were stored on a card and copied at night. Two students wrote down the yield."},
        {"heading": "Acknowledgements", "text": "We thank the owner of the van for his patience. The card was a gift."},
    ],
}  # fmt: skip


SPEECH = """Good morning, everyone. I am Ada Lund, and I would like to thank you all for coming to our meeting today.

I hope that you had a safe journey, and that you found the coffee. We have a lot to tell you this morning.

We sold 40,000 pairs of shoes last year, which is 12 percent more than the year before. Our shops in Orrow sold half of
the shoes. You may have heard that we want to open two more shops. We will open both shops in Orrow in the spring, and
we expect to sell 50,000 pairs of shoes next year.

I want to thank our people for all that they did. Thank you for listening to me, and I wish you a safe way home.
"""


def summary_of(article, words, **options):
    return toolkit.summarise(article, max_words=words, **options)


def test_news_is_told_from_its_opening() -> None:
    summary = summary_of(toolkit.convert_text(NEWS, language="en"), 45)
    assert summary.sentences[0].text.startswith("A cargo ship ran aground")
    assert "lighthouse" not in summary.text


def test_a_report_is_cut_from_the_end() -> None:
    report = NEWS.replace("A school class", "Police said nobody was hurt. The office said so, too. A school class")
    ours, lead = (summary_of(toolkit.convert_text(report, language="en"), 42, method=m) for m in ("salience", "lead"))
    assert ours.text == lead.text


def test_a_speech_is_told_by_what_it_says_and_not_by_its_greetings() -> None:
    text = summary_of(toolkit.convert_text(SPEECH, language="en"), 45).text
    assert "40,000" in text
    assert "thank you" not in text
    assert "journey" not in text


def test_what_is_told_goes_half_by_centrality() -> None:
    central = np.array([1.0, -1.0, 0.0])
    fitted = {"length": np.array([-2.0, 0.0, 2.0])}
    level = standard(fitted["length"])
    for told, expected in ((0.0, level), (1.0, (level + central) / 2)):
        found = {"told": np.full(3, told), "centrality": central}
        assert level_of(fitted, found) == pytest.approx(expected)


def test_what_a_pair_of_features_adds_is_divided_between_the_two() -> None:
    candidates, fitted = candidates_of(toolkit.convert_text(NEWS, language="en")), model()
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
    found = features_of(candidates, terms, matrix, pairs)
    alone = contributions(msgspec.structs.replace(fitted, interactions={}), found, terms, matrix, "en")
    both = contributions(fitted, found, terms, matrix, "en")
    far = {
        name: ((found[name] - fitted.features[name].mean) / fitted.features[name].scale).clip(-REACH, REACH)
        for name in fitted.interactions
    }
    joint = [
        weight * far[one] * far[other] for one, row in fitted.interactions.items() for other, weight in row.items()
    ]
    assert len(joint) == len(far) * (len(far) + 1) / 2
    assert sum(both.values()) - sum(alone.values()) == pytest.approx(sum(joint))
    assert both["own_summary"] == pytest.approx(alone["own_summary"])


def test_the_abstract_of_an_article_comes_first() -> None:
    article = toolkit.convert_text(json.dumps(PAPER), media_type="application/json", language="en")
    abstract = next(section for section in article.sections if section.heading and section.heading.text == "Abstract")
    summary = summary_of(article, 30)
    assert all(abstract.start <= sentence.start < abstract.end for sentence in summary.sentences)


def test_a_query_outweighs_salience() -> None:
    article = toolkit.convert_text(NEWS, language="en")
    assert "lighthouse" in summary_of(article, 30, about="lighthouse family").text


def test_a_query_that_nothing_matches_changes_nothing() -> None:
    article = toolkit.convert_text(NEWS, language="en")
    assert summary_of(article, 45, about="zebra").text == summary_of(article, 45).text


def test_every_score_has_its_reason() -> None:
    first = summary_of(toolkit.convert_text(NEWS, language="en"), 45).sentences[0]
    assert 0.5 < first.score <= 1.0
    assert {"ship", "port"} <= set(first.reason.terms)
    assert first.reason.features["at_start"] > 0


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pt", "ja"])
def test_other_languages_are_ranked_without_cue_words(language: str) -> None:
    candidates = candidates_of(toolkit.convert_text(NEWS, language=language))
    ranking = plugins.load("ranker", "salience")(candidates)
    assert len(ranking.scores) == len(candidates)
    assert not ranking.features["cue_words"].any()


def test_scores_lie_between_zero_and_one_with_six_places() -> None:
    scores = plugins.load("ranker", "salience")(candidates_of(toolkit.convert_text(NEWS))).scores
    assert np.all((scores >= 0) & (scores <= 1))
    assert np.array_equal(scores, np.round(scores, 6))


def test_the_weights_say_what_they_were_fitted_on() -> None:
    fitted = model()
    assert "benchmarks/fit_ranker.py" in fitted.provenance["script"]
    assert all(weight.scale > 0 for weight in fitted.features.values())


def test_the_default_way_imports_nothing_heavy_and_is_the_same_under_every_hash_seed() -> None:
    script = (
        "import sys, toolkit\n"
        f"a = toolkit.convert_text({NEWS!r}, language='en')\n"
        "s = toolkit.summarise(a, max_words=45)\n"
        "print([(x.id, x.score, x.reason) for x in s.sentences])\n"
        "print(sorted({'nltk', 'scipy', 'sumy', 'sklearn'} & set(sys.modules)))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "77")
    }
    assert len(outputs) == 1
    assert outputs.pop().endswith(b"[]\n")

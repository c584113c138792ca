"""One summary of several articles."""

import pytest

import toolkit
from toolkit import plugins
from toolkit.model.errors import ConfigurationError
from toolkit.model.summary import Level
from toolkit.summarisers.merge import merge

FIRST = toolkit.convert_text(
    "The river rose by 2.3 metres on Tuesday and flooded the old town of Varn. Two hundred people left their homes. "
    "The mayor said that nobody was hurt. Schools stay closed until Friday.",
    language="en",
)
SECOND = toolkit.convert_text(
    "On Tuesday the river rose by 2.3 metres and flooded the old town of Varn. Insurers expect claims of 40 million "
    "euros. The last flood of this size was in 1998.",
    language="en",
)
SPANISH = toolkit.convert_text("El río subió dos metros el martes por la noche.", language="es")


def merged(*articles, words=40, method="salience", **options):
    return merge(
        articles,
        Level(max_words=words, **options),
        ranker=plugins.load("ranker", method),
        solver=plugins.load("solver", "fast"),
    )


def test_what_two_articles_say_alike_is_said_once_and_names_both() -> None:
    summary = merged(FIRST, SECOND, words=200)
    (flood,) = [sentence for sentence in summary.sentences if "2.3 metres" in sentence.text]
    assert (flood.article, flood.also) == (1, (2,))
    assert "Varn. [1][2]" in summary.text


def test_every_sentence_stands_in_the_article_that_it_names() -> None:
    articles = (FIRST, SECOND)
    summary = merged(*articles)
    assert {sentence.article for sentence in summary.sentences} == {1, 2}
    for sentence in summary.sentences:
        assert articles[sentence.article - 1].text[sentence.start : sentence.end] == sentence.text
    assert [source.text_sha256 for source in summary.sources] == [each.source.text_sha256 for each in articles]


@pytest.mark.parametrize("method", ["salience", "lead", "sumy-lexrank"])
def test_the_budget_holds_for_all_together(method: str) -> None:
    summary = merged(FIRST, SECOND, words=25, method=method)
    assert 0 < summary.words <= 25
    assert summary.target_met


def test_a_grade_ceiling_holds_for_all_together() -> None:
    summary = merged(FIRST, SECOND, max_grade=5.0)
    assert summary.grade <= 5.0


def test_one_article_alone_and_articles_without_sentences_are_fine() -> None:
    assert merged(FIRST).sentences
    assert merged(toolkit.convert_text("Why? Who?", language="en")).sentences == ()


def test_several_languages_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="one language"):
        merged(FIRST, SPANISH)

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


def merged(*articles, words=40, method="salience", about=None, **options):
    return merge(
        articles,
        Level(max_words=words, **options),
        ranker=plugins.load("ranker", method),
        solver=plugins.load("solver", "fast"),
        about=about,
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


def test_what_differs_in_a_figure_or_a_negation_is_not_said_for_both() -> None:
    other = toolkit.convert_text(
        "The river rose by 2.4 metres on Tuesday and flooded the old town of Varn. The mayor did not say that anybody "
        "was hurt. Schools do not stay closed until Friday.",
        language="en",
    )
    assert all(sentence.also == () for sentence in merged(FIRST, other, words=200).sentences)


def test_sentences_of_every_article_may_be_chosen() -> None:
    summary = merged(FIRST, SECOND, words=200, max_grade=14.0)
    assert {sentence.text for sentence in summary.sentences} == {
        sentence.text for sentence in (*FIRST.sentences, *SECOND.sentences[1:])
    }


def test_what_leans_on_a_sentence_said_by_another_stays_out() -> None:
    leaning = toolkit.convert_text(
        "On Tuesday the river rose by 2.3 metres and flooded the old town of Varn. It was the first time since 1998. "
        "Insurers expect claims of 40 million euros.",
        language="en",
    )
    texts = [sentence.text for sentence in merged(FIRST, leaning, words=200).sentences]
    assert "It was the first time since 1998." not in texts
    assert "Insurers expect claims of 40 million euros." in texts


def test_a_budget_fills_up_although_much_is_repeated() -> None:
    summary = merged(FIRST, FIRST, SECOND, words=60, min_grade=1.0)
    assert summary.words > 30
    assert summary.sentences[0].also == (2, 3)


def test_the_call_is_the_same_every_time_and_takes_limits() -> None:
    one, again = (toolkit.merge([FIRST, SECOND], level="easy", about="insurers") for _ in range(2))
    assert one == again
    assert (one.level, one.max_grade, one.about) == ("easy", 9.0, "insurers")
    assert toolkit.merge([FIRST, SECOND], max_words=15).words <= 15


def test_no_article_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="one language"):
        toolkit.merge([])


def test_what_is_off_the_subject_stays_out_in_every_article() -> None:
    summary = toolkit.merge([FIRST, SECOND], max_words=200, about="insurers")
    assert {sentence.article for sentence in summary.sentences} == {2}
    assert any("Insurers" in sentence.text for sentence in summary.sentences)


def test_a_subject_that_no_article_speaks_of_leaves_the_summary_as_it_is() -> None:
    assert toolkit.merge([FIRST, SECOND], max_words=60, about="zebra").text == merged(FIRST, SECOND, words=60).text


def test_a_claim_that_is_denied_is_no_answer() -> None:
    denied = toolkit.convert_text("The paper wrote that the dam of Varn broke. That is not true.", language="en")
    assert toolkit.merge([FIRST, denied], max_words=60, about="dam").sentences == ()


@pytest.mark.parametrize("dateline", ["VARN, 3 May -- ", "VARN (Reuters) – ", "VARN — "])
def test_a_dateline_makes_no_other_sentence(dateline: str) -> None:
    again = toolkit.convert_text(dateline + FIRST.sentences[0].text, language="en")
    assert merged(FIRST, again, words=200).sentences[0].also == (2,)


def test_an_article_that_says_nothing_answers_nothing() -> None:
    nothing = toolkit.convert_text("Why?", language="en")
    assert merged(nothing, FIRST, about="schools", words=6).text == "Schools stay closed until Friday. [2]"


TALK = """Ana: How bad was the flood in Varn?

Mr. Dale: It was bad. On Tuesday the river rose by {} metres and flooded the old town of Varn. The mill will be closed.

Ana: And the people?

Mr. Dale: All people of the lower town found a bed in Orvel. The town helps with the rent.
"""


def test_who_speaks_goes_along_and_his_words_are_nobody_elses() -> None:
    talk = toolkit.convert_text(TALK.format("2.3"), language="en")
    summary = merged(FIRST, talk, words=200)
    assert all(sentence.also == () for sentence in summary.sentences)
    said = [sentence for sentence in summary.sentences if sentence.article == 2]
    assert said
    assert {sentence.speaker.text for sentence in said} == {"Mr. Dale"}
    assert all(talk.text[each.speaker.start : each.speaker.end] == "Mr. Dale" for each in said)
    assert {sentence.speaker for sentence in summary.sentences if sentence.article == 1} == {None}
    assert "[Mr. Dale] " in summary.text


def test_what_one_person_says_in_two_transcripts_is_said_once() -> None:
    talk = toolkit.convert_text(TALK.format("2.3"), language="en")
    other = toolkit.convert_text(TALK.format("2.3").replace("Ana:", "Jim:"), language="en")
    stranger = toolkit.convert_text(TALK.format("2.3").replace("Mr. Dale:", "Ms. Roe:"), language="en")
    assert {sentence.also for sentence in merged(talk, other, words=200).sentences} == {(2,)}
    assert {sentence.also for sentence in merged(talk, stranger, words=200).sentences} == {()}


def test_sources_with_other_figures_are_named_with_what_they_say() -> None:
    talk = toolkit.convert_text(TALK.format("2.4"), language="en")
    summary = merged(FIRST, talk, SECOND, words=200)
    flood = summary.sentences[0]
    assert (flood.article, flood.also) == (1, (3,))
    (other,) = flood.other_figures
    assert (other.article, other.speaker.text) == (2, "Mr. Dale")
    assert talk.text[other.start : other.end] == other.text
    assert "Varn. [1][3][≠2]" in summary.text


def test_where_nothing_is_disagreed_on_nothing_is_marked() -> None:
    assert all(sentence.other_figures == () for sentence in merged(FIRST, SECOND, words=200).sentences)

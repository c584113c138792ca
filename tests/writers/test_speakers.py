"""Who says what a summary of a transcript holds."""

import msgspec
import pytest

import toolkit
from toolkit.model.summary import with_speakers
from toolkit.translators.interchange.aligned import (
    write_aligned_html,
    write_aligned_markdown,
    write_target_text,
)
from toolkit.writers.html import HtmlWriter
from toolkit.writers.markdown import MarkdownWriter
from toolkit.writers.protocol import Presentation
from toolkit.writers.text import TextWriter

CALL = """Ana Roe -- Chief Executive

Good morning. Sales of the mill rose by 14 per cent to 318 million dollars. The mill in Tulsa will close in March.

Bo Gray -- Analyst

Sales of paper in Norway fell by 9 per cent in the spring of 2021.

Ana Roe -- Chief Executive

The price of paper fell too.

Bo Gray -- Analyst

The banks expect that it rises again.
"""


@pytest.fixture
def article():
    article = toolkit.convert_text(CALL, language="en")
    return article.with_summaries(toolkit.summarise(article, max_words=100))


def test_a_paragraph_names_who_speaks_where_another_begins(article):
    text = TextWriter()(article, Presentation()).decode()
    assert "[Ana Roe] Sales of the mill rose" in text
    assert " The mill in Tulsa will close in March. [Bo Gray] Sales of paper in Norway fell" in text


def test_a_list_names_who_speaks_on_each_line(article):
    text = TextWriter()(article, Presentation(bullets=True)).decode()
    assert "- [Ana Roe] The mill in Tulsa will close in March." in text


def test_markdown_and_html_name_them_too(article):
    assert r"\[Bo Gray\] Sales of paper in Norway fell" in MarkdownWriter()(article, Presentation()).decode()
    assert ">[Bo Gray] Sales of paper in Norway fell" in HtmlWriter()(article, Presentation()).decode()


def test_a_key_fact_names_who_says_it(article):
    text = TextWriter()(article, Presentation(facts=5)).decode()
    assert "- [Bo Gray] Sales of paper in Norway fell by 9 per cent in the spring of 2021." in text


def test_a_label_within_the_sentence_is_enough():
    text = CALL.replace(" -- Chief Executive\n\n", ": ").replace(" -- Analyst\n\n", ": ")
    article = toolkit.convert_text(text, language="en")
    article = article.with_summaries(toolkit.summarise(article, max_words=100))
    written = TextWriter()(article, Presentation()).decode()
    assert "Bo Gray: Sales of paper in Norway fell" in written
    assert "[Bo Gray] Bo Gray" not in written


def test_the_summary_itself_says_who_speaks(article):
    (summary,) = article.summaries
    assert [sentence.speaker.text for sentence in summary.sentences[:3]] == ["Ana Roe", "Ana Roe", "Bo Gray"]
    assert summary.text.startswith("[Ana Roe] Sales of the mill rose")
    assert " [Bo Gray] Sales of paper in Norway fell" in summary.text
    for statement in (*summary.sentences, *article.facts):
        assert article.text[statement.speaker.start : statement.speaker.end] == statement.speaker.text


def test_after_somebodys_words_those_of_nobody_are_told_apart(article):
    said, loose = article.summaries[0].sentences[0], article.summaries[0].sentences[1]
    sentences = [said, msgspec.structs.replace(loose, speaker=None)]
    assert with_speakers(sentences)[1] == "[–] " + loose.text
    assert with_speakers(sentences, each=True)[1] == loose.text
    assert with_speakers(sentences[1:]) == [loose.text]


def test_a_translated_summary_names_who_speaks_in_every_format(article):
    (summary,) = article.summaries
    translation = toolkit.translate(article, to="es", summary=summary, engine="pseudo")
    assert [each.speaker for each in translation.segments] == [each.speaker for each in summary.sentences]
    assert write_target_text(article, translation).decode().count("[Ana Roe] ") == 2
    assert write_aligned_markdown(article, translation).decode().count(r"\[Bo Gray\] ") == 4
    assert write_aligned_html(article, translation).decode().count("[Bo Gray] ") == 4
    whole = toolkit.translate(article, to="es", engine="pseudo")
    assert {each.speaker for each in whole.segments} == {None}

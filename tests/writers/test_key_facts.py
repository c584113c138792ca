"""Key facts as the formats print them: an abbreviation that a fact does not spell out has its long form beside it."""

import pytest

import toolkit
from toolkit.writers.html import HtmlWriter
from toolkit.writers.markdown import MarkdownWriter
from toolkit.writers.protocol import Presentation
from toolkit.writers.text import TextWriter
from toolkit.writers.wording import fact_note

TEXT = """Floods in Norway

A flood wall (FW) costs about $3 million in Bergen. Oslo has spent 40% of its budget on an FW since 1990.
"""


@pytest.mark.parametrize("writer", [TextWriter(), MarkdownWriter(), HtmlWriter()], ids=lambda writer: writer.name)
def test_long_forms_stand_beside_facts(writer):
    page = writer(toolkit.convert_text(TEXT, language="en"), Presentation(facts=5)).decode()
    assert page.count("FW: flood wall") == 1
    assert "since 1990." in page


def test_a_fact_that_spells_out_its_abbreviations_has_no_note():
    article = toolkit.convert_text(TEXT, language="en")
    assert [fact_note(fact, article) for fact in article.facts] == ["", "[FW: flood wall]"]


@pytest.mark.parametrize("writer", [TextWriter(), MarkdownWriter(), HtmlWriter()], ids=lambda writer: writer.name)
def test_no_heading_stands_over_no_facts(writer):
    article = toolkit.convert_text("Rain fell all day.", language="en")
    assert article.facts == ()
    assert "Key facts" not in writer(article, Presentation(facts=5)).decode()

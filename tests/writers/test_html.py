import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import toolkit
from toolkit.writers.html import Element, HtmlWriter, marked_up
from toolkit.writers.protocol import Presentation


class Page(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.ids, self.links, self.tags, self.words = set(), [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.add(value)
            if name == "href":
                self.links.append(value)

    def handle_data(self, data):
        self.words.append(data)


def page_of(article, **presentation):
    article = article.with_summaries(*(toolkit.summarise(article, level=level) for level in toolkit.level_names()))
    return HtmlWriter()(article, Presentation(**presentation)).decode()


@pytest.mark.parametrize("name", ["stem-cells.txt", "harbour-tunnel.md", "agua.txt"])
def test_every_sentence_of_a_summary_leads_to_its_place(samples, name):
    page = Page(page_of(toolkit.convert(samples / name), facts=5))
    assert len(page.links) > 8
    assert {link.removeprefix("#") for link in page.links} <= page.ids


def test_policy_allows_the_style_sheet_and_nothing_else(samples):
    page = page_of(toolkit.convert(samples / "rent-rules.md"))
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page


def test_markup_in_the_article_stays_text():
    hostile = (
        'Ships & <script>alert(1)</script> "quotes" cost $5m, said <img src=x onerror=y>. It was a long day at sea.'
    )
    page = Page(page_of(toolkit.convert_text(hostile)))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert "<script>alert(1)</script>" in "".join(page.words)


def test_dates_are_times_and_ranges_keep_both_ends():
    text = "It cost 2 to 5 million euros from 1999 to 2003. It opened on 4 May 2021, after several hundred complaints."
    page = page_of(toolkit.convert_text(text, language="en"))
    assert '<time datetime="2021-05-04" title="date: 2021-05-04">4 May 2021</time>' in page
    assert '<data value="1999" data-to="2003" title="date: 1999 to 2003">' in page
    assert '<data value="2000000" data-to="5000000" title="range: 2000000 to 5000000 EUR">' in page
    assert 'value="" title="date' not in page


def test_items_stand_in_lists():
    text = "# Rain\n\nIt fell.\n\n- One day.\n- Two days.\n\nIt stopped.\n\n1. Open the door.\n\n| a | b |\n|---|---|\n"
    page = page_of(toolkit.convert_text(text, media_type="text/markdown", language="en"))
    tags = re.findall(r"</?(?:p|ul|li|table)\b", page.partition("<article")[2])
    assert " ".join(tags) == "<p </p <ul <li </li <li </li </ul <p </p <ul <li </li </ul <table </table"


@given(st.data())
def test_marked_up_text_reads_as_before(data):
    text = data.draw(st.text(alphabet="ab<&>\" '", max_size=30))
    places = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(places, places).filter(lambda span: span[0] < span[1]), max_size=6))
    marked = marked_up(text, 0, len(text), [Element(start, end, "<i>", "</i>") for start, end in spans])
    page = Page(marked)
    assert "".join(page.words) == text
    assert marked.count("<i>") == marked.count("</i>") <= len(spans)

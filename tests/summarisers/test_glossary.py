"""Abbreviations in a summary and the article's own long forms."""

import toolkit
from toolkit.model.base import Span
from toolkit.model.summary import SummarySentence
from toolkit.summarisers.glossary import glossary_of

ARTICLE = toolkit.convert_text(
    "The Harbour Tunnel Board (HTB) met on Monday in the old town hall.\n\n"
    "HTBs are rare in this part of the coast. The HTB will publish a report in spring.\n"
)


def chosen(*numbers: int, cuts: tuple[Span, ...] = ()) -> list[SummarySentence]:
    sentences = ARTICLE.sentences
    return [
        SummarySentence(id=s.id, start=s.start, end=s.end, text=s.text, cuts=cuts)
        for s in (sentences[number] for number in numbers)
    ]


def test_a_use_without_the_long_form_is_explained() -> None:
    (entry,) = glossary_of(chosen(2), ARTICLE.terms)
    assert ARTICLE.text[entry.start : entry.end] == entry.text == "HTB"
    assert entry.meaning.text == "Harbour Tunnel Board"
    assert ARTICLE.text[entry.meaning.start : entry.meaning.end] == entry.meaning.text


def test_a_plural_is_explained_by_the_short_form_inside_it() -> None:
    (entry,) = glossary_of(chosen(1), ARTICLE.terms)
    assert entry.text == "HTB"


def test_nothing_is_explained_where_the_summary_shows_the_long_form_first() -> None:
    assert glossary_of(chosen(0, 2), ARTICLE.terms) == ()


def test_a_use_that_trimming_cut_needs_no_entry() -> None:
    start = ARTICLE.text.index("The HTB will")
    cut = Span(start=start, end=start + 7, text="The HTB")
    assert glossary_of(chosen(2, cuts=(cut,)), ARTICLE.terms) == ()


def test_no_sentences_no_entries() -> None:
    assert glossary_of([], ARTICLE.terms) == ()

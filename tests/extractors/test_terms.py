"""Terms of an article: abbreviations with their uses, definitions, exact spans."""

import toolkit

TEXT = """The tide gauge

A tide gauge (TG) is a device that records the level of the sea. The TG at Brest is the oldest; two TGs stand in Kiel.

Many TGs are read by radio. A tide gauge (TG) costs little.

A levee is a wall of earth that keeps a river in its bed.
"""


def terms(text=TEXT, language="en"):
    return toolkit.convert_text(text, language=language).terms


def test_an_abbreviation_is_given_once_with_its_uses():
    (term,) = [term for term in terms() if term.kind == "abbreviation"]
    assert (term.term, term.meaning.text) == ("TG", "tide gauge")
    assert [use.text for use in term.uses] == ["TG", "TGs", "TGs", "TG"]
    assert term.start not in {use.start for use in term.uses}


def test_definitions_have_their_term_and_meaning():
    found = {term.term: term.meaning.text for term in terms() if term.kind == "definition"}
    assert found == {
        "tide gauge": "a device that records the level of the sea",
        "levee": "a wall of earth that keeps a river in its bed",
    }


def test_ids_follow_the_text_and_spans_are_exact():
    found = terms()
    article = toolkit.convert_text(TEXT, language="en")
    assert [term.id for term in found] == [f"d{number}" for number in range(1, len(found) + 1)]
    assert [term.start for term in found] == sorted(term.start for term in found)
    for term in found:
        for span in (term, term.meaning, *term.uses):
            assert article.text[span.start : span.end] == span.text


def test_the_sentence_of_a_term_holds_it():
    article = toolkit.convert_text(TEXT, language="en")
    sentences = {sentence.id: sentence for sentence in article.sentences}
    for term in article.terms:
        sentence = sentences[term.sentence]
        assert sentence.start <= term.start < term.end <= sentence.end


def test_code_has_no_terms():
    article = toolkit.convert_text(
        "Run this:\n\n```\nheart rate (HR)\n```\n", media_type="text/markdown", language="en"
    )
    assert article.terms == ()


def test_an_article_may_have_no_terms():
    assert terms("Hello.") == ()

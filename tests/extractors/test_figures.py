"""Figures placed in an article."""

import pytest

import toolkit
from toolkit.model.figure import as_pint

TEXT = "The grant of 2019\n\nAround 40% of the 1,200 plots were dry. Rain fell for 3 hours.\n"


def test_figures_have_ids_sentences_and_exact_spans() -> None:
    article = toolkit.convert_text(TEXT, language="en")
    assert [figure.id for figure in article.figures] == [f"f{n}" for n in range(1, len(article.figures) + 1)]
    sentences = {sentence.id: sentence for sentence in article.sentences}
    for figure in article.figures:
        assert article.text[figure.start : figure.end] == figure.text
        if figure.sentence is not None:
            assert sentences[figure.sentence].start <= figure.start < figure.end <= sentences[figure.sentence].end
        for span in (figure.number, figure.unit_text, figure.counted, figure.cue):
            if span is not None:
                assert article.text[span.start : span.end] == span.text


def test_figures_of_an_article() -> None:
    article = toolkit.convert_text(TEXT, language="en")
    shares = [(figure.text, figure.value, figure.kind, figure.approximate) for figure in article.figures]
    assert ("40%", 40, "percent", True) in shares
    assert ("1,200", 1200, "number", False) in shares
    assert ("3 hours", 3, "duration", False) in shares


def test_quantity_is_pints_own() -> None:
    pint = pytest.importorskip("pint")
    figures = toolkit.convert_text("It weighs 2.5 kg at 9.8 m/s^2 and 21 °C.", language="en").figures
    registry = pint.get_application_registry()
    assert figures[0].quantity == registry.Quantity(2.5, "kg")
    assert figures[1].quantity == registry.Quantity(9.8, "m/s**2")
    assert figures[2].quantity.units == registry.degC


def test_quantity_says_why_there_is_none() -> None:
    pytest.importorskip("pint")
    vague = toolkit.convert_text("Several hundred kilometres were walked by all of them.", language="en").figures[0]
    with pytest.raises(ValueError, match="has no value"):
        as_pint(vague)
    money = toolkit.convert_text("The old bridge over the river cost $5 to build.", language="en").figures[0]
    with pytest.raises(ValueError, match="pint knows no unit"):
        as_pint(money)

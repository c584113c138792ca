import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.model.document import Document
from toolkit.readers.hyphens import mend_hyphens
from toolkit.readers.markdown import MarkdownReader
from toolkit.readers.text import TextReader

from .outline import check, check_source_map

ENGLISH = "The nurse will come and see you at home, and she will look at the wound and at what is on it. "
GERMAN = "Die Schwester kommt zu Ihnen nach Hause und sieht nach der Wunde und nach dem, was auf ihr ist. "
SPANISH = "La enfermera va a su casa y mira la herida y lo que hay en ella, y no se va hasta que la ha visto. "
FRENCH = "La femme vient chez vous et elle voit ce qui est sur la main, et elle ne part pas avant de le voir. "
PORTUGUESE = "A enfermeira vai para a sua casa e não sai de lá antes de ver o que está na mão e o que não está. "


@pytest.mark.parametrize(
    ("before", "text", "mended"),
    [
        ("", "Look after your-\nself at home.", "Look after yourself\nat home."),
        ("", "Keep it water-\nproof", "Keep it waterproof"),
        ("", "- Look after your-\n  self at home", "- Look after yourself\n  at home"),
        ("", "a high-\nrisk case", "a high-risk\ncase"),
        ("", "Ask Jean-\nPaul for 5-\n10 mg.", "Ask Jean-Paul\nfor 5-10\nmg."),
        ("", "an anti-\nbiotic drug", "an antibiotic\ndrug"),
        ("", "Sedol drops. Give se-\ndol.", "Sedol drops. Give sedol."),
        ("", "a para\u00ad\ncetamol tablet", "a paracetamol\ntablet"),
        ("", "pre-\nand post-war", "pre-\nand post-war"),
        ("", "the qux-\nbaz of it", "the qux-\nbaz of it"),
        ("", "one --\ntwo -\nthree mother-in-\nlaw", "one --\ntwo -\nthree mother-in-\nlaw"),
        (ENGLISH, "a well-\nworn coat", "a well-worn\ncoat"),
        (ENGLISH, "of para-\ncetamol, twice", "of paracetamol,\ntwice"),
        (GERMAN, "ins Kranken-\nhaus gehen", "ins Krankenhaus\ngehen"),
        (GERMAN, "Vor-\nund Nachteile", "Vor-\nund Nachteile"),
        (SPANISH, "una medi-\ncina buena", "una medicina\nbuena"),
        (FRENCH, "vient peut-\nêtre demain", "vient peut-être\ndemain"),
        (PORTUGUESE, "deu-\nlhe um me-\ndicamento novo", "deu-lhe\num medicamento\nnovo"),
    ],
)
def test_cut_words_are_made_whole(before, text, mended):
    found = mend_hyphens(before + text)
    assert found.text == before + mended
    assert (found.runs is None) == (text == mended)


def test_mended_text_is_tied_to_the_file():
    source = "Home\n\nLook after your-\nself at home. Your dressing is water-\nproof.\nKeep it so.\n"
    article = TextReader()(Document(data=source.encode()))
    check(article)
    check_source_map(article, source)
    assert article.sections[0].paragraphs[0].text == (
        "Look after yourself\nat home. Your dressing is waterproof.\nKeep it so."
    )


PIECES = st.sampled_from(
    ["your", "self", "water", "proof", "-", "-\n", "\u00ad\n", "\n", " ", ".", "Vor", "und", "5", "é"]
)


def test_words_that_paragraphs_of_markdown_cut_are_whole_too():
    source = (
        "# Home\n\nLook after your-\nself, and a high-\nrisk wound. In-\u00ad\nside, *Vor-*\nrede, `a-`\nb, "
        "dia\u00ad\nbetes.\n\n"
        "- The nurse will come and see you, and look at the wound after-\n  wards.\n"
    )
    article = MarkdownReader()(Document(data=source.encode()))
    check(article)
    check_source_map(article, source)
    first, second = article.sections[0].paragraphs
    assert first.text.startswith("Look after yourself, and a high-risk wound.")
    assert first.text.endswith("Vor- rede, a- b, diabetes.")
    assert second.text == "The nurse will come and see you, and look at the wound afterwards."


@given(st.lists(PIECES, max_size=30).map("".join))
def test_runs_say_the_same_in_text_and_file(text):
    found = mend_hyphens(text)
    assert "".join(found.text.split()).replace("-", "").replace("\u00ad", "") == "".join(text.split()).replace(
        "-", ""
    ).replace("\u00ad", "")
    for run in found.runs or ():
        there = text[run.source_start : run.source_start + run.length]
        assert found.text[run.text_start : run.text_start + run.length] == there


@pytest.mark.parametrize("run", ["-\n", "a-\n", "a-\nb ", "ab-\nab", "a" * 50 + "-\n", "a"])
def test_long_runs_are_read(run):
    mend_hyphens("Look your-\nself, " + run * (100_000 // len(run)))

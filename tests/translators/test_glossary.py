import pytest

from toolkit.model.errors import InputError
from toolkit.translators.glossary import Glossary, read_glossary

TBX_OLD = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><langSet xml:lang="en"><tig><term>tide</term></tig></langSet>
<langSet xml:lang="es"><tig><term>marea</term></tig></langSet></termEntry></body></text></martif>"""
TBX_NEW = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body>
<conceptEntry id="1"><langSec xml:lang="en-GB"><termSec><term>tide</term></termSec></langSec>
<langSec xml:lang="es"><termSec><term>marea</term></termSec></langSec></conceptEntry></body></text></tbx>"""


@pytest.mark.parametrize(
    "content",
    [
        "source,target\ntide,marea\n",
        "\ufeffen;es\ntide;marea\n",
        "note\ttarget\tsource\nx\tmarea\ttide\n",
        "source,target\nthe tide,la marea\n",
        TBX_OLD,
        TBX_NEW,
    ],
)
def test_glossaries_are_read_in_their_formats(tmp_path, content):
    path = tmp_path / "terms"
    path.write_text(content, encoding="utf-8")
    assert read_glossary(path, source="en", target="es").entries == (("tide", "marea"),)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no columns"),
        (b"a,b\n1,2\n", "no columns"),
        (b"source,target\n", "no terms"),
        (b"source,target\n\xff,x\n", "not UTF-8"),
        (b"<tbx><unclosed>", "not well-formed"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><tbx/>', "entities"),
    ],
)
def test_a_bad_glossary_is_one_clear_error(tmp_path, content, message):
    path = tmp_path / "terms"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message):
        read_glossary(path, source="en", target="es")


def test_a_missing_glossary_is_one_clear_error(tmp_path):
    with pytest.raises(InputError, match="check the path"):
        read_glossary(tmp_path / "none.csv", source="en", target="es")


GLOSSARY = Glossary(
    (
        ("tide", "Marea"),
        ("tide gauge", "mareógrafo"),
        ("AIDS", "SIDA"),
        ("New Town", "Villa Nueva"),
        ("polymerase", "polimerasa"),
    ),
    "en",
)


def test_the_longest_term_wins_and_case_follows_the_place():
    found = [(m.written, "Tide gauge and tide"[m.start : m.end]) for m in GLOSSARY.find("Tide gauge and tide")]
    assert found == [("Mareógrafo", "Tide gauge"), ("marea", "tide")]


def test_case_inside_a_term_counts():
    assert [m.written for m in GLOSSARY.find("It aids AIDS in new town and New Town")] == ["SIDA", "Villa Nueva"]


def test_words_apart_are_no_term():
    assert [m.written for m in GLOSSARY.find("the tide. Gauge it")] == ["marea"]


def test_inflected_terms_are_found_and_not_guessed():
    text = "Two tide gauges and a tide"
    exact = list(GLOSSARY.find(text))
    assert [written for _, _, written in GLOSSARY.inflected(text, exact)] in (["mareógrafo"], [])
    text = "Two polymerases"
    assert [written for _, _, written in GLOSSARY.inflected(text, list(GLOSSARY.find(text)))] == ["polimerasa"]


def test_the_key_changes_with_the_terms():
    assert Glossary((("a", "b"),)).key != Glossary((("a", "c"),)).key
    assert Glossary().key == ""

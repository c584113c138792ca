"""Out and back: the text is the same, states and markup too, and another library reads what we write."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.model.article import Article, Section, Source
from toolkit.model.translation import Segment, Translation
from toolkit.translators.interchange.formats import read_bilingual, writer
from toolkit.translators.interchange.homecoming import bring_home

XLIFF = ("xliff", "xliff1.2")
TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)


def bilingual(pairs):
    text = "".join(source for source, _ in pairs)
    segments, at = [], 0
    for number, (source, target) in enumerate(pairs, 1):
        span = {"start": at, "end": at + len(source), "source": source}
        segments.append(Segment(id=f"s1.p{number}.t1", target=target, origin="x", **span))
        at += len(source)
    origin = Source(media_type="text/plain", sha256=None, text_sha256="0" * 64, reader="test", reader_version="1")
    section = Section(id="s1", level=1, start=0, end=len(text), text=text)
    translation = Translation(source_language="en", target_language="es", engine="x", segments=tuple(segments))
    return Article(source=origin, text=text, sections=(section,)), translation


@pytest.mark.parametrize("form", [*XLIFF, "csv"])
@given(pairs=st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
def test_any_text_comes_back_as_it_was(form, pairs):
    article, translation = bilingual(pairs)
    file = read_bilingual(writer(form)[0](article, translation), "x", source="en", target="es")
    assert [(unit.source, unit.target) for unit in file.units] == pairs


@pytest.mark.parametrize("form", XLIFF)
def test_states_and_markup_come_home_and_change_nothing(form, marked):
    written = writer(form)[0](marked, marked.translations[0])
    file = read_bilingual(written, "x")
    assert [unit.state for unit in file.units] == [segment.state for segment in marked.translations[0].segments]
    home, report = bring_home(marked, file)
    assert (home, report.unchanged, report.changed) == (marked, 5, ())


@pytest.mark.parametrize("form", [*XLIFF, "csv"])
def test_human_edits_come_home(form, marked):
    written = writer(form)[0](marked, marked.translations[0]).decode()
    edited = written.replace("Cuatro.", "Las cuatro.").replace('state="translated"', 'state="final"')
    home, report = bring_home(marked, read_bilingual(edited.encode(), "x"))
    segments = {segment.id: segment for segment in home.translations[0].segments}
    fourth = segments["s1.p3.t1"]
    assert (fourth.target, fourth.origin) == ("Las cuatro.", "human")
    assert "s1.p3.t1" in report.changed


@pytest.mark.parametrize("form", XLIFF)
def test_markup_moved_by_a_person_comes_home(form, marked):
    written = writer(form)[0](marked, marked.translations[0]).decode()
    opened, closed = (
        ('<pc id="1" type="fmt">', "</pc>") if form == "xliff" else ('<g id="1" ctype="x-emphasis">', "</g>")
    )
    assert f"La {opened}casa grande{closed}" in written
    edited = written.replace(f"La {opened}casa grande{closed}", f"{opened}La gran casa{closed}")
    home, _ = bring_home(marked, read_bilingual(edited.encode(), "x"))
    second = home.translations[0].segments[1]
    assert (second.target, second.origin) == ("La gran casa necesita ls.", "human")
    assert [(mark.kind, mark.text) for mark in second.marks] == [("emphasis", "La gran casa"), ("code", "ls")]


def test_xliff_is_read_by_another_library(marked):
    from translate.storage import tmx, xliff

    translation = marked.translations[0]
    store = xliff.xlifffile(io.BytesIO(writer("xliff1.2")[0](marked, translation)))
    assert [str(unit.source) for unit in store.units] == [segment.source for segment in translation.segments]
    assert [str(unit.target) for unit in store.units[1:4]] == [segment.target for segment in translation.segments[1:4]]
    assert (store.getsourcelanguage(), store.gettargetlanguage()) == ("en", "es")
    assert [unit.isapproved() for unit in store.units] == [False, False, True, False, False]
    memory = tmx.tmxfile(io.BytesIO(writer("tmx")[0](marked, translation)))
    assert [(str(unit.source), str(unit.target)) for unit in memory.units] == [
        (segment.source, segment.target) for segment in translation.segments[:4]
    ]


def test_xliff_of_another_library_is_read():
    from translate.storage import xliff

    store = xliff.xlifffile()
    store.setsourcelanguage("en")
    store.settargetlanguage("es")
    for source, target in (("It rained & snowed.", "Llovió & nevó."), ("Two.", "")):
        unit = store.addsourceunit(source)
        unit.target = target
    file = read_bilingual(bytes(store), "x")
    assert (file.source_language, file.target_language) == ("en", "es")
    assert [(unit.source, unit.target) for unit in file.units] == [
        ("It rained & snowed.", "Llovió & nevó."),
        ("Two.", None),
    ]
    assert [unit.state for unit in file.units] == ["final", "untranslated"]


def test_tmx_comes_back_with_its_states_and_skips_what_is_not_translated(marked):
    file = read_bilingual(writer("tmx")[0](marked, marked.translations[0]), "x", source="en", target="es-MX")
    assert [(unit.id, unit.target) for unit in file.units] == [
        (segment.id, segment.target) for segment in marked.translations[0].segments[:4]
    ]
    assert [unit.state for unit in file.units] == ["translated", "reviewed", "final", "flagged"]


XLIFF_2_SEGMENTS = b"""<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f"><group id="g">
<unit id="u1"><segment state="final"><source>One. </source><target>Uno. </target></segment>
<ignorable><source>-</source></ignorable>
<segment><source>Two<ph id="1"/>.</source><target>Dos.</target></segment></unit>
<unit id="u2" translate="no"><segment><source>x</source></segment></unit>
<unit id="u3"><segment><source>Three.</source></segment></unit></group></file></xliff>"""


def test_a_unit_of_several_segments_is_put_together():
    units = read_bilingual(XLIFF_2_SEGMENTS, "x").units
    assert [(unit.id, unit.source, unit.target, unit.state) for unit in units] == [
        ("u1", "One. -Two.", "Uno. -Dos.", "translated"),
        ("u3", "Three.", None, "untranslated"),
    ]

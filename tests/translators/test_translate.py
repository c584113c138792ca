import pytest

import toolkit
from toolkit.config import Config
from toolkit.model.errors import ConfigurationError
from toolkit.model.json import decode, encode
from toolkit.translators.engines.memory import MemoryEngine
from toolkit.translators.engines.protocol import EngineError, Fault
from toolkit.translators.engines.pseudo import PseudoEngine
from toolkit.translators.memory import HUMAN, TranslationMemory, Unit
from toolkit.translators.segments import split_edges
from toolkit.translators.translate import translate

MARKDOWN = """# Two **doses**

The *big house* needs `ls -la` and [2.5 mg of salt](https://example.org).

- One item with 7,162 things.

| Tide | 1,234 |
|------|-------|
| Town | 2.5%  |

```
print(1,234)
```
"""


def markdown():
    return toolkit.convert_text(MARKDOWN, media_type="text/markdown", language="en", config=Config(extractors=()))


@pytest.mark.parametrize("kind", ["scripted", "token_engine", "xml_engine"])
def test_every_segment_is_tied_to_its_source(kind, request):
    article = markdown()
    translation = translate(article, to="es", engine=request.getfixturevalue(kind)())
    for segment in translation.segments:
        assert article.text[segment.start : segment.end] == segment.source
        assert all(segment.target[mark.start : mark.end] == mark.text for mark in segment.marks)
    ids = [segment.id for segment in translation.segments]
    assert len(set(ids)) == len(ids)
    by_source = {segment.source: segment for segment in translation.segments}
    assert by_source["One item with 7,162 things."].target == "One item with 7162 things."
    assert by_source["2.5%"].target == "2,5\u00a0%"
    code = by_source["print(1,234)"] if "print(1,234)" in by_source else by_source["print(1,234)\n"]
    assert (code.target, code.origin, code.state) == (code.source, "source", "final")
    marked = next(segment for segment in translation.segments if "big house" in segment.source)
    assert {(mark.kind, mark.text, mark.target) for mark in marked.marks} == {
        ("emphasis", "big house", None),
        ("code", "ls -la", None),
        ("link", "2,5 mg of salt", "https://example.org"),
    }
    assert all(segment.state in ("translated", "final") for segment in translation.segments)
    article = article.with_translations(translation)
    assert decode(encode(article)) == article


def test_markup_without_a_place_is_flagged(scripted, make_article):
    article = markdown()
    translation = translate(
        article, to="es", engine=scripted(lambda text: "." if text == "big house" else text.replace("big house", "x"))
    )
    marked = next(segment for segment in translation.segments if "big house" in segment.source)
    assert marked.state == "flagged"
    assert "TK594" in [finding.rule for finding in marked.findings]


def test_equal_segments_are_translated_once(scripted, make_article):
    engine = scripted()
    translation = translate(make_article("It rained.", "It snowed.", "It rained."), to="es", engine=engine)
    assert engine.asked == ["It rained.", "It snowed."]
    assert len(translation.segments) == 3


def test_only_white_space_and_control_signs_do_no_harm(scripted, make_article):
    translation = translate(make_article("a\0b\x0bc", "\u200f\u05d0\u05d1 12", "."), to="es", engine=scripted())
    assert [segment.target for segment in translation.segments] == ["a b c", "\u200f\u05d0\u05d1 12", "."]
    assert split_edges(" \n ") == (" \n ", "", "")


def test_a_segment_of_a_hundred_thousand_signs_is_cut_and_put_together(scripted, make_article):
    text = "A long sentence of 12.5 words. " * 3300 + "x" * 5000
    engine = scripted()
    segment = translate(make_article(text), to="es", engine=engine).segments[0]
    assert segment.target == text.replace("12.5", "12,5")
    assert max(map(len, engine.asked)) <= engine.longest


def test_a_failing_segment_is_flagged_and_the_rest_delivered(scripted, make_article):
    engine = scripted(lambda text: Fault("no") if "bad" in text else text)
    translation = translate(make_article("One.", "A bad one.", "Three."), to="es", engine=engine)
    assert [segment.state for segment in translation.segments] == ["translated", "untranslated", "translated"]
    assert translation.segments[1].findings[0].rule == "TK591"


def test_an_engine_that_gives_up_halfway_leaves_the_rest_untranslated(scripted, make_article):
    engine = scripted(lambda text: EngineError("the server is gone") if "5" in text else text)
    translation = translate(make_article(*(f"Line {n}." for n in range(8))), to="es", engine=engine)
    states = [segment.state for segment in translation.segments]
    assert states == ["translated"] * 4 + ["untranslated"] * 4
    assert "the server is gone" in translation.segments[-1].findings[0].message


def test_an_engine_that_cannot_begin_is_an_error(scripted, make_article):
    with pytest.raises(EngineError, match="gone"):
        translate(make_article("One."), to="es", engine=scripted(lambda text: EngineError("gone")))


@pytest.mark.parametrize(("to", "message"), [("xx", "unknown language"), ("en", "already"), ("", "unknown language")])
def test_a_bad_target_language_is_an_error(scripted, make_article, to, message):
    with pytest.raises(ConfigurationError, match=message):
        translate(make_article("One."), to=to, engine=scripted())


def test_a_summary_is_translated_sentence_by_sentence(samples):
    article = toolkit.convert(samples / "stem-cells.txt")
    summary = toolkit.summarise(article, level="easy")
    translation = toolkit.translate(article.with_summaries(summary), to="es", level="easy", engine="pseudo")
    assert [segment.id for segment in translation.segments] == [sentence.id for sentence in summary.sentences]
    assert translation.level == "easy"
    with pytest.raises(ConfigurationError, match="summarise it first"):
        toolkit.translate(article, to="es", level="hard", engine="pseudo")


def test_an_interrupted_run_goes_on_where_it_stopped(scripted, make_article, tmp_path):
    article = make_article(*(f"Line {n}." for n in range(10)))
    path = tmp_path / "journal"

    def stop(text):
        if "7" in text:
            raise KeyboardInterrupt
        return text

    engine = scripted(stop)
    with TranslationMemory(path, "en", "es") as journal, pytest.raises(KeyboardInterrupt):
        translate(article, to="es", engine=engine, journal=journal)
    engine = scripted()
    with TranslationMemory(path, "en", "es") as journal:
        resumed = translate(article, to="es", engine=engine, journal=journal)
    assert 0 < len(engine.asked) < 10
    assert resumed == translate(article, to="es", engine=scripted())


def test_the_memory_is_asked_before_the_engine_and_people_before_it(scripted, make_article, tmp_path):
    article = make_article("It rained.", "It snowed.")
    with TranslationMemory(tmp_path / "tm", "en", "es") as memory:
        translate(article, to="es", engine=scripted(), memory=memory)
        memory.remember([Unit("It snowed.", "Nevó.", HUMAN, "final")], HUMAN)
        engine = scripted()
        again = translate(article, to="es", engine=engine, memory=memory)
    assert engine.asked == []
    assert [(s.target, s.origin, s.state) for s in again.segments] == [
        ("It rained.", "memory", "translated"),
        ("Nevó.", "human", "final"),
    ]


def test_the_memory_as_engine_gives_near_matches_flagged(make_article, tmp_path):
    with TranslationMemory(tmp_path / "tm", "en", "es") as memory:
        memory.remember([Unit("The town was wet in May.", "La ciudad estaba mojada en mayo.", HUMAN)], HUMAN)
        article = make_article("The town was wet in June.", "Nothing like it.")
        near, none = translate(article, to="es", engine=MemoryEngine(), memory=memory).segments
        assert (near.target, near.state, near.findings[0].rule) == (
            "La ciudad estaba mojada en mayo.",
            "flagged",
            "TK595",
        )
        assert none.state == "untranslated"
        assert memory.exact(["The town was wet in June."], HUMAN) == [None]


def test_what_people_edited_is_kept_by_the_next_translation(scripted, make_article):
    import msgspec

    before = translate(make_article("It rained.", "It snowed."), to="es", engine=scripted())
    edited = msgspec.structs.replace(before.segments[0], target="Llovió.", origin="human", state="reviewed")
    previous = msgspec.structs.replace(before, segments=(edited, before.segments[1]))
    engine = scripted()
    after = translate(make_article("It thawed.", "It rained."), to="es", engine=engine, previous=previous)
    assert engine.asked == ["It thawed."]
    assert [(s.id, s.target, s.state) for s in after.segments] == [
        ("s1.p1.t1", "It thawed.", "translated"),
        ("s1.p2.t1", "Llovió.", "reviewed"),
    ]


def test_progress_is_told(scripted, make_article):
    told = []
    translate(make_article("One.", "Two.", "Three."), to="es", engine=scripted(), progress=lambda *a: told.append(a))
    assert told == [(0, 3), (2, 3), (3, 3)]


def test_pseudo_translation_touches_neither_figures_nor_addresses(make_article):
    article = make_article("It rose 2.5% by https://example.org today.")
    target = translate(article, to="es", engine=PseudoEngine()).segments[0].target
    assert "2,5\u00a0%" in target
    assert "https://example.org" in target
    assert "ţ" in target
    assert len(target) > len(article.text)

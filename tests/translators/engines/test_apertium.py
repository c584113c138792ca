"""Apertium itself where it is installed, and everywhere pipelines of our own that hang, die and babble."""

import os
import signal
import sys
import threading

import pytest

from toolkit.translators.engines.apertium import ApertiumEngine
from toolkit.translators.engines.protocol import Answer, EngineError, Fault

STAGE = """
import os, sys, time
answer = sys.stdin.buffer.read1
rest = b""
while True:
    chunk = answer(4096)
    if not chunk:
        break
    *requests, rest = (rest + chunk).split(b"\\0")
    for request in requests:
        if b"hang" in request:
            time.sleep(60)
        if b"once" in request and not os.path.exists(MARK):
            open(MARK, "w").close()
            sys.exit(1)
        if b"die" in request:
            sys.exit(1)
        sys.stdout.buffer.write(request.upper() + b"\\0")
        sys.stdout.buffer.flush()
"""


@pytest.fixture
def modes(tmp_path):
    """A folder with a mode eng-spa whose stages are scripts: the first copies, the second is in upper case or worse."""
    stage = tmp_path / "stage"
    body = STAGE.replace("MARK", repr(str(tmp_path / "mark")))
    stage.write_text(f"#!{sys.executable}\n{body}", encoding="utf-8")
    stage.chmod(0o755)
    (tmp_path / "eng-spa.mode").write_text(f"'{stage}' $1 $2 | '{stage}'\n", encoding="utf-8")
    (tmp_path / "not-a-mode-file.txt").write_text("", encoding="utf-8")
    return tmp_path


@pytest.fixture
def engine(modes):
    with ApertiumEngine().configured({"modes": str(modes), "timeout": 2.0}) as started:
        yield started


def texts(answers):
    return [answer.text if isinstance(answer, Answer) else "fault" for answer in answers]


def test_segments_come_back_in_order_however_many_and_long(engine):
    segments = [f"line {n} {'x' * (1 + n * 37 % 9000)}" for n in range(200)]
    assert texts(engine.translate(segments, "en", "es")) == [segment.upper() for segment in segments]


def test_signs_of_the_stream_format_survive(engine):
    signs = r"a [b] {c} ^d$ e/f @g <h> \i *j #k ~l"
    assert texts(engine.translate([signs, "two\nlines", "n\0ll"], "en", "es")) == [signs.upper(), "TWO LINES", "N LL"]


def test_a_segment_that_kills_the_pipeline_twice_is_a_fault_and_the_rest_is_translated(engine):
    answers = engine.translate(["one", "die", "three"], "en", "es")
    assert texts(answers) == ["ONE", "fault", "THREE"]
    assert "twice" in answers[1].reason


def test_a_segment_that_hangs_is_a_fault_and_its_processes_are_gone(engine):
    engine.translate(["one"], "en", "es")
    before = next(iter(engine._pipelines.values())).process_ids
    assert texts(engine.translate(["two", "hang", "four"], "en", "es")) == ["TWO", "fault", "FOUR"]
    for process in before:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_a_pipeline_that_dies_once_loses_nothing(engine):
    assert texts(engine.translate(["one", "once", "three"], "en", "es")) == ["ONE", "ONCE", "THREE"]


def test_a_stage_that_does_not_exist_is_one_clear_error(modes):
    (modes / "eng-spa.mode").write_text("'/no/such/stage' $1\n", encoding="utf-8")
    with pytest.raises(EngineError, match="does not start"):
        ApertiumEngine().configured({"modes": str(modes)}).translate(["x"], "en", "es")


def test_a_missing_pair_and_a_missing_apertium_say_what_to_do(modes, tmp_path):
    engine = ApertiumEngine().configured({"modes": str(modes)})
    assert engine.status().pairs == (("en", "es"),)
    with pytest.raises(EngineError, match="no pair en to fr"):
        engine.translate(["x"], "en", "fr")
    empty = ApertiumEngine().configured({"modes": str(tmp_path / "none")})
    assert not empty.status().usable
    with pytest.raises(EngineError, match="apt-get install"):
        empty.translate(["x"], "en", "es")


def test_words_that_apertium_does_not_know_are_reported_without_marks(apertium):
    (answer,) = apertium.translate(["The zyglotron of #house is at @home."], "en", "es")
    assert answer.unknown[:1] == ("zyglotron",)
    assert "*" not in answer.text


def test_an_apertium_killed_in_the_middle_is_restarted_and_nothing_is_lost(apertium):
    segments = [f"The river rose by {n} metres and the town was wet." for n in range(400)]
    apertium.translate(["The town."], "en", "es")
    (pipeline,) = apertium._pipelines.values()
    timer = threading.Timer(0.15, os.kill, (pipeline.process_ids[4], signal.SIGKILL))
    timer.start()
    answers = apertium.translate(segments, "en", "es")
    timer.join()
    assert not any(isinstance(answer, Fault) for answer in answers)
    assert all(f" {n} " in answer.text for n, answer in enumerate(answers))


def test_the_same_article_gives_the_same_translation_after_others(apertium):
    segments = ["I think that it works.", "The house feels cold.", "They report 5 cases."]
    apertium.reset()
    first = texts(apertium.translate(segments, "en", "es"))
    apertium.translate(["i feel a lo of things, and it moves."] * 5, "en", "es")
    apertium.reset()
    assert texts(apertium.translate(segments, "en", "es")) == first


def test_odd_segments_do_not_hang_apertium(apertium):
    odd = [
        "",
        " ",
        ".",
        "\u202e\u05d0\u05d1\u05d2",
        "[[t:b:1]]x[[/]]",
        "^$",
        "\\",
        "a" * 20_000,
        "~" * 50,
        "<b>&amp;</b>",
        "é" * 99,
    ]
    assert len(apertium.translate(odd, "en", "es")) == len(odd)

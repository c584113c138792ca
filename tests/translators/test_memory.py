import subprocess
import sys

import pytest

from toolkit.model.errors import InputError
from toolkit.translators.memory import HUMAN, TranslationMemory, Unit


@pytest.fixture
def memory(tmp_path):
    with TranslationMemory(tmp_path / "tm", "en", "es") as store:
        yield store


def test_a_unit_comes_back_under_its_own_key_only(memory):
    memory.remember([Unit("It rained.", "Llovió.", "apertium")], "engine:1")
    assert memory.exact(["It rained.", "It snowed."], "engine:1")[0].target == "Llovió."
    assert memory.exact(["It rained."], "engine:2") == [None]


def test_what_people_wrote_holds_under_any_key(memory):
    memory.remember([Unit("It rained.", "Llueve.", "apertium")], "engine:1")
    memory.remember([Unit("It rained.", "Llovió.", HUMAN, "final")], HUMAN)
    assert [match.target for match in memory.exact(["It rained."], "engine:1")] == ["Llovió."]


def test_the_same_context_is_preferred(memory):
    units = [Unit("Right.", "Derecha.", "x", context="a"), Unit("Right.", "Correcto.", "x", context="b")]
    memory.remember(units, "k")
    found = memory.exact(["Right.", "Right."], "k", ["a", "b"])
    assert [match.target for match in found] == ["Derecha.", "Correcto."]


def test_a_later_unit_replaces_an_earlier_one(memory):
    memory.remember([Unit("It rained.", "Llueve.", "x")], "k")
    memory.remember([Unit("It rained.", "Llovió.", "x")], "k")
    assert [unit.target for unit in memory.units()] == ["Llovió."]


def test_the_nearest_match_is_found_and_far_ones_are_not(memory):
    sources = [f"The gauge at pier {n} measured a tide of {n} metres in the harbour." for n in range(50)]
    memory.remember([Unit(source, f"t{n}", "x") for n, source in enumerate(sources)], "k")
    match = memory.near("The gauge at pier 7 measured a high tide of 7 metres in the harbour.")
    assert match is not None
    assert (match.source, match.score > 0.9) == (sources[7], True)
    assert memory.near("Something else entirely happened elsewhere.") is None
    assert memory.near("!!!") is None


def test_languages_are_kept_apart(memory, tmp_path):
    memory.remember([Unit("It rained.", "Llovió.", "x")], "k")
    with TranslationMemory(tmp_path / "tm", "en", "fr") as other:
        assert other.exact(["It rained."], "k") == [None]
        assert list(other.units()) == []


def test_any_text_can_be_kept(memory):
    texts = ["", " ", "\0", "\ud800", "a" * 100_000, "_ _", "\u05d0\u05d1", '"quotes" AND OR NOT *']
    memory.remember([Unit(text, text, "x") for text in texts if text != "\ud800"], "k")
    for text in texts:
        assert text == "\ud800" or memory.exact([text], "k")[0].target == text
        memory.near(text)


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be read as one" * 40, b"SQLite format 3\0"]
)
def test_a_file_that_is_no_memory_is_one_clear_error(tmp_path, content):
    path = tmp_path / "tm"
    path.write_bytes(content)
    with pytest.raises(InputError, match="no translation memory"):
        TranslationMemory(path, "en", "es").exact(["x"], "k")


def test_a_folder_that_is_missing_is_one_clear_error(tmp_path):
    with pytest.raises(InputError, match="name another file"):
        TranslationMemory(tmp_path / "none" / "tm", "en", "es")


WRITER = """
import sys
from toolkit.translators.memory import TranslationMemory, Unit
with TranslationMemory(sys.argv[1], "en", "es") as memory:
    for n in range(40):
        memory.remember([Unit(f"{sys.argv[2]} {n} {m}", "t", "x") for m in range(5)], "k")
"""


def test_runs_that_write_at_once_lose_nothing(tmp_path):
    path = tmp_path / "tm"
    runs = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), f"run{n}"]) for n in range(3)]
    assert [run.wait(timeout=120) for run in runs] == [0, 0, 0]
    with TranslationMemory(path, "en", "es") as memory:
        assert len(list(memory.units())) == 3 * 200

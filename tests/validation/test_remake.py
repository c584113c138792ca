"""--remake proves that a document is all that a fresh conversion of its source gives."""

import json
import shutil

import pytest


@pytest.fixture
def document(run, samples, tmp_path):
    """A converted sample beside its source: ``document(change)`` changes its value and gives its path."""
    shutil.copy(samples / "harbour-tunnel.md", tmp_path)
    run("convert", "harbour-tunnel.md", "--levels", "easy,expert", "-o", "a.json", cwd=tmp_path)

    def changed(change=lambda value: None):
        value = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
        change(value)
        text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        (tmp_path / "a.json").write_text(text, encoding="utf-8")
        return tmp_path / "a.json"

    return changed


def emptied(name):
    def change(value):
        value[name] = []

    change.__name__ = f"no_{name}"
    return change


def last_figure_gone(value):
    value["figures"].pop()


def other_level(value):
    value["sections"][2]["level"] = 4


def other_metadata(value):
    value["metadata"]["author"] = "Somebody"


def other_score(value):
    value["summaries"][0]["sentences"][0]["score"] = 0.123


CHANGES = {
    emptied("facts"): "facts holds 0, but a fresh conversion gives ",
    emptied("marks"): "marks holds 0, but a fresh conversion gives ",
    last_figure_gone: "figures holds ",
    other_level: "sections[2].level is 4, but a fresh conversion gives 2",
    other_metadata: 'metadata.author is "Somebody", but a fresh conversion gives "City desk"',
    other_score: "summaries[0].sentences[0].score is 0.123, but a fresh conversion gives ",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_was_left_out_or_changed_is_found(run, document, change):
    path = document(change)
    before = run("validate", "a.json", cwd=path.parent)
    assert (before.returncode, before.stdout) == (0, b"1 file checked, nothing wrong\n")
    done = run("validate", "a.json", "--remake", cwd=path.parent)
    assert done.returncode == 1
    assert f"error TK305 {CHANGES[change]}" in done.stdout.decode()


def test_what_is_as_converted_passes(run, document):
    done = run("validate", "a.json", "--remake", cwd=document().parent)
    assert (done.returncode, done.stdout) == (0, b"1 file checked, nothing wrong\n")


def test_translations_are_no_difference(run, document):
    folder = document().parent
    run("translate", "a.json", "--to", "fr", "--engine", "pseudo", "-o", "a.fr.json", cwd=folder)
    assert b"TK305" not in run("validate", "a.fr.json", "--remake", cwd=folder).stdout


def test_a_changed_source_is_stale_and_nothing_else(run, document):
    folder = document().parent
    (folder / "harbour-tunnel.md").write_text("# Rain\n\nRain fell all day.\n")
    report = json.loads(run("validate", "a.json", "--remake", "--format", "json", cwd=folder).stdout)
    assert [finding["rule"] for finding in report["findings"]] == ["TK302"]


def test_what_cannot_be_made_again_is_told(run, document):
    path = document(lambda value: value["summaries"][0].update(method="nobody"))
    done = run("validate", "a.json", "--remake", cwd=path.parent)
    assert b'error TK305 the document cannot be made again: unknown ranker "nobody"' in done.stdout


def test_fix_makes_it_again(run, document):
    path = document()
    before = path.read_bytes()
    document(emptied("facts"))
    done = run("validate", "a.json", "--remake", "--fix", cwd=path.parent)
    assert (done.returncode, done.stdout) == (0, b"fixed a.json\n1 file checked, nothing wrong\n")
    assert path.read_bytes() == before


def test_the_configuration_may_ask_for_it(run, document):
    folder = document(emptied("facts")).parent
    (folder / "toolkit.toml").write_text('[validate]\nextend_select = ["not-remade"]\n')
    assert b"error TK305" in run("validate", "a.json", cwd=folder).stdout

"""What no schema claims is only looked at for its syntax, and the report says so."""

import json

import pytest


@pytest.fixture
def rewritten(run, samples, tmp_path):
    """The report on a converted sample after ``change`` was made in its value."""

    def report(change, name="a.json", *arguments):
        value = json.loads((samples / "stem-cells.json").read_text(encoding="utf-8"))
        value["source"]["path"] = None
        value = change(value) or value
        (tmp_path / name).write_text(json.dumps(value) + "\n", encoding="utf-8")
        return run("validate", name, *arguments, cwd=tmp_path)

    return report


def without_schema(value):
    del value["$schema"]


def hidden(name):
    return lambda value: value.update({"$schema": name})


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.yaml"])
def test_a_document_of_ours_that_does_not_say_so_is_a_finding(rewritten, name):
    done = rewritten(without_schema, name)
    assert done.returncode == 1
    assert (
        f"{name}:1:1: error TK111 the document has the shape of urn:article-toolkit:article:1".encode() in done.stdout
    )


@pytest.mark.parametrize("name", ["", None, 1, "urn:article-toolkit:baseline:1", "urn:article-toolkit:merged:1"])
def test_no_other_name_hides_it(rewritten, name):
    assert b"error TK111" in rewritten(hidden(name)).stdout


def test_no_other_schema_hides_it(rewritten, tmp_path):
    (tmp_path / "any.json").write_text("{}")
    assert b"error TK111" in rewritten(hidden("any.json")).stdout
    assert b"error TK111" in rewritten(without_schema, "a.json", "--schema", "any.json").stdout


def test_a_summary_of_several_that_does_not_say_so_is_a_finding(run, samples, tmp_path):
    files = [samples / "stem-cells.txt", samples / "harbour-tunnel.md"]
    merged = json.loads(run("summarise", *files, "--merge", "--format", "json", cwd=tmp_path).stdout)
    del merged["$schema"]
    (tmp_path / "m.json").write_text(json.dumps(merged))
    assert b"shape of urn:article-toolkit:merged:1" in run("validate", "m.json", cwd=tmp_path).stdout


def test_data_without_a_schema_is_told_and_passes(run, tmp_path):
    (tmp_path / "a.json").write_text('{"title": "Rain"}')
    (tmp_path / "b.yaml").write_text("title: Rain\n")
    (tmp_path / "c.json").write_text('{"$schema": "s.json"}')
    (tmp_path / "s.json").write_text("{}")
    (tmp_path / "d.md").write_text("# Rain\n\nRain fell all day.\n")
    one = run("validate", "a.json", "c.json", "d.md", cwd=tmp_path)
    assert one.returncode == 0
    assert one.stdout == (b"3 files checked, nothing wrong; 1 without a schema, so only its syntax was looked at\n")
    both = ("validate", "a.json", "b.yaml", "--cache", "kept")
    for _ in range(2):
        done = run(*both, cwd=tmp_path)
        assert done.stdout.endswith(b"; 2 without a schema, so only their syntax was looked at\n")
    assert run("validate", "a.json", "--schema", "s.json", cwd=tmp_path).stdout == b"1 file checked, nothing wrong\n"
    assert json.loads(run(*both, "--format", "json", cwd=tmp_path).stdout)["unclaimed"] == 2

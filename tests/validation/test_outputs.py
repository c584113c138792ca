"""Where reports and baselines go: never over what is checked, and not lost after a long run."""

import json

import pytest

PAGE = "# Rain\n\nRain fell all day.\n"


@pytest.mark.parametrize("output", ["c/a.md", "./c/../c/a.md", "link/a.md"])
@pytest.mark.parametrize("option", [["--format", "json", "-o"], ["--update-baseline", "--baseline"]])
def test_nothing_is_written_over_what_a_walk_found(place, call, output, option):
    folder = place({"c/a.md": PAGE})
    (folder / "link").symlink_to("c")
    result = call("validate", "c", *option, output)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "would be written over c/a.md" in result.stderr
    assert (folder / "c/a.md").read_text() == PAGE


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif"])
def test_a_report_takes_the_place_of_an_earlier_one_that_the_walk_found(place, call, form):
    folder = place({"a.json": "{"})
    for _ in range(2):
        assert call("validate", ".", "--format", form, "-o", "report.json").exit_code == 1
        assert json.loads((folder / "report.json").read_text())
    (folder / "a.json").write_text("{}")
    for _ in range(2):
        assert call("validate", ".", "--format", form, "-o", "report.json").exit_code < 2


def test_a_baseline_takes_the_place_of_a_baseline_only(place, call):
    folder = place({"c/a.json": "{", "toolkit.toml": "max_bytes = 1000\n"})
    for _ in range(2):
        assert call("validate", ".", "--baseline", "known.json", "--update-baseline").exit_code == 0
    result = call("validate", "c", "--baseline", "toolkit.toml", "--update-baseline")
    assert "toolkit.toml: is no baseline" in result.stderr
    assert (folder / "toolkit.toml").read_text() == "max_bytes = 1000\n"


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("gone/r.json", "its folder does not exist"),
        ("c", "is a folder"),
        ("c/a.json/r.json", "a file stands where a folder is needed"),
    ],
)
def test_an_output_that_cannot_be_written_is_told_before_the_run(place, call, monkeypatch, output, message):
    place({"c/a.json": "{"})
    monkeypatch.setattr("toolkit.validation.run.validate_files", None)
    result = call("validate", "c", "--format", "json", "-o", output)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert message in result.stderr


def test_a_summary_that_cannot_be_written_is_one_line(place, call, monkeypatch):
    folder = place({"a.json": "{"})
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "gone/summary.md"))
    result = call("validate", "a.json")
    assert result.exit_code == 2
    assert result.stderr.endswith(
        "summary.md (GITHUB_STEP_SUMMARY): its folder does not exist; create it or choose another place\n"
    )

"""Whatever a file holds: a finding or a clear line, never a traceback, and the other files are still checked."""

import json
import os
import subprocess
import sys

import pytest

GOOD = {"title": "Rain"}


def schema():
    return {"required": ["title"], "properties": {"title": {"type": "string"}}}


CASES = {
    "empty": (b"", "TK003"),
    "cut off": (b'{"title": "Ra', "TK003"),
    "binary": (bytes(range(256)) * 20, "TK002"),
    "other encoding": ('{"title": "Zürich"}'.encode("latin-1"), "TK002"),
    "UTF-16 without a mark": ('{"title": "Rain"}'.encode("utf-16-le"), "TK002"),
    "UTF-16": ('{"title": "Rain"}'.encode("utf-16"), "TK002"),
    "byte-order mark": (b'\xef\xbb\xbf{"title": "Rain"}', "TK005"),
    "deep": (b"[" * 100_000 + b"]" * 100_000, "TK008"),
    "deep object": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "TK008"),
    "less deep": (b'{"title": "x", "a": ' + b"[" * 500 + b"]" * 500 + b"}", None),
    "key twice": (b'{"title": "a", "title": "b"}', "TK004"),
    "not a number": (b'{"title": "a", "n": NaN}', "TK006"),
    "huge exponent": (b'{"title": "a", "n": 1e99999}', "TK006"),
    "huge number": (b'{"title": "a", "n": ' + b"9" * 10_000 + b"}", "TK006"),
    "large number": (b'{"title": "a", "n": ' + b"9" * 300 + b"}", None),
    "half a pair": (b'{"title": "\\ud800"}', "TK007"),
    "NUL": (b'{"title": "a\x00b"}', "TK003"),
    "a string": (b'"only a string"', None),
    "long line": (b'{"title": "' + b"a" * 3_000_000 + b'"}', None),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_file_is_a_finding_and_its_neighbours_are_checked(name, place, findings):
    data, rule = CASES[name]
    place({"c/a.json": {"title": 1}, "c/b.json": data, "c/c.json": {}, "schema.json": schema()})
    found = findings("c", "--schema", "schema.json")
    assert {row[:2] for row in found} == {
        ("TK101", "c/a.json"),
        ("TK102", "c/c.json"),
        *([(rule, "c/b.json")] if rule else []),
    }


def test_a_key_twice_is_placed_and_its_document_still_checked(place, findings):
    place({"a.json": '{"title": 1,\n "title": 2}', "schema.json": schema()})
    found = findings("a.json", "--schema", "schema.json")
    assert found == [("TK004", "a.json", 2, 2), ("TK101", "a.json", 2, 11)]


def test_a_file_over_the_limit_is_refused_by_name_of_the_limit(place, call):
    place({"toolkit.toml": "max_bytes = 1000\n", "a.json": '"' + "a" * 2000 + '"', "b.json": GOOD})
    result = call("validate", "a.json", "b.json")
    assert result.exit_code == 1
    assert "a.json:1:1: error TK001 the file is larger than the limit of 1,000 bytes" in result.stdout


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser reads every file")
def test_an_unreadable_file_is_a_finding(place, findings):
    folder = place({"c/a.json": GOOD, "c/b.json": {}})
    (folder / "c/a.json").chmod(0)
    assert findings("c") == [("TK001", "c/a.json", 1, 1)]


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own elsewhere")
def test_loops_and_dead_ends_of_links_end(place, findings):
    folder = place({"c/a.json": GOOD, "c/inner/b.json": GOOD})
    (folder / "c/inner/up").symlink_to(folder / "c", target_is_directory=True)
    (folder / "c/loop.json").symlink_to(folder / "c/loop.json")
    (folder / "c/gone.json").symlink_to(folder / "c/nowhere.json")
    assert findings("c") == [("TK001", "c/gone.json", 1, 1), ("TK001", "c/loop.json", 1, 1)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_below_a_folder_does_not_stop_the_run(place, findings):
    folder = place({"c/a.json": GOOD})
    os.mkfifo(folder / "c/pipe.json")
    assert findings("c") == []


def test_files_that_vanish_during_the_run_are_findings(place, monkeypatch, findings):
    folder = place({f"c/{n}.json": GOOD for n in range(5)})
    import toolkit.validation.run as run

    listed = run.walk

    def vanishing(*arguments):
        files = list(listed(*arguments))
        (folder / "c/3.json").unlink()
        return iter(files)

    monkeypatch.setattr(run, "walk", vanishing)
    assert findings("c") == [("TK001", "c/3.json", 1, 1)]


def test_a_missing_path_gives_2_and_the_others_are_checked(place, call):
    place({"a.json": "{", "b.json": GOOD})
    result = call("validate", "none.json", "a.json", "b.json")
    assert result.exit_code == 2
    assert "none.json: no such file or folder" in result.stderr
    assert "a.json:1:2: error TK003" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--schema", "none.json"), "no such schema"),
        (("--schema", "bad.json"), "not a valid schema"),
        (("--schema", "cut.json"), "not valid JSON"),
        (("--schema", "far.json"), "neither a local file nor registered"),
        (("--schema", "."), "schema not readable"),
        (("--format", "jsn"), 'unknown reporter "jsn": did you mean "json"?'),
        (("--select", "TK99"), 'unknown rule "TK99"'),
        (("--ignore", "span-txt"), 'did you mean "span-text"?'),
        (("--baseline", "none.json"), "no such baseline"),
        (("--baseline", "bad.json"), "not a baseline"),
        (("--update-baseline",), "needs --baseline FILE"),
        (("--workers", "none"), "whole number"),
        (("--changed", "no-such-commit"), "--changed:"),
        (("--format", "json", "--format", "text"), "several formats"),
        (("-o", "x", "-o", "y", "--format", "json"), "2 outputs for 1 formats"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_2(place, call, arguments, message):
    place({"a.json": GOOD, "bad.json": {"type": 1}, "cut.json": "{", "far.json": {"$ref": "https://far.example/x"}})
    result = call("validate", "a.json", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('[validate]\nselct = ["TK1"]', 'unknown key "validate.selct": did you mean "select"?'),
        ('[validate]\nselect = ["TK9"]', 'unknown rule "TK9"'),
        ('[validate.severities]\nTK101 = "fatal"', "severities"),
        ('[validate.paths."a/**"]\nignor = []', "ignor"),
    ],
)
def test_settings_that_mean_nothing_are_one_line_and_2(place, call, settings, message):
    place({"toolkit.toml": settings, "a.json": GOOD})
    result = call("validate", "a.json")
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_reader_that_stops_early_ends_the_run_in_silence(place):
    place({f"c/{n:03}.json": "{" for n in range(800)})
    command = [sys.executable, "-m", "toolkit", "validate", "c"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_hostile_runs_end(place, findings):
    place({"a.json": "[" + '"\\u003a",' * 100_000 + "1]", "b.json": '{"a":' * 3000, "c.json": "[1," * 200_000})
    found = findings("a.json", "b.json", "c.json")
    assert [row[0] for row in found] == ["TK008", "TK003", "TK008", "TK003"]


@pytest.mark.parametrize(
    ("line", "column", "remedy"),
    [
        ("title: Rain: the day", 12, 'put a value with ": " in it into quotes'),
        ("title:\n\tday: Rain", None, "indent with spaces, not tabs"),
        ("title: @rain", 8, "into quotes"),
        ('title: "Rain\nday: Monday', 8, "close the quotation mark"),
        ("tags: [rain, wind\nday: Monday", None, "close the bracket"),
        ("title: 'Rain's day'", None, "put the whole value into quotes"),
    ],
)
def test_broken_front_matter_says_what_to_do_in_the_same_words_everywhere(run, place, line, column, remedy):
    folder = place({"a.md": f"---\n{line}\n---\n# Rain\n\nRain fell all day.\n"})
    shown = run("validate", "a.md", cwd=folder).stdout.decode()
    assert remedy in shown
    assert column is None or f"a.md:2:{column}: error TK003" in shown
    assert remedy in run("convert", "a.md", cwd=folder).stderr.decode()


def test_a_figure_is_held_against_the_text_of_the_article(run, place, samples):
    import toolkit
    from toolkit.model.json import encode

    value = json.loads(encode(toolkit.convert_text("The bridge is 20 metres long.", language="en")))
    value["figures"][0].update(text="10 metres", value=10)
    folder = place({"a.json": value})
    assert b'`figures[0].value` is 10 but the text says "20 metres"' in run("validate", "a.json", cwd=folder).stdout


def test_a_page_in_utf_16_without_a_mark_is_said(place, findings):
    place({"a.txt": "Rain fell all day.".encode("utf-16-be")})
    assert findings("a.txt") == [("TK002", "a.txt", 1, 1)]


@pytest.mark.parametrize("opening", ["---\ntitle: Rain\ndate: Monday\n", '+++\ntitle = "Rain"\nday = 1\n'])
def test_front_matter_that_nothing_closes_is_said(place, findings, call, opening):
    place({"a.md": f"{opening}# Rain\n\nIt fell.\n", "b.md": "---\nMind: stay at home.\n\nRain fell.\n"})
    assert findings("a.md", "b.md") == [("TK003", "a.md", 1, 1)]
    assert f'close it with a line of "{opening[:3]}"' in call("validate", "a.md").stdout


def test_a_name_with_a_line_end_stays_on_its_line(place, call):
    place({"new\nline.md": "---\ntitle: Rain: the day\n---\n# Rain\n"})
    assert call("validate", ".").stdout.startswith("./new\\nline.md:2:12: error TK003")
    assert "gone\\n.md: no such file" in call("validate", "gone\n.md").stderr

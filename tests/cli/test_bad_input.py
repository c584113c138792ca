"""Whatever a file holds, the command ends in one clear line or in a result, and the other files are done."""

import json
import random

import pytest
from click.testing import CliRunner

from toolkit.cli import main

GOOD = "The bridge was closed in March. It carried 12,000 cars a day. The city will repair it for $4m."


def convert(*arguments):
    return CliRunner().invoke(main, ["convert", *map(str, arguments)])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b" \n\t\r\n  ", "empty"),
        (b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 8, "not text"),
        (random.Random(4).randbytes(5000), "binary"),
    ],
    ids=["empty", "white space", "ELF", "noise"],
)
def test_unreadable_content_is_one_line(tmp_path, content, message):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    result = convert(path)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "article.txt" in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


PAGE = b"<!doctype html><title>Rain</title><p>The bridge was closed in March."
HTML = b'no reader for "text/html": give its text or Markdown, as "pandoc -t gfm" makes it of a page'


@pytest.mark.parametrize("name", ["page.html", "page.txt", "page"])
def test_a_page_of_html_is_refused_with_what_to_do(run, tmp_path, name):
    (tmp_path / name).write_bytes(PAGE)
    for command in ("summarise", "convert", "report"):
        done = run(command, name, cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
        assert done.stderr.startswith(f"toolkit: {name}: ".encode() + HTML)
    assert HTML in run("summarise", "-", given=PAGE).stderr


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("markdown", 'did you mean "text/markdown"?'),
        ("plain", 'did you mean "text/plain"?'),
        ("image/png", "known are application/json, text/markdown, text/plain, and"),
    ],
)
def test_an_unknown_media_type_says_the_right_one(run, tmp_path, given, advice):
    (tmp_path / "a.txt").write_text(GOOD)
    done = run("convert", "a.txt", "--media-type", given, cwd=tmp_path)
    assert done.returncode == 2
    assert f'no reader for "{given}": {advice}' in done.stderr.decode()


def test_other_files_of_the_call_are_still_done(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "also.txt").write_text(GOOD)
    result = convert(
        tmp_path / "good.txt",
        tmp_path / "missing.txt",
        tmp_path,
        tmp_path / "empty.txt",
        tmp_path / "also.txt",
        "-o",
        tmp_path / "out",
    )
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 3
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["also.json", "good.json"]


def test_two_inputs_never_share_an_output(tmp_path):
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "a.md").write_text(GOOD)
    result = convert(tmp_path / "a.txt", tmp_path / "a.md", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "already holds" in result.stderr


@pytest.mark.parametrize(
    "text",
    [
        "One \x00 two \x07 three \x1b[31m four.",
        "\u202eright to left\u202c and \u0627\u0644\u0639\u0631\u0628\u064a\u0629 too. Second sentence here.",
        "e\u0301\u0301\u0301\u0301 combining. \U0001f600\U0001f3fd emoji.",
        "\ufefffirst after a mark.",
        "line\rline\r\nline\nline\u2028line",
    ],
)
def test_odd_characters_keep_their_place(tmp_path, text):
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode())
    result = convert(path)
    if result.exit_code == 2:
        assert result.stderr.count("\n") == 1
        return
    document = json.loads(result.stdout)
    for section in document["sections"]:
        for paragraph in section["paragraphs"]:
            for span in (section, paragraph, *paragraph["sentences"]):
                assert document["text"][span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    "text",
    ["word " * 200_000, "a" * 1_000_000, "A line.\n\n" * 20_000, "." * 300_000, "- " * 150_000, "# " * 150_000],
    ids=["one line", "one word", "tiny paragraphs", "stops", "dashes", "hashes"],
)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_long_runs_are_converted(tmp_path, text, suffix):
    path = tmp_path / f"long{suffix}"
    path.write_text(text)
    result = convert(path, "-o", tmp_path / "long.json")
    assert result.exit_code in (0, 2), result.output
    assert result.exit_code == 0 or result.stderr.count("\n") == 1


def test_unwritable_output_is_one_line(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(GOOD)
    result = convert(path, "-o", tmp_path / "missing" / "out.json")
    assert result.exit_code == 2
    assert "its folder does not exist" in result.stderr


def test_unknown_command_suggests_the_nearest():
    result = CliRunner().invoke(main, ["sumarise", "x"])
    assert result.exit_code == 2
    assert 'did you mean "summarise"' in result.stderr


def test_debug_shows_the_traceback(run, tmp_path):
    plain = run("convert", tmp_path / "missing.txt")
    assert plain.returncode == 2
    assert b"Traceback" not in plain.stderr
    assert b"Traceback" in run("convert", "--debug", tmp_path / "missing.txt").stderr


def test_closed_pipe_is_no_error(tmp_path):
    import subprocess
    import sys

    path = tmp_path / "long.txt"
    path.write_text(GOOD * 2000)
    command = f'"{sys.executable}" -m toolkit convert "{path}" | head -c 10; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""

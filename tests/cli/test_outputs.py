import json
import os
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from toolkit.cli import main


def invoke(*arguments):
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.stderr
    return result


def path_in(document):
    return json.loads(document)["source"]["path"]


def test_source_is_named_relative_to_the_output(samples, tmp_path):
    shutil.copy(samples / "agua.txt", tmp_path)
    (tmp_path / "json").mkdir()
    invoke("convert", tmp_path / "agua.txt", "-o", tmp_path / "json" / "agua.json")
    assert path_in((tmp_path / "json" / "agua.json").read_bytes()) == "../agua.txt"


def test_source_keeps_its_name_when_a_converted_article_is_summarised(samples, tmp_path):
    shutil.copy(samples / "agua.txt", tmp_path)
    (tmp_path / "json").mkdir()
    converted = tmp_path / "json" / "agua.json"
    invoke("convert", tmp_path / "agua.txt", "-o", converted)
    invoke("summarise", converted, "--format", "json", "-o", tmp_path / "short.json")
    assert path_in((tmp_path / "short.json").read_bytes()) == "agua.txt"
    assert path_in(invoke("summarise", converted, "--format", "json").output) == "agua.txt"
    assert invoke("validate", tmp_path / "short.json", converted).output.startswith("2 files checked, nothing wrong")


def test_several_files_go_into_a_folder(samples, tmp_path):
    invoke("convert", samples / "agua.txt", samples / "rent-rules.md", "-o", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["agua.json", "rent-rules.json"]


TEXT = "The bridge was closed in March. It carried 12,000 cars a day. The city will repair it for $4m."


@pytest.mark.parametrize(
    "command", ["convert", "summarise", "report", "translate --to fr --engine pseudo", "summarise --merge"]
)
@pytest.mark.parametrize("way", ["same", "symlink", "hard link"])
def test_output_is_never_an_input(tmp_path, command, way):
    article, output = tmp_path / "a.txt", tmp_path / "b.txt"
    article.write_text(TEXT)
    match way:
        case "same":
            output = tmp_path / "." / ".." / tmp_path.name / "a.txt"
        case "symlink":
            output.symlink_to(article)
        case "hard link":
            output.hardlink_to(article)
    result = CliRunner().invoke(main, [*command.split(), str(article), "-o", str(output)])
    assert result.exit_code == 2
    assert "choose another output" in result.stderr.splitlines()[-1]
    assert article.read_text() == TEXT


def test_output_in_a_folder_is_never_an_input(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.json"
    first.write_text(TEXT)
    invoke("convert", first, "-o", second)
    held = second.read_bytes()
    result = CliRunner().invoke(main, ["summarise", "--format", "json", str(first), str(second), "-o", str(tmp_path)])
    assert result.exit_code == 2
    assert "choose another output" in result.stderr
    assert second.read_bytes() == held
    assert path_in((tmp_path / "a.json").read_bytes()) == "a.txt"


def test_report_of_findings_is_never_written_over_what_was_checked(tmp_path):
    document = tmp_path / "a.json"
    document.write_text("{}")
    result = CliRunner().invoke(main, ["validate", str(document), "-o", str(document)])
    assert (result.exit_code, document.read_text()) == (2, "{}")
    assert "choose another output" in result.stderr


def test_translation_comes_home_into_its_own_article(tmp_path):
    article, table = tmp_path / "a.json", tmp_path / "a.csv"
    (tmp_path / "a.txt").write_text(TEXT)
    invoke("translate", tmp_path / "a.txt", "--to", "fr", "--engine", "pseudo", "-o", article)
    invoke("export-translation", article, "--format", "csv", "-o", table)
    invoke("import-translation", article, table, "-o", article)
    result = CliRunner().invoke(main, ["import-translation", str(article), str(table), "-o", str(table)])
    assert result.exit_code == 2
    assert "choose another output" in result.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("command", ["summarise {0} {0}", "convert {0}", "levels", "validate {0}", "schema"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_full_standard_output_is_one_line(tmp_path, command, unbuffered):
    article = tmp_path / "a.txt"
    article.write_text(TEXT)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "toolkit", *command.format(article).split()],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            check=False,
        )
    assert done.returncode == 2
    assert (
        done.stderr.decode()
        == "toolkit: standard output: no space left on the device; free some or choose another place\n"
    )


def test_several_texts_stand_under_the_names_of_their_files(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(TEXT)
    second.write_text(TEXT)
    alone = invoke("summarise", first).stdout
    assert "==>" not in alone
    assert invoke("summarise", first, second).stdout == f"==> {first} <==\n\n{alone}\n==> {second} <==\n\n{alone}"


def test_tables_of_several_files_have_one_header(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(TEXT)
    second.write_text(TEXT)
    alone = invoke("convert", first, "--format", "csv").stdout_bytes
    header, _, rows = alone.partition(b"\r\n")
    assert header.startswith(b"file,id,")
    both = invoke("convert", first, second, "--format", "csv").stdout_bytes
    assert both == alone + rows.replace(b"a.txt,", b"b.txt,")


@pytest.mark.parametrize("command", ["convert", "summarise --format json", "translate --to fr --engine pseudo"])
def test_documents_of_several_files_are_json_lines(run, tmp_path, command):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT)
    alone = json.loads(run(*command.split(), "a.txt", cwd=tmp_path).stdout)
    lines = run(*command.split(), "a.txt", "b.txt", cwd=tmp_path).stdout.splitlines()
    assert [json.loads(line)["source"]["path"] for line in lines] == ["a.txt", "b.txt"]
    assert json.loads(lines[0]) == alone
    (tmp_path / "all.jsonl").write_bytes(b"\n".join(lines))
    assert run("validate", "all.jsonl", cwd=tmp_path).stdout == b"1 file checked, nothing wrong\n"


@pytest.mark.parametrize(("name", "exists"), [("one.json", False), ("one.md", False), ("one", True)])
def test_one_file_for_several_results_is_refused(run, tmp_path, name, exists):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT)
    if exists:
        (tmp_path / name).write_text("held")
    done = run("convert", "a.txt", "b.txt", "-o", name, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        f"toolkit: {name}: one file for the results of several; name a folder, such as one/\n"
    )
    assert (tmp_path / name).exists() == exists


@pytest.mark.parametrize("name", ["v1.2", "one.json/"])
def test_a_folder_may_have_a_dot_in_its_name(run, tmp_path, name):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT)
    assert run("convert", "a.txt", "b.txt", "-o", name, cwd=tmp_path).returncode == 0
    assert sorted(path.name for path in (tmp_path / name).iterdir()) == ["a.json", "b.json"]


def test_the_table_of_summarise_says_what_it_holds(run, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("summarise", "a.txt", "--format", "csv", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout == run("convert", "a.txt", "--format", "csv", cwd=tmp_path).stdout
    assert done.stderr == b"toolkit: note: csv holds the figures of the article; the summary is in --format json\n"


def test_standard_input_is_called_so():
    result = CliRunner().invoke(main, ["convert", "-"], input=b"")
    assert result.exit_code == 2
    assert result.stderr.startswith("toolkit: standard input: ")


def test_closed_standard_output_is_one_line(samples):
    command = f'"{sys.executable}" -m toolkit summarise "{samples / "agua.txt"}" >&-'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr == b"toolkit: standard output: closed; name a file with --output\n"

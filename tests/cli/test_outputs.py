import json
import shutil

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

"""Runs over many files: order, workers, what is selected, outputs, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import toolkit
from toolkit.config import Config
from toolkit.model.settings import ValidateSettings
from toolkit.validation.run import validate_paths

from .posts import POST, many, options


@pytest.mark.parametrize(("content", "code"), [({"title": "Rain"}, 0), ({"titel": "Rain"}, 1)])
def test_exit_codes_say_whether_something_is_wrong(place, call, content, code):
    place({"post.json": POST, "c/a.json": content})
    assert call("validate", "c", "--schema", "post.json").exit_code == code


def test_files_come_in_the_order_of_paths_and_names_each_once(place, findings):
    place({"post.json": POST, "b/2.json": {}, "b/1.json": {}, "a.json": {}, "b/.hidden/x.json": {}, "b/note.csv": "x"})
    found = findings("b", "a.json", "b/1.json", "--schema", "post.json")
    assert [file for _, file, _, _ in found] == ["b/1.json", "b/2.json", "a.json"]


def test_workers_find_the_same_in_the_same_order(place):
    place({"post.json": POST, **many()})
    assert validate_paths(["c"], options(workers=2)) == validate_paths(["c"], options())


def test_the_same_bytes_come_out_under_every_hash_seed(place):
    place({"post.json": POST, **many(30)})
    outputs = set()
    for seed in ("0", "1", "77"):
        for form in ("json", "sarif"):
            command = [sys.executable, "-m", "toolkit", "validate", "c", "--schema", "post.json", "--format", form]
            done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=False)
            outputs.add((form, done.stdout))
    assert len(outputs) == 2


class TestSchemas:
    def test_the_configuration_maps_paths_to_schemas(self, place, findings):
        place({"toolkit.toml": '[validate.schemas]\n"posts/**/*.json" = "post.json"\n', "post.json": POST})
        place({"posts/x/a.json": {}, "other/a.json": {}})
        assert findings("posts", "other") == [("TK102", "posts/x/a.json", 1, 1)]

    def test_a_document_names_its_own_schema(self, place, findings):
        place({"s/post.json": POST, "a.json": '{"$schema": "s/post.json"}', "b.json": '{"$schema": "s/none.json"}'})
        place(
            {"c.json": '{"$schema": "https://far.example/s"}', "d.json": '{"$schema": "urn:article-toolkit:article:9"}'}
        )
        assert [row[:2] for row in findings("a.json", "b.json", "c.json", "d.json")] == [
            ("TK102", "a.json"),
            ("TK103", "a.json"),
            ("TK110", "b.json"),
            ("TK110", "c.json"),
            ("TK110", "d.json"),
        ]

    def test_a_remote_schema_may_be_registered(self, place, findings):
        place({"toolkit.toml": '[validate.remote]\n"https://far.example/s" = "post.json"\n', "post.json": POST})
        place({"a.json": '{"$schema": "https://far.example/s", "title": 1}'})
        assert [row[0] for row in findings("a.json")] == ["TK103", "TK101"]

    def test_a_schema_is_a_document_too(self, place, findings):
        place({"s.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "sting"}'})
        assert findings("s.json")[0][:2] == ("TK108", "s.json")

    def test_yaml_lines_and_front_matter_follow_schemas(self, place, findings):
        place({"post.json": POST, "a.yaml": "title: Rain\nlevel: two\n", "b.jsonl": '{"title": "a"}\n{"title": 2}\n'})
        place({"c.md": "---\ntitle: Rain\nlevle: 2\n---\n# Rain\n\nIt fell.\n"})
        assert findings("a.yaml", "b.jsonl", "c.md", "--schema", "post.json") == [
            ("TK101", "a.yaml", 2, 8),
            ("TK101", "b.jsonl", 2, 11),
            ("TK103", "c.md", 3, 1),
        ]

    def test_one_of_our_schemas_is_known_by_name(self, place, findings):
        place({"a.json": {"title": "Rain"}})
        assert [row[0] for row in findings("a.json", "--schema", "input")] == ["TK102"]


class TestSelection:
    FILES = {"post.json": POST, "a.json": '{"level": "x", "titel": 1}', "x/b.json": '{"level": "x", "title": "a"}'}

    def rules(self, place, findings, toml="", *arguments):
        place({**self.FILES, "toolkit.toml": toml})
        return [(row[0], row[1]) for row in findings("a.json", "x/b.json", "--schema", "post.json", *arguments)]

    def test_all_run_when_nothing_is_said(self, place, findings):
        assert self.rules(place, findings) == [
            ("TK102", "a.json"),
            ("TK101", "a.json"),
            ("TK103", "a.json"),
            ("TK101", "x/b.json"),
        ]

    @pytest.mark.parametrize("name", ["TK103", "tk103", "unknown-key"])
    def test_rules_are_selected_by_id_and_name(self, place, findings, name):
        assert self.rules(place, findings, "", "--select", name) == [("TK103", "a.json")]

    def test_the_more_exact_name_wins(self, place, findings):
        toml = '[validate]\nignore = ["TK1"]\nextend_select = ["TK103"]\n'
        assert self.rules(place, findings, toml) == [("TK103", "a.json")]

    def test_paths_have_settings_of_their_own(self, place, findings):
        toml = '[validate]\nignore = ["TK102", "TK103"]\n[validate.paths."x/**"]\nignore = ["type"]\n'
        assert self.rules(place, findings, toml) == [("TK101", "a.json")]

    def test_severities_are_settable_and_notes_fail_nothing(self, place, call):
        place({**self.FILES, "toolkit.toml": '[validate.severities]\nTK1 = "note"\n'})
        result = call("validate", "a.json", "--schema", "post.json", "--format", "json")
        assert {one["severity"] for one in json.loads(result.stdout)["findings"]} == {"note"}
        assert result.exit_code == 0

    def test_excluded_paths_are_left_out_of_walks(self, place, findings):
        place({"toolkit.toml": '[validate]\nexclude = ["c/old/"]\n', "c/a.json": "{", "c/old/b.json": "{"})
        assert [row[1] for row in findings("c")] == ["c/a.json"]


class TestChecksOfOtherPackages:
    PAGE = "# Rain\n\nRain fell all day! Nobody came to the fair.\n"

    def test_they_run_where_the_configuration_names_them(self, place, findings, call):
        place({"a.md": self.PAGE})
        assert findings("a.md") == []
        place({"toolkit.toml": '[validate]\nchecks = ["exclamations"]\n'})
        assert findings("a.md") == [("QX001", "a.md", 3, 18)]
        assert findings("a.md", "--ignore", "exclamations") == []
        assert "QX001  warning  exclamations" in call("rules").stdout
        assert "A sentence of a page shouts." in call("rule", "qx001").stdout
        assert '"id": "QX001"' in call("validate", "a.md", "--format", "sarif").stdout

    def test_an_unknown_one_is_one_line_and_2(self, place, call):
        place({"a.md": self.PAGE, "toolkit.toml": '[validate]\nchecks = ["exclamation"]\n'})
        result = call("validate", "a.md")
        assert (result.exit_code, result.stderr) == (
            2,
            'toolkit: unknown check "exclamation": did you mean "exclamations"?\n',
        )


class TestNothingToCheck:
    def test_an_empty_folder_is_told_and_gives_2(self, place, run):
        folder = place({"c/a.csv": "x"})
        done = run("validate", "c", cwd=folder)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"toolkit: c: nothing to check there; a folder is searched for .json, .jsonl,")
        assert done.stderr.count(b"\n") == 1

    def test_other_programs_get_their_report_all_the_same(self, place, run):
        folder = place({"c/a.csv": "x"})
        done = run("validate", "c", "--format", "json", cwd=folder)
        assert (done.returncode, json.loads(done.stdout)["files"]) == (2, 0)

    def test_a_pattern_that_matches_nothing_is_told(self, place, run):
        patterns = ("posts/*.json", "posts/*.yaml", "pots/*.json", "other/*.json")
        toml = "[validate.schemas]\n" + "".join(f'"{pattern}" = "post.json"\n' for pattern in patterns)
        folder = place({"toolkit.toml": toml, "post.json": POST, "posts/a.json": {"title": "Rain"}, "other/a.md": "x"})
        note = 'toolkit: note: the pattern "{}" under validate matches no file that was checked\n'

        def notes(*paths):
            done = run("validate", *paths, cwd=folder)
            assert done.returncode == 0
            return done.stderr.decode()

        assert notes("posts") == note.format("posts/*.yaml") + note.format("pots/*.json")
        assert notes(".") == "".join(note.format(pattern) for pattern in patterns[1:])
        assert notes("posts/a.json") == ""


class TestOutputs:
    def test_several_formats_go_to_their_files(self, place, call):
        folder = place({"post.json": POST, "a.json": {}})
        formats = ("--format", "sarif", "-o", "out.sarif", "--format", "junit", "-o", "out.xml", "--format", "text")
        result = call("validate", "a.json", "--schema", "post.json", *formats)
        assert result.stdout.startswith("a.json:1:1: error TK102")
        assert json.loads((folder / "out.sarif").read_text())["version"] == "2.1.0"
        assert (folder / "out.xml").read_text().startswith("<?xml")

    def test_one_output_goes_with_the_format_that_its_name_fits(self, place, call):
        folder = place({"a.json": "{"})
        result = call("validate", "a.json", "--format", "sarif", "--format", "text", "-o", "out.sarif")
        assert result.stdout.startswith("a.json:1:2: error TK003")
        assert json.loads((folder / "out.sarif").read_text())["runs"]

    def test_github_actions_get_annotations_and_a_summary(self, place, call, monkeypatch):
        folder = place({"a.json": "{"})
        monkeypatch.setenv("GITHUB_ACTIONS", "true")
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
        assert call("validate", "a.json").stdout.startswith("::error file=a.json,line=1,col=2,title=TK003::")
        assert "| error | `a.json:1:2` | TK003 |" in (folder / "summary.md").read_text()


def test_standard_input_is_checked(run):
    done = run("validate", "-", "--format", "json", given=b'{"a": 1, "a": 2}')
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["rule"], finding["file"], finding["line"], finding["column"]) == ("TK004", "<stdin>", 1, 10)


def test_the_api_is_the_commands_twin(place):
    place({"post.json": POST, "c/a.json": {}})
    report = toolkit.validate("c", schema=Path("post.json"))
    assert [(one.rule, one.file, one.line, one.column, one.pointer) for one in report.findings] == [
        ("TK102", "c/a.json", 1, 1, "")
    ]
    config = Config(validate=ValidateSettings(ignore=("TK102",)))
    assert toolkit.validate(["c"], schema="post.json", config=config).clean


def test_checking_schemas_imports_no_language_and_no_second_engine(place):
    place({"post.json": POST, "a.json": {}})
    code = (
        "import sys, toolkit; toolkit.validate('a.json', schema='post.json');"
        "print([m for m in ('jsonschema', 'rich', 'yaml', 'nltk', 'numpy', 'py3langid', 'babel') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"[]\n"

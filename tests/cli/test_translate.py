import json

import pytest
from click.testing import CliRunner

from toolkit.cli import main

ARTICLE = """# Tide

The *tide* rose by 2.5 metres. Somebody saw it at https://example.org today.

It fell by 1,234 litres.
"""


def invoke(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def translate(page, *options):
    return invoke("translate", page, "--to", "es", "--from", "en", "--engine", "pseudo", *options)


def test_the_article_is_written_with_its_translation(page, tmp_path):
    out = tmp_path / "page.json"
    result = translate(page, "-o", out)
    assert result.exit_code == 0, result.output
    document = json.loads(out.read_text(encoding="utf-8"))
    (translation,) = document["translations"]
    assert [segment["id"] for segment in translation["segments"]] == ["s1", "s1.p1.t1", "s1.p1.t2", "s1.p2.t1"]
    for segment in translation["segments"]:
        assert document["text"][segment["start"] : segment["end"]] == segment["source"]
    assert "2,5" in translation["segments"][1]["target"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.json", "page.md"]
    assert invoke("validate", out).exit_code in (0, 1)


@pytest.mark.parametrize(
    ("form", "holds"),
    [
        ("text", "1234"),
        ("markdown", "| en | es |"),
        ("html", "<table>"),
        ("xliff", 'version="2.1"'),
        ("xliff1.2", 'version="1.2"'),
        ("tmx", "<tuv"),
        ("csv", "id,en,es"),
    ],
)
def test_every_format_is_written(page, form, holds):
    result = translate(page, "--format", form)
    assert result.exit_code == 0, result.output
    assert holds in result.stdout


def test_edits_come_home_and_stay(page, tmp_path):
    held, out, home = tmp_path / "a.json", tmp_path / "a.xlf", tmp_path / "b.json"
    translate(page, "-o", held)
    assert invoke("export-translation", held, "-o", out).exit_code == 0
    target = json.loads(held.read_text(encoding="utf-8"))["translations"][0]["segments"][3]["target"]
    out.write_text(out.read_text(encoding="utf-8").replace(target, "Bajó 1234 litros."), encoding="utf-8")
    result = invoke("import-translation", held, out, "-o", home)
    assert result.exit_code == 0, result.output
    assert "1 changed" in result.stderr
    again = invoke("translate", home, "--to", "es", "--engine", "pseudo")
    segment = json.loads(again.stdout)["translations"][0]["segments"][3]
    assert (segment["target"], segment["origin"]) == ("Bajó 1234 litros.", "human")


def test_a_rewritten_source_exits_with_1(page, tmp_path):
    held, out = tmp_path / "a.json", tmp_path / "a.xlf"
    translate(page, "-o", held)
    translate(page, "--format", "xliff", "-o", out)
    page.write_text(ARTICLE.replace("1,234", "1,235"), encoding="utf-8")
    result = invoke("import-translation", page, out, "--to", "es")
    assert result.exit_code == 1
    assert "1 with a rewritten source" in result.stderr


def test_a_memory_and_a_glossary_are_used(page, tmp_path):
    memory, terms = tmp_path / "work.tm", tmp_path / "terms.csv"
    terms.write_text("source,target\ntide,marea\n", encoding="utf-8")
    first = translate(page, "--memory", memory, "--glossary", terms, "--format", "text")
    assert "marea" in first.stdout
    again = translate(page, "--memory", memory, "--glossary", terms)
    origins = {segment["origin"] for segment in json.loads(again.stdout)["translations"][0]["segments"]}
    assert origins == {"memory"}
    out = tmp_path / "work.tmx"
    assert invoke("memory", "export", memory, "--from", "en", "--to", "es", "-o", out).exit_code == 0
    copy = tmp_path / "copy.tm"
    result = invoke("memory", "import", out, "--memory", copy, "--from", "en", "--to", "es")
    assert "4 units" in result.stderr
    recalled = invoke("translate", page, "--to", "es", "--from", "en", "--engine", "memory", "--memory", copy)
    assert {segment["origin"] for segment in json.loads(recalled.stdout)["translations"][0]["segments"]} == {"human"}


def test_check_translation_names_file_line_and_unit(page, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text(
        "id,source,target\na,It rose by 5 mg.,Subió 5 mg.\nb,It rose by 5 mg.,Subió 7 mg.\n", encoding="utf-8"
    )
    result = invoke("check-translation", path, "--from", "en", "--to", "es", "--format", "json")
    assert result.exit_code == 1, result.output
    findings = json.loads(result.stdout)["findings"]
    assert findings
    assert all(finding["message"].startswith("b: ") for finding in findings)
    assert {finding["line"] for finding in findings} == {3}
    good = tmp_path / "good.xlf"
    translate(page, "--format", "xliff", "-o", good)
    good.write_text(good.read_text(encoding="utf-8").replace("2,5", "2,7"), encoding="utf-8")
    result = invoke("check-translation", good, "--format", "json")
    assert result.exit_code == 1
    (finding,) = json.loads(result.stdout)["findings"]
    line = good.read_text(encoding="utf-8").splitlines()[finding["line"] - 1]
    assert line == '<unit id="s1.p1.t1">'


@pytest.mark.parametrize(("header", "rules"), [("source,target", ["TK530"]), ("source,target,state", [])])
def test_an_empty_cell_is_a_fault_where_no_unit_can_wait(tmp_path, header, rules):
    path = tmp_path / "pairs.csv"
    path.write_text(f"{header}\nThe tree is tall.,,untranslated\n", encoding="utf-8")
    result = invoke("check-translation", path, "--from", "en", "--to", "es", "--format", "json")
    assert [finding["rule"] for finding in json.loads(result.stdout)["findings"]] == rules


def test_flagged_segments_exit_with_1(page, tmp_path):
    result = invoke("translate", page, "--to", "es", "--engine", "memory", "--memory", tmp_path / "tm")
    assert result.exit_code == 1
    assert "4 not translated" in result.stderr


ERRORS = [
    (("--to", "xx"), "unknown language"),
    (("--to", "en"), "already"),
    (("--to", "fr", "--engine", "nope"), 'unknown engine "nope"'),
    (("--to", "fr", "--engine", "openai"), "set engines.openai"),
    (("--to", "zu"), "no engine here translates en to zu"),
    (("--to", "es", "--engine", "pseudo", "--glossary", "none.csv"), "check the path of the glossary"),
    (("--to", "es", "--engine", "pseudo", "--memory", "none/tm"), "no translation memory"),
    (("--to", "es", "--engine", "pseudo", "--level", "hardest"), "hardest"),
    (("--to", "es", "--engine", "pseudo", "--format", "xlif"), 'did you mean "xliff"'),
]


@pytest.mark.parametrize(("options", "message"), ERRORS)
def test_an_error_is_one_line_and_exit_code_2(page, options, message):
    result = invoke("translate", page, "--from", "en", *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""


def test_a_bad_file_does_not_stop_the_others(page, tmp_path):
    out = tmp_path / "out"
    result = invoke(
        "translate", tmp_path / "none.md", page, "--to", "es", "--from", "en", "--engine", "pseudo", "-o", f"{out}/"
    )
    assert result.exit_code == 2
    assert (out / "page.json").is_file()


def test_engines_says_what_is_here_and_how_to_get_the_others():
    result = invoke("engines")
    assert result.exit_code == 0
    lines = {line.split()[0]: line for line in result.stdout.splitlines()}
    assert set(lines) >= {"apertium", "ctranslate2", "libretranslate", "memory", "openai", "pseudo"}
    assert "set engines.libretranslate.url" in lines["libretranslate"]
    assert "any pair" in lines["pseudo"]


def test_an_interrupted_call_leaves_a_journal_and_goes_on(page, tmp_path, monkeypatch):
    from toolkit.translators.engines.pseudo import PseudoEngine

    out = tmp_path / "page.json"
    real = PseudoEngine.translate
    monkeypatch.setattr(PseudoEngine, "batch", 2)

    def stop(self, segments, source, target):
        if any("1,234" in segment for segment in segments):
            raise KeyboardInterrupt
        return real(self, segments, source, target)

    monkeypatch.setattr(PseudoEngine, "translate", stop)
    assert translate(page, "-o", out).exit_code != 0
    assert not out.exists()
    asked = []

    def count(self, segments, source, target):
        asked.extend(segments)
        return real(self, segments, source, target)

    monkeypatch.setattr(PseudoEngine, "translate", count)
    result = translate(page, "-o", out)
    assert result.exit_code == 0, result.output
    assert len(asked) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.json", "page.md"]


def test_a_summary_is_translated_with_each_sentence_tied_to_its_source(samples):
    result = invoke(
        "summarise",
        samples / "stem-cells.txt",
        "--level",
        "easy",
        "--to",
        "es",
        "--engine",
        "pseudo",
        "--format",
        "json",
    )
    assert result.exit_code in (0, 1), result.output
    document = json.loads(result.stdout)
    (summary,), (translation,) = document["summaries"], document["translations"]
    assert [segment["id"] for segment in translation["segments"]] == [one["id"] for one in summary["sentences"]]
    for segment in translation["segments"]:
        assert document["text"][segment["start"] : segment["end"]] == segment["source"]


@pytest.mark.parametrize("form", ["text", "github", "gitlab", "sarif", "junit"])
def test_reports_leave_out_the_column_that_is_not_known(tmp_path, form):
    path = tmp_path / "pairs.csv"
    path.write_text('id,source,target\na,"Two\nlines.","Dos\nlíneas."\nb,It rose by 5 mg.,Subió 7 mg.\n')
    result = invoke("check-translation", path, "--from", "en", "--to", "es", "--format", form)
    assert result.exit_code == 1
    assert "None" not in result.stdout
    assert "null" not in result.stdout
    known = {
        "text": "pairs.csv:5: error",
        "github": "pairs.csv,line=5,title=",
        "gitlab": '"begin": 5',
        "sarif": '"startLine": 5',
        "junit": "pairs.csv:5: error",
    }
    assert known[form] in result.stdout


@pytest.mark.parametrize("command", ["check-translation", "validate"])
def test_nothing_is_praised_where_nothing_could_be_checked(tmp_path, command):
    result = invoke(command, tmp_path / "missing.xlf", "--format", "text")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no such file" in result.stderr
    assert json.loads(invoke(command, tmp_path / "missing.xlf", "--format", "json").stdout)["files"] == 0

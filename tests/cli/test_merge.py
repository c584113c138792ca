"""One summary of several files: written, proven, and found out when it is tampered with."""

import copy
import json
import os

import pytest
from click.testing import CliRunner

import toolkit
from toolkit.cli import main

MONDAY = """Fire at the Orvel sawmill

A fire destroyed the sawmill at Orvel on Sunday night and burned for 9 hours. Sixty firefighters came from four towns.
The owner puts the damage at 3.5 million euros. Nobody was hurt.
"""
TUESDAY = """# What the Orvel fire leaves

On Sunday night a fire destroyed the *sawmill* at Orvel and burned for 9 hours. The mill gave work to 48 people.

The police suspect a heater in the drying shed. Timber prices in the valley rose on Tuesday.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "monday.txt").write_text(MONDAY, encoding="utf-8")
    (tmp_path / "tuesday.md").write_text(TUESDAY, encoding="utf-8")
    return tmp_path


def invoke(command, *arguments):
    return CliRunner().invoke(main, [command, *map(str, arguments)])


def merge(folder, *options):
    return invoke("summarise", folder / "monday.txt", folder / "tuesday.md", "--merge", *options)


def found(path):
    report = json.loads(invoke("validate", path, "--format", "json").stdout)
    return {finding["rule"] for finding in report["findings"]}


def test_text_shows_what_was_reached_the_marked_sentences_and_the_sources(folder):
    result = merge(folder, "--max-words", 60)
    assert result.exit_code == 0, result.stderr
    verdict, sentences, sources = result.stdout.rstrip("\n").split("\n\n")
    assert verdict.endswith("of 60 words")
    assert "and burned for 9 hours. [1][2] " in sentences
    assert sources == "[1] Fire at the Orvel sawmill (monday.txt)\n[2] What the Orvel fire leaves (tuesday.md)"


def test_markdown_escapes_the_marks_and_lists_the_sources(folder):
    result = merge(folder, "--level", "easy", "--format", "markdown")
    assert result.stdout.startswith("## Easy\n\n*Grade ")
    assert "9 hours. \\[1\\]\\[2\\]" in result.stdout
    assert result.stdout.endswith(
        "## Sources\n\n1. Fire at the Orvel sawmill (monday.txt)\n2. What the Orvel fire leaves (tuesday.md)\n"
    )


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_list_shows_scores_and_reasons(folder, form):
    output = merge(folder, "--bullets", "--scores", "--why", "--max-words", 60, "--format", form).stdout
    assert output.count("\n- ") >= 3
    assert "s1.p1.t1: 0." in output


def test_command_and_api_are_twins(folder):
    articles = [toolkit.convert(folder / name) for name in ("monday.txt", "tuesday.md")]
    document = json.loads(merge(folder, "--max-words", 40, "--format", "json").stdout)
    summary = toolkit.merge(articles, max_words=40)
    assert [sentence["text"] for sentence in document["sentences"]] == [each.text for each in summary.sentences]
    assert [source["path"] for source in document["sources"]] == ["monday.txt", "tuesday.md"]


def test_the_same_bytes_come_out_under_every_hash_seed(folder, run):
    outputs = {
        run(
            "summarise", "monday.txt", "tuesday.md", "--merge", "--format", "json",
            cwd=folder, env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "7")
    }  # fmt: skip
    assert len(outputs) == 1
    assert outputs.pop().startswith(b'{\n  "$schema": "urn:article-toolkit:merged:1",')


def test_sources_are_named_relative_to_the_output_which_is_proven(folder):
    (folder / "out").mkdir()
    assert merge(folder, "--format", "json", "-o", folder / "out").exit_code == 0
    path = folder / "out" / "merged.json"
    assert [source["path"] for source in json.loads(path.read_bytes())["sources"]] == ["../monday.txt", "../tuesday.md"]
    result = invoke("validate", path)
    assert (result.exit_code, result.stdout) == (0, "1 file checked, nothing wrong\n")


def test_converted_articles_are_merged_with_their_sources(folder):
    for name in ("monday.txt", "tuesday.md"):
        invoke("convert", folder / name, "-o", folder / f"{name}.json")
    result = invoke(
        "summarise", folder / "monday.txt.json", folder / "tuesday.md.json", "--merge", "--format", "json",
        "-o", folder / "merged.json",
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    assert [source["path"] for source in json.loads((folder / "merged.json").read_bytes())["sources"]] == [
        "monday.txt",
        "tuesday.md",
    ]
    assert found(folder / "merged.json") == set()


TAMPERING = [
    ("TK710", lambda value: value["sentences"][0].update(text=value["sentences"][0]["text"].replace("9", "8"))),
    ("TK710", lambda value: value["sentences"][0].update(article=2, also=[1])),
    ("TK710", lambda value: value["sentences"][-1].update(also=[1])),
    ("TK710", lambda value: value["sentences"].reverse()),
    ("TK711", lambda value: value["sources"][1].update(title="Another title")),
    ("TK713", lambda value: value.update(words=value["words"] - 1)),
    ("TK714", lambda value: value.update(level="expert")),
    ("TK102", lambda value: value.pop("about")),
]


def test_tampering_is_found_and_its_undoing_is_clean(folder):
    path = folder / "merged.json"
    merge(folder, "--level", "easy", "--format", "json", "-o", path)
    clean = path.read_bytes()
    value = json.loads(clean)
    assert value["sentences"][0]["also"] == [2]
    assert value["sentences"][-1]["article"] == 2
    missed = []
    for number, (rule, change) in enumerate(TAMPERING):
        changed = copy.deepcopy(value)
        change(changed)
        path.write_text(json.dumps(changed))
        if rule not in found(path):
            missed.append((number, rule, found(path)))
    assert missed == []
    path.write_bytes(clean)
    assert found(path) == set()


TALK = """Ana: How bad was the fire at the sawmill?

Mr. Dale: It was bad. A fire destroyed the sawmill at Orvel on Sunday night and burned for 8 hours. The mill is closed.

Ana: And the workers?

Mr. Dale: All 48 workers keep their pay until March. The town helps with the rent.
"""


def test_who_speaks_and_what_disagrees_is_proven(folder):
    (folder / "tuesday.md").write_text(TALK, encoding="utf-8")
    path = folder / "merged.json"
    merge(folder, "--max-words", 100, "--format", "json", "-o", path)
    assert found(path) == set()
    clean = path.read_bytes()
    value = json.loads(clean)
    assert value["sentences"][0]["other_figures"][0]["speaker"]["text"] == "Mr. Dale"
    place, said = next((n, each) for n, each in enumerate(value["sentences"]) if each["speaker"])
    ana = {"start": 0, "end": 3, "text": "Ana"}
    other = value["sentences"][0]["other_figures"][0]
    tampering = [
        ("TK715", place, {"speaker": None}),
        ("TK715", place, {"speaker": ana}),
        ("TK715", place, {"speaker": said["speaker"] | {"start": said["speaker"]["start"] - 1}}),
        ("TK715", 0, {"speaker": ana}),
        ("TK716", 0, {"other_figures": []}),
        ("TK716", 0, {"other_figures": [other, other]}),
        ("TK716", 0, {"other_figures": [other | {"speaker": ana}]}),
        ("TK716", 0, {"other_figures": [other | {"text": other["text"].replace("8", "7")}]}),
        ("TK716", place, {"other_figures": [other]}),
    ]
    missed = []
    for number, (rule, index, change) in enumerate(tampering):
        changed = copy.deepcopy(value)
        changed["sentences"][index].update(change)
        path.write_text(json.dumps(changed))
        if rule not in found(path):
            missed.append((number, rule, found(path)))
    assert missed == []
    path.write_bytes(clean.replace(b'"Mr. Dale"', b'"Mr. Dole"', 1))
    assert found(path)


def test_what_other_sources_say_with_other_figures_stands_below(folder):
    (folder / "tuesday.md").write_text(TALK, encoding="utf-8")
    text = merge(folder, "--max-words", 20).stdout
    assert "[Mr. Dale] A fire destroyed the sawmill at Orvel on Sunday night and burned for 8 hours. [2][≠1]" in text
    assert text.endswith("\n\n[≠1] A fire destroyed the sawmill at Orvel on Sunday night and burned for 9 hours.\n")
    assert "[≠1] A fire" not in merge(folder, "--max-words", 100).stdout
    markdown = merge(folder, "--max-words", 20, "--format", "markdown").stdout
    assert "## Other figures\n\n- \\[≠1\\] A fire destroyed" in markdown


def test_a_source_that_changed_is_found_and_one_that_is_gone_is_a_note(folder):
    path = folder / "merged.json"
    merge(folder, "--format", "json", "-o", path)
    (folder / "tuesday.md").write_text(TUESDAY.replace("48", "84"), encoding="utf-8")
    assert found(path) == {"TK711"}
    (folder / "tuesday.md").unlink()
    result = invoke("validate", path)
    assert "source 2 tuesday.md is not at hand" in result.stdout
    assert result.exit_code == 0


def test_a_false_label_is_mended(folder):
    path = folder / "merged.json"
    merge(folder, "--format", "json", "-o", path)
    clean = path.read_bytes()
    path.write_bytes(clean.replace(b'"target_met": true', b'"target_met": false'))
    assert path.read_bytes() != clean
    invoke("validate", path, "--fix")
    assert path.read_bytes() == clean


def test_standard_input_is_a_source_without_proof(folder):
    result = CliRunner().invoke(
        main,
        ["summarise", "-", str(folder / "tuesday.md"), "--merge", "--format", "json", "-o", str(folder / "m.json")],
        input=MONDAY,
    )
    assert result.exit_code == 0, result.stderr
    assert found(folder / "m.json") == {"TK712"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--section", "s1"], "--merge does not go with --section"),
        (["--trim"], "--merge does not go with --trim"),
        (["--facts", "3"], "--merge does not go with --facts"),
        (["--to", "es"], "--merge does not go with --to"),
        (["--level", "all"], "give one level, not all"),
        (["--format", "html"], 'text, markdown or json, not as "html"'),
        (["--format", "csv"], 'text, markdown or json, not as "csv"'),
        (["--level", "eazy"], 'did you mean "easy"'),
    ],
)
def test_what_does_not_go_together_is_one_line(folder, options, message):
    result = merge(folder, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_bad_file_among_several_means_no_result(folder):
    (folder / "empty.txt").write_bytes(b"")
    out = folder / "merged.json"
    result = merge(folder, folder / "empty.txt", folder / "missing.txt", "--format", "json", "-o", out)
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 3
    assert "empty.txt" in lines[0]
    assert "missing.txt" in lines[1]
    assert lines[2] == "toolkit: nothing written: 2 of 4 files could not be merged"
    assert not os.path.exists(out)


def test_a_file_named_twice_and_several_languages_are_refused(folder):
    assert "named twice" in merge(folder, folder / "tuesday.md").stderr
    spanish = "El fuego destruyó el aserradero de Orvel el domingo por la noche y ardió durante nueve horas. "
    (folder / "agua.txt").write_text(spanish + "La policía cree que la causa fue una estufa.", encoding="utf-8")
    result = merge(folder, folder / "agua.txt")
    assert result.exit_code == 2
    assert "one language, got en, es" in result.stderr
    assert result.stderr.count("\n") == 1

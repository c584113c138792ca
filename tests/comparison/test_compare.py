"""What changed, in content terms."""

import json

import pytest
from click.testing import CliRunner

import toolkit
from toolkit.cli import main
from toolkit.comparison.compare import compare
from toolkit.comparison.present import as_markdown, as_text

OLD = """The dam

The dam at Orvel (OD) cost 3.5 million euros. It was built in 12 years by 300 people. Nobody lives below it.

The lake

The lake freezes in winter. Boats are kept ashore then.
"""


def changes(old, new):
    found = compare(toolkit.convert_text(old, language="en"), toolkit.convert_text(new, language="en")).changes
    return [(one.subject, one.action, one.old, one.new) for one in found if one.subject not in ("fact", "grade")]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("", ""), []),
        (
            ("3.5 million", "5.3 million"),
            [
                ("figure", "changed", "3.5 million euros", "5.3 million euros"),
                (
                    "sentence",
                    "changed",
                    "The dam at Orvel (OD) cost 3.5 million euros.",
                    "The dam at Orvel (OD) cost 5.3 million euros.",
                ),
            ],
        ),
        ((" Nobody lives below it.", ""), [("sentence", "removed", "Nobody lives below it.", None)]),
        (("The lake\n", "The water\n"), [("heading", "changed", "The lake", "The water")]),
        (
            ("Boats are kept ashore then.", "Boats are kept ashore then. Skaters come."),
            [("sentence", "added", None, "Skaters come.")],
        ),
        (
            (
                "The lake freezes in winter. Boats are kept ashore then.",
                "Boats are kept ashore then. The lake freezes in winter.",
            ),
            [("sentence", "moved", "Boats are kept ashore then.", "Boats are kept ashore then.")],
        ),
    ],
)
def test_a_change_is_told_as_what_it_is(edit, expected):
    assert changes(OLD, OLD.replace(*edit)) == expected


def test_other_words_for_the_same_figure_are_no_change_of_figures():
    found = changes(OLD, OLD.replace("3.5 million euros", "€3.5m"))
    assert [row[:2] for row in found] == [("sentence", "changed")]


def test_grades_and_summaries_are_compared():
    old = toolkit.convert_text(OLD, language="en")
    new = toolkit.convert_text(
        OLD.replace("Nobody lives below it.", "Considerable agricultural infrastructure is situated below."),
        language="en",
    )
    old, new = (
        article.with_summaries(toolkit.summarise(article, level="easy", max_words=12)) for article in (old, new)
    )
    subjects = {one.subject for one in compare(old, new).changes}
    assert "grade" in subjects
    assert compare(old, old).changes == ()


def test_the_presentations_hold_every_change():
    comparison = compare(
        toolkit.convert_text(OLD, language="en"), toolkit.convert_text(OLD.replace("12", "15"), language="en")
    )
    text, page = as_text(comparison, "a.md", "b_c.md"), as_markdown(comparison, "a.md", "b_c.md")
    assert "  ~ 12 years -> 15 years [The dam]" in text
    assert page.startswith("### a.md → b\\_c.md\n")
    assert "| changed | 12 years | 15 years | The dam |" in page


def test_the_command_reads_articles_and_documents(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.txt").write_text(OLD)
    (tmp_path / "new.txt").write_text(OLD.replace("300 people", "400 people"))
    run = lambda *arguments: CliRunner().invoke(main, list(arguments))  # noqa: E731
    assert run("convert", "old.txt", "-o", "old.json").exit_code == 0
    result = run("diff", "old.json", "new.txt", "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["changes"][0]["new_value"] == 400
    same = run("diff", "old.json", "old.txt")
    assert (same.exit_code, same.stdout) == (0, "old.json -> old.txt: the same content\n")
    assert run("diff", "old.json", "none.txt").exit_code == 2
    assert run("diff", "old.json", "new.txt", "--format", "pdf").exit_code == 2


PAGE = """---
tags: [release, database]
draft: false
---
# Migration

Run the migration, then read [the guide](https://example.org/e1042).

```console
quillbase stop
quillbase migrate --yes
```

| step | time |
|---|---|
| stop | 2 s |
"""


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (("draft: false", "draft: true"), "Metadata\n  ~ draft: false -> draft: true"),
        (("tags: [release, database]\n", ""), 'Metadata\n  - tags: ["release","database"]'),
        (("--yes", "--no"), "Code\n  ~ quillbase migrate --yes -> quillbase migrate --no [Migration]"),
        (
            ("org/e1042", "org/e9999"),
            "Links and images\n  ~ the guide (https://example.org/e1042) -> the guide (https://example.org/e9999)",
        ),
        (("| 2 s |", "| soon |"), "Tables\n  ~ stop 2 s -> stop soon [Migration]"),
    ],
)
def test_what_stands_beside_the_sentences_is_compared_too(run, tmp_path, edit, line):
    (tmp_path / "old.md").write_text(PAGE)
    (tmp_path / "new.md").write_text(PAGE.replace(*edit))
    assert run("diff", "old.md", "old.md", cwd=tmp_path).stdout == b"old.md -> old.md: the same content\n"
    done = run("diff", "old.md", "new.md", cwd=tmp_path)
    assert done.returncode == 1
    assert line in done.stdout.decode()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("~~It costs 5.~~ Pay.", "It costs 5. Pay.", "  ~ ~~It costs 5.~~ -> It costs 5."),
        ("It costs 5 coins. Pay.", "It costs ~~5~~ coins. Pay.", "  ~ It costs 5 coins. -> It costs ~~5~~ coins."),
        ("We won. ~~We pay. We go.~~", "We won. We pay. We go.", "  ~ ~~We go.~~ -> We go."),
        ("# ~~Old~~ news\n\nText.", "# Old news\n\nText.", "  ~ ~~Old~~ news -> Old news [Old news]"),
        ("| a |\n|---|\n| ~~b~~ |", "| a |\n|---|\n| b |", "  ~ ~~b~~ -> b"),
        ("```yaml\na:\n  b: 1\nc: 2\n```", "```yaml\na:\n  b: 1\n  c: 2\n```", "  ~ c: 2 ->   c: 2"),
    ],
)
def test_what_is_struck_out_and_how_code_is_indented_shows(old, new, line):
    articles = (toolkit.convert_text(page, media_type="text/markdown", language="en") for page in (old, new))
    assert line in as_text(compare(*articles), "a", "b").splitlines()


def test_a_table_keeps_the_spaces_of_code():
    articles = (
        toolkit.convert_text(f"```\nx:\n{code}\n```", media_type="text/markdown") for code in ("a:  b", "  a: b")
    )
    assert "| changed | a:&nbsp;&nbsp;b | &nbsp;&nbsp;a: b |" in as_markdown(compare(*articles), "a", "b")

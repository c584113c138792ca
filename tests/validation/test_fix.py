"""--fix mends what is safe, shows it with --diff, and leaves the rest as it was."""

import json
import shutil

import pytest

import toolkit
from toolkit.model.json import encode


@pytest.fixture
def document(place, samples):
    """A converted sample beside its source: its path and its value."""
    folder = place({})
    shutil.copy(samples / "stem-cells.txt", folder)
    article = toolkit.convert("stem-cells.txt")
    (folder / "a.json").write_bytes(encode(article.with_summaries(toolkit.summarise(article, level="easy"))))
    return folder / "a.json"


def rewrite(path, change):
    value = json.loads(path.read_text())
    change(value)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def shift(value):
    for section in value["sections"]:
        for paragraph in section["paragraphs"]:
            paragraph["start"] += 3
            paragraph["end"] += 3


def relabel(value):
    value["summaries"][0].update(level="general", grade=1.0, words=2, target_met=False)


def reorder(value):
    value["figures"] = [dict(reversed(figure.items())) for figure in value["figures"]]


@pytest.mark.parametrize("change", [shift, relabel, reorder])
def test_what_was_moved_is_put_back_byte_for_byte(document, call, change):
    before = document.read_bytes()
    rewrite(document, change)
    result = call("validate", "a.json", "--fix")
    assert result.exit_code == 0
    assert result.stdout == "fixed a.json\n1 file checked, nothing wrong\n"
    assert document.read_bytes() == before


def test_a_stale_document_is_made_again_with_its_summaries(document, call):
    source = document.with_name("stem-cells.txt")
    source.write_text(source.read_text() + "\nThe trial ended in 2024 with 31 patients.\n")
    assert call("convert", "--check", "a.json").exit_code == 1
    assert call("validate", "a.json", "--fix").exit_code == 0
    value = json.loads(document.read_text())
    assert value["text"].endswith("31 patients.\n")
    assert [summary["level"] for summary in value["summaries"]] == ["easy"]
    assert call("convert", "--check", "a.json").exit_code == 0


def test_diff_shows_and_writes_nothing(document, call):
    rewrite(document, relabel)
    before = document.read_bytes()
    result = call("validate", "a.json", "--fix", "--diff")
    assert result.exit_code == 1
    assert '-      "level": "general",\n+      "level": "easy",\n' in result.stdout
    assert document.read_bytes() == before


def test_a_byte_order_mark_is_taken_away(place, call):
    folder = place({"a.json": b'\xef\xbb\xbf{"a": 1}\n'})
    assert call("validate", "a.json", "--fix").exit_code == 0
    assert (folder / "a.json").read_bytes() == b'{"a": 1}\n'


def test_what_is_not_safe_is_left_and_reported(document, call):
    rewrite(document, lambda value: value["figures"][0].update(value=99))
    before = document.read_bytes()
    result = call("validate", "a.json", "--fix")
    assert result.exit_code == 1
    assert "error TK401" in result.stdout
    assert document.read_bytes() == before


def test_fixing_a_clean_document_changes_nothing(document, call):
    before = document.read_bytes()
    assert call("validate", "a.json", "--fix").exit_code == 0
    assert document.read_bytes() == before


class TestConvertCheck:
    def test_an_output_is_compared_with_what_its_article_gives(self, place, call, samples):
        folder = place({})
        shutil.copy(samples / "agua.txt", folder)
        arguments = ("convert", "agua.txt", "--levels", "easy", "-o", "agua.json")
        missing = call(*arguments, "--check")
        assert (missing.exit_code, missing.stdout.split(";")[0]) == (1, "agua.json: missing")
        assert not (folder / "agua.json").exists()
        assert call(*arguments).exit_code == 0
        assert call(*arguments, "--check").exit_code == 0
        (folder / "agua.txt").write_text("Otro texto, más corto.\n", encoding="utf-8")
        stale = call(*arguments, "--check")
        assert (stale.exit_code, stale.stdout.split(";")[0]) == (1, "agua.json: out of date with agua.txt")

    def test_without_an_output_there_is_nothing_to_compare(self, place, call):
        place({"a.txt": "Rain fell all day. Nobody came to the fair."})
        assert call("convert", "a.txt", "--check").exit_code == 2

    def test_a_document_whose_source_is_gone_cannot_be_checked(self, document, call):
        document.with_name("stem-cells.txt").unlink()
        result = call("convert", "--check", "a.json")
        assert result.exit_code == 2
        assert "stem-cells.txt: no such file" in result.stderr

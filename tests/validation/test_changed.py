"""``--changed``: files that git says changed, and documents whose source or schema did."""

import json
import shutil
import subprocess

import pytest

import toolkit

from .posts import POST

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

GIT = ("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")


def committed():
    """Commit the working folder as it is."""
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "as it is"]):
        subprocess.run([*GIT, *command], check=True, capture_output=True)


def test_only_changed_files_are_checked(place, findings):
    place({"post.json": POST, "c/a.json": {}, "c/b.json": {}, "c/ä b.json": {}})
    committed()
    assert findings("c", "--schema", "post.json", "--changed") == []
    place({"c/ä b.json": {"title": 1}, "c/new.json": {}})
    assert [row[1] for row in findings("c", "--schema", "post.json", "--changed")] == ["c/new.json", "c/ä b.json"]
    assert [row[1] for row in findings("c", "--schema", "post.json", "--changed", "HEAD")] == [
        "c/new.json",
        "c/ä b.json",
    ]


class TestChangesElsewhere:
    @pytest.fixture
    def site(self, place, samples):
        """A committed folder: articles in JSON beside their sources, and a document with a schema of its own."""
        folder = place({"s/post.json": {"$ref": "title.json"}, "s/title.json": POST, "c/post.json": {"title": "Rain"}})
        place({"toolkit.toml": '[validate.schemas]\n"c/post.json" = "s/post.json"\n'})
        from toolkit.model.json import encode

        for name in ("stem-cells.txt", "agua.txt"):
            shutil.copy(samples / name, folder / "c")
            article = toolkit.convert(folder / "c" / name)
            (folder / "c" / name.replace(".txt", ".json")).write_bytes(encode(article))
        committed()
        return folder

    def test_a_document_is_checked_whose_source_changed(self, site, run):
        assert run("validate", "c", "--changed", cwd=site).stdout == b"nothing to check\n"
        with (site / "c/stem-cells.txt").open("a") as source:
            source.write("The trial ended in 2024.\n")
        done = run("validate", "c", "--changed", cwd=site)
        assert done.returncode == 1
        assert b"c/stem-cells.json:8:15: error TK302" in done.stdout
        assert done.stdout.endswith(b"1 error in 1 of 2 files\n")
        assert run("validate", "c", "--changed", "--fix", cwd=site).stdout.startswith(b"fixed c/stem-cells.json\n")

    def test_in_json_lines_too(self, site, findings):
        line = json.dumps(json.loads((site / "c/agua.json").read_text()))
        (site / "c/all.jsonl").write_text(f"{line}\n\n{line}\n")
        committed()
        assert findings("c", "--changed") == []
        (site / "c/agua.txt").write_text("Otro texto.\n")
        assert [row[1:3] for row in findings("c", "--changed")] == [
            ("c/agua.json", 8),
            ("c/all.jsonl", 1),
            ("c/all.jsonl", 3),
        ]

    def test_and_one_whose_source_was_removed_or_renamed(self, site, findings):
        (site / "c/agua.txt").unlink()
        (site / "c/stem-cells.txt").rename(site / "c/cells.txt")
        found = findings("c", "--changed")
        assert [row[:2] for row in found] == [("TK303", "c/agua.json"), ("TK303", "c/stem-cells.json")]

    def test_and_one_whose_schema_changed(self, site, findings, place):
        place({"s/title.json": {**POST, "required": ["level"]}})
        assert findings("c", "--changed") == [("TK102", "c/post.json", 1, 1)]

    @pytest.mark.parametrize("written", [b'"\\u0024schema"', b'"$schema"'])
    def test_however_its_name_is_written(self, site, findings, written):
        data = (site / "c/agua.json").read_bytes().replace(b'"$schema"', written, 1)
        (site / "c/agua.json").write_bytes(b"\xef\xbb\xbf" + data)
        committed()
        (site / "c/agua.txt").write_text("Otro texto.\n")
        assert ("TK302", "c/agua.json") in [row[:2] for row in findings("c", "--changed")]

"""Findings that were known before are held back, whatever lines move."""

from .posts import POST, many


def test_known_findings_are_held_back_whatever_lines_move(place, call):
    place({"post.json": POST, "c/a.json": '{\n"title": 1}', "c/b.json": "{}"})
    arguments = ("validate", "c", "--schema", "post.json", "--baseline", "known.json")
    assert call(*arguments, "--update-baseline").exit_code == 0
    place({"c/a.json": '{\n\n\n      "title":    1}'})
    result = call(*arguments)
    assert (result.exit_code, result.stdout) == (0, "2 files checked, nothing wrong (2 held back)\n")
    place({"c/a.json": '{"title": 2}'})
    assert "c/a.json:1:11: error TK101" in call(*arguments).stdout


def test_a_second_occurrence_is_new(place, call):
    schema = {"items": {"type": "string"}}
    place({"list.json": schema, "a.json": '["x", 1]'})
    arguments = ("validate", "a.json", "--schema", "list.json", "--baseline", "known.json")
    call(*arguments, "--update-baseline")
    place({"a.json": '["x", "y", 1]'})
    assert call(*arguments).exit_code == 0
    place({"a.json": '["x", 1, 1]'})
    assert call(*arguments).stdout.startswith("a.json:1:10: error TK101")


def test_the_file_is_the_same_however_often_it_is_written(place, call):
    folder = place({"post.json": POST, **many(40)})
    written = []
    for _ in range(2):
        call("validate", "c", "--schema", "post.json", "--baseline", "known.json", "--update-baseline")
        written.append((folder / "known.json").read_bytes())
    assert written[0] == written[1]

"""What did not change is not read again; what did is, and so is what it came from."""

import shutil

import pytest

import toolkit
from toolkit.config import Config
from toolkit.model.settings import ValidateSettings
from toolkit.validation.run import validate_paths

from .posts import POST, many, options


def run(place, **others):
    return validate_paths(["c"], options(cache="kept", **others))


def test_what_did_not_change_is_not_read_again(place, monkeypatch):
    place({"post.json": POST, **many(10)})
    first = run(place)
    monkeypatch.setattr("toolkit.validation.examine._read", lambda *_: pytest.fail("read again"))
    assert run(place) == first


@pytest.mark.parametrize("change", ["file", "schema", "settings", "version", "broken"])
def test_what_changed_is(place, change):
    folder = place({"post.json": POST, **many(10)})
    first = run(place)
    others = {}
    if change == "file":
        place({"c/001.json": {"title": 12345}})
    elif change == "schema":
        place({"post.json": {}})
    elif change == "settings":
        others["config"] = Config(validate=ValidateSettings(ignore=("TK101",)))
    elif change == "version":
        others["version"] = "9"
    else:
        (folder / "kept/validate.json").write_bytes(b"\xff")
    again = run(place, **others)
    assert again == validate_paths(["c"], options(**others))
    assert (again == first) == (change in ("version", "broken"))


def test_a_changed_source_is_seen(place, samples):
    folder = place({})
    shutil.copy(samples / "stem-cells.txt", folder)
    article = toolkit.convert("stem-cells.txt")
    from toolkit.model.json import encode

    (folder / "a.json").write_bytes(encode(article))
    run = options(schema=None, cache="kept")
    assert validate_paths(["a.json"], run).findings == ()
    place({"stem-cells.txt": "Another text."})
    assert [one.rule for one in validate_paths(["a.json"], run).findings] == ["TK302"]

import os

import pytest

from toolkit.files import read_bytes, write_whole
from toolkit.model.errors import InputError, OutputError


@pytest.mark.parametrize(
    ("prepare", "message"),
    [
        (lambda path: None, "no such file"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b"12345"), "larger than the limit of 4 bytes"),
    ],
)
def test_unreadable_file_is_one_line_that_names_it(tmp_path, prepare, message):
    path = tmp_path / "article.txt"
    prepare(path)
    with pytest.raises(InputError) as error:
        read_bytes(path, limit=4)
    assert message in str(error.value)
    assert "article.txt" in str(error.value)
    assert "\n" not in str(error.value)


def test_failed_write_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "out.json"
    path.write_bytes(b"old")

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.json"]


def test_write_keeps_the_mode_of_the_file_it_replaces(tmp_path):
    path = tmp_path / "out.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_missing_folder_is_a_clear_error(tmp_path):
    with pytest.raises(OutputError, match="its folder does not exist"):
        write_whole(tmp_path / "missing" / "out.json", b"")

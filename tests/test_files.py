import os
import threading

import pytest

from toolkit.files import read_bytes, read_until, write_whole
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


@pytest.mark.parametrize(("size", "most", "read"), [(0, 4, 0), (3, 4, 3), (4, 4, 4), (9, 4, 4)])
def test_no_more_is_read_than_asked_for(tmp_path, size, most, read):
    path = tmp_path / "article.txt"
    path.write_bytes(b"x" * size)
    assert len(read_until(path, most)) == read


def test_what_has_no_size_is_read_all_the_same(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"12345",))
    writer.start()
    assert read_until(path, 4) == b"1234"
    writer.join()
    assert read_until("/dev/zero", 4) == bytes(4)


def test_failed_write_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "out.json"
    path.write_bytes(b"old")

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left"):
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


def test_link_stays_and_its_target_is_written(tmp_path):
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "chain.json").symlink_to("real.json")
    (tmp_path / "link.json").symlink_to(tmp_path / "chain.json")
    write_whole(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "chain.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_link_to_nothing_makes_its_target(tmp_path):
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write_whole(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_links_in_a_circle_are_a_clear_error(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OutputError):
        write_whole(tmp_path / "a", b"")
    assert (tmp_path / "a").is_symlink()


def test_pipe_is_written_to_and_stays(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]

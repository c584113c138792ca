"""Remembers what was found in files that have not changed since."""

import os
from hashlib import sha256
from pathlib import Path

import msgspec

from toolkit.files import make_folder, write_whole
from toolkit.model.base import Struct
from toolkit.model.report import PlacedFinding

_NAME = "validate.json"


class Kept(Struct, frozen=True, kw_only=True):
    """What one file gave when it was checked last.

    Attributes:
        states: path to state of the file and of every other file that the outcome hangs on.
        findings: what was found.
        suppressed: how many findings a comment held back.
        unclaimed: whether it holds data that no schema claims.
    """

    states: dict[str, str]
    findings: tuple[PlacedFinding, ...]
    suppressed: int
    unclaimed: bool


class _Content(Struct, frozen=True, kw_only=True):
    key: str
    files: dict[str, Kept]


class Cache:
    """Outcomes by file, for one version, one configuration and one set of schemas.

    A cache that cannot be read is an empty one; one that cannot be written is not written.

    Args:
        folder: where it lies.
        key: changes with everything that may change an outcome except the files themselves.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self._path = folder / _NAME
        self._key = sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        self._kept: dict[str, Kept] = {}
        self._new: dict[str, Kept] = {}
        try:
            content = msgspec.json.decode(self._path.read_bytes(), type=_Content)
        except (OSError, UnicodeDecodeError, msgspec.DecodeError):
            return
        if content.key == self._key:
            self._kept = content.files

    def get(self, file: str) -> Kept | None:
        """Return the outcome of ``file`` if nothing that it hangs on has changed."""
        kept = self._kept.get(file)
        if kept is None or any(state_of(path) != state for path, state in kept.states.items()):
            return None
        self._new[file] = kept
        return kept

    def put(self, file: str, kept: Kept) -> None:
        """Remember the outcome of ``file``."""
        self._new[file] = kept

    def write(self) -> None:
        """Write what was remembered, over what earlier runs kept of other files."""
        content = _Content(key=self._key, files={**self._kept, **self._new})
        make_folder(self._path.parent)
        write_whole(self._path, msgspec.json.encode(content))


def state_of(path: str) -> str:
    """Return what changes when a file changes: its size and time; empty where it is not there."""
    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return ""
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ino}"

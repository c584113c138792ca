"""The files that a call means: those named, and those below the folders named, in one order on every machine."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from toolkit.model.media_types import DATA, PAGES
from toolkit.validation.patterns import matches
from toolkit.validation.places import Places

# What is checked below a folder; a file that is named itself is always checked.
SUFFIXES = frozenset(PAGES | DATA)

# Folders of tools, never of content.
_SKIPPED = frozenset({"__pycache__", "node_modules", "venv"})


def walk(paths: Iterable[str], exclude: tuple[str, ...] = (), root: str | None = None) -> Iterator[str]:
    """Yield each file once: in the order of ``paths``, and by name inside a folder.

    Folders behind links are entered once. A path that does not exist is yielded as it is, so that whoever opens it
    can say so.
    """
    name = Places(root)

    def excluded(path: str) -> bool:
        return bool(exclude) and any(matches(name(path), pattern) for pattern in exclude)

    seen: set[str] = set()
    for path in paths:
        found = _below(path, set(), excluded) if os.path.isdir(path) else iter((path,))
        for file in found:
            if file not in seen:
                seen.add(file)
                yield file


def _below(folder: str, entered: set[tuple[int, int]], excluded: Callable[[str], bool]) -> Iterator[str]:
    """Yield the files below a folder; one that cannot be listed is yielded itself."""
    try:
        state = os.stat(folder)
        identity = (state.st_dev, state.st_ino)
        if identity in entered:
            return
        entered.add(identity)
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _SKIPPED:
            continue
        path = os.path.join(folder, entry.name)
        if excluded(path):
            continue
        if _says(entry.is_dir):
            yield from _below(path, entered, excluded)
        elif os.path.splitext(entry.name)[1].lower() in SUFFIXES and not _is_special(entry):
            yield path


def _is_special(entry: os.DirEntry[str]) -> bool:
    """Say whether an entry is a device, socket or pipe, which would block or never end."""
    return not _says(entry.is_file) and os.path.exists(entry.path)


def _says(question: Callable[[], bool]) -> bool:
    """Return what an entry says of itself; of a link that leads nowhere, nothing holds."""
    try:
        return question()
    except OSError:
        return False


def suffix_of(file: str) -> str:
    """Return the ending of a file's name in lower case."""
    return Path(file).suffix.lower()

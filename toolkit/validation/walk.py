"""The files that a call means: those named, and those below the folders named, in one order on every machine."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from toolkit.model.media_types import DATA, PAGES
from toolkit.validation.patterns import matches
from toolkit.validation.selection import relative

# What is checked below a folder; a file that is named itself is always checked.
SUFFIXES = frozenset(PAGES | DATA)

# Folders of tools, never of content.
_SKIPPED = frozenset({"__pycache__", "node_modules", "venv"})


def walk(paths: Iterable[str], exclude: tuple[str, ...] = (), root: str | None = None) -> Iterator[str]:
    """Yield each file once: in the order of ``paths``, and by name inside a folder.

    Folders behind links are entered once. A path that does not exist is yielded as it is, so that whoever opens it
    can say so.
    """
    seen: set[str] = set()
    for path in paths:
        found = _below(path, set(), exclude, root) if os.path.isdir(path) else iter((path,))
        for file in found:
            if file not in seen:
                seen.add(file)
                yield file


def _below(folder: str, entered: set[tuple[int, int]], exclude: tuple[str, ...], root: str | None) -> Iterator[str]:
    """Yield the files below a folder; one that cannot be listed is yielded itself."""
    try:
        state = os.stat(folder)
        identity = (state.st_dev, state.st_ino)
        if identity in entered:
            return
        entered.add(identity)
        names = sorted(os.listdir(folder))
    except OSError:
        yield folder
        return
    for name in names:
        path = os.path.join(folder, name)
        if name.startswith(".") or name in _SKIPPED:
            continue
        if exclude and any(matches(relative(path, root), pattern) for pattern in exclude):
            continue
        if os.path.isdir(path):
            yield from _below(path, entered, exclude, root)
        elif os.path.splitext(name)[1].lower() in SUFFIXES and not _is_special(path):
            yield path


def _is_special(path: str) -> bool:
    """Say whether a path is a device, socket or pipe, which would block or never end."""
    return os.path.exists(path) and not os.path.isfile(path)


def suffix_of(file: str) -> str:
    """Return the ending of a file's name in lower case."""
    return Path(file).suffix.lower()

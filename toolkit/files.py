"""Reads files within a bound and writes them whole or not at all."""

import errno
import os
import stat
import sys
from pathlib import Path

from toolkit.model.errors import InputError, OutputError

# A novel has about 1 MB; beyond this a file is no article, and spans would cost gigabytes.
MAX_BYTES = 64_000_000


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of the file at ``path``.

    Raises:
        InputError: missing, a folder, unreadable, or larger than ``limit`` bytes.
    """
    try:
        data = read_until(path, limit + 1)
    except OSError as error:
        raise InputError(f"{path}: {cause(error)}") from error
    return _bounded(data, str(path), limit)


def read_until(path: str | Path, most: int) -> bytes:
    """Return what the file at ``path`` holds, up to ``most`` bytes.

    Python makes room for all that is asked for, so the file's own size is asked for first: room for 64 MB costs more
    than reading an article.

    Raises:
        OSError: it cannot be read.
    """
    with open(path, "rb") as stream:
        # One byte more than there should be, to see that there is no more; a pipe or a device has no size.
        expected = os.fstat(stream.fileno()).st_size + 1
        data = stream.read(min(expected, most)) if expected > 1 else b""
        return data if 0 < len(data) < expected else data + stream.read(most - len(data))


def read_standard_input(limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of standard input, bounded like a file's."""
    return _bounded(sys.stdin.buffer.read(limit + 1), "standard input", limit)


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: all of it or, on any error, nothing.

    A link stays and what it points at is written; a device or a pipe is written to as it is.

    Raises:
        OutputError: the folder is missing or not writable, or the disk is full.
    """
    try:
        if is_stream(path):
            with path.open("wb") as stream:
                stream.write(data)
        else:
            mode = _mode(path)
            _replace(Path(os.path.realpath(path)), data, 0o666 & ~_umask() if mode is None else mode & 0o777)
    except OSError as error:
        raise OutputError(f"{path}: {cause(error, writing=True)}") from error


def is_stream(path: Path) -> bool:
    """Say whether ``path`` is a device, a pipe or a socket, which is written to and never replaced."""
    try:
        mode = _mode(path)
    except OSError:
        return False
    return mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _mode(path: Path) -> int | None:
    """Return the type and permissions of what ``path`` leads to, or None where there is nothing yet."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(path: Path, data: bytes, mode: int) -> None:
    """Put a file with ``data`` in the place of ``path`` in one step."""
    import tempfile  # Brings half the standard library along, and most runs write to standard output.

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def make_folder(path: Path) -> None:
    """Make the folder at ``path`` and those above it, where they are missing.

    Raises:
        OutputError: it cannot be made there.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path}: {cause(error, writing=True)}") from error


def _bounded(data: bytes, name: str, limit: int) -> bytes:
    if len(data) > limit:
        raise InputError(f"{name}: larger than the limit of {limit:,} bytes; split it or raise max_bytes")
    return data


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def cause(error: OSError, *, writing: bool = False) -> str:
    """Return what went wrong and what to do, in the words of the toolkit."""
    match error.errno:
        case errno.ENOENT if writing:
            return "its folder does not exist; create it or choose another place"
        case errno.ENOENT:
            return "no such file; check the path"
        case errno.ELOOP:
            return "a loop of links; mend one of them"
        case errno.EISDIR:
            return "is a folder; name a file"
        case errno.EEXIST | errno.ENOTDIR:
            return "a file stands where a folder is needed; choose another place"
        case errno.ENOSPC:
            return "no space left on the device; free some or choose another place"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"not {'writable' if writing else 'readable'}; check its permissions"
        case _:
            return f"{error.strerror or error}"

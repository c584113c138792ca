"""What files are called by the patterns of the settings: relative to the settings' folder, with forward slashes."""

import os

# Last parts of a path that name no entry of the folder before them.
_NO_NAMES = frozenset({"", ".", ".."})


class Places:
    """Names files relative to a folder where they really lie inside it; the way to each folder is followed once.

    Args:
        root: the folder; the working folder if not given.

    >>> Places("docs")("docs/../docs/rules.md"), Places("docs")("README.md")
    ('rules.md', 'README.md')
    """

    def __init__(self, root: str | None) -> None:
        self._root = os.path.realpath(root or ".")
        self._inside = os.path.join(self._root, "")
        self._folders: dict[str, str] = {}

    def __call__(self, file: str) -> str:
        """Return the name of a file; as it was given where it lies elsewhere or leads nowhere."""
        try:
            path = self.real(file)
        except (OSError, ValueError):
            path = ""
        inside = path.startswith(self._inside)
        return _with_slashes(path[len(self._inside) :] if inside else os.path.normpath(file))

    def real(self, file: str) -> str:
        """Return the path of a file without links.

        Raises:
            ValueError: no file can have this path.
        """
        folder, name = os.path.split(file)
        if name in _NO_NAMES:
            return os.path.realpath(file)
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder)
        path = os.path.join(self._folders[folder], name)
        return os.path.realpath(path) if os.path.islink(path) else path


def _with_slashes(path: str) -> str:
    return path if os.sep == "/" else path.replace(os.sep, "/")

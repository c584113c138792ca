"""A value that a file holds, and where each part of it stands in the file's text."""

from typing import Any, Protocol

from toolkit.checks.protocol import Path
from toolkit.model.base import Struct


class Locator(Protocol):
    """Finds the offset of a key or value in the text of a file; made only for documents that fail."""

    def __call__(self, path: Path, *, key: bool = False) -> int:
        """Return the offset of the value at ``path``, or of its key; of the nearest parent where there is none."""
        ...


class Instance(Struct, frozen=True, kw_only=True):
    """One value of a file: a whole JSON document, one line of JSON Lines, or the front matter of a page.

    Attributes:
        value: what the text holds, in Python's terms.
        locate: finds the offset of a part of it in the file's text.
    """

    value: Any
    locate: Locator

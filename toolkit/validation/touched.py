"""The files that a change concerns: those that changed themselves, and those whose source or schema did."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from toolkit.checks.documents.text import without_mark
from toolkit.model.media_types import DATA
from toolkit.model.settings import ValidateSettings
from toolkit.validation.places import Places
from toolkit.validation.schemas import OURS, SchemaSource
from toolkit.validation.selection import Selections
from toolkit.validation.walk import suffix_of

# A document without the key, as it is or with its sign escaped, needs no decoding.
_KEYS = (b"$schema", b"\\u0024schema")


class _Source(msgspec.Struct):
    path: str | None = None


class _Head(msgspec.Struct):
    """What a JSON document says of the files that it hangs on."""

    schema: Any = msgspec.field(name="$schema", default=None)
    source: _Source | None = None
    sources: tuple[_Source, ...] = ()


class Touched:
    """Says whether a change concerns a file.

    Args:
        changed: real paths of the files that changed.
        settings: which schema belongs to which file.
        schema: the schema that all documents of the call follow, or None.

    Raises:
        ConfigurationError: a schema is missing or cannot be used.
    """

    def __init__(self, changed: frozenset[str], settings: ValidateSettings, schema: str | None) -> None:
        self._changed = changed
        self._places = Places(None)
        self._selected = Selections(settings)
        self._schemas = SchemaSource(settings, schema)

    def __call__(self, file: str) -> bool:
        """Say whether ``file``, or another that its outcome hangs on, is among the changed ones."""
        return self._has_changed(file) or any(map(self._has_changed, self._behind(file)))

    def _has_changed(self, path: str) -> bool:
        try:
            return self._places.real(path) in self._changed
        except ValueError:  # a path that no file can have
            return False

    def _behind(self, file: str) -> Iterator[str]:
        """Yield the sources and the schemas of what is in a file."""
        mapped = self._selected(file).schema
        folder = os.path.dirname(file)
        for head in _heads(file):
            if str(head.schema).startswith(OURS):
                named = [source.path for source in (head.source, *head.sources) if source is not None]
                yield from (os.path.join(folder, path) for path in named if path is not None)
            schema, _ = self._schemas.schema_for({"$schema": head.schema}, file, mapped)
            if schema is not None:
                yield from schema.files


def _heads(file: str) -> Iterator[_Head]:
    """Yield what the JSON documents in a file say of themselves; an empty head for anything else."""
    suffix = suffix_of(file)
    if DATA.get(suffix) not in (DATA[".json"], DATA[".jsonl"]):
        yield _Head()
        return
    try:
        data, _ = without_mark(Path(file).read_bytes())
    except OSError:
        return
    for document in (data,) if suffix == ".json" else data.splitlines():
        if not any(key in document for key in _KEYS):
            yield _Head()
            continue
        try:
            yield msgspec.json.decode(document, type=_Head)
        except (UnicodeDecodeError, msgspec.DecodeError, RecursionError):
            yield _Head()

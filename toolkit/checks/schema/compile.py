"""Compiles a JSON Schema with everything it refers to, from local files and registered ones only."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from toolkit.model.base import Struct
from toolkit.model.errors import ConfigurationError


class Schema(Struct, frozen=True, kw_only=True):
    """A compiled schema.

    Attributes:
        name: the file or identifier that users know it by.
        content: the schema itself.
        validator: decides and lists errors; formats are asserted.
        files: the files that it was read from.
    """

    name: str
    content: Any
    validator: Any
    files: tuple[str, ...] = ()


def compile_schema(
    content: Any, name: str, *, place: Path | None = None, registered: Mapping[str, Path] | None = None
) -> Schema:
    """Return ``content`` compiled.

    Args:
        content: the schema as a value.
        name: what to call it in messages.
        place: its file; references are looked for beside it, also those that begin like its ``$id``.
        registered: files that stand in for remote schemas, by URI.

    Raises:
        ConfigurationError: not a valid schema, or one that refers to what is neither local nor registered.
    """
    import jsonschema_rs  # a fifth of the start; what the toolkit wrote itself is proven without it

    finder = _Finder(content, place, dict(registered or {}))
    base = None if place is None else place.resolve().as_uri()
    has_id = isinstance(content, dict) and "$id" in content
    try:
        validator = jsonschema_rs.validator_for(
            content, validate_formats=True, retriever=finder, base_uri=None if has_id else base
        )
    except ValueError as error:
        raise ConfigurationError(f"{name}: {_cause(content, error)}") from error
    files = (*([] if place is None else [str(place)]), *finder.files)
    return Schema(name=name, content=content, validator=validator, files=files)


def read_schema(path: Path, registered: Mapping[str, Path] | None = None) -> Schema:
    """Return the schema in a JSON or YAML file, compiled.

    Raises:
        ConfigurationError: missing, unreadable, or not a valid schema.
    """
    return compile_schema(load_schema_file(path), str(path), place=path, registered=registered)


def load_schema_file(path: Path) -> Any:
    """Return what a JSON or YAML file holds.

    Raises:
        ConfigurationError: missing, unreadable, or neither JSON nor YAML.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ConfigurationError(f"{path}: no such schema; check the path") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: schema not readable: {error.strerror}") from error
    try:
        if path.suffix.lower() in (".yaml", ".yml"):
            import yaml

            return yaml.safe_load(data)
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{path}: schema is not valid JSON: {error}") from error
    except Exception as error:  # yaml.YAMLError, which only an import could name
        raise ConfigurationError(f"{path}: schema is not valid YAML: {' '.join(str(error).split())}") from error


class _Finder:
    """Finds the schema behind a URI without a network."""

    def __init__(self, root: Any, place: Path | None, registered: dict[str, Path]) -> None:
        self.files: list[str] = []
        self._registered = registered
        self._folder = None if place is None else place.resolve().parent
        identifier = root.get("$id", "") if isinstance(root, dict) else ""
        self._base = identifier.rpartition("/")[0] + "/" if isinstance(identifier, str) and "/" in identifier else None

    def __call__(self, uri: str) -> Any:
        address = urldefrag(uri).url
        path = self._registered.get(address) or self._registered.get(uri) or self._local(address)
        if path is None:
            path = self._beside(address)
        if path is None:
            raise ValueError(f"{address} is neither a local file nor registered under validate.remote")
        self.files.append(str(path))
        return load_schema_file(path)

    def _local(self, address: str) -> Path | None:
        """Return the file that a ``file:`` URI names, or that lies where the schema's own ``$id`` would put it."""
        parts = urlsplit(address)
        if parts.scheme == "file":
            return Path(unquote(parts.path))
        if self._folder and self._base and address.startswith(self._base):
            path = self._folder / unquote(address[len(self._base) :])
            return path if path.is_file() else None
        return None

    def _beside(self, address: str) -> Path | None:
        """Return the file beside the schema whose ``$id`` is ``address``."""
        if self._folder is None:
            return None
        for path in sorted(self._folder.glob("*.json")):
            try:
                content = json.loads(path.read_bytes())
            except (OSError, ValueError, RecursionError):
                continue
            if isinstance(content, dict) and content.get("$id") == address:
                return path
        return None


def _cause(content: Any, error: ValueError) -> str:
    """Return why a schema cannot be used, in one line."""
    message = str(getattr(error, "message", error)).split("\n")[0]
    if "retrieving it failed" in message:
        return "reference not found: " + message.partition("retrieving it failed: ")[2].removeprefix("ValueError: ")
    path = "".join(f"/{step}" for step in getattr(error, "instance_path", ()))
    detail = _metaschema_fault(content)
    return f"not a valid schema: {detail or message}" + (f" (at {path})" if path and not detail else "")


def _metaschema_fault(content: Any) -> str | None:
    """Return the fault that jsonschema finds most telling, or None where it finds none."""
    from jsonschema.exceptions import SchemaError
    from jsonschema.validators import Draft202012Validator, validator_for

    try:
        validator_for(content, default=Draft202012Validator).check_schema(content)
    except SchemaError as fault:
        return f"{fault.message} (at {fault.json_path})"
    except Exception:  # a schema so odd that jsonschema itself fails: the engine's own message stands
        return None
    return None

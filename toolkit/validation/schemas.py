"""Which schema a document follows: the one named by the call, by the configuration, or by the document itself."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from toolkit.checks.schema.compile import Schema, compile_schema, read_schema
from toolkit.model.errors import ConfigurationError
from toolkit.model.settings import ValidateSettings
from toolkit.validation.baseline import BASELINE_SCHEMA

OURS = "urn:article-toolkit:"

_DIALECTS = "json-schema.org"


class SchemaSource:
    """Finds schemas and keeps them compiled for the length of a run.

    Args:
        settings: mappings and registered schemas.
        schema: the schema that all documents of the call follow, or None.

    Raises:
        ConfigurationError: that schema is missing or not valid.
    """

    def __init__(self, settings: ValidateSettings, schema: str | None = None) -> None:
        root = Path(settings.root or ".")
        self._root = root
        self._remote = {uri: root / file for uri, file in settings.remote.items()}
        self._kept: dict[str, Schema | None] = {}
        self._for_all = self._named(schema) if schema is not None else None

    def imposed(self, mapped: str | None) -> bool:
        """Say whether the call or the configuration names a schema, whatever the document says of itself."""
        return self._for_all is not None or mapped is not None

    def schema_for(self, value: Any, file: str, mapped: str | None) -> tuple[Schema | None, str | None]:
        """Return the schema of a document, or None; and a sentence where it names one that is not at hand.

        Raises:
            ConfigurationError: the schema is at hand but cannot be used.
        """
        if self._for_all is not None:
            return self._for_all, None
        if mapped is not None:
            return self._named(str(self._root / mapped) if not mapped.startswith(OURS) else mapped), None
        own = schema_of(value)
        return self._own(own, file) if own else (None, None)

    def _named(self, name: str) -> Schema:
        """Return the schema in a file, or one of ours by its identifier or short name."""
        if name not in self._kept:
            ours = None if Path(name).exists() else our_schema(name)
            self._kept[name] = ours or read_schema(Path(name), self._remote)
        found = self._kept[name]
        if found is None:
            raise ConfigurationError(f"{name}: no such schema; check the path")
        return found

    def _own(self, name: str, file: str) -> tuple[Schema | None, str | None]:
        """Return the schema that a document names itself."""
        address = name.removesuffix("#")
        if address == BASELINE_SCHEMA:
            return None, None
        parts = urlsplit(address)
        if parts.hostname == _DIALECTS and "/draft" in parts.path:
            return self._metaschema(address), None
        if address in self._remote:
            return self._named(str(self._remote[address])), None
        if address.startswith(OURS):
            found = our_schema(address) if address not in self._kept else self._kept[address]
            self._kept[address] = found
            return found, None if found else f"the document says it is {name}, which this version does not know"
        if parts.scheme and len(parts.scheme) > 1:
            return None, f"the schema {name} is not registered, so the document was not checked against it"
        path = Path(file).parent / address
        if not path.is_file():
            return None, f"the schema {name} is not there, so the document was not checked against it"
        return self._named(str(path)), None

    def _metaschema(self, address: str) -> Schema | None:
        """Return the schema of schemas, for a document that is a schema itself."""
        if address not in self._kept:
            try:
                self._kept[address] = compile_schema({"$ref": address}, address)
            except ConfigurationError:
                self._kept[address] = None
        return self._kept[address]


def schema_of(value: Any) -> str:
    """Return the schema that a document names itself, empty where it names none."""
    own = value.get("$schema") if isinstance(value, dict) else None
    return own if isinstance(own, str) else ""


def our_schema(name: str) -> Schema | None:
    """Return one of our own schemas by identifier (``urn:article-toolkit:article:1``) or name (``article``)."""
    from toolkit.model.schemas import SCHEMAS
    from toolkit.model.schemas import schema as content_of

    for short, (identifier, _, _) in SCHEMAS.items():
        if name in (short, identifier):
            return compile_schema(content_of(short), identifier)
    return None

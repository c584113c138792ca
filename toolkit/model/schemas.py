"""JSON Schemas (2020-12), generated from the structs: one source for the data and for its contract.

Descriptions come from the ``Attributes`` sections of the docstrings, bounds and patterns from the types.
``python -m toolkit.model.schemas DIR`` writes all of them.
"""

import sys
from functools import cache
from inspect import cleandoc
from pathlib import Path
from typing import Any

import msgspec

from toolkit.expressions import expression
from toolkit.model.article import ARTICLE_SCHEMA, Article
from toolkit.model.document import ArticleInput
from toolkit.model.errors import UnknownNameError
from toolkit.model.merged import MERGED_SCHEMA, MergedSummary
from toolkit.model.report import REPORT_SCHEMA, Report
from toolkit.model.summary import Summary

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# name: (identifier, struct, whether every key must be there: what we write, or may be left out: what we read)
SCHEMAS: dict[str, tuple[str, type[msgspec.Struct], bool]] = {
    "article": (ARTICLE_SCHEMA, Article, True),
    "input": ("urn:article-toolkit:input:1", ArticleInput, False),
    "merged": (MERGED_SCHEMA, MergedSummary, True),
    "report": (REPORT_SCHEMA, Report, True),
    "summary": ("urn:article-toolkit:summary:1", Summary, True),
}

# Keys that joined the first version when there were documents without them: they are always written and never required.
LATER = frozenset({"other_figures", "speaker"})

_ATTRIBUTE = expression(r"^([a-z0-9_]+(?:, [a-z0-9_]+)*): (.+)$")


@cache
def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema called ``name`` (article, input, merged, report, summary).

    Raises:
        UnknownNameError: there is no such schema.

    >>> schema("article")["$id"]
    'urn:article-toolkit:article:1'
    """
    if name not in SCHEMAS:
        raise UnknownNameError("schema", name, SCHEMAS)
    identifier, struct, complete = SCHEMAS[name]
    (_,), definitions = msgspec.json.schema_components([struct], ref_template="#/$defs/{name}")
    described = _descriptions(struct)
    for title, definition in definitions.items():
        # Some versions of msgspec keep the indentation of docstrings.
        definition["description"] = cleandoc(definition.get("description", "")).partition("\n\nAttributes:")[0]
        if "properties" in definition:
            _complete(definition, described.get(title, {}), complete)
    for definition in definitions.values():
        _put_null_last(definition)
    root = definitions.pop(struct.__name__)
    return {"$schema": DIALECT, "$id": identifier, **root, "$defs": definitions}


def _complete(definition: dict[str, Any], described: dict[str, str], complete: bool) -> None:
    """Describe the properties of one struct and require them where all of them are written."""
    for key, subschema in definition["properties"].items():
        subschema.pop("default", None)
        if key in described:
            subschema.setdefault("description", described[key])
    if complete:
        definition["required"] = [key for key in definition["properties"] if key not in LATER]
    definition.pop("title", None)


def _put_null_last(node: Any) -> None:
    """Order the alternatives of every union below ``node``, which versions of msgspec do in ways of their own."""
    if isinstance(node, dict):
        if "anyOf" in node:
            node["anyOf"].sort(key=lambda option: option == {"type": "null"})
        for child in node.values():
            _put_null_last(child)
    elif isinstance(node, list):
        for child in node:
            _put_null_last(child)


def _descriptions(struct: type[msgspec.Struct]) -> dict[str, dict[str, str]]:
    """Return the attributes' descriptions of ``struct`` and of all structs that it holds, by struct name."""
    described: dict[str, dict[str, str]] = {}

    def visit(found: Any) -> None:
        if isinstance(found, msgspec.inspect.StructType):
            name = found.cls.__name__
            if name in described:
                return
            described[name] = _attributes(found.cls)
            for field in found.fields:
                visit(field.type)
        elif isinstance(found, msgspec.inspect.VarTupleType):
            visit(found.item_type)
        elif isinstance(found, msgspec.inspect.UnionType):
            for option in found.types:
                visit(option)

    visit(msgspec.inspect.type_info(struct))
    return described


def _attributes(struct: type) -> dict[str, str]:
    """Return what the docstrings of ``struct`` and its bases say of each attribute, by its JSON name."""
    described: dict[str, str] = {}
    for owner in reversed(struct.__mro__):
        names: list[str] = []
        for line in _attribute_lines(owner.__doc__ or ""):
            if match := _ATTRIBUTE.match(line):
                names = match[1].split(", ")
                described.update(dict.fromkeys(names, match[2]))
            else:
                described.update({name: f"{described[name]} {line}" for name in names})
    encoded = {field.name: field.encode_name for field in msgspec.structs.fields(struct)}
    return {encoded[name]: text for name, text in described.items() if name in encoded}


def _attribute_lines(docstring: str) -> list[str]:
    """Return the lines of the ``Attributes`` section of a docstring, without their indent."""
    _, _, section = docstring.partition("Attributes:\n")
    section, _, _ = section.partition("\n\n")
    return [line.strip() for line in section.splitlines() if line.strip()]


def write_schemas(folder: Path) -> None:
    """Write every schema into ``folder`` as ``NAME.schema.json``."""
    for name in SCHEMAS:
        text = msgspec.json.format(msgspec.json.encode(schema(name)), indent=2).decode()
        (folder / f"{name}.schema.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))

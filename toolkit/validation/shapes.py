"""Tells a document of ours by its keys, whatever it calls itself."""

from typing import Any

from toolkit.model.article import ARTICLE_SCHEMA
from toolkit.model.merged import MERGED_SCHEMA

# Keys that together only a document of ours has: what it calls itself -> the keys.
_SHAPES = {
    ARTICLE_SCHEMA: frozenset({"offset_unit", "sections", "source", "text"}),
    MERGED_SCHEMA: frozenset({"floor_met", "sentences", "sources", "target_met"}),
}


def unsaid_schema(value: Any) -> str | None:
    """Return what a document of ours should call itself and does not; None for any other value.

    A document without its name would pass unproven, as every check of its content hangs on the name.

    >>> unsaid_schema({"offset_unit": "codepoint", "source": {}, "text": "", "sections": []})
    'urn:article-toolkit:article:1'
    >>> unsaid_schema({"title": "Rain"}) is None
    True
    """
    if not isinstance(value, dict):
        return None
    for schema, keys in _SHAPES.items():
        if keys <= value.keys():
            kind, _, _ = schema.rpartition(":")
            return None if str(value.get("$schema")).startswith(f"{kind}:") else schema
    return None

"""Decides whether a document keeps to one of our schemas, in microseconds."""

from functools import cache
from typing import Any

from toolkit.model.schemas import schema


@cache
def validator(name: str) -> Any:
    """Return the compiled validator (jsonschema-rs) of the schema called ``name``; formats are asserted."""
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(schema(name), validate_formats=True)


def violation(document: Any, name: str) -> str | None:
    """Return the first way in which ``document`` breaks the schema ``name``, with its JSON pointer, or None.

    >>> violation({"sections": [{"heading": "Costs"}]}, "input")
    >>> violation({"sections": [{"heading": 3}]}, "input")
    "/sections/0/heading: 3 is not ..."
    """
    for error in validator(name).iter_errors(document):
        return f"{''.join(f'/{part}' for part in error.instance_path)}: {error.message}"
    return None

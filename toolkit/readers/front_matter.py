"""Front matter: the YAML between two lines of dashes at the top of a Markdown file."""

import re
from typing import Any

from toolkit.expressions import expression
from toolkit.model.errors import InputError

_FENCED = expression(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = expression(r"\s*(?:#[^\n]*\n\s*)*['\"]?[\w-]+['\"]?\s*:")
MAX_LENGTH = 100_000  # code points; longer front matter is no front matter


def split_front_matter(text: str, name: str) -> tuple[dict[str, Any], int]:
    """Return the front matter of a text as JSON values, and where the text goes on after it.

    A pair of dashed lines that holds no mapping is text, not front matter.

    Raises:
        InputError: it begins like front matter but is no valid YAML, or uses YAML's aliases.
    """
    if not text.startswith("---"):
        return {}, 0
    match = _FENCED.match(text[:MAX_LENGTH])
    if match is None or not _KEY.match(match[1]):
        return {}, 0
    import yaml

    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(match[1], yaml.SafeLoader)):
            raise InputError(f"{name}: front matter uses YAML aliases; write the values out")
        found = yaml.safe_load(match[1])
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        colon = str(error.problem).startswith("mapping values are not allowed")
        remedy = 'put a value with ": " in it into quotes' if colon else "mend it"
        raise InputError(f"{name}:{line}: front matter is not valid YAML: {error.problem}; {remedy}") from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise InputError(f"{name}:2: front matter is not valid YAML; mend it") from None
    return (_plain(found), match.end()) if isinstance(found, dict) else ({}, 0)


def _plain(value: Any) -> Any:
    """Return YAML values as JSON has them: keys and dates as strings."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(inner) for inner in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if value - value == 0 else str(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)

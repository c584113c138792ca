"""Front matter: the YAML between lines of ``---``, or the TOML between lines of ``+++``, at the top of a page."""

import re
import tomllib
from typing import Any, Literal, NamedTuple

from toolkit.expressions import expression
from toolkit.model.errors import InputError
from toolkit.model.yaml_remedies import yaml_remedy

MAX_LENGTH = 100_000  # code points; longer front matter is no front matter
_MAX_DEPTH_IN_C = 50  # levels; the parser in C, twice as fast, goes as deep as its stack holds and no further

_END = r"[ \t]*(?:\r?\n|\Z)"
_OPENING = expression(r"(?:---|\+\+\+)[ \t]*\r?\n")
_CLOSING = {"+": expression(rf"(?<=\n)\+\+\+{_END}"), "-": expression(rf"(?<=\n)(?:---|\.\.\.){_END}")}
_COMMENTS = r"\s*(?:#[^\n]*\n\s*)*+"
_QUOTED = r"\"[^\"\n]*\"|'[^'\n]*'"
_YAML_KEY = expression(rf"{_COMMENTS}(?:[\w.-]+|{_QUOTED})\s*:(?=\s)")
_TOML_KEY = expression(rf"{_COMMENTS}(?:\[\[?[\w.-]+\]\]?\s*$|(?:[\w.-]+|{_QUOTED})\s*=)", re.MULTILINE)
_YAML_LINE = expression(r"^[\w.-]+:(?=\s|$)", re.MULTILINE)
_TOML_LINE = expression(r"^[\w.-]+[ \t]*=", re.MULTILINE)
_TOML_PLACE = expression(r"line (\d+)")
_EMPTY = expression(r"\n[ \t]*\r?\n")
_BLANK_LINE = expression(r"[ \t]*\r?\n")


class FrontMatter(NamedTuple):
    """Where the front matter of a page stands.

    Attributes:
        form: how it is written.
        start, end: offsets of what stands between its two lines.
        after: offset of the page's own text.
    """

    form: Literal["yaml", "toml"]
    start: int
    end: int
    after: int


def front_matter(text: str) -> FrontMatter | None:
    r"""Return where the front matter of a page stands; None where it has none.

    What YAML or TOML read as a mapping is front matter, and so is what begins with a key but is not valid. Two
    thematic breaks with text between them are none; Pandoc tells them, too, by the empty line behind the first.

    >>> front_matter("---\ntitle: Rain\n---\n# Rain\n")
    FrontMatter(form='yaml', start=4, end=16, after=20)
    >>> front_matter("---\n\nWhat to do: stay at home.\n\n---\n") is None
    True
    """
    opening = _OPENING.match(text)
    closing = _CLOSING[text[0]].search(text, opening.end(), MAX_LENGTH) if opening else None
    if opening is None or closing is None:
        return None
    body = text[opening.end() : closing.start()]
    is_toml = text[0] == "+"
    if not (_is_toml(body) if is_toml else _is_yaml(body)):
        return None
    return FrontMatter("toml" if is_toml else "yaml", opening.end(), closing.start(), closing.end())


def unclosed_front_matter(text: str, *, least: int) -> bool:
    r"""Say whether front matter opens a page that no line closes: at least so many keys stand before an empty line.

    >>> unclosed_front_matter("---\ntitle: Rain\ndate: 2026-03-04\n# Rain\n", least=2)
    True
    >>> unclosed_front_matter("---\nMind: stay at home.\n\nIt rains.\n", least=2)
    False
    """
    opening = _OPENING.match(text)
    if opening is None or _CLOSING[text[0]].search(text, opening.end(), MAX_LENGTH):
        return False
    head = _EMPTY.split(text[opening.end() : MAX_LENGTH], maxsplit=1)[0]
    key = _TOML_LINE if text[0] == "+" else _YAML_LINE
    return key.match(head) is not None and sum(1 for _ in key.finditer(head)) >= least


def _is_yaml(body: str) -> bool:
    import yaml

    if not body.strip():
        return True
    begins_with_key = _YAML_KEY.match(body) is not None
    is_apart = _BLANK_LINE.match(body) is not None
    if is_apart and not begins_with_key:
        return False
    try:
        nodes = [event for event in yaml.parse(body, _loader()) if isinstance(event, yaml.NodeEvent)]
    except (yaml.YAMLError, ValueError):
        return begins_with_key and not is_apart
    return bool(nodes) and isinstance(nodes[0], yaml.MappingStartEvent)


def _is_toml(body: str) -> bool:
    try:
        tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError):
        return _TOML_KEY.match(body) is not None
    return True


def split_front_matter(text: str, name: str) -> tuple[dict[str, Any], int]:
    """Return the front matter of a text as JSON values, and where the text goes on after it.

    Raises:
        InputError: it is front matter but not valid, or uses YAML's aliases.
    """
    found = front_matter(text)
    if found is None:
        return {}, 0
    body = text[found.start : found.end]
    values = _toml(body, name) if found.form == "toml" else _yaml(body, name)
    return _plain(values), found.after


def _toml(body: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said, _, place = str(error).partition(" (at ")
        found = _TOML_PLACE.match(place)
        line = int(found[1]) + 1 if found else 2
        raise InputError(f"{name}:{line}: front matter is not valid TOML: {said}; correct it here") from None


def _yaml(body: str, name: str) -> dict[str, Any]:
    import yaml

    depth = deepest = 0
    try:
        for event in yaml.parse(body, _loader()):
            if isinstance(event, yaml.AliasEvent):
                raise InputError(f"{name}: front matter uses YAML aliases; write the values out")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            deepest = max(deepest, depth)
        return yaml.load(body, _loader() if deepest <= _MAX_DEPTH_IN_C else yaml.SafeLoader) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        remedy = yaml_remedy(error.problem)
        raise InputError(f"{name}:{line}: front matter is not valid YAML: {error.problem}; {remedy}") from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise InputError(f"{name}:2: front matter is not valid YAML; mend it") from None


def _loader() -> Any:
    """Return the parser in C where it is there."""
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _plain(value: Any) -> Any:
    """Return values of YAML and TOML as JSON has them: keys and dates as strings."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(inner) for inner in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if value - value == 0 else str(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)

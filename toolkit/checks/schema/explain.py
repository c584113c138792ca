"""Says what the schema engine found in words that a writer understands, with the form that nearly fits."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from toolkit.checks.protocol import Path, Problem, in_words
from toolkit.checks.schema.rules import RULE_OF
from toolkit.model.words import shown

# How far an error puts a form from fitting: another type is another thing; a wrong constant marks another form.
_DISTANCE = {"type": 100, "const": 3, "enum": 2}

_FORMAT_HINTS = {
    "date": "write it like 2026-03-04",
    "date-time": "write it like 2026-03-04T05:06:07Z",
    "duration": "write it like P3DT4H",
    "email": "write it like name@example.org",
    "hostname": "write it like www.example.org",
    "ipv4": "write it like 192.0.2.1",
    "json-pointer": "write it like /sections/0",
    "regex": "correct the regular expression",
    "time": "write it like 05:06:07Z",
    "uri": "write it with its scheme and without spaces, like https://example.org/page",
    "uuid": "write it like 123e4567-e89b-42d3-a456-426614174000",
}

_TYPE_WORDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


def explain(error: Any, schema: Any) -> Iterator[Problem]:
    """Yield what one error of the schema engine means.

    Args:
        error: a ``jsonschema_rs.ValidationError``.
        schema: the schema, to look up what else would be allowed.
    """
    keyword = error.kind.name
    path: Path = tuple(error.instance_path)
    rule = RULE_OF.get(keyword, "TK109")
    if keyword in ("additionalProperties", "unevaluatedProperties"):
        allowed = _allowed(schema, error.schema_path)
        for name in error.kind.unexpected:
            message = f"{in_words(path)} has the key {shown(name)}, which the schema does not allow"
            yield Problem(rule=rule, message=message, hint=_nearest(name, allowed), path=(*path, name), key=True)
    elif keyword == "propertyNames":
        name = str(error.kind.error.instance)
        message = f"the key {shown(name)} is not allowed here: {_reason(error.kind.error)}"
        yield Problem(rule=rule, message=message, path=(*path, name), key=True)
    elif keyword in ("oneOf", "anyOf") and len(error.kind.context) > 0:
        yield from _forms(error, schema, path, rule)
    else:
        message = f"{in_words(path)} {_reason(error)}"
        yield Problem(rule=rule, message=message, hint=_hint(error), path=path, key=keyword == "falseSchema")


def _forms(error: Any, schema: Any, path: Path, rule: str) -> Iterator[Problem]:
    """Yield why none of several forms fits, seen from the one that nearly does."""
    branches = error.kind.context
    if not all(branches):
        fitting = sum(not branch for branch in branches)
        message = f"{in_words(path)} fits {fitting} of the forms that the schema offers, and may fit only one"
        yield Problem(rule=rule, message=message, hint="leave out what belongs to the other form", path=path)
        return
    distances = [sum(_distance(inner, len(path)) for inner in branch) for branch in branches]
    nearest = distances.index(min(distances))
    reasons = [problem for inner in branches[nearest] for problem in explain(inner, None)]
    message = f"{in_words(path)} fits none of the {len(branches)} forms that the schema offers"
    if distances[nearest] >= _DISTANCE["type"]:
        yield Problem(rule=rule, message=f"{message}: it is {shown(error.instance)}", path=path)
        return
    detail = "; ".join(problem.message for problem in reasons[:3])
    first = reasons[0]
    place = first.path if len(reasons) == 1 else path
    yield Problem(
        rule=rule,
        message=f"{message}; the nearest is form {nearest + 1}, but {detail}",
        hint=first.hint,
        path=place,
        key=first.key and len(reasons) == 1,
    )


def _distance(error: Any, depth: int) -> int:
    """Return how far one error puts a form from fitting a value that lies ``depth`` steps deep."""
    keyword = error.kind.name
    if keyword in ("oneOf", "anyOf"):
        return 1 + min(sum(_distance(inner, depth) for inner in branch) for branch in error.kind.context)
    if keyword == "type" and len(error.instance_path) > depth:
        return 1
    if keyword in ("additionalProperties", "unevaluatedProperties"):
        return len(error.kind.unexpected)
    return _DISTANCE.get(keyword, 1)


def _reason(error: Any) -> str:
    """Return what is wrong with a value, to follow its name."""
    kind, value = error.kind, shown(error.instance)
    match kind.name:
        case "required":
            return f"lacks the key {shown(kind.property)}"
        case "type":
            return f"is {value}, not {' or '.join(_TYPE_WORDS.get(name, name) for name in kind.types)}"
        case "enum":
            return f"is {value}, which is none of {', '.join(shown(option) for option in kind.options[:12])}"
        case "const":
            return f"is {value}, not {shown(kind.expected_value)}"
        case "pattern":
            return f"is {value}, which does not match the pattern {kind.pattern}"
        case "format":
            return f"is {value}, which is no valid {kind.format}"
        case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
            return f"is {value}; the schema's {kind.name} is {kind.limit}"
        case "minLength" | "maxLength":
            return f"has {len(error.instance):,} characters; the schema's {kind.name} is {kind.limit:,}"
        case "minItems" | "maxItems" | "minProperties" | "maxProperties":
            return f"has {len(error.instance):,} members; the schema's {kind.name} is {kind.limit:,}"
        case "multipleOf":
            return f"is {value}, which is no multiple of {kind.multiple_of}"
        case "uniqueItems":
            return "holds the same member twice"
        case "falseSchema":
            return "is not allowed here"
        case "not":
            return f"is {value}, which the schema excludes"
        case _:
            return f"does not fit the schema: {error.message}"


def _hint(error: Any) -> str | None:
    kind = error.kind
    match kind.name:
        case "enum":
            return _nearest(error.instance, [option for option in kind.options if isinstance(option, str)])
        case "const" if isinstance(kind.expected_value, str):
            return _nearest(error.instance, [kind.expected_value])
        case "format":
            return _FORMAT_HINTS.get(kind.format)
        case "required":
            near = get_close_matches(kind.property, [str(key) for key in error.instance], n=1, cutoff=0.75)
            return f'is "{near[0]}" meant to be "{kind.property}"?' if near else f'add "{kind.property}"'
        case "type" if "string" in kind.types:
            return "put it in double quotes"
        case "type" if isinstance(error.instance, str) and {"integer", "number"} & set(kind.types):
            return "write the number without quotes"
        case _:
            return None


def _nearest(name: object, known: list[str]) -> str | None:
    near = get_close_matches(name, known, n=1, cutoff=0.6) if isinstance(name, str) else []
    return f'did you mean "{near[0]}"?' if near else None


def _allowed(schema: Any, schema_path: list[str | int]) -> list[str]:
    """Return the keys that stand beside the keyword at ``schema_path``; none where that is in another file."""
    for step in schema_path[:-1]:
        try:
            schema = schema[step]
        except (KeyError, IndexError, TypeError):
            return []
    return sorted(schema.get("properties", {})) if isinstance(schema, dict) else []

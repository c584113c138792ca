"""Reads TOML as the JSON values it stands for, each key placed in its line."""

import tomllib
from typing import Any

from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.json_syntax import Slip
from toolkit.checks.protocol import Path
from toolkit.expressions import expression

_LINE = expression(r"[ \t]*(?:\[\[?[ \t]*(?P<table>[^\]\n]+?)[ \t]*\]|(?P<key>[^\s=#][^=\n]*?)[ \t]*=[ \t]*)")
_PLACE = expression(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)\Z")


def read_toml_text(text: str, start: int, end: int) -> tuple[Instance | None, tuple[Slip, ...]]:
    """Return the value of the TOML between ``start`` and ``end`` of ``text``, and what is wrong with it."""
    body = text[start:end]
    try:
        value = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        return None, (_slip(str(error), body, start),)
    except RecursionError:
        return None, (Slip("nesting", start, "the front matter is nested deeper than can be read", "flatten it"),)
    places = _places(body, start)

    def locate(path: Path, *, key: bool = False) -> int:
        for length in range(len(path), 0, -1):
            if (place := places.get(path[:length])) is not None:
                return place[0 if key or length < len(path) else 1]
        return start

    return Instance(value=_plain(value), locate=locate), ()


def _slip(message: str, body: str, start: int) -> Slip:
    match = _PLACE.search(message)
    lines = body.split("\n")
    offset = len(body.rstrip())
    if match and match[1]:
        number = int(match[1]) - 1
        offset = sum(len(line) + 1 for line in lines[:number]) + int(match[2]) - 1
    said = message[: match.start()] if match else message
    return Slip("syntax", start + offset, f"not readable as TOML: {said[:1].lower()}{said[1:]}", "correct it here")


def _places(body: str, start: int) -> dict[Path, tuple[int, int]]:
    """Return where each key and its value stand; of an array of tables, the last one."""
    places: dict[Path, tuple[int, int]] = {}
    table: Path = ()
    at = start
    for line in body.split("\n"):
        match = _LINE.match(line)
        if match and match["table"]:
            table = _steps(match["table"])
            places.setdefault(table, (at + match.start("table"), at + match.start("table")))
        elif match:
            places.setdefault((*table, *_steps(match["key"])), (at + match.start("key"), at + match.end()))
        at += len(line) + 1
    return places


def _steps(key: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in key.split("."))


def _plain(value: Any) -> Any:
    """Return values as JSON has them: dates and numbers that are none as the text that they are."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, float) and value - value != 0:
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else value

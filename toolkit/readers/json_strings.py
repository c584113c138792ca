"""Where the strings of a JSON file stand, so that a text taken out of it can be tied to its lines."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from toolkit.expressions import expression

# Sound JSON is taken for granted: the decoder has read it before.
_TOKEN = expression(r'"((?:[^"\\]|\\.)*+)"|[{}\[\],:]', re.DOTALL)
_ESCAPES = expression(r"(?:\\.(?:(?<=u)[0-9a-fA-F]{4})?)++", re.DOTALL)

Path = tuple[str | int, ...]


class StringPlace(NamedTuple):
    """A string value: its path of keys and indexes, and where its content begins and ends in the file."""

    path: Path
    start: int
    end: int


def string_places(source: str) -> Iterator[StringPlace]:
    """Yield the string values of a JSON document, in the order of the file.

    >>> [place.path for place in string_places('{"title": "Rain", "sections": [{"text": "a"}]}')]
    [('title',), ('sections', 0, 'text')]
    """
    path: list[str | int] = []
    keyed: list[bool] = []
    is_key = False
    for match in _TOKEN.finditer(source):
        sign = source[match.start()]
        if sign in "{[":
            keyed.append(sign == "{")
            is_key = sign == "{"
            path.append("" if is_key else 0)
        elif sign in "}]":
            keyed.pop()
            path.pop()
        elif sign == ",":
            is_key = keyed[-1]
            if not is_key:
                path[-1] = int(path[-1]) + 1
        elif sign == ":":
            is_key = False
        elif is_key:
            path[-1] = _decoded(match[1])
        else:
            yield StringPlace(tuple(path), match.start(1), match.end(1))


def pieces(source: str, place: StringPlace) -> Iterator[tuple[str, int | None]]:
    """Yield the content of a string as pieces with their places; escapes have none, as their length differs."""
    at = place.start
    for match in _ESCAPES.finditer(source, place.start, place.end):
        if at < match.start():
            yield source[at : match.start()], at
        yield _decoded(match[0]), None
        at = match.end()
    if at < place.end:
        yield source[at : place.end], at


def _decoded(content: str) -> str:
    return msgspec.json.decode(f'"{content}"', type=str)

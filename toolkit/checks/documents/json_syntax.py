"""What is wrong with a text that should be JSON, found without recursion and with every place.

Slower than a parser, so it runs only where a fast parser refused the text or lost a key: it sees what parsers accept
in silence (duplicate keys, NaN, lone surrogates) and survives what breaks them (100,000 levels).
"""

import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

from toolkit.checks.protocol import Path
from toolkit.expressions import expression

# Deeper than any document of people, and below the limit of 255 levels of the schema engine.
MAX_DEPTH = 200

# More digits than any float keeps apart; Python itself refuses 4,300.
MAX_DIGITS = 1000

# Findings of one document beyond this say nothing new.
MAX_SLIPS = 100

_TOKEN = expression(
    r"""[ \t\n\r]*+(?:
      (?P<string>"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+")
    | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?(?![0-9A-Za-z_.+-]))
    | (?P<literal>(?:true|false|null)(?![0-9A-Za-z_]))
    | (?P<constant>-?(?:NaN|Infinity)(?![0-9A-Za-z_]))
    | (?P<mark>[{}\[\]:,])
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_LONE = expression("[\ud800-\udfff]")
_SURROGATE_ESCAPE = expression(r"\\u[dD][89a-fA-F]")
_WORD = expression(r"[^\s,:{}\[\]\"]{1,20}+")


class Slip(NamedTuple):
    """One thing that is wrong with the text.

    Attributes:
        name: of the rule: ``syntax``, ``duplicate-key``, ``json-number``, ``lone-surrogate`` or ``nesting``.
        offset: where, in code points.
        message: what, as a sentence.
        hint: what to do.
        path: the way to the value that is wrong, or to what holds it.
    """

    name: str
    offset: int
    message: str
    hint: str
    path: Path = ()


class _Container:
    """An object or array that is being read: its closing mark, its keys so far, where in it, what may come next."""

    __slots__ = ("closing", "expects", "keys", "offset", "step")

    def __init__(self, opening: str, offset: int) -> None:
        self.closing = "}" if opening == "{" else "]"
        self.keys: dict[str, int] = {}
        self.step: str | int | None = None if opening == "{" else 0
        self.expects = "first"
        self.offset = offset


def slips(text: str, start: int = 0) -> Iterator[Slip]:
    """Yield what is wrong with ``text`` from ``start`` on; the first error of syntax ends the search."""
    stack: list[_Container] = []
    for number, slip in enumerate(_slips(text, start, stack)):
        if number == MAX_SLIPS:
            return
        yield slip._replace(path=_path(stack))


def _path(stack: list[_Container]) -> Path:
    """Return the way to what is being read: into every open container, and to its next value once that has begun."""
    steps = [container.step for container in stack]
    if stack and stack[-1].expects == "comma":
        steps.pop()
    return tuple(step for step in steps if step is not None)


def _slips(text: str, start: int, stack: list[_Container]) -> Iterator[Slip]:
    """Yield what is wrong; ``stack`` holds what is open at each moment."""
    at, done, deep = start, False, False
    while True:
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            yield _unreadable(text, _blank_end(text, at))
            return
        kind, at = match.lastgroup, match.end()
        begin, token = match.start(kind), match[kind]
        top = stack[-1] if stack else None
        if kind == "end":
            if not done:
                yield _unfinished(text, top, begin)
            return
        if done:
            yield Slip(
                "syntax", begin, "something follows the end of the document", "remove what follows the closing bracket"
            )
            return
        if (slip := _out_of_place(top, kind, token, begin)) is not None:
            yield slip
            return
        yield from _within(text, kind, token, begin)
        if kind == "string" and top is not None and top.closing == "}" and top.expects in ("first", "key"):
            key: str = scanstring(text, begin + 1, False)[0]
            top.step = key
            yield from _repeated(text, top, key, begin)
            top.expects = "colon"
        elif token == ":" and top is not None:
            top.expects = "value"
        elif token == "," and top is not None:
            top.expects = "key" if top.closing == "}" else "value"
            top.step = top.step + 1 if isinstance(top.step, int) else None
        elif token in ("{", "["):
            stack.append(_Container(token, begin))
            if len(stack) > MAX_DEPTH and not deep:
                deep = True
                yield Slip("nesting", begin, f"the document is nested deeper than {MAX_DEPTH} levels", "flatten it")
        else:
            if token in ("}", "]") and kind == "mark":
                stack.pop()
            if stack:
                stack[-1].expects = "comma"
            done = not stack


def _out_of_place(top: _Container | None, kind: str, token: str, begin: int) -> Slip | None:
    """Return what is wrong with a token at this place, if anything."""
    if top is None:
        return None if token not in ("}", "]", ":", ",") or kind != "mark" else _surprise(token, begin, "a value")
    closes = kind == "mark" and token in ("}", "]")
    if closes and token != top.closing:
        return Slip("syntax", begin, f'"{token}" closes what was not opened', f'close with "{top.closing}" first')
    if top.expects == "comma":
        if closes or token == ",":
            return None
        return Slip("syntax", begin, f"a comma is missing before {_shown(token)}", 'put a "," before it')
    if top.expects == "colon":
        return None if token == ":" else _surprise(token, begin, 'a ":" after the key')
    if closes:
        if top.expects == "first":
            return None
        if top.expects == "value" and top.closing == "}":
            return _surprise(token, begin, "a value after the key")
        return Slip("syntax", begin, f'"{token}" follows a comma', "remove the comma before it")
    if top.closing == "}" and top.expects in ("first", "key"):
        return None if kind == "string" else _surprise(token, begin, "a key in double quotes")
    return _surprise(token, begin, "a value") if token in (":", ",") and kind == "mark" else None


def _within(text: str, kind: str, token: str, begin: int) -> Iterator[Slip]:
    """Yield what is wrong inside a token that stands where it may."""
    if kind == "constant":
        yield Slip("json-number", begin, f"{token} is no number in JSON", "write null or a number")
    elif kind == "number":
        if len(token) > MAX_DIGITS:
            yield Slip(
                "json-number", begin, f"a number of {len(token):,} characters", "shorten it or write it as a string"
            )
        elif float(token) in (float("inf"), float("-inf")):
            yield Slip(
                "json-number", begin, f"{_shown(token)} is beyond what JSON readers can hold", "write it as a string"
            )
    elif kind == "string" and _has_half_a_pair(text, token, begin):
        message = "half of a surrogate pair stands alone in this string"
        yield Slip("lone-surrogate", begin, message, "write the whole character")


def _has_half_a_pair(text: str, token: str, begin: int) -> bool:
    if not _SURROGATE_ESCAPE.search(token) and not _LONE.search(token):
        return False
    return _LONE.search(scanstring(text, begin + 1, False)[0]) is not None


def _repeated(text: str, top: _Container, key: str, begin: int) -> Iterator[Slip]:
    if key in top.keys:
        line = text.count("\n", 0, top.keys[key]) + 1
        message = f"the key {_shown(key)} stands twice in one object, first in line {line}; readers keep only the last"
        yield Slip("duplicate-key", begin, message, "remove or rename one of them")
    top.keys.setdefault(key, begin)


def _unreadable(text: str, begin: int) -> Slip:
    """Say what is wrong where no token begins."""
    if text[begin] == '"':
        return _bad_string(text, begin)
    if text[begin] == "'":
        return Slip("syntax", begin, "JSON wants double quotes", "write \"...\" instead of '...'")
    if text.startswith(("//", "/*", "#"), begin):
        return Slip("syntax", begin, "JSON has no comments", "remove the comment")
    word = _WORD.match(text, begin)
    shown = _shown(word[0] if word else text[begin])
    return Slip(
        "syntax", begin, f"{shown} is no JSON value", "put text in double quotes; numbers have no leading zero or plus"
    )


def _bad_string(text: str, begin: int) -> Slip:
    """Say why the string that opens at ``begin`` cannot be read."""
    good = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+').match(text, begin)
    at = good.end() if good else begin
    if at >= len(text):
        return Slip("syntax", begin, "the string that opens here is never closed", "close it with a double quote")
    if text[at] == "\\":
        return Slip("syntax", at, f"{_shown(text[at : at + 2])} is no escape in JSON", r"write \\ for a backslash")
    if text[at] in "\r\n":
        return Slip("syntax", begin, "the string that opens here is not closed on its line", r"close it, or write \n")
    return Slip(
        "syntax", at, f"the control character U+{ord(text[at]):04X} stands in a string", f"write \\u{ord(text[at]):04x}"
    )


def _unfinished(text: str, top: _Container | None, begin: int) -> Slip:
    if top is None:
        return Slip("syntax", 0, "the file is empty", "write a JSON document or remove the file")
    line = text.count("\n", 0, top.offset) + 1
    opening = "{" if top.closing == "}" else "["
    message = f'the file ends before the "{opening}" of line {line} is closed'
    return Slip("syntax", begin, message, "the file was cut off: write it again, or close what is open")


def _surprise(token: str, begin: int, wanted: str) -> Slip:
    return Slip("syntax", begin, f"{_shown(token)} stands where {wanted} is expected", "correct the punctuation here")


def _blank_end(text: str, at: int) -> int:
    while at < len(text) - 1 and text[at] in " \t\n\r":
        at += 1
    return at


def _shown(token: str) -> str:
    short = token if len(token) <= 40 else token[:39] + "…"
    short = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in short)
    return short if short.startswith('"') else f'"{short}"'

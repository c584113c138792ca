"""Mends what is safe to mend: moved offsets, labels, key order, byte-order marks, and stale documents anew."""

import os
from collections.abc import Sequence
from difflib import unified_diff
from json import JSONDecoder
from pathlib import Path
from typing import Any

import msgspec

from toolkit.checks.documents.json_positions import JsonPositions
from toolkit.checks.documents.text import without_mark
from toolkit.checks.protocol import Edit, Problem
from toolkit.config import Config
from toolkit.files import write_whole
from toolkit.model.article import Article
from toolkit.model.errors import ToolkitError
from toolkit.model.json import encode
from toolkit.validation.examine import STANDARD
from toolkit.validation.remake import remade
from toolkit.validation.run import Options, examiner_for

# Rules whose findings go away only by converting the source again.
_STALE = frozenset({"TK301", "TK302", "TK304", "TK305"})
_MARK, _ORDER = "TK005", "TK207"

_decoder: Any = JSONDecoder(strict=False)
_end_of = _decoder.scan_once


def fix_files(files: Sequence[str], options: Options, *, write: bool) -> str:
    """Mend files, or only show how; return the unified diffs, or one line a mended file."""
    examiner = examiner_for(options)
    shown = ""
    for file in files:
        if file == STANDARD:
            continue
        examined = examiner(file)
        if not examined.problems:
            continue
        before = Path(file).read_bytes() if Path(file).is_file() else b""
        after = fixed(file, before, examined.problems, options.config)
        if after is None:
            continue
        if write:
            write_whole(Path(file), after)
            shown += f"fixed {file}\n"
        else:
            shown += difference(file, before, after)
    return shown


def fixed(file: str, data: bytes, problems: Sequence[Problem], config: Config) -> bytes | None:
    """Return the bytes that ``file`` should hold, or None where nothing can be mended safely.

    Args:
        file: path of the document.
        data: what it holds.
        problems: what the rules found in it.
        config: settings, for converting again.
    """
    rules = {problem.rule for problem in problems}
    content = without_mark(data)[0] if _MARK in rules else data
    if os.path.splitext(file)[1].lower() == ".json":
        if rules & _STALE:
            content = _anew(file, content, config) or content
        else:
            content = _edited(content, [edit for problem in problems for edit in problem.edits])
            if _ORDER in rules:
                content = _ordered(content)
    return None if content == data else content


def difference(file: str, before: bytes, after: bytes) -> str:
    """Return a unified diff of what a file holds and what it should hold."""
    old, new = (data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, after))
    return "".join(unified_diff(old, new, fromfile=file, tofile=f"{file} (fixed)"))


def _edited(data: bytes, edits: Sequence[Edit]) -> bytes:
    """Return JSON with the values of ``edits`` in place of the old ones, and nothing else touched."""
    if not edits:
        return data
    text = data.decode("utf-8")
    locate = JsonPositions(text)
    values = {edit.path: edit.value for edit in edits}
    for path in sorted(values, key=locate, reverse=True):
        start = locate(path)
        end = _end_of(text, start)[1]
        text = text[:start] + msgspec.json.encode(values[path]).decode() + text[end:]
    return text.encode("utf-8")


def _ordered(data: bytes) -> bytes:
    """Return an article as the toolkit writes it."""
    try:
        return encode(msgspec.json.decode(data, type=Article))
    except msgspec.DecodeError:
        return data


def _anew(file: str, data: bytes, config: Config) -> bytes | None:
    """Return the document made again from its source; None where that is not possible."""
    try:
        article = msgspec.json.decode(data, type=Article)
        return encode(remade(article, Path(file).parent, config))
    except (msgspec.DecodeError, ToolkitError):
        return None

"""Gives a problem its file, line and column, an excerpt, and a fingerprint that survives moved lines."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from toolkit.checks.documents.instance import Instance
from toolkit.checks.protocol import Path, Problem, as_pointer
from toolkit.model.finding import Severity
from toolkit.model.report import PlacedFinding

# As much of a line as a terminal shows; a file on one line of 40 KB is cut around the place.
_EXCERPT = 100


def place(problem: Problem, severity: Severity, file: str, text: str, instance: Instance | None) -> PlacedFinding:
    """Return ``problem`` as a finding at its line and column of ``file``.

    Args:
        problem: what a rule found.
        severity: how grave it is here.
        file: path as the user gave it.
        text: the whole text of the file.
        instance: the value in it, where the problem has a path.
    """
    offset = problem.offset
    if offset is None:
        offset = instance.locate(problem.path or (), key=problem.key) if instance else 0
    offset = min(offset, len(text))
    begin = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    excerpt, caret = _excerpt(text, begin, len(text) if end < 0 else end, offset)
    quote = problem.quote or (_quote(instance.value, problem.path or ()) if instance else excerpt)
    return PlacedFinding(
        rule=problem.rule,
        severity=severity,
        message=problem.message,
        hint=problem.hint,
        file=file,
        line=text.count("\n", 0, offset) + 1,
        column=offset - begin + 1,
        pointer=None if problem.path is None else as_pointer(problem.path),
        excerpt=excerpt,
        caret=caret,
        fingerprint=_digest(problem.rule, quote),
    )


def numbered(findings: Iterable[PlacedFinding]) -> tuple[PlacedFinding, ...]:
    """Return the findings of one file in order, with fingerprints that differ where the same thing occurs twice."""
    import msgspec

    ordered = sorted(set(findings), key=lambda found: (found.line, found.column, found.rule, found.message))
    seen: Counter[str] = Counter()
    result = []
    for finding in ordered:
        key = finding.fingerprint
        seen[key] += 1
        print_ = _digest(str(finding.file), key, str(seen[key]))
        result.append(msgspec.structs.replace(finding, fingerprint=print_))
    return tuple(result)


def _excerpt(text: str, begin: int, end: int, offset: int) -> tuple[str, int]:
    """Return the line around ``offset``, cut to a bearable length, and where in it ``offset`` lies."""
    start = begin if offset - begin < _EXCERPT * 3 // 4 else offset - _EXCERPT // 2
    line = text[start : min(end, start + _EXCERPT)].rstrip("\r")
    shown = "".join(sign if sign.isprintable() else " " for sign in line)
    stripped = shown.lstrip(" ")
    return stripped.rstrip(), max(0, offset - start - (len(shown) - len(stripped)))


def _quote(value: Any, path: Path) -> str:
    """Return the words at ``path`` by which a reader recognises the place, without any index or offset."""
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return str(step)
    if isinstance(value, dict):
        words = value.get("text", value.get("id", sorted(value)))
        return f"{_last_key(path)} {words}"
    return f"{_last_key(path)} {str(value)[:1000]}"


def _last_key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]

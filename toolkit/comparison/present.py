"""A comparison as text, as Markdown for a comment on a pull request, and as JSON."""

from collections import Counter
from collections.abc import Callable
from itertools import groupby

import msgspec

from toolkit.comparison.changes import Change, Comparison
from toolkit.expressions import expression
from toolkit.model.errors import UnknownNameError

_TITLES = {
    "code": "Code",
    "fact": "Facts",
    "figure": "Figures",
    "grade": "Reading grade",
    "heading": "Headings",
    "language": "Language",
    "link": "Links and images",
    "metadata": "Metadata",
    "sentence": "Sentences",
    "summary": "Summaries",
    "table": "Tables",
    "term": "Terms",
    "title": "Title",
}

# A comment on a pull request may hold 65,536 characters; long rows are cut well before.
_MAX_ROWS = 50
_LONGEST = 300

# What is one line of the article, in which spaces say something.
_EXACT = frozenset({"code"})

_MARKUP = expression(r"[\\|*_`~]")
_SPACES = expression(r"\A +| {2,}|\t+")

Presenter = Callable[[Comparison, str, str], str]


def presenter(form: str) -> Presenter:
    """Return what writes a comparison in a format.

    Raises:
        UnknownNameError: there is no such format.
    """
    known: dict[str, Presenter] = {"json": as_json, "markdown": as_markdown, "text": as_text}
    if form not in known:
        raise UnknownNameError("format", form, known)
    return known[form]


def as_json(comparison: Comparison, old: str, new: str) -> str:
    """Return the comparison as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(comparison), indent=2).decode() + "\n"


def as_text(comparison: Comparison, old: str, new: str) -> str:
    """Return the comparison for a terminal."""
    lines = [f"{old} -> {new}: {_totals(comparison)}"]
    for subject, changes in groupby(comparison.changes, key=lambda change: change.subject):
        lines += ["", _TITLES[subject]]
        lines += [f"  {_sign(change)} {_words(change)}" for change in changes]
    return "\n".join(lines) + "\n"


def as_markdown(comparison: Comparison, old: str, new: str) -> str:
    """Return the comparison as Markdown, with a table for each subject."""
    lines = [f"### {_cell(old)} → {_cell(new)}", "", _totals(comparison), ""]
    for subject, group in groupby(comparison.changes, key=lambda change: change.subject):
        changes = list(group)
        lines += [f"**{_TITLES[subject]}**", "", "| | before | after | section |", "| --- | --- | --- | --- |"]
        for change in changes[:_MAX_ROWS]:
            before, after = (_cell(text or "", exact=subject in _EXACT) for text in (change.old, change.new))
            lines.append(f"| {change.action} | {before} | {after} | {_cell(change.section or '')} |")
        left = len(changes) - _MAX_ROWS
        lines += ["", *([f"{left:,} more.", ""] if left > 0 else [])]
    return "\n".join(lines).rstrip("\n") + "\n"


def _totals(comparison: Comparison) -> str:
    if not comparison.changes:
        return "the same content"
    counted = Counter(change.subject for change in comparison.changes)
    return ", ".join(f"{_TITLES[subject].lower()} {number:,}" for subject, number in counted.items())


def _sign(change: Change) -> str:
    return {"added": "+", "removed": "-", "changed": "~", "moved": ">"}[change.action]


def _words(change: Change) -> str:
    place = f" [{change.section}]" if change.section else ""
    form = _short if change.subject in _EXACT else _line
    if change.old is not None and change.new is not None and change.old != change.new:
        return f"{form(change.old)} -> {form(change.new)}{place}"
    return f"{form(change.new or change.old or '')}{place}"


def _line(text: str) -> str:
    return _short(" ".join(text.split()))


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _cell(text: str, *, exact: bool = False) -> str:
    """Return a text as the cell of a table; an exact one keeps its spaces."""
    line = _short(text) if exact else _line(text)
    return _SPACES.sub(lambda spaces: "&nbsp;" * len(spaces[0]), _MARKUP.sub(r"\\\g<0>", line).replace("<", "&lt;"))

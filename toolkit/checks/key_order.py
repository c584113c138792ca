"""TK207: keys stand in the order in which the toolkit writes them, so that a change shows as few lines."""

from collections.abc import Iterator
from typing import Any

import msgspec

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject

# Objects whose keys are the author's own.
_FREE = frozenset({"metadata", "extensions", "features"})


class KeyOrder:
    """Compares the keys of the document with those of the same article written anew."""

    rule = Rule(
        id="TK207",
        name="key-order",
        severity="note",
        subject="article",
        explanation="Keys stand in another order than the toolkit writes, so that changes look larger than they are.",
        good='{"start": 0, "end": 4, "text": "Rain"}',
        bad='{"text": "Rain", "end": 4, "start": 0}',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the first object whose keys are in another order."""
        # Nearly every document is in order, and two encodings tell so ten times faster than a walk.
        if subject.value is None or msgspec.json.encode(subject.value) == msgspec.json.encode(subject.article):
            return
        path = _first_difference(subject.value, msgspec.to_builtins(subject.article), ())
        if path is not None:
            message = f"the keys of {in_words(path)} are not in the order that the toolkit writes"
            yield Problem(rule=self.rule.id, message=message, hint="--fix puts them in order", path=path)


def _first_difference(value: Any, written: Any, path: Path) -> Path | None:
    if isinstance(value, dict) and isinstance(written, dict):
        if list(value) != [key for key in written if key in value]:
            return path
        rows = ((key, value[key], written[key]) for key in value if key not in _FREE)
    elif isinstance(value, list):
        rows = ((index, *pair) for index, pair in enumerate(zip(value, written, strict=False)))
    else:
        return None
    for step, inner, again in rows:
        if isinstance(inner, dict | list) and (found := _first_difference(inner, again, (*path, step))) is not None:
            return found
    return None

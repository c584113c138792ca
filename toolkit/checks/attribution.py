"""Who is named for a statement, in an article or in a summary of several, compared with who says it in the source."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from toolkit.checks.protocol import Edit, Path, Problem, in_words
from toolkit.model.base import Span
from toolkit.model.words import shown

# The way of a statement in the document, its words, who is named for it, and the label of the turn that it stands in.
Attributed = tuple[Path, str, Span | None, Span | None]


def false_speakers(rule: str, statements: Iterable[Attributed], value: Any) -> Iterator[Problem]:
    """Yield the statements that name another speaker than the label does, or another place of the name.

    Documents from before the key claim nothing of who speaks: where it is missing, that is a note.

    Args:
        rule: id of the rule that asks.
        statements: with who says them in the source.
        value: the document as plain values, None where it has every key.
    """
    for way, words, claimed, own in statements:
        if claimed == own:
            continue
        path = (*way, "speaker")
        if value is not None and not _has(value, path):
            yield Problem(
                rule=rule,
                severity="note",
                message=f"`{in_words(way)}` does not say that it is said by {_named(own)}",
                hint="make the document again",
                path=way,
                quote=words,
            )
            continue
        apart = claimed is None or own is None or claimed.text != own.text
        yield Problem(
            rule=rule,
            message=f"`{in_words(path)}` is {_named(claimed, place=not apart)}, but the label of its turn is "
            f"{_named(own, place=not apart)}",
            hint="write what the label says; --fix does so",
            path=path,
            quote=words,
            edits=(Edit(path=path, value=msgspec.to_builtins(own)),),
        )


def _named(speaker: Span | None, *, place: bool = False) -> str:
    """Return who speaks as a message shows it, with the place of the name where that is what differs."""
    if speaker is None:
        return "nobody"
    return f"{shown(speaker.text)} at {speaker.start} to {speaker.end}" if place else shown(speaker.text)


def _has(value: Any, path: Path) -> bool:
    """Say whether a document has the key at the end of a path."""
    for step in path[:-1]:
        value = value[step]
    return path[-1] in value

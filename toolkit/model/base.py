"""What all structs share: immutable, keyword-only, and anything with a span carries its text."""

from collections.abc import Iterable
from typing import Annotated

import msgspec

Offset = Annotated[int, msgspec.Meta(ge=0, description="Unicode code points from the start of the text")]
# Stands for a name where what was said before is somebody's, and what follows nobody's that is known.
NOBODY = "[–]"
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Struct(msgspec.Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """Immutable record; every key is written, null when unknown, and no other key is read."""


class Record(msgspec.Struct, frozen=True, eq=False):
    """Immutable values that parts of the toolkit hand to each other and nobody writes; each is equal to itself alone.

    Where a class is made at import, this is made thirty times as fast as a data class.
    """


class Span(Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of the article's text: ``article.text[start:end] == text``.

    Attributes:
        start: first code point of the span.
        end: the code point after its last.
        text: the characters themselves.
    """

    start: Offset
    end: Offset
    text: str


class Said(Span, frozen=True, kw_only=True, gc=False):
    """A statement of the article, with who says it where the article is a transcript.

    Attributes:
        speaker: the name on the label of the turn that it stands in, where the article has it; null where no label
            names who says it, as in all that is no transcript.
    """

    speaker: Span | None = None

    @property
    def attribution(self) -> str:
        """Who says it, in square brackets; empty where nobody is named or the statement begins with the name."""
        return attribution(self.speaker, self.start)


def attribution(speaker: Span | None, start: int) -> str:
    """Return who says what begins at a place, in square brackets; empty for nobody, or where the name follows."""
    return f"[{speaker.text}]" if speaker and speaker.start < start else ""


def attributed(statements: Iterable[tuple[Span | None, int, str]], *, each: bool = False) -> list[str]:
    """Return statements as a reader sees them, in a transcript with who says them: ``[Dr. Reyes] We did.``.

    Args:
        statements: who says each, where it begins in the article, and how it is shown; in order.
        each: name who speaks at every one, not only where another than before does. Else a dash stands where after
            somebody's words come some that no label gives to anybody.
    """
    shown, before = [], ""
    for speaker, start, text in statements:
        who = speaker.text if speaker else ""
        name = ""
        if each or who != before:
            name = attribution(speaker, start) or ("" if each or who else NOBODY)
        shown.append(f"{name} {text}" if name else text)
        before = who
    return shown

"""What changed between two versions, as data."""

from typing import Literal

import msgspec

from toolkit.model.base import Struct

COMPARISON_SCHEMA: Literal["urn:article-toolkit:comparison:1"] = "urn:article-toolkit:comparison:1"

Subject = Literal[
    "title",
    "language",
    "metadata",
    "heading",
    "figure",
    "fact",
    "term",
    "sentence",
    "table",
    "code",
    "link",
    "grade",
    "summary",
]
Action = Literal["added", "removed", "changed", "moved"]


class Change(Struct, frozen=True, kw_only=True):
    """One thing that changed.

    Attributes:
        subject: what sort of thing it is.
        action: what happened to it.
        old: how it read, or null if it is new.
        new: how it reads, or null if it is gone.
        old_value, new_value: of a figure, in its unit; of a grade, the school year.
        section: heading under which it stands, or null.
    """

    subject: Subject
    action: Action
    old: str | None = None
    new: str | None = None
    old_value: int | float | None = None
    new_value: int | float | None = None
    section: str | None = None


class Comparison(Struct, frozen=True, kw_only=True):
    """Everything that changed, in the order of the subjects and then of the article.

    Attributes:
        schema: what this document is.
        changes: what changed.
    """

    schema: Literal["urn:article-toolkit:comparison:1"] = msgspec.field(name="$schema", default=COMPARISON_SCHEMA)
    changes: tuple[Change, ...] = ()

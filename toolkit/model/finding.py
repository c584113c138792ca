"""Findings: one thing each that is wrong, where it stands and what to do about it."""

from typing import Annotated, Literal

import msgspec

from toolkit.model.base import Span, Struct

Severity = Literal["error", "warning", "note"]


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """One thing that is wrong.

    Attributes:
        rule: stable id of the rule, such as ``TK101`` (or a rule's name in translation checks).
        severity: ``error``, ``warning`` or ``note``.
        message: what is wrong, in a sentence that a writer understands.
        hint: what to do about it, or null.
        file: path of the file, as given.
        line, column: counted from 1, columns in code points.
        pointer: JSON pointer of the offending value, or null outside JSON.
        source, target: in translation checks, the spans concerned in both texts.
    """

    rule: Annotated[str, msgspec.Meta(examples=["TK101"])]
    severity: Severity = "error"
    message: str
    hint: str | None = None
    file: str | None = None
    line: Annotated[int, msgspec.Meta(ge=1)] | None = None
    column: Annotated[int, msgspec.Meta(ge=1)] | None = None
    pointer: str | None = None
    source: Span | None = None
    target: Span | None = None

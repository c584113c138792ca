"""The report of a validation: what was looked at and what was found."""

from typing import Annotated, Final, Literal

import msgspec

from toolkit.model.base import Struct
from toolkit.model.finding import Finding

REPORT_SCHEMA: Final = "urn:article-toolkit:report:1"


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """What a validation looked at and found, in the order of files and places.

    Attributes:
        schema: what this document is.
        files: number of files that were checked.
        findings: everything that is wrong, by file, line and column.
    """

    schema: Literal["urn:article-toolkit:report:1"] = msgspec.field(name="$schema", default=REPORT_SCHEMA)
    files: Annotated[int, msgspec.Meta(ge=0)]
    findings: tuple[Finding, ...] = ()

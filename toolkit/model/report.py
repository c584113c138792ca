"""The report of a validation: what was looked at and what was found."""

from typing import Annotated, Final, Literal

import msgspec

from toolkit.model.base import Struct
from toolkit.model.finding import Finding

REPORT_SCHEMA: Final = "urn:article-toolkit:report:1"


class PlacedFinding(Finding, frozen=True, kw_only=True, gc=False):
    """A finding in a file, as a report shows it.

    Attributes:
        excerpt: the line that it stands in, cut around the place where it is long.
        caret: where in the excerpt the place lies, from 0.
        fingerprint: the same for the same thing in the same file, whatever lines were moved; unique in a report.
    """

    excerpt: str = ""
    caret: Annotated[int, msgspec.Meta(ge=0)] = 0
    fingerprint: str = ""


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """What a validation looked at and found, in the order of files and places.

    Attributes:
        schema: what this document is.
        files: number of files that were checked.
        unclaimed: number of those that hold data without a schema, of which only the syntax was looked at.
        suppressed: number of findings that a baseline or a comment in the file holds back.
        findings: everything that is wrong, by file, line and column.
    """

    schema: Literal["urn:article-toolkit:report:1"] = msgspec.field(name="$schema", default=REPORT_SCHEMA)
    files: Annotated[int, msgspec.Meta(ge=0)]
    unclaimed: Annotated[int, msgspec.Meta(ge=0)] = 0
    suppressed: Annotated[int, msgspec.Meta(ge=0)] = 0
    findings: tuple[PlacedFinding, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong; notes alone leave a report clean."""
        return all(finding.severity == "note" for finding in self.findings)

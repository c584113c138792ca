"""What a reporter is and what it is told besides the findings."""

from collections import Counter
from collections.abc import Callable
from typing import Protocol

from toolkit.model.base import Struct
from toolkit.model.report import PlacedFinding, Report
from toolkit.model.rule import Rule
from toolkit.model.words import on_one_line


def _no_rules() -> tuple[Rule, ...]:
    return ()


class Context(Struct, frozen=True, kw_only=True):
    """What a reporter may need besides the report.

    Attributes:
        version: of the toolkit.
        colour: whether the reader's terminal shows colours.
        rules: gives all rules, for formats that describe them; called only where needed, as it imports every check.
    """

    version: str = ""
    colour: bool = False
    rules: Callable[[], tuple[Rule, ...]] = _no_rules


class Reporter(Protocol):
    """Writes a report in one format.

    Attributes:
        name: the name that users write.
        suffix: ending of a file in this format.
    """

    name: str
    suffix: str

    def __call__(self, report: Report, context: Context) -> str:
        """Return the report as text that ends in a line end, or is empty."""
        ...


def place_of(finding: PlacedFinding) -> str:
    """Return where a finding stands, as compilers and editors write it, as far as it is known.

    >>> place_of(PlacedFinding(rule="TK101", message="m", file="a.json", line=3))
    'a.json:3'
    """
    column = finding.column if finding.line is not None else None
    file = on_one_line(finding.file or "")
    return ":".join(str(part) for part in (file, finding.line, column) if part is not None)


def totals(report: Report) -> str:
    """Return the last line of a report: how much is wrong in how many files.

    >>> totals(Report(files=3))
    '3 files checked, nothing wrong'
    >>> totals(Report(files=3, unclaimed=1))
    '3 files checked, nothing wrong; 1 without a schema, so only its syntax was looked at'
    """
    checked = _counted(report.files, "file")
    held = f" ({report.suppressed} held back)" if report.suppressed else ""
    if report.unclaimed:
        whose = "its" if report.unclaimed == 1 else "their"
        held += f"; {report.unclaimed:,} without a schema, so only {whose} syntax was looked at"
    if not report.files and not report.findings:
        return f"nothing to check{held}"
    if not report.findings:
        return f"{checked} checked, nothing wrong{held}"
    by_severity = Counter(finding.severity for finding in report.findings)
    found = ", ".join(_counted(by_severity[name], name) for name in ("error", "warning", "note") if by_severity[name])
    broken = len({finding.file for finding in report.findings})
    return f"{found} in {broken} of {checked}{held}"


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"

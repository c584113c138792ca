"""GitHub workflow commands: one annotation a finding, and the job summary in Markdown."""

from collections import Counter
from collections.abc import Iterable

from toolkit.model.finding import Severity
from toolkit.model.report import PlacedFinding, Report
from toolkit.reporters.protocol import Context, place_of, totals

# GitHub's names; it shows ten annotations of each kind a step, so the gravest come first.
_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_ORDER: tuple[Severity, ...] = ("error", "warning", "note")

# A job summary may hold 1 MB; what does not fit in this many rows is in the log.
_MAX_ROWS = 500


class GitHubReporter:
    """Writes ``::error file=F,line=L,col=C,title=RULE::message`` for each finding, the gravest first."""

    name = "github"
    suffix = ".txt"

    def __call__(self, report: Report, context: Context) -> str:
        """Return one line a finding and a last line with the totals."""
        lines = [_annotation(finding) for finding in by_severity(report.findings)]
        return "\n".join([*lines, totals(report)]) + "\n"


def job_summary(report: Report) -> str:
    """Return the report as Markdown for the page of a workflow run."""
    lines = ["### toolkit validate", "", totals(report), ""]
    if report.findings:
        counted = Counter(finding.rule for finding in report.findings)
        lines += ["| rule | findings |", "| --- | --- |"]
        lines += [
            f"| {rule} | {number} |" for rule, number in sorted(counted.items(), key=lambda row: (-row[1], row[0]))
        ]
        lines += ["", "| | place | rule | what |", "| --- | --- | --- | --- |"]
        for finding in by_severity(report.findings)[:_MAX_ROWS]:
            place = _cell(place_of(finding))
            lines.append(f"| {finding.severity} | `{place}` | {finding.rule} | {_cell(finding.message)} |")
        left = len(report.findings) - _MAX_ROWS
        lines += ["", f"{left:,} more are in the log."] if left > 0 else []
    return "\n".join(lines) + "\n"


def by_severity(findings: Iterable[PlacedFinding]) -> list[PlacedFinding]:
    """Return the findings, errors first, each severity in the order of files."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.severity))


def _annotation(finding: PlacedFinding) -> str:
    message = finding.message + (f" (hint: {finding.hint})" if finding.hint else "")
    known = {"file": _property(finding.file or ""), "line": finding.line, "col": finding.column, "title": finding.rule}
    place = ",".join(f"{name}={value}" for name, value in known.items() if value is not None)
    return f"::{_COMMANDS[finding.severity]} {place}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message as the runner reads it (actions/toolkit, command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cell(text: str) -> str:
    """Escape what would end a cell of a Markdown table or begin a tag."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")

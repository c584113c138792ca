"""GitLab Code Quality: the list that a merge request shows beside the lines."""

from typing import Any

import msgspec

from toolkit.model.finding import Severity
from toolkit.model.report import PlacedFinding, Report
from toolkit.reporters.protocol import Context

# Code Quality has five; an error blocks nobody by itself, so it is no blocker.
_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "note": "info"}


class GitLabReporter:
    """Writes one object a finding, each with a fingerprint that survives moved lines."""

    name = "gitlab"
    suffix = ".json"

    def __call__(self, report: Report, context: Context) -> str:
        """Return the list as JSON."""
        issues = [
            {
                "type": "issue",
                "check_name": finding.rule,
                "description": finding.message,
                "content": {"body": finding.hint or finding.message},
                "categories": ["Bug Risk"],
                "severity": _SEVERITIES[finding.severity],
                "fingerprint": finding.fingerprint,
                "location": _location(finding),
            }
            for finding in report.findings
        ]
        return msgspec.json.format(msgspec.json.encode(issues), indent=2).decode() + "\n"


def _location(finding: PlacedFinding) -> dict[str, Any]:
    # GitLab refuses an issue without a line, so that one about a whole file stands at its first.
    line = finding.line or 1
    location: dict[str, Any] = {"path": (finding.file or "").removeprefix("./")}
    if finding.line is not None and finding.column is not None:
        position = {"line": line, "column": finding.column}
        location["positions"] = {"begin": position, "end": position}
    return {**location, "lines": {"begin": line, "end": line}}

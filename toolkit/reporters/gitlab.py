"""GitLab Code Quality: the list that a merge request shows beside the lines."""

import msgspec

from toolkit.model.finding import Severity
from toolkit.model.report import Report
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
                "location": {
                    "path": (finding.file or "").removeprefix("./"),
                    "positions": {
                        "begin": {"line": finding.line, "column": finding.column},
                        "end": {"line": finding.line, "column": finding.column},
                    },
                    "lines": {"begin": finding.line, "end": finding.line},
                },
            }
            for finding in report.findings
        ]
        return msgspec.json.format(msgspec.json.encode(issues), indent=2).decode() + "\n"

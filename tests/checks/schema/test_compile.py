import json

import pytest

from toolkit.checks.schema.compile import compile_schema, read_schema
from toolkit.model.errors import ConfigurationError


@pytest.fixture
def folder(tmp_path):
    def write(**files):
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content)
            (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
        return tmp_path

    return write


PART = {"$defs": {"word": {"type": "string", "maxLength": 3}}}


@pytest.mark.parametrize(
    ("main", "part"),
    [
        ({"$ref": "part.json#/$defs/word"}, PART),
        ({"$id": "https://example.org/s/main.json", "$ref": "part.json#/$defs/word"}, PART),
        (
            {"$id": "https://example.org/s/main.json", "$ref": "https://example.org/s/part.json#/$defs/word"},
            {"$id": "https://example.org/s/part.json", **PART},
        ),
        ({"$ref": "urn:words:1#/$defs/word"}, {"$id": "urn:words:1", **PART}),
    ],
)
def test_references_lead_to_files_beside_the_schema(folder, main, part):
    schema = read_schema(folder(main=main, part=part) / "main.json")
    assert schema.validator.is_valid("abc")
    assert not schema.validator.is_valid("abcd")
    assert [name.rpartition("/")[2] for name in schema.files] == ["main.json", "part.json"]


def test_remote_schemas_are_taken_from_the_registered_files(folder):
    place = folder(main={"$ref": "https://far.example/part#/$defs/word"}, near=PART)
    schema = read_schema(place / "main.json", {"https://far.example/part": place / "near.json"})
    assert not schema.validator.is_valid("abcd")


def test_schemas_may_be_yaml(tmp_path):
    (tmp_path / "s.yaml").write_text("type: string\nmaxLength: 3\n", encoding="utf-8")
    assert not read_schema(tmp_path / "s.yaml").validator.is_valid("abcd")


def test_schemas_may_refer_to_one_another_in_a_circle(folder):
    place = folder(main={"items": {"$ref": "part.json"}}, part={"type": "array", "items": {"$ref": "main.json"}})
    schema = read_schema(place / "main.json")
    assert schema.validator.is_valid([[]])
    assert not schema.validator.is_valid([1])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"$ref": "https://far.example/x.json"}, "neither a local file nor registered"),
        ({"$ref": "missing.json"}, "no such schema"),
        ({"$ref": "#/$defs/missing"}, "does not exist"),
        ({"type": "sting"}, "not a valid schema"),
        ({"properties": {"a": {"minimum": "1"}}}, "not a valid schema"),
        ({"pattern": "("}, "not a valid schema"),
        ([], "not a valid schema"),
        ({"$schema": "https://far.example/dialect"}, "not a valid schema"),
        ("{", "not valid JSON"),
        ("[" * 5000, "not valid JSON"),
    ],
)
def test_what_cannot_be_used_is_one_clear_line(folder, content, message):
    place = folder(main=content)
    with pytest.raises(ConfigurationError) as error:
        read_schema(place / "main.json")
    assert message in str(error.value)
    assert "main.json" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_schema_is_named(tmp_path):
    with pytest.raises(ConfigurationError, match="no such schema"):
        read_schema(tmp_path / "none.json")


def test_the_network_is_never_asked(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("network")

    monkeypatch.setattr("socket.socket.connect", refuse)
    with pytest.raises(ConfigurationError):
        compile_schema({"$ref": "http://127.0.0.1:9/schema.json"}, "s")

import json
from pathlib import Path

import jsonschema
import pytest

from toolkit.model.errors import UnknownNameError
from toolkit.model.schemas import LATER, SCHEMAS, schema, write_schemas

SCHEMA_FOLDER = Path(__file__).parents[2] / "schemas"


@pytest.mark.parametrize("name", SCHEMAS)
def test_committed_schema_is_the_generated_one(name, tmp_path):
    write_schemas(tmp_path)
    committed = (SCHEMA_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    assert committed == (tmp_path / f"{name}.schema.json").read_text(encoding="utf-8"), (
        "out of date: run python -m toolkit.model.schemas schemas"
    )


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_is_valid_2020_12_with_a_versioned_id(name):
    found = schema(name)
    jsonschema.Draft202012Validator.check_schema(found)
    assert found["$id"] == f"urn:article-toolkit:{name}:1"


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_struct_and_property_is_described(name):
    found = schema(name)
    structs = {"root": found, **found["$defs"]}
    silent = [
        f"{title}.{key}"
        for title, struct in structs.items()
        for key, value in struct.get("properties", {}).items()
        if "description" not in value
    ]
    assert not silent
    assert all(struct.get("description") for struct in structs.values())


def test_what_we_write_requires_every_key_and_allows_no_other():
    found = schema("article")
    for struct in (found, *found["$defs"].values()):
        if "properties" in struct:
            assert sorted(struct["required"]) == sorted(set(struct["properties"]) - LATER)
            assert struct["additionalProperties"] is False


def test_what_joined_a_version_later_may_be_missing():
    assert "speaker" in schema("article")["$defs"]["Fact"]["properties"]
    assert "speaker" not in schema("article")["$defs"]["Fact"]["required"]
    assert "other_figures" not in schema("merged")["$defs"]["MergedSentence"]["required"]


def test_simple_input_requires_sections_only():
    assert schema("input")["required"] == ["sections"]


def test_unknown_schema_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match='did you mean "article"'):
        schema("artical")


def test_schema_is_plain_json():
    for name in SCHEMAS:
        assert json.loads(json.dumps(schema(name))) == schema(name)

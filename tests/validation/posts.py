"""What the tests of runs check: posts, and the schema they are to keep to."""

from toolkit.validation.run import Options

POST = {
    "type": "object",
    "required": ["title"],
    "properties": {"title": {"type": "string"}, "level": {"type": "integer"}},
    "additionalProperties": False,
}


def options(**others):
    return Options(**{"schema": "post.json", **others})


def many(count=150):
    return {f"c/{n:03}.json": {"title": n if n % 7 == 0 else "Rain"} for n in range(count)}

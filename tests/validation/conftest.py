import json

import pytest
from click.testing import CliRunner

from toolkit.cli import main

POST = {
    "type": "object",
    "required": ["title"],
    "properties": {"title": {"type": "string"}, "level": {"type": "integer"}},
    "additionalProperties": False,
}


@pytest.fixture
def place(tmp_path, monkeypatch):
    """An empty working folder; ``place(name=content)`` writes files, dicts as JSON."""
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def write(files):
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, bytes):
                path.write_bytes(content)
            else:
                path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def call():
    """Run the command line here: ``call("validate", ...)`` gives the result of click's runner."""
    return lambda *arguments: CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def findings(call):
    """Rule, file, line and column of what ``toolkit validate`` finds."""

    def found(*arguments):
        result = call("validate", *arguments, "--format", "json")
        report = json.loads(result.stdout)
        return [(one["rule"], one["file"], one["line"], one["column"]) for one in report["findings"]]

    return found

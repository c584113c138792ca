"""What other repositories use: the action, the hooks. Their commands are run as they stand."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from toolkit.cli import main

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def validate_step(place):
    """Run the action's step in an empty folder with the inputs given."""
    script = next(step["run"] for step in ACTION["runs"]["steps"] if step.get("name") == "Validate")
    folder = place({})
    program = folder / ".runner/toolkit/bin/toolkit"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m toolkit "$@"\n')
    program.chmod(0o755)

    def run(**inputs):
        given = {name.upper(): values.get("default", "") for name, values in ACTION["inputs"].items()}
        given |= {name.upper(): value for name, value in inputs.items()}
        environment = {**os.environ, **given, "RUNNER_TEMP": str(folder / ".runner"), "GITHUB_ACTIONS": "true"}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)

    return run


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_action_annotates_and_fails(validate_step, place):
    place({"a.json": "{", "b c/d.json": {"title": 1}, "s.json": {"properties": {"title": {"type": "string"}}}})
    assert validate_step(paths="a.json").stdout.startswith("::error file=a.json,line=1,col=2,title=TK003::")
    done = validate_step(schema="s.json", sarif="out.sarif")
    assert done.returncode == 1
    assert "::error file=./b c/d.json,line=1,col=11,title=TK101::" in done.stdout
    assert Path("out.sarif").is_file()


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_action_passes_where_nothing_is_wrong(validate_step, place):
    place({"a.md": "# Rain\n\nRain fell all day.\n"})
    done = validate_step()
    assert (done.returncode, done.stdout) == (0, "1 file checked, nothing wrong\n")


def test_every_input_of_the_action_is_used():
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, values in ACTION["inputs"].items():
        assert f"${{{{ inputs.{name} }}}}" in text
        assert values["description"].endswith(".")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_hooks_call_commands_and_options_that_exist(hook):
    program, name, *options = hook["entry"].split()
    assert program == "toolkit"
    command = main.get_command(click.Context(main), name)
    known = {option for parameter in command.params for option in parameter.opts}
    assert set(options) <= known

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# What a property says does not hang on the clock; a machine that is busy would fail the default limit of 200 ms.
settings.register_profile("toolkit", deadline=None)
settings.load_profile("toolkit")

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"


@pytest.fixture(scope="session")
def samples():
    """The folder of the project's own articles."""
    return SAMPLES


@pytest.fixture(scope="session")
def run():
    """Run the command line in a process of its own: ``run("summarise", "x.txt", cwd=..., given=b"...")``."""

    def run_toolkit(*arguments, cwd=ROOT, given=b"", env=None):
        return subprocess.run(
            [sys.executable, "-m", "toolkit", *map(str, arguments)],
            cwd=cwd,
            input=given,
            env={**os.environ, "NO_COLOR": "1", **(env or {})},
            capture_output=True,
            timeout=120,
            check=False,
        )

    return run_toolkit

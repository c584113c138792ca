"""The files that differ from a commit, asked of git."""

import os
import subprocess
from pathlib import Path

from toolkit.model.errors import ConfigurationError

_TIMEOUT = 60.0


def changed_files(reference: str) -> frozenset[str]:
    """Return the real paths of the files that were added, changed or removed since ``reference``, untracked ones too.

    Raises:
        ConfigurationError: no git, no repository, or no such reference.
    """
    if reference.startswith("-"):
        raise ConfigurationError(f'--changed: "{reference}" is no commit')
    top = Path(_git("rev-parse", "--show-toplevel").strip("\n"))
    differing = _git("diff", "--name-only", "-z", "--no-renames", reference, "--")
    untracked = _git("ls-files", "--others", "--exclude-standard", "-z", "--full-name", ":/")
    names = [name for name in (differing + untracked).split("\0") if name]
    return frozenset(os.path.realpath(top / name) for name in names)


def _git(*arguments: str) -> str:
    command = ["git", *arguments]
    try:
        run = subprocess.run(command, capture_output=True, timeout=_TIMEOUT, check=True)
    except FileNotFoundError as error:
        raise ConfigurationError("--changed needs git, which is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise ConfigurationError(f"--changed: git did not answer within {_TIMEOUT:.0f} s") from error
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode("utf-8", "replace").strip().splitlines()
        said = lines[0].removeprefix("fatal: ") if lines else "git failed"
        outside = "not a git repository" in said
        remedy = "run it inside one" if outside else "name a commit that is here; a shallow clone has few"
        raise ConfigurationError(f"--changed: {said}; {remedy}") from error
    return os.fsdecode(run.stdout)

"""CPU time of the commands from a cold start, and of a conversion in a process that is warm.

    python benchmarks/startup.py [--kits DIR] [--write]

The articles are the project's own samples, so no kit is needed; ``--kits`` is taken for the sake of uniformity. With
``--write`` the section of docs/benchmarks.md is replaced.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import machine, table, write_section

import toolkit

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
ARTICLE = SAMPLES / "stem-cells.txt"
RUNS = 9

COMMANDS = {
    "toolkit --help": ["--help"],
    "toolkit summarise samples/stem-cells.txt": ["summarise", str(ARTICLE)],
    "toolkit summarise samples/harbour-tunnel.md": ["summarise", str(SAMPLES / "harbour-tunnel.md")],
    "toolkit convert samples/stem-cells.txt --levels all": ["convert", str(ARTICLE), "--levels", "all"],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kits", type=Path, help="not needed here")
    parser.add_argument("--write", action="store_true", help="replace the section of docs/benchmarks.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(compiled_in(folder))
    words = len(ARTICLE.read_text(encoding="utf-8").split())
    warm()
    rows.append([f"warm `convert` and three levels, {words} words", *spread([warm() for _ in range(3 * RUNS)])])
    markdown = "\n\n".join(
        [
            "## Start and warm speed",
            f"`python benchmarks/startup.py`; {machine()}. CPU milliseconds of whole processes, user and system; "
            "after one run each that compiles the byte code, as an installation does.",
            table(["what", "least", "median"], rows),
        ]
    )
    print(markdown)
    if options.write:
        write_section("startup", markdown)


def measured(environment: dict[str, str]) -> list[list[str]]:
    """Return a row for each command and one for the libraries alone, measured in turn, so that all see one machine."""
    programs = {f"`{name}`": ["-m", "toolkit", *arguments] for name, arguments in COMMANDS.items()}
    programs["a bare Python with `import numpy, click, msgspec`"] = ["-c", "import numpy, click, msgspec"]
    rounds = [
        [child([sys.executable, *arguments], environment) for arguments in programs.values()] for _ in range(RUNS + 1)
    ]
    return [[name, *spread(list(times))] for name, times in zip(programs, zip(*rounds[1:], strict=True), strict=True)]


def compiled_in(folder: str) -> dict[str, str]:
    """Return an environment in which Python keeps byte code in a folder, whatever this one says of byte code."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def child(command: list[str], environment: dict[str, str]) -> float:
    """Return the CPU milliseconds of a process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def warm() -> float:
    """Return the CPU milliseconds of a conversion with three summaries in this process."""
    start = time.process_time()
    article = toolkit.convert(ARTICLE)
    for level in toolkit.level_names():
        toolkit.summarise(article, level=level)
    return 1000 * (time.process_time() - start)


def spread(times: list[float]) -> list[str]:
    """Return the least and the median, in milliseconds."""
    return [f"{min(times):.0f}", f"{statistics.median(times):.0f}"]


if __name__ == "__main__":
    main()

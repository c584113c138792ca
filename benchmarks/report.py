"""Writes the sections of docs/benchmarks.md, each between its own two marks."""

import platform
import re
import subprocess
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
_INTRODUCTION = """# Benchmarks

Every figure on this page was written by the script named above it, with the peers in the same run. Speeds are CPU
time on one core; on another machine only their ratios mean something.
"""


def write_section(name: str, markdown: str) -> None:
    """Replace the section ``name`` of docs/benchmarks.md, or add it at the end.

    Args:
        name: of the section, as in ``<!-- name:begin -->``.
        markdown: its new content, with its heading.
    """
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else _INTRODUCTION
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    section = f"{begin}\n{markdown.strip()}\n{end}"
    if begin in page:
        pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
        page = pattern.sub(lambda _: section, page, count=1)
    else:
        page = f"{page.rstrip()}\n\n{section}\n"
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, encoding="utf-8")


def table(header: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table; all columns but the first are aligned to the right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def machine() -> str:
    """Return what the figures were measured on, in a few words."""
    try:
        model = subprocess.run(["lscpu"], capture_output=True, text=True, check=True).stdout
        found = re.search(r"Model name:\s*(.+)", model)
    except (OSError, subprocess.CalledProcessError):
        found = None
    return f"{found[1] if found else platform.processor() or 'unknown processor'}, Python {platform.python_version()}"

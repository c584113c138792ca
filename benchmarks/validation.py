"""Validation: broken documents found, their places, and what it costs, with check-jsonschema and ajv beside.

    python benchmarks/validation.py --kits DIR [--check-jsonschema PROGRAM] [--ajv PROGRAM]

Two measurements. The kit's synthetic documents (43 KB each, 100 of 2,000 broken in ten ways) are checked by each
validator through the kit's own scorer. Articles of about 800 words, from the kit's OneStopEnglish texts and with a
summary at each level, are checked by the toolkit with all rules. A peer that is not installed is left out.
"""

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from report import machine, table, write_section

# Words of an article as the project's goal counts them, give or take.
WORDS = range(700, 901)

TOOLKIT = f"{sys.executable} -m toolkit validate {{docs}} --schema {{schema}} --format {{format}}"
CHECK_JSONSCHEMA = "{program} -o json --base-uri {{schema_uri}} --schemafile {{schema}} {{files}}"
AJV = (
    "{program} validate --spec=draft2020 -c ajv-formats -s {{schema}} -r {{common}} "
    "--all-errors --errors=line -d {{glob}}"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kits", type=Path, required=True, help="folder of the benchmark kits")
    parser.add_argument("--count", type=int, default=2000, help="documents of each sort")
    parser.add_argument("--broken", type=int, default=100, help="how many of the kit's documents are broken")
    parser.add_argument("--repeats", type=int, default=3, help="runs of the toolkit; the median counts")
    parser.add_argument("--check-jsonschema", help="the program, if it is not on the path")
    parser.add_argument("--ajv", help="the program of ajv-cli, if it is not on the path")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # byte code is kept, as an installation keeps it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows, formats, codes = _schema_rows(options, folder / "kit")
        article = _article_row(options, folder / "articles")
    write_section("validation", _section(options, rows, formats, codes, article))


def _schema_rows(options: argparse.Namespace, folder: Path) -> tuple[list[list[str]], dict[str, str], dict[str, str]]:
    """Return a row for each validator, and what the scorer says of formats and exit codes."""
    kit = options.kits / "validation"
    _module(kit / "gen.py").build(folder, options.count, options.broken, seed=7)
    score = _module(kit / "score.py")
    ours = score.evaluate(folder, TOOLKIT, "toolkit", options.repeats, formats=True, exit_codes=True)
    rows = [_row("**toolkit**", ours, ours)]
    for label, program, adapter, command in (
        ("check-jsonschema", options.check_jsonschema, "check-jsonschema", CHECK_JSONSCHEMA),
        ("ajv", options.ajv, "ajv", AJV),
    ):
        found = program or shutil.which(label)
        if found:
            template = command.format(program=found)
            rows.append(_row(_version(label, found), score.evaluate(folder, template, adapter), ours))
    return rows, ours["formats"], ours["exit_codes"]


def _row(label: str, result: dict[str, Any], ours: dict[str, Any]) -> list[str]:
    numbers = (result[key] for key in ("found", "false_alarms", "right_line", "right_column", "pointer_exact", "stray"))
    ratio = result["cpu_s"] / ours["cpu_s"]
    return [label, *map(str, numbers), f"{result['cpu_s']:.2f}", f"{ratio:.1f}", f"{result['peak_mb']:.0f}"]


def _version(label: str, program: str) -> str:
    """Return a peer's name with its version, where it tells one."""
    run = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\d+\.\d+\.\d+", run.stdout)
    return f"{label} {found[0]}" if found else label


def _article_row(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Check articles of ours with all rules; return documents, bytes, findings and CPU seconds."""
    import toolkit
    from toolkit.model.json import encode

    folder.mkdir()
    with gzip.open(options.kits / "levels" / "data" / "ose_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    texts = [
        text for record in records for text in (record["text"], record["intermediate"]) if len(text.split()) in WORDS
    ]
    documents = []
    for number, text in enumerate(texts):
        source = folder / f"{number:04}.txt"
        source.write_text(text, encoding="utf-8")
        article = toolkit.convert(source)
        summaries = (toolkit.summarise(article, level=level) for level in toolkit.level_names())
        documents.append(encode(article.with_summaries(*summaries)))
    checked = folder / "checked"
    checked.mkdir()
    for number in range(options.count):
        own = number % len(texts)
        data = documents[own].replace(f'"path": "{own:04}.txt"'.encode(), f'"path": "../{own:04}.txt"'.encode(), 1)
        (checked / f"{number:05}.json").write_bytes(data)
    score = _module(options.kits / "validation" / "score.py")
    command = [sys.executable, "-m", "toolkit", "validate", str(checked), "--format", "json"]
    runs = sorted(
        (score.run_measured(command, folder, 600.0) for _ in range(options.repeats)), key=lambda run: run.cpu_s
    )
    middle = runs[len(runs) // 2]
    return {
        "documents": options.count,
        "texts": len(texts),
        "kilobytes": sum(path.stat().st_size for path in checked.iterdir()) / options.count / 1000,
        "findings": len(json.loads(middle.stdout)["findings"]),
        "cpu_s": middle.cpu_s,
        "peak_mb": middle.peak_mb,
    }


def _section(
    options: argparse.Namespace,
    rows: list[list[str]],
    formats: dict[str, str],
    codes: dict[str, str],
    article: dict[str, Any],
) -> str:
    header = ["validator", "found", "false alarms", "line", "column", "pointer", "stray", "CPU s", "ratio", "peak MB"]
    same = [name for name, verdict in formats.items() if verdict.startswith("same places")]
    right = [name for name, verdict in codes.items() if verdict.endswith("right")]
    each = article["cpu_s"] / article["documents"] * 1000
    return f"""## Validation

`python benchmarks/validation.py --kits DIR` ({machine()}).

{options.count:,} synthetic documents of the kit `validation`, 43 KB each, {options.broken} of them broken in ten ways,
against a JSON Schema in two files. CPU seconds are of the whole command with its start; found, places and strays are
the kit's.

{table(header, rows)}

The formats {", ".join(same)} name the same places; the exit codes are right for: {", ".join(right)}.

All rules on {article["documents"]:,} articles of ours ({article["texts"]} texts of OneStopEnglish with {WORDS.start} to
{WORDS.stop - 1} words, three summaries each, {article["kilobytes"]:.0f} KB): {article["cpu_s"]:.2f} CPU seconds
({each:.1f} ms each), {article["peak_mb"]:.0f} MB, {article["findings"]} findings.
"""


def _module(path: Path) -> ModuleType:
    """Return a script of the kit as a module."""
    spec = spec_from_file_location(f"kit_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: no such script of the kit")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()

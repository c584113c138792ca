"""Translation checks beside ``pofilter`` of the Translate Toolkit, on human translations with planted errors.

The kit holds TICO-19 (development split, English to Spanish) with a script that plants one labelled error at a time and
a scorer; both checkers run over the same rows. ``pofilter`` is run as a program from ``--peers``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from report import machine, table, write_section

from toolkit.checks.translation import check_translation

Row = dict[str, Any]


def read_rows(path: Path) -> list[Row]:
    """Read JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def run_ours(rows: list[Row], out: Path) -> float:
    """Write our findings as predictions and return the CPU milliseconds a row, warm."""
    for row in rows[:50]:
        check_translation(row["source"], row["target"])
    start = time.process_time()
    found = [check_translation(row["source"], row["target"], target_language="es") for row in rows]
    spent = 1000 * (time.process_time() - start) / len(rows)
    with out.open("w", encoding="utf-8") as stream:
        for row, findings in zip(rows, found, strict=True):
            said = [{"rule": finding.rule, "message": finding.message} for finding in findings]
            stream.write(json.dumps({"id": row["id"], "findings": said}) + "\n")
    return spent


def score(kit: Path, pairs: Path, seeded: Path, predictions: Path) -> dict[str, Any]:
    """Return the kit's own figures for a file of predictions."""
    command = [sys.executable, str(kit / "score.py"), "--pairs", str(pairs), "--seeded", str(seeded), "--json"]
    output = subprocess.run([*command, "--predictions", str(predictions)], check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(output.stdout)
    return result


def percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}%"


def render(ours: dict[str, Any], theirs: dict[str, Any] | None, spent: float, spent_theirs: float) -> str:
    """Return the section of the page."""
    peers = [theirs] if theirs else []
    names = ["toolkit", *(["pofilter"] if theirs else [])]
    both = [ours, *peers]
    summary = [
        ["false alarms on human translations", *(percent(r["clean"]["false_alarm_rate"]) for r in both)],
        ["new false alarms on correct variants", *(percent(r["controls"]["false_alarm_rate"]) for r in both)],
        ["planted errors found", *(percent(r["errors"]["recall"]) for r in both)],
        ["mean over the types of error", *(percent(r["errors"]["recall_macro"]) for r in both)],
        ["CPU ms a segment", f"{spent:.2f}", *([f"{spent_theirs:.2f}"] if theirs else [])],
    ]
    types = [
        [kind, str(row["rows"]), *(percent(r["errors"]["by_type"][kind]["recall"]) for r in both)]
        for kind, row in ours["errors"]["by_type"].items()
    ]
    return "\n\n".join(
        [
            "## Translation checks",
            "`python benchmarks/translation_checks.py --kits DIR --peers DIR`: TICO-19 development split, English to "
            f"Spanish, {ours['clean']['pairs']} human translations, {ours['errors']['rows']} planted errors, "
            f"{ours['controls']['rows']} correct variants; all rules on. The tables and reaches were tuned "
            f"on this half. {machine()}.",
            table(["", *names], summary),
            table(["type of error", "rows", *names], types),
        ]
    )


def main() -> None:
    """Measure, print the section and write it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kits", type=Path, required=True, help="folder that holds translation/")
    parser.add_argument("--peers", type=Path, help="virtual environment with translate-toolkit")
    parser.add_argument("--pairs", default="dev_all.jsonl", help="file of the kit with the human translations")
    arguments = parser.parse_args()
    kit = arguments.kits / "translation"
    pairs = kit / arguments.pairs
    with tempfile.TemporaryDirectory() as folder:
        seeded, predictions = Path(folder, "seeded.jsonl"), Path(folder, "predictions.jsonl")
        planter = [sys.executable, str(kit / "seed_errors.py"), "--pairs", str(pairs), "--out", str(seeded)]
        subprocess.run(planter, check=True, capture_output=True)
        rows = read_rows(pairs) + read_rows(seeded)
        spent = run_ours(rows, predictions)
        ours = score(kit, pairs, seeded, predictions)
        theirs, spent_theirs = None, 0.0
        pofilter = arguments.peers / "bin" / "pofilter" if arguments.peers else None
        if pofilter and pofilter.exists():
            peer = [sys.executable, str(kit / "baseline_pofilter.py"), "--rows", str(pairs), str(seeded)]
            start = _children()
            subprocess.run(
                [*peer, "--out", str(predictions), "--pofilter", str(pofilter)], check=True, capture_output=True
            )
            spent_theirs = 1000 * (_children() - start) / len(rows)
            theirs = score(kit, pairs, seeded, predictions)
    section = render(ours, theirs, spent, spent_theirs)
    print(section)
    write_section("translation-checks", section)


def _children() -> float:
    """Return the CPU seconds of the programs run so far."""
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()

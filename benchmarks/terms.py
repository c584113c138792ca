"""Abbreviations: pairs of short and long form on MED1250 abstracts, with the PyPI package beside.

    python benchmarks/terms.py --kits DIR

The peer is `abbreviations` (Schwartz-Hearst); it is left out where it is not installed.
"""

import argparse
import gzip
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from report import machine, table, write_section

from toolkit.language.short_forms import form_pairs

Pairs = set[tuple[str, str]]
# Published on the same file: output that Ab3P's repository keeps, scored by the kit.
PUBLISHED = [["Ab3P (published output)", "97.0", "84.1", "90.1", "-"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kits", type=Path, required=True, help="folder of the benchmark kits")
    options = parser.parse_args()
    with gzip.open(options.kits / "structure" / "data" / "abbreviations.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    rows = [_row("article-toolkit", ours, records)]
    for name, odd in (("of these, used for tuning", False), ("of these, kept aside", True)):
        rows.append(_row(name, ours, [record for record in records if _is_odd(record["id"]) == odd]))
    try:
        from abbreviations import schwartz_hearst
    except ImportError:
        pass
    else:
        rows.append(_row("abbreviations (PyPI)", lambda text: _peer(schwartz_hearst, text), records))
    write_section(
        "terms",
        f"""## Abbreviations

`python benchmarks/terms.py --kits DIR` ({machine()}). {len(records)} abstracts of MED1250, the development half of the
kit `structure`; pairs are compared as strings, once an abstract, without regard to case. The rules were tuned on
the abstracts whose id has an even SHA-256; the others were only scored.

{table(["method", "precision", "recall", "F1", "million characters a CPU second"], [*rows, *PUBLISHED])}
""",
    )


def ours(text: str) -> Pairs:
    """Return the pairs that the toolkit finds."""
    return {
        (_plain(text[pair.short_start : pair.short_end]), _plain(text[pair.long_start : pair.long_end]))
        for pair in form_pairs(text)
    }


def _peer(module: Any, text: str) -> Pairs:
    found = module.extract_abbreviation_definition_pairs(doc_text=text)
    return {(_plain(short), _plain(long)) for short, long in found.items()}


def _row(name: str, find: Callable[[str], Pairs], records: list[dict[str, Any]]) -> list[str]:
    right = found = wanted = 0
    seconds = 0.0
    for record in records:
        text = record["text"]
        gold = {(_plain(text[slice(*pair["short"])]), _plain(text[slice(*pair["long"])])) for pair in record["pairs"]}
        start = time.process_time()
        pairs = find(text)
        seconds += time.process_time() - start
        right, found, wanted = right + len(gold & pairs), found + len(pairs), wanted + len(gold)
    precision, recall = right / found, right / wanted
    f1 = 2 * right / (found + wanted)
    speed = sum(len(record["text"]) for record in records) / seconds / 1e6
    return [name, *(f"{100 * share:.1f}" for share in (precision, recall, f1)), f"{speed:.1f}"]


def _plain(form: str) -> str:
    return " ".join(form.lower().split())


def _is_odd(name: str) -> bool:
    return bool(int(hashlib.sha256(name.encode()).hexdigest()[-1], 16) % 2)


if __name__ == "__main__":
    main()

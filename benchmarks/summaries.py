"""ROUGE of extracts against human summaries, with the peers of the kit in the same run.

    python benchmarks/summaries.py --kits DIR [--limit N]

Needs what the kit's own requirements name (rouge-score, sentencex, sumy, summa). Peers rank the kit's sentences, and
the kit applies its two budget rules; ours is ``toolkit.summarise`` with the budget as a hard ``max_words``. Slow
peers take the first 80 documents of the long corpora; each difference is over the documents that both have.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from report import table, write_section

import toolkit

SLOW = ("sumy-lexrank", "sumy-textrank", "sumy-lsa", "summa-textrank")
LONG = ("pmc", "scisumm")
SLOW_LIMIT = 80
RULES = ("nearest", "fit")
SOURCES = {
    "billsum": "United States bills and their official summaries (BillSum)",
    "cochrane": "abstracts of Cochrane reviews and their plain-language summaries",
    "pmc": "open-access articles on plants from PubMed Central and their abstracts",
    "scisumm": "papers on computational linguistics and human summaries of them (ScisummNet)",
}


Made = dict[tuple[str, str], list[dict[str, Any]]]  # predictions by system and rule


def kit_modules(kits: Path) -> tuple[ModuleType, ModuleType, ModuleType]:
    """Return the kit's shared parts, its scorer and its peers."""
    sys.path.insert(0, str(kits / "summaries"))
    import peers
    import score
    import summary_bench

    return summary_bench, score, peers


def ours(record: dict[str, Any], budget: int, method: str) -> dict[str, Any]:
    """Return our prediction for one record of the kit."""
    text = json.dumps({"title": record["title"], "sections": record["sections"]})
    started = time.process_time()
    article = toolkit.convert_text(text, media_type="application/json", language="en")
    converted = time.process_time()
    summary = toolkit.summarise(article, max_words=budget, method=method)
    return {
        "id": record["id"],
        "sentences": [sentence.text for sentence in summary.sentences],
        "cpu_seconds": time.process_time() - converted,
        "convert_seconds": converted - started,
    }


def corpus_section(name: str, kits: Path, limit: int | None) -> str:
    """Return the table of one corpus."""
    bench, _, peers = kit_modules(kits)
    data, budget = kits / "summaries" / "data", bench.load_json(kits / "summaries" / "budgets.json")[name]
    documents = bench.load_corpus(data, name, limit)
    records = [document.record for document in documents]
    made: Made = {("toolkit", "max_words"): [ours(record, budget, "salience") for record in records]}
    made["toolkit centrality", "max_words"] = [ours(record, budget, "centrality") for record in records]
    made |= peers_made(kits, documents, budget, peers.SYSTEMS, SLOW_LIMIT if name in LONG else None)
    return f"### {name}: {SOURCES[name]} (budget {budget})\n\n{compared(kits, records, budget, made)}\n"


def peers_made(kits: Path, documents: list[Any], budget: int, systems: Iterable[str], slow_limit: int | None) -> Made:
    """Return what peers choose, by system and rule."""
    _, _, peers = kit_modules(kits)
    made: Made = {}
    for peer in systems:
        some = documents[:slow_limit] if peer in SLOW else documents
        for rule, predictions in peers.run(peer, some, budget, RULES).items():
            made[peer, rule] = predictions
    return made


def compared(kits: Path, records: list[dict[str, Any]], budget: int, made: Made) -> str:
    """Return the scores of all, each with what the first is ahead of it."""
    bench, score, _ = kit_modules(kits)
    scored = {key: score.score_corpus(records, {row["id"]: row for row in rows}, budget) for key, rows in made.items()}
    first = next(iter(scored))
    rows = []
    for (system, rule), result in scored.items():
        against = score.compare(scored[first], result, 2000)["intervals"]["mean"]
        gain = f"{against['difference']:+.1f} [{against['low']:+.1f}, {against['high']:+.1f}]"
        seconds = sum(row["cpu_seconds"] for row in made[system, rule]) / len(made[system, rule])
        rows.append(
            [
                system,
                rule,
                str(result["n"]),
                *(f"{result[metric]:.1f}" for metric in bench.METRIC_NAMES),
                str(round(result["words"])),
                "" if (system, rule) == first else gain,
                f"{1000 * seconds:.1f}",
            ]
        )
    header = ["system", "rule", "n", "R1", "R2", "RLsum", "words", "ours minus it, mean of three [95 %]", "ms/article"]
    return table(header, rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    parts = [corpus_section(name, options.kits, options.limit) for name in SOURCES]
    write_section(
        "summaries",
        "## Summaries\n\n`python benchmarks/summaries.py --kits DIR`\n\n"
        "ROUGE F1 in points. Our weights were fitted on these documents and on news pages (benchmarks/fit_ranker.py, "
        "whose `--check` gives the cross-validated figures); centrality has nothing fitted. Milliseconds are CPU time "
        "for ranking and selection, for peers with splitting into sentences.\n\n" + "\n".join(parts),
    )


if __name__ == "__main__":
    main()

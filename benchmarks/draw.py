"""Draws facts or definitions at random from converted articles, for people to judge one by one."""

import gzip
import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import toolkit
from toolkit.model.article import Article

# Corpora of the kits: name, file, and whether a record has sections.
CORPORA = {
    "pmc": ("summaries/data/pmc.jsonl.gz", True),
    "scisumm": ("summaries/data/scisumm.jsonl.gz", True),
    "cochrane": ("summaries/data/cochrane.jsonl.gz", True),
    "billsum": ("summaries/data/billsum.jsonl.gz", True),
    "ose": ("levels/data/ose_dev.jsonl.gz", False),
    "craft": ("structure/data/headings.jsonl.gz", False),
}
# Annotations taken from one article at most.
PER_ARTICLE = 3


def drawn(kits: Path, corpus: str, seed: int, count: int) -> Iterator[tuple[str, Article]]:
    """Yield the id and the converted article of ``count`` articles drawn from a corpus with a fixed seed."""
    path, sectioned = CORPORA[corpus]
    with gzip.open(kits / path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    if corpus == "craft":
        records = [record for record in records if record["corpus"] == "craft"]
    records.sort(key=lambda record: hashlib.sha256(f"{seed} {record['id']}".encode()).hexdigest())
    for record in records[:count]:
        yield record["id"], _converted(record, sectioned)


def _converted(record: dict[str, Any], sectioned: bool) -> Article:
    if not sectioned:
        return toolkit.convert_text(record["text"], language="en")
    source = json.dumps({"title": record["title"], "sections": record["sections"]})
    return toolkit.convert_text(source, media_type="application/json", language="en")


def sample(rows: list[dict[str, Any]], count: int, seed: int) -> list[dict[str, Any]]:
    """Return ``count`` rows drawn with a fixed seed, at most ``PER_ARTICLE`` of one article."""
    rows = list(rows)
    random.Random(seed).shuffle(rows)
    taken: dict[tuple[str, str], int] = {}
    chosen = []
    for row in rows:
        key = (row["corpus"], row["id"])
        taken[key] = taken.get(key, 0) + 1
        if taken[key] <= PER_ARTICLE:
            chosen.append(row)
    return chosen[:count]

"""ROUGE where no corpus of human summaries is at hand: stand-ins for news and for articles with an abstract.

    python benchmarks/summaries_elsewhere.py --kits DIR

News pages (structure kit) against their own title and description, apart where the page opens with the description
word for word; news told for learners (levels kit) against its easiest version; articles (summaries kit) that were
given their abstract back, against their conclusion, which was taken out. None is fair by itself: a description leans
on the opening, a retelling covers everything. Our weights were fitted on those news pages, so that here they are
fitted without any news.
"""

import argparse
import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

from fit_ranker import cue_words, example, fit
from rank_corpora import NEWS, NEWS_BUDGET, corpora, news_pages, rows, untitled
from report import write_section
from summaries import compared, kit_modules, ours, peers_made

from toolkit.language.tokens import words
from toolkit.summarisers.rankers import salience

PEERS = ("lead", "sumy-lexrank", "sumy-sumbasic")
RUN = 6  # words in a row that make a copy
LEARNERS_BUDGET = 150
CONCLUSION_BUDGET = 200
CONCLUSION_WORDS = range(80, 401)
SLOW_LIMIT = 40
ABSTRACT = "an abstract put back"

Records = list[dict[str, Any]]


def stand_ins(kits: Path) -> dict[str, tuple[Records, int]]:
    """Return records and budget of each stand-in."""
    news: dict[bool, Records] = {True: [], False: []}
    for key, paragraphs, reference in news_pages(kits / "structure" / "data" / "html.jsonl.gz"):
        text = "\n\n".join(paragraphs)
        news[copied(text, reference)].append({"id": key, "reference": reference} | untitled(text))
    learners = [
        {"id": row["id"], "reference": row["simpler"]} | untitled(row["text"])
        for row in rows(kits / "levels" / "data" / "ose_dev.jsonl.gz")
    ]
    return {
        "news pages, description in other words": (news[False], NEWS_BUDGET),
        "news pages, description copied from the text": (news[True], NEWS_BUDGET),
        "news for learners, easiest version": (learners, LEARNERS_BUDGET),
        f"articles with {ABSTRACT}, under its heading": (with_abstract(kits, "Abstract"), CONCLUSION_BUDGET),
        f"articles with {ABSTRACT}, without a heading": (with_abstract(kits, None), CONCLUSION_BUDGET),
    }


def copied(text: str, reference: str) -> bool:
    """Tell whether a text holds half of a reference word for word."""
    held, wanted = (
        [tuple(found[at : at + RUN]) for at in range(max(1, len(found) - RUN + 1))]
        for found in (words(text.lower()), words(reference.lower()))
    )
    return len(set(held) & set(wanted)) >= len(set(wanted)) / 2


def with_abstract(kits: Path, heading: str | None) -> Records:
    """Return articles that begin with their abstract, and whose conclusion is the summary to be met."""
    records = []
    for row in rows(kits / "summaries" / "data" / "pmc.jsonl.gz"):
        ends = [section for section in row["sections"] if "conclu" in (section["heading"] or "").lower()]
        reference = " ".join(section["text"] for section in ends)
        if len(words(reference)) in CONCLUSION_WORDS:
            body = [section for section in row["sections"] if section not in ends]
            first = {"heading": heading, "text": row["reference"]}
            records.append({**row, "sections": [first, *body], "reference": reference})
    return records


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    kits = parser.parse_args().kits
    bench, _, _ = kit_modules(kits)
    examples = [
        ready
        for corpus, documents in corpora(kits).items()
        if corpus not in NEWS
        for document in documents
        if (ready := example(document, corpus)) is not None
    ]
    weights = fit(examples, cue_words(examples))
    parts = []
    for name, (records, budget) in stand_ins(kits).items():
        documents = [bench.prepare(record, name) for record in sorted(records, key=lambda row: json.dumps(row["id"]))]
        with patch.object(salience, "model", lambda: weights):
            made = {("toolkit", "max_words"): [ours(document.record, budget, "salience") for document in documents]}
        made |= peers_made(kits, documents, budget, PEERS, SLOW_LIMIT if ABSTRACT in name else None)
        parts.append(f"### {name} (budget {budget})\n\n{compared(kits, records, budget, made)}\n")
    what = (__doc__ or "").split("\n\n")[2].replace("\n", " ")
    write_section(
        "summaries-elsewhere",
        "## Summaries of news and of articles with an abstract\n\n"
        f"`python benchmarks/summaries_elsewhere.py --kits DIR`\n\n{what}\n\n" + "\n".join(parts),
    )


if __name__ == "__main__":
    main()

"""How well sentences, headings and abbreviations are found in plain text, beside other splitters.

    python benchmarks/structure.py --kits DIR [--write]

``DIR/structure`` holds the gold files and their scorer. Peers run where they are installed; all of them get one
paragraph at a time, the toolkit whole texts through its public API. With ``--write`` the section of
docs/benchmarks.md is replaced.
"""

import argparse
import gzip
import importlib
import importlib.util
import json
import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import peers_sentences
from report import machine, table, write_section

import toolkit
from toolkit.config import Config

Record = dict[str, Any]
_BREAK = re.compile(r"\n[ \t\r]*\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kits", type=Path, required=True, help="folder that holds structure/")
    parser.add_argument("--write", action="store_true", help="replace the section of docs/benchmarks.md")
    options = parser.parse_args()
    kit = options.kits / "structure"
    score = load_scorer(kit / "score.py")
    parts = [
        "## Structure",
        f"`python benchmarks/structure.py`, development half; {machine()}.",
        sentences(kit / "data", score),
        headings(kit / "data", score),
        abbreviations(kit / "data", score),
    ]
    markdown = "\n\n".join(part for part in parts if part)
    print(markdown)
    if options.write:
        write_section("structure", markdown)


def load_scorer(path: Path) -> ModuleType:
    """Return the kit's scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: no scorer here; give --kits the folder that holds structure/")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(path: Path) -> list[Record]:
    data = path.read_bytes()
    return [json.loads(line) for line in (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines()]


def measured(records: list[Record], predict: Callable[[Record], Record]) -> tuple[list[Record], float]:
    """Return the predictions, and thousand code points for each CPU second."""
    predict(records[0])
    begin = time.process_time()
    predictions = [predict(record) for record in records]
    spent = time.process_time() - begin
    return predictions, sum(len(record["text"]) for record in records) / 1000 / spent


def paragraphwise(split: Callable[[str, str], Iterable[tuple[int, int]]]) -> Callable[[Record], Record]:
    """Return a prediction that gives a splitter one paragraph at a time."""

    def predict(record: Record) -> Record:
        text, spans, at = record["text"], [], 0
        edges = [(match.start(), match.end()) for match in _BREAK.finditer(text)]
        for end, following in [*edges, (len(text), len(text))]:
            if text[at:end].strip():
                spans += [[at + first, at + after] for first, after in split(text[at:end], record["lang"])]
            at = following
        return {"id": record["id"], "sentences": spans}

    return predict


def with_toolkit(segmenter: str) -> Callable[[Record], Record]:
    """Return a prediction by the public API: reading, headings and sentences."""
    config = Config(extractors=(), segmenter=segmenter)

    def predict(record: Record) -> Record:
        article = toolkit.convert_text(record["text"], language=record["lang"], config=config)
        spans = [[sentence.start, sentence.end] for sentence in article.sentences]
        return {"id": record["id"], "text": article.text, "sentences": spans}

    return predict


def sentences(data: Path, score: ModuleType) -> str:
    records, pitfalls = read(data / "sentences.jsonl.gz"), read(data / "pitfalls.jsonl")
    corpora = list(dict.fromkeys(record["corpus"] for record in records))
    languages = list(dict.fromkeys(record["corpus"] for record in pitfalls))
    predictors = {"**toolkit**": with_toolkit("rules"), "toolkit, `punkt`": with_toolkit("punkt")}
    predictors |= {name: paragraphwise(split) for name, split in peers_sentences.installed().items()}
    rows = []
    for name, predict in predictors.items():
        predictions, speed = measured(records, predict)
        found = score.score_sentences(records, predictions, score.Notes(0))
        hard = score.score_sentences(pitfalls, [predict(record) for record in pitfalls], score.Notes(0))
        boundary = [found[corpus]["boundaries"]["f1"] for corpus in corpora]
        exact = [found[corpus]["sentences"]["f1"] for corpus in corpora]
        rows.append(
            [
                name,
                *(f"{100 * b:.1f} / {100 * e:.1f}" for b, e in zip(boundary, exact, strict=True)),
                f"{100 * sum(boundary) / len(boundary):.2f} / {100 * sum(exact) / len(exact):.2f}",
                " ".join(str(hard[corpus]["whole_texts_right"]) for corpus in languages),
                str(sum(found[corpus]["offset_errors"] for corpus in corpora)),
                f"{speed:,.0f}",
            ]
        )
    sizes = " ".join(str(sum(record["corpus"] == corpus for record in pitfalls)) for corpus in languages)
    header = ["splitter", *corpora, "mean", f"pitfalls en es fr de (of {sizes})", "offset errors", "kchar/s"]
    return (
        "Sentences, boundary F1 / exact F1 in percent. `ewt`, `gsd-*` and `pud-*` are Universal Dependencies "
        "treebanks (English Web, GSD, Parallel), `craft` is the Colorado Richly Annotated Full Text corpus.\n\n"
        + table(header, rows)
    )


def headings(data: Path, score: ModuleType) -> str:
    records = read(data / "headings.jsonl.gz")
    config = Config(extractors=())

    def predict(record: Record) -> Record:
        article = toolkit.convert_text(record["text"], language="en", config=config)
        found = [[s.heading.start, s.heading.end, s.level] for s in article.sections if s.heading]
        return {"id": record["id"], "text": article.text, "headings": found}

    predictions, speed = measured(records, predict)
    found = score.score_headings(records, predictions, score.Notes(0))
    rows = []
    for corpus, values in found.items():
        shown = [f"{100 * values['headings'][key]:.1f}" for key in ("precision", "recall", "f1")]
        steps = "-" if values["level_steps"] is None else f"{100 * values['level_steps']:.1f}"
        rows.append([corpus, *shown, steps, str(values["offset_errors"]), f"{speed:,.0f}"])
    return (
        "Headings in bare text: `markdown` is documentation of seven projects with its markup removed, `craft` as "
        "above. The best rules measured before reached F1 90.8 and 85.1.\n\n"
        + table(["corpus", "precision", "recall", "F1", "levels step right", "offset errors", "kchar/s"], rows)
    )


def abbreviations(data: Path, score: ModuleType) -> str:
    if importlib.util.find_spec("toolkit.extractors.terms") is None:
        return ""
    records = read(data / "abbreviations.jsonl.gz")
    config = Config(extractors=("terms",))

    def predict(record: Record) -> Record:
        article = toolkit.convert_text(record["text"], language="en", config=config)
        pairs = [
            {"short": [term.start, term.end], "long": [term.meaning.start, term.meaning.end]}
            for term in article.terms
            if term.kind == "abbreviation"
        ]
        return {"id": record["id"], "text": article.text, "pairs": pairs}

    predictions, speed = measured(records, predict)
    values = next(iter(score.score_abbreviations(records, predictions, score.Notes(0)).values()))
    rows = [
        [
            "**toolkit**",
            *(f"{100 * values['pairs'][key]:.1f}" for key in ("precision", "recall", "f1")),
            f"{speed:,.0f}",
        ],
        ["Ab3P, published output", "97.0", "84.1", "90.1", "-"],
        ["`abbreviations` 0.2.5", "95.1", "76.2", "84.6", "-"],
    ]
    return "Abbreviations with their long forms, PubMed abstracts of MED1250.\n\n" + table(
        ["method", "precision", "recall", "F1", "kchar/s"], rows
    )


if __name__ == "__main__":
    main()

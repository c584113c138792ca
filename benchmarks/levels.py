"""Summaries at a grade and at the named levels, with the exact programme and rank-and-filter beside them.

    python benchmarks/levels.py --kits DIR

Texts: OneStopEnglish (Vajjala and Lučić 2018, Advanced versions) and Cochrane abstracts (Devaraj and others 2021), the
development halves of the kit ``levels``, whose scorer recomputes every grade with counters of its own. Goes through the
public interface, with the toolkit's own sentences.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from report import machine, table, write_section

import toolkit
from toolkit import plugins
from toolkit.config import Config
from toolkit.language.readability import label
from toolkit.model.article import Article
from toolkit.model.summary import Level, Summary, SummarySentence
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.levels import LEVELS

TARGETS = (6, 8, 9, 10, 12)
BUDGETS = {"ose": 150, "cochrane": 120}
NAMES = {"ose": "OneStopEnglish", "cochrane": "Cochrane"}
Choose = Callable[[Article, Level], Summary]


def scorer(kits: Path) -> ModuleType:
    sys.path.insert(0, str(kits / "levels"))
    import score

    return score


def fast(article: Article, level: Level) -> Summary:
    return toolkit.summarise(article, level=level)


def exact(article: Article, level: Level) -> Summary:
    return toolkit.summarise(article, level=level, solver="exact")


def trimmed(article: Article, level: Level) -> Summary:
    return toolkit.summarise(article, level=level, trim=True)


def ranked_then_filtered(article: Article, level: Level) -> Summary:
    """Take sentences that are below the ceiling by themselves, from the ranker's best score on, while they fit."""
    candidates = candidates_of(article)
    ranker = plugins.load("ranker", Config().ranker)
    scores = ranker(candidates).scores
    kept, left = [], level.max_words or 0
    for index in np.argsort(-scores, kind="stable").tolist():
        grade = label([candidates.sentences[index].text], article.language).grade or 0.0
        if grade <= (level.max_grade or np.inf) and candidates.words[index] <= left:
            kept.append(index)
            left -= int(candidates.words[index])
    chosen = [candidates.sentences[index] for index in sorted(kept)]
    found = label([s.text for s in chosen], article.language, max_grade=level.max_grade, max_words=level.max_words)
    return Summary(
        method=ranker.name,
        solver="filter",
        measure=found.measure,
        max_words=level.max_words or 0,
        grade=found.grade,
        words=found.words,
        target_met=found.target_met,
        floor_met=True,
        sentences=tuple(SummarySentence(id=s.id, start=s.start, end=s.end, text=s.text) for s in chosen),
    )


def pieces(summary: Summary, text: str) -> Iterator[dict[str, Any]]:
    """Yield the sentences of a summary as the scorer takes them, a cut sentence in its parts."""
    for sentence in summary.sentences:
        ends = [(cut.start, cut.end) for cut in sentence.cuts] + [(sentence.end, sentence.end)]
        start = sentence.start
        for end, following in ends:
            if any(map(str.isalnum, text[start:end])):
                yield {"start": start, "end": end, "text": text[start:end]}
            start = following


def predict(articles: dict[str, Article], sets: dict[str, str], choose: Choose, named: bool) -> tuple[list, float]:
    """Return the predictions of one method and its CPU milliseconds a summary."""
    predictions, seconds = [], 0.0
    for key, article in articles.items():
        levels = [Level(max_grade=target, max_words=BUDGETS[sets[key]]) for target in TARGETS]
        for level in [*levels, *(LEVELS.values() if named else ())]:
            start = time.process_time()
            summary = choose(article, level)
            seconds += time.process_time() - start
            predictions.append(
                {
                    "id": key,
                    "level": level.name,
                    "max_grade": level.max_grade,
                    "max_words": level.max_words,
                    "grade": summary.grade,
                    "target_met": summary.target_met,
                    "sentences": list(pieces(summary, article.text)),
                }
            )
    return predictions, 1000 * seconds / len(predictions)


def cells(run: dict[str, Any], share: str) -> str:
    return f"{100 * run[share]:.1f} ({run['salience_met'] or 0:.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    kits = parser.parse_args().kits
    score = scorer(kits)
    data = [row for path in score.DEFAULT_DATA for row in score.read_jsonl(path)]
    sets = {row["id"]: row["set"] for row in data}
    articles = {row["id"]: toolkit.convert_text(row["text"], language="en") for row in data}
    texts = {key: article.text for key, article in articles.items()}
    ceilings = {name: level.max_grade for name, level in LEVELS.items() if level.max_grade}
    fast(articles[data[0]["id"]], LEVELS["easy"])  # loads the tables
    methods: dict[str, tuple[Choose, str]] = {
        "**toolkit**": (fast, "clean"),
        "toolkit, `--solver exact`": (exact, "clean"),
        "rank, then filter": (ranked_then_filtered, "clean"),
        "toolkit, `--trim` (met)": (trimmed, "met"),
    }
    rows, quality, spread = [], [], []
    for name, (choose, share) in methods.items():
        predictions, cost = predict(articles, sets, choose, named=choose is fast)
        report = score.score(predictions, data, texts, ceilings)
        for key, found in report.items():
            runs = found["runs"]
            rows.append([name, NAMES[key], *(cells(runs[f"G{t}"], share) for t in TARGETS), f"{cost:.1f}"])
            if choose is fast:
                for run, figures in runs.items():
                    parts = ("honest", "false_met", "false_unmet", "dangling", "headings", "questions", "scraps")
                    quality.append([NAMES[key], run, *(f"{100 * figures[part]:.1f}" for part in parts)])
                levels = found["levels"]
                spread.append(
                    [
                        NAMES[key],
                        *(f"{100 * levels[part]:.1f}" for part in ("ordered", "ordered_by_one", "some_equal")),
                        *(f"{runs[name]['grade']:.1f} / {runs[name]['words']:.0f}" for name in LEVELS),
                    ]
                )
    write_section("levels", page(rows, quality, spread))


def page(rows: list[list[str]], quality: list[list[str]], spread: list[list[str]]) -> str:
    return f"""## Reading levels

`python benchmarks/levels.py --kits DIR` ({machine()}). {__doc__.split(chr(10) * 2)[2].strip()}

Share of texts whose summary reads at or below a grade, has three sentences and half the budget, and holds whole
verbatim sentences only; in brackets the salience kept where it does. No row of ours leaves a sentence dangling.

{table(["method", "texts", *(f"grade {t}" for t in TARGETS), "ms a summary"], rows)}

What the toolkit's summaries say of themselves, and what is in them, in percent.

{table(["texts", "run", "honest", "false met", "false missed", "dangling", "headings", "questions", "scraps"], quality)}

The named levels: share of texts where the grade rises from `easy` to `general` to `expert`, and mean grade / words.

{table(["texts", "rises", "by a year or more each", "two alike", *LEVELS], spread)}
"""


if __name__ == "__main__":
    main()

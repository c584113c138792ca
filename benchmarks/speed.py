"""CPU time of ranking and selection by the length of the article, with sumy's LexRank in the same run.

    python benchmarks/speed.py --kits DIR

The articles are made of random words with the frequencies of natural language (Zipf's law), once in twenty sections
and once in one. Real sentences cost more, since few made-up ones look as if they lean on others: texts of the kit's
corpora, laid end to end, show how much.
"""

import argparse
import json
import random
import time
import tracemalloc
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from rank_corpora import READ_ONLY, rows
from report import table, write_section

import toolkit
from toolkit import plugins
from toolkit.model.article import Article, Heading, Paragraph, Section, Sentence, Source
from toolkit.model.summary import Level
from toolkit.summarisers.summarise import summarise

SIZES = (200, 1000, 5000, 20000)
PEER_SIZES = (200, 1000)
BUDGET = 200
PARAGRAPH = 5
SECTIONS = (20, 1)
RUNS = 5
REAL = ("pmc", "scisumm", "cochrane", "billsum")
REAL_SIZE = 1000
REAL_RUNS = 3
WARMING = 200


def article_of(sentences: int, sections: int, number: int = 0) -> Article:
    """Return article ``number`` of so many sentences of about 22 words."""
    chance = random.Random(sentences * RUNS + number)
    lexicon = ["".join(chance.choices("abcdefghilmnoprstu", k=chance.randint(3, 10))) for _ in range(20_000)]
    ranks = [1.0 / (rank + 3) for rank in range(len(lexicon))]
    text, parts = "", []
    for number in range(1, sections + 1):
        heading = Heading(start=len(text), end=len(text) + 6, text="Part A")
        start, text = len(text), text + "Part A\n\n"
        paragraphs = []
        for block in range(1, max(1, sentences // sections // PARAGRAPH) + 1):
            begin, found = len(text), []
            for place in range(1, PARAGRAPH + 1):
                words = " ".join(chance.choices(lexicon, ranks, k=chance.randint(12, 32))).capitalize() + "."
                found.append(
                    Sentence(id=f"s{number}.p{block}.t{place}", start=len(text), end=len(text) + len(words), text=words)
                )
                text += words + " "
            paragraphs.append(
                Paragraph(
                    id=f"s{number}.p{block}",
                    start=begin,
                    end=len(text),
                    text=text[begin:],
                    kind="paragraph",
                    sentences=tuple(found),
                )
            )
        parts.append(
            Section(
                id=f"s{number}",
                level=2,
                heading=heading,
                start=start,
                end=len(text),
                text=text[start:],
                paragraphs=tuple(paragraphs),
            )
        )
    source = Source(
        path=None,
        media_type="text/plain",
        encoding=None,
        sha256=None,
        text_sha256="0" * 64,
        reader="text",
        reader_version="1",
    )
    return Article(source=source, language="en", text=text, sections=tuple(parts))


def joined(path: Path, size: int) -> list[Article]:
    """Return articles of about so many sentences, each of several texts of a corpus laid end to end."""
    articles: list[Article] = []
    sections: list[dict] = []
    for row in rows(path):
        sections += [{"heading": each["heading"], "text": each["text"]} for each in row["sections"]]
        if sum(each["text"].count(". ") for each in sections) >= size:
            text = json.dumps({"title": None, "sections": sections})
            articles.append(toolkit.convert_text(text, media_type="application/json", language="en", config=READ_ONLY))
            sections = []
            if len(articles) == REAL_RUNS:
                break
    return articles


def cpu(tasks: Iterable[Callable[[], object]]) -> float:
    """Return the CPU milliseconds of the fastest task."""
    best = float("inf")
    for task in tasks:
        started = time.process_time()
        task()
        best = min(best, time.process_time() - started)
    return 1000 * best


def peak(task: Callable[[], object]) -> float:
    """Return the most memory that a run holds, in megabytes."""
    tracemalloc.start()
    task()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def made_up(run: Callable[[str, Article], object]) -> str:
    """Return the table of articles made of random words."""
    found = []
    for sections in SECTIONS:
        for size in SIZES:
            # Each run gets an article of its own: what was ranked once is remembered for the next level.
            articles = [article_of(size, sections, number) for number in range(RUNS)]
            ours = cpu(partial(run, "salience", article) for article in articles)
            peer = cpu([partial(run, "sumy-lexrank", articles[0])]) if size in PEER_SIZES else None
            found.append(
                [
                    str(sections),
                    str(size),
                    f"{ours:.1f}",
                    f"{1000 * ours / size:.0f}",
                    f"{peak(partial(run, 'salience', articles[0])):.1f}",
                    "" if peer is None else f"{peer:.0f}",
                    "" if peer is None else f"{peer / ours:.0f}",
                ]
            )
            print(found[-1], flush=True)
    header = ["sections", "sentences", "ms", "µs/sentence", "peak MB", "sumy LexRank ms", "times faster"]
    return table(header, found)


def real(run: Callable[[str, Article], object], data: Path) -> str:
    """Return the table of real texts."""
    found = []
    for corpus in REAL:
        run("salience", joined(data / f"{corpus}.jsonl.gz", WARMING)[0])  # compiles what real sentences need
        articles = joined(data / f"{corpus}.jsonl.gz", REAL_SIZE)
        sizes = [len(list(article.sentences)) for article in articles]
        each = [cpu([partial(run, "salience", article)]) / size for article, size in zip(articles, sizes, strict=True)]
        peer = cpu([partial(run, "sumy-lexrank", articles[0])]) / sizes[0]
        found.append(
            [
                corpus,
                str(round(sum(sizes) / len(sizes))),
                f"{1000 * min(each):.1f}",
                f"{1000 * sorted(each)[len(each) // 2]:.1f}",
                f"{1000 * peer:.0f}",
                f"{peer / each[0]:.0f}",
            ]
        )
        print(found[-1], flush=True)
    header = ["texts", "sentences", "ms for 1,000, fastest", "median", "sumy LexRank ms for 1,000", "times faster"]
    return table(header, found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    options = parser.parse_args()
    solver, level = plugins.load("solver", "fast"), Level(max_words=BUDGET)

    def run(method: str, article: Article) -> object:
        return summarise(article, level, ranker=plugins.load("ranker", method), solver=solver)

    write_section(
        "speed",
        "## Speed of summaries\n\n`python benchmarks/speed.py --kits DIR`\n\nCPU time of ranking and selection of 200 "
        "words, from an article with its sentences; the fastest of five articles, each summarised once. These are made "
        f"of random words:\n\n{made_up(run)}\n\nTexts of the kit's corpora, laid end to end, three articles of each:"
        "\n\n" + real(run, options.kits / "summaries" / "data"),
    )


if __name__ == "__main__":
    main()

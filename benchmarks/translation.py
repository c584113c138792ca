"""Scores translations by Apertium, plain and under the guard, and the formats and the memory beside Translate Toolkit.

    python benchmarks/translation.py --kits DIR

Needs Apertium with English to Spanish, sacrebleu, rapidfuzz and translate-toolkit.
"""

import argparse
import io
import json
import os
import random
import resource
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from report import machine, table, write_section

from toolkit.model.article import Article, Paragraph, Section, Sentence, Source
from toolkit.model.translation import Segment, Translation
from toolkit.translating import checker_for
from toolkit.translators.engines.apertium import ApertiumEngine
from toolkit.translators.engines.protocol import Fault
from toolkit.translators.glossary import read_glossary
from toolkit.translators.interchange.formats import read_bilingual, writer
from toolkit.translators.memory import TranslationMemory, Unit
from toolkit.translators.translate import translate

Row = dict[str, str]
SEGMENTS = 10_000
UNITS = 100_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kits", type=Path, required=True, help="folder of the benchmark kits")
    kit = parser.parse_args().kits / "translation"
    sys.path.insert(0, str(kit))
    rows = {name: _read(kit / f"{name}.jsonl") for name in ("dev", "dev_all")}
    quality = [line for name in rows for line in _quality(name, rows[name], kit)]
    costs = _costs(rows["dev_all"])
    write_section(
        "translation",
        f"""## Translation under the guard

`python benchmarks/translation.py --kits DIR` ({machine()}). English to Spanish by Apertium, on human translations of
TICO-19's development split: {len(rows["dev"])} pairs, and all {len(rows["dev_all"])}. "Kept" are the source's numbers
whose value the translation has; "local form" are those with a decimal or thousands sign, written as Spanish does. A
segment that lost a number or anything else protected is flagged; "lost in silence" counts those that are not.

{table(["", "BLEU", "chrF", "figures kept", "local form", "flagged", "lost in silence"], quality)}

CPU seconds for the {len(rows["dev_all"])} segments, Apertium's own processes and ours:

{table(["", "Apertium", "ours", "ours beyond plain Apertium, as a share of the engine"], costs)}

{_endurance(rows["dev_all"])}

## Formats and memory

CPU seconds for {SEGMENTS:,} segments; "same" are those whose texts come back to the letter.

{table(["", "write", "read", "same"], _formats(rows["dev_all"]))}

{_memory(rows["dev_all"])}
""",
    )


def _read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _article(sources: list[str]) -> Article:
    """Return an article of one sentence a paragraph."""
    text = "\n\n".join(sources)
    paragraphs, at = [], 0
    for number, source in enumerate(sources, 1):
        place: dict[str, Any] = {"start": at, "end": at + len(source), "text": source}
        sentence = Sentence(id=f"s1.p{number}.t1", **place)
        paragraphs.append(Paragraph(id=f"s1.p{number}", sentences=(sentence,), **place))
        at += len(source) + 2
    section = Section(id="s1", level=1, start=0, end=len(text), text=text, paragraphs=tuple(paragraphs))
    origin = Source(media_type="text/plain", sha256=None, text_sha256="0" * 64, reader="text", reader_version="1")
    return Article(source=origin, text=text, sections=(section,))


def _plain(sources: list[str]) -> list[str]:
    """Return what plain Apertium makes of the sources, by the kit's own script."""
    from apertium_raw import Apertium

    engine = Apertium()
    try:
        return [engine.translate(source) for source in sources]
    finally:
        engine.close()


def _guarded(sources: list[str], **options: Any) -> list[Segment]:
    with ApertiumEngine() as engine:
        return list(translate(_article(sources), to="es", engine=engine, **options).segments)


def _quality(name: str, rows: list[Row], kit: Path) -> list[list[str]]:
    from figures import match_figures

    sources = [row["source"] for row in rows]
    glossary = read_glossary(kit / "glossary.csv", source="en", target="es")
    check = checker_for("en", "es")
    lines = [_scored(f"{name}: Apertium", rows, _plain(sources), "-", "-")]
    for label, options in (("under the guard", {}), ("with the kit's glossary", {"glossary": glossary})):
        segments = _guarded(sources, checker=check, **options)
        flagged = sum(segment.state == "flagged" for segment in segments)
        silent = sum(
            segment.state == "translated" and bool(match_figures(segment.source, segment.target)[1])
            for segment in segments
        )
        lines.append(_scored(f"{name}: {label}", rows, [one.target for one in segments], str(flagged), str(silent)))
    return lines


def _scored(name: str, rows: list[Row], targets: list[str], flagged: str, silent: str) -> list[str]:
    from score_translation import score

    result = score(rows, {row["id"]: target for row, target in zip(rows, targets, strict=True)})
    kept = f"{result['figures_kept']} of {result['figures']}"
    local = f"{result['localised']} of {result['separator_figures']}"
    return [name, f"{result['bleu']:.2f}", f"{result['chrf']:.2f}", kept, local, flagged, silent]


def _costs(rows: list[Row]) -> list[list[str]]:
    """Return the CPU time of the engine's processes and of ours, the smaller of two runs."""
    sources = [row["source"] for row in rows]

    def plain() -> None:
        with ApertiumEngine() as engine:
            engine.translate(sources, "en", "es")

    runs: list[tuple[str, Callable[[], object]]] = [
        ("plain", plain),
        ("guard: protect, restore, verify what was protected", lambda: _guarded(sources)),
        ("guard and all checks for translations", lambda: _guarded(sources, checker=checker_for("en", "es"))),
    ]
    spent = [(name, min(_cpu(run) for _ in range(2))) for name, run in runs]
    engine, base = spent[0][1]
    return [
        [name, f"{children:.2f}", f"{ours:.2f}", f"{100 * (ours - base) / engine:.0f} %" if ours != base else ""]
        for name, (children, ours) in spent
    ]


def _cpu(run: Callable[[], object]) -> tuple[float, float]:
    """Return the CPU seconds of child processes and of this one."""
    before = [resource.getrusage(who) for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
    run()
    after = [resource.getrusage(who) for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
    pairs = zip(after, before, strict=True)
    children, own = (end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime for end, start in pairs)
    return children, own


def _endurance(rows: list[Row]) -> str:
    """Return what came of 2,000 segments in a row, a stage killed in the middle."""
    sources = [f"{row['source']} ({number})" for number, row in enumerate((rows * 3)[:2000])]
    with ApertiumEngine() as engine:
        engine.translate(["It began."], "en", "es")
        (pipeline,) = engine._pipelines.values()
        timer = threading.Timer(1.0, os.kill, (pipeline.process_ids[4], signal.SIGKILL))
        timer.start()
        answers = engine.translate(sources, "en", "es")
        timer.join()
    faults = sum(isinstance(answer, Fault) for answer in answers)
    whole = sum(not isinstance(a, Fault) and f"({n})" in a.text for n, a in enumerate(answers))
    return (
        f"2,000 segments in a row, a stage of the pipeline killed in the middle: {whole:,} translated, {faults} faults."
    )


def _formats(rows: list[Row]) -> list[list[str]]:
    pairs = [(f"{row['source']} {n}", f"{row['target']} {n}") for n, row in enumerate((rows * 11)[:SEGMENTS])]
    article = _article([source for source, _ in pairs])
    segments = tuple(
        Segment(id=one.id, start=one.start, end=one.end, source=one.text, target=target, origin="apertium")
        for one, (_, target) in zip(article.sentences, pairs, strict=True)
    )
    translation = Translation(source_language="en", target_language="es", engine="apertium", segments=segments)
    lines = []
    for form in ("xliff", "xliff1.2", "tmx", "csv"):
        start = time.process_time()
        data = writer(form)[0](article, translation)
        middle = time.process_time()
        units = read_bilingual(data, form, source="en", target="es").units
        end = time.process_time()
        same = sum((unit.source, unit.target) == pair for unit, pair in zip(units, pairs, strict=True))
        lines.append([form, f"{middle - start:.2f}", f"{end - middle:.2f}", f"{same:,}"])
    return [*lines, _peer_xliff(pairs)]


def _peer_xliff(pairs: list[tuple[str, str]]) -> list[str]:
    from translate.storage import xliff

    start = time.process_time()
    store = xliff.xlifffile()
    for source, target in pairs:
        store.addsourceunit(source).target = target
    data = bytes(store)
    middle = time.process_time()
    units = xliff.xlifffile(io.BytesIO(data)).units
    read = [(str(unit.source), str(unit.target)) for unit in units]
    end = time.process_time()
    same = sum(one == other for one, other in zip(read, pairs, strict=True))
    return ["xliff1.2 by translate-toolkit", f"{middle - start:.2f}", f"{end - middle:.2f}", f"{same:,}"]


def _memory(rows: list[Row]) -> str:
    """Return the cost of looking up 10,000 changed segments among 100,000 units, and how many were found."""
    generator = random.Random(5)
    words = sorted({word for row in rows for word in row["source"].split()})

    def altered(source: str, share: int) -> str:
        changed = source.split()
        for _ in range(max(1, len(changed) // share)):
            changed[generator.randrange(len(changed))] = generator.choice(words)
        return " ".join(changed)

    sources = [f"{altered(rows[n % len(rows)]['source'], 3)} {n}" for n in range(UNITS)]
    asked = [altered(source, 10) for source in generator.sample(sources, SEGMENTS)]
    with (
        tempfile.TemporaryDirectory() as folder,
        TranslationMemory(Path(folder) / "memory", "en", "es") as memory,
    ):
        start = time.process_time()
        memory.remember([Unit(source, "x", "apertium") for source in sources], "key")
        filled = time.process_time()
        exact = memory.exact(asked, "key")
        found = sum(
            match is None and memory.near(source) is not None for source, match in zip(asked, exact, strict=True)
        )
        end = time.process_time()
    return (
        f"Translation memory: {UNITS:,} units stored in {filled - start:.1f} s of CPU; {SEGMENTS:,} segments in which "
        f"one word in ten was changed looked up in {end - filled:.1f} s, {found:,} of them found at 75 % or more."
    )


if __name__ == "__main__":
    main()

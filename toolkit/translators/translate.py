"""Translates an article, or its summary at a level: each segment through the guard, tied to its source sentence."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from toolkit.language.tags import primary
from toolkit.model.article import Article
from toolkit.model.errors import ConfigurationError
from toolkit.model.finding import Finding
from toolkit.model.settings import NumberStyle
from toolkit.model.summary import Summary
from toolkit.model.translation import Segment, TargetMark, Translation
from toolkit.translators.engines.memory import MemoryEngine
from toolkit.translators.engines.protocol import Engine, EngineError, can_translate
from toolkit.translators.glossary import Glossary
from toolkit.translators.guard import Checker, Task
from toolkit.translators.markup import place_marks
from toolkit.translators.memory import TranslationMemory
from toolkit.translators.protection import HeldKind, Policy
from toolkit.translators.run import Job, Progress, Result, Run
from toolkit.translators.segments import UNNAMED, SourceSegment, source_segments, split_edges, summary_at

# Raised when the guard changes what it writes, so that a memory never brings back what an older one made.
GUARD_VERSION = "1"


def translate(
    article: Article,
    *,
    to: str,
    engine: Engine,
    previous: Translation | None = None,
    memory: TranslationMemory | None = None,
    journal: TranslationMemory | None = None,
    glossary: Glossary | None = None,
    level: str | None = None,
    summary: Summary | None = None,
    checker: Checker | None = None,
    number_style: NumberStyle = "cldr",
    keep: Iterable[str] = (),
    progress: Progress | None = None,
) -> Translation:
    """Translate ``article`` and prove what can be proven of the result.

    Args:
        article: as ``convert`` returns it.
        to: BCP 47 tag of the target language.
        engine: translates what no memory has.
        previous: an earlier translation; segments of the same source are taken from it as they are, unless flagged or
            untranslated ones that no person made.
        memory: asked next, and told what is new.
        journal: like a memory, for one interrupted run: what it has counts as made by this one.
        glossary: terms with the translation that they must have.
        level: translate the article's summary at this level; the whole article if not given.
        summary: translate this summary of the article.
        checker: returns the findings of a source text and its translation.
        number_style: form of numerals: ``cldr``, ``space``, ``plain`` or ``source``.
        keep: phrases to keep as they are.
        progress: told how many segments are done.

    Returns:
        One segment for each sentence, heading, cell and block, in order. What failed is flagged or untranslated, with
        findings that say why.

    Raises:
        ConfigurationError: an unknown language, source and target the same, or no summary at that level.
        EngineError: the engine cannot translate anything.
    """
    source = article.language
    status = engine.status()
    check_languages(source, to)
    if status.usable and not can_translate(status, source, to):
        have = ", ".join("-".join(pair) for pair in status.pairs or ()) or "none"
        raise EngineError(f'engine "{engine.name}" has no pair {source} to {to} (it has: {have}); {status.remedy}')
    policy = Policy(
        source=source,
        target=to,
        style=number_style,
        keep=tuple(sorted(set(keep))),
        abbreviations=frozenset(term.term for term in article.terms if term.kind == "abbreviation"),
        glossary=glossary or Glossary(language=source),
    )
    if isinstance(engine, MemoryEngine):
        engine.memory = memory
    if summary is None and level is not None:
        summary = summary_at(article, level)
    jobs = _jobs(article, source_segments(article, summary))
    titles = _title_jobs(article) if summary is None else []
    run = Run(engine, policy, checker, memory, journal, _key(engine, status.version, policy), progress)
    kept = _kept(previous)
    results = iter(run.results([*(job for job in jobs if job.segment.text not in kept), *titles]))
    segments = tuple(
        _again(job.segment, kept[job.segment.text])
        if job.segment.text in kept
        else _segment(job, next(results), article, run)
        for job in jobs
    )
    return Translation(
        source_language=source,
        target_language=to,
        engine=engine.name,
        engine_version=status.version,
        level=None if summary is None else summary.level or UNNAMED,
        title=next(results).outcome.text if titles else None,
        segments=segments,
    )


def _kept(previous: Translation | None) -> dict[str, Segment]:
    """Return the segments of an earlier translation that stand, by source text."""
    segments = previous.segments if previous is not None else ()
    return {
        segment.source: segment
        for segment in segments
        if segment.state != "untranslated" and (segment.state != "flagged" or segment.origin == "human")
    }


def _again(segment: SourceSegment, kept: Segment) -> Segment:
    """Return an earlier segment at its place of today."""
    return msgspec.structs.replace(kept, id=segment.id, start=segment.start, end=segment.end, speaker=segment.speaker)


def check_languages(source: str, target: str) -> None:
    """Refuse a target that is no language, or that is the source.

    Raises:
        ConfigurationError: with the tag and what to do.
    """
    from babel import Locale

    if primary(target) not in Locale("en").languages:
        raise ConfigurationError(f'unknown language "{target}": name a BCP 47 tag, such as es or pt-BR')
    if source.lower() == target.lower():
        raise ConfigurationError(f'the article is in "{target}" already; name another language, or say what it is in')


def _jobs(article: Article, segments: Sequence[SourceSegment]) -> list[Job]:
    cores = [split_edges(segment.text) for segment in segments]
    jobs = []
    for number, (segment, (before, core, after)) in enumerate(zip(segments, cores, strict=True)):
        neighbours = "\n".join(cores[at][1] for at in (number - 1, number + 1) if 0 <= at < len(cores))
        spans: tuple[tuple[HeldKind, int, int], ...] = ()
        stretches = tuple(
            replace(one, start=max(0, one.start - len(before)), end=min(len(core), one.end - len(before)))
            for one in segment.stretches
        )
        spans = tuple(("code", one.start, one.end) for one in stretches if article.marks[one.number].kind == "code")
        task = Task(core if segment.translatable else segment.text, spans, stretches)
        jobs.append(
            Job(segment, before, after, task, hashlib.sha256(neighbours.encode("utf-8", "replace")).hexdigest()[:16])
        )
    return jobs


def _title_jobs(article: Article) -> list[Job]:
    """Return the title as a job, where it is metadata and no heading of the text."""
    title = article.title
    if not title or any(section.heading is not None and section.heading.text == title for section in article.sections):
        return []
    before, core, after = split_edges(title)
    return [Job(SourceSegment("title", 0, 0, title), before, after, Task(core), "")]


def _segment(job: Job, result: Result, article: Article, run: Run) -> Segment:
    segment, outcome = job.segment, result.outcome
    if result.origin == "source":
        return Segment(
            id=segment.id,
            start=segment.start,
            end=segment.end,
            speaker=segment.speaker,
            source=segment.text,
            target=segment.text,
            state="final",
            origin="source",
        )
    marks: tuple[TargetMark, ...] = ()
    findings: Sequence[Finding] = outcome.findings
    state = result.state
    target = job.before + outcome.text + job.after
    if job.task.stretches and outcome.translated:
        marks, missing = place_marks(
            job.task.text,
            outcome.text,
            job.task.stretches,
            outcome.stretches,
            article.marks,
            run.alone,
            run.target_language,
        )
        marks = tuple(
            TargetMark(
                start=mark.start + len(job.before),
                end=mark.end + len(job.before),
                text=mark.text,
                kind=mark.kind,
                target=mark.target,
            )
            for mark in marks
        )
        if missing:
            findings, state = (*findings, *missing), state if result.origin == "human" else "flagged"
    return Segment(
        id=segment.id,
        start=segment.start,
        end=segment.end,
        speaker=segment.speaker,
        source=segment.text,
        target=target,
        state=state,
        origin=result.origin if outcome.translated else "none",
        marks=marks,
        findings=tuple(findings),
    )


def _key(engine: Engine, version: str | None, policy: Policy) -> str:
    """Return what a memory's unit depends on besides its text."""
    parts = (GUARD_VERSION, engine.name, version or "", policy.glossary.key, policy.style, "\n".join(policy.keep))
    return f"{engine.name}:{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"

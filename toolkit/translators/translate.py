"""Translates an article, or its summary at a level: each segment through the guard, tied to its source sentence."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from toolkit.model.article import Article
from toolkit.model.errors import ConfigurationError
from toolkit.model.finding import Finding
from toolkit.model.translation import Segment, SegmentState, TargetMark, Translation
from toolkit.translators import faults
from toolkit.translators.cutting import cut
from toolkit.translators.engines.memory import MemoryEngine
from toolkit.translators.engines.protocol import Engine, EngineError, can_translate, primary
from toolkit.translators.glossary import Glossary
from toolkit.translators.guard import Checker, Guard, Outcome, Task
from toolkit.translators.markup import place_marks
from toolkit.translators.memory import Match, TranslationMemory, Unit
from toolkit.translators.numerals import NumberStyle
from toolkit.translators.protection import HeldKind, Policy
from toolkit.translators.segments import SourceSegment, source_segments, split_edges
from toolkit.translators.sight import with_sight

# Raised when the guard changes what it writes, so that a memory never brings back what an older one made.
GUARD_VERSION = "1"

# Called with segments done and segments in all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """A segment on its way: its white space, its task, the hash of its neighbours."""

    segment: SourceSegment
    before: str
    after: str
    task: Task
    context: str


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of a task, and where it came from."""

    outcome: Outcome
    origin: str
    state: SegmentState


def translate(
    article: Article,
    *,
    to: str,
    engine: Engine,
    memory: TranslationMemory | None = None,
    journal: TranslationMemory | None = None,
    glossary: Glossary | None = None,
    level: str | None = None,
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
        memory: asked first, and told what is new.
        journal: like a memory, for one interrupted run: what it has counts as made by this one.
        glossary: terms with the translation that they must have.
        level: translate the article's summary at this level; the whole article if not given.
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
    jobs = _jobs(article, source_segments(article, level))
    titles = _title_jobs(article) if level is None else []
    run = _Run(engine, policy, checker, memory, journal, _key(engine, status.version, policy), progress)
    results = run.results([*jobs, *titles])
    segments = tuple(_segment(job, result, article, run) for job, result in zip(jobs, results, strict=False))
    return Translation(
        source_language=source,
        target_language=to,
        engine=engine.name,
        engine_version=status.version,
        level=level,
        title=results[-1].outcome.text if titles else None,
        segments=segments,
    )


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


class _Run:
    """One translation: what the memories have, then batch after batch through the guard."""

    def __init__(
        self,
        engine: Engine,
        policy: Policy,
        checker: Checker | None,
        memory: TranslationMemory | None,
        journal: TranslationMemory | None,
        key: str,
        progress: Progress | None,
    ) -> None:
        self._engine, self._policy, self._checker = engine, policy, checker
        self._memory, self._journal, self._key = memory, journal, key
        self._progress = progress
        self.target_language = policy.target
        self.alone: dict[str, str] = {}

    def results(self, jobs: Sequence[_Job]) -> list[_Result]:
        """Return the result of each job, in order; equal tasks are translated once."""
        done: dict[Task, _Result] = {}
        for job in jobs:
            if not job.segment.translatable or not job.task.text:
                done[job.task] = _Result(Outcome(job.task.text, True, ()), "source", "final")
        self._recall([job for job in jobs if job.task not in done], done)
        waiting = list(dict.fromkeys(job.task for job in jobs if job.task not in done))
        contexts = {job.task: job.context for job in jobs}
        count = len(done)
        self._tell(count, count + len(waiting))
        if waiting:
            self._engine.reset()
            policy = with_sight(self._policy, self._engine, [task.text for task in waiting])
            guard = Guard(self._engine, policy, self._checker)
            for batch, outcomes in self._batches(guard, waiting):
                for task, outcome in zip(batch, outcomes, strict=True):
                    done[task] = _Result(outcome, self._engine.name, _state(outcome))
                self._remember(batch, outcomes, contexts)
                self._tell(len(done), count + len(waiting))
        self._translate_marked(jobs)
        return [done[job.task] for job in jobs]

    def _batches(self, guard: Guard, tasks: Sequence[Task]) -> Iterator[tuple[Sequence[Task], list[Outcome]]]:
        """Yield batches with their outcomes; an engine that gives up after a first success leaves the rest undone.

        Long tasks are cut for the engine, and put together again.
        """
        size = self._engine.batch
        batches = [tasks[at : at + size] for at in range(0, len(tasks), size)]
        cuts = [[cut(task, self._engine.longest) for task in batch] for batch in batches]
        stream = guard.stream([piece for pieces in batch for piece in pieces] for batch in cuts)
        for number, (batch, pieces) in enumerate(zip(batches, cuts, strict=True)):
            try:
                _, outcomes = next(stream)
            except EngineError as error:
                if number == 0:
                    raise
                rest = tasks[number * size :]
                yield rest, [Outcome(task.text, False, (faults.no_translation(str(error)),)) for task in rest]
                return
            left = iter(outcomes)
            yield batch, [_together(parts, [next(left) for _ in parts]) for parts in pieces]

    def _recall(self, jobs: Sequence[_Job], done: dict[Task, _Result]) -> None:
        """Take what the journal and the memory have."""
        for store in (self._journal, self._memory):
            if store is None:
                continue
            wanted = [job for job in jobs if job.task not in done]
            matches = store.exact([job.task.text for job in wanted], self._key, [job.context for job in wanted])
            for job, match in zip(wanted, matches, strict=True):
                if match is not None and job.task not in done:
                    done[job.task] = self._recalled(job.task, match, as_own=store is self._journal)

    def _recalled(self, task: Task, match: Match, *, as_own: bool) -> _Result:
        findings = tuple(self._checker(task.text, match.target)) if self._checker else ()
        outcome = Outcome(match.target, True, findings)
        human = match.origin == "human" or match.state in ("reviewed", "final")
        if human:
            return _Result(outcome, "human", match.state if match.state in ("reviewed", "final") else "translated")  # type: ignore[arg-type]
        return _Result(outcome, match.origin if as_own else "memory", _state(outcome))

    def _remember(self, batch: Sequence[Task], outcomes: Sequence[Outcome], contexts: dict[Task, str]) -> None:
        """Keep what is whole: what lost something, or was not translated, is tried again next time."""
        whole = [
            Unit(task.text, outcome.text, self._engine.name, "translated", contexts[task])
            for task, outcome in zip(batch, outcomes, strict=True)
            if outcome.translated and not any(finding.rule in faults.NOT_KEPT for finding in outcome.findings)
        ]
        for store in (self._journal, self._memory):
            if store is not None and whole:
                store.remember(whole, self._key)

    def _translate_marked(self, jobs: Sequence[_Job]) -> None:
        """Translate the words under inline markup on their own, for engines that carry no elements."""
        if self._engine.carries[0] == "xml":
            return
        words = dict.fromkeys(
            job.task.text[one.start : one.end]
            for job in jobs
            for one in job.task.stretches
            if one.end - one.start < min(len(job.task.text), self._engine.longest)
        )
        if not words:
            return
        try:
            outcomes = Guard(self._engine, replace(self._policy, in_sight=frozenset()))([Task(text) for text in words])
        except EngineError:
            return
        self.alone = {text: outcome.text for text, outcome in zip(words, outcomes, strict=True) if outcome.translated}

    def _tell(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


def _jobs(article: Article, segments: Sequence[SourceSegment]) -> list[_Job]:
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
        jobs.append(_Job(segment, before, after, task, hashlib.sha256(neighbours.encode("utf-8", "replace")).hexdigest()[:16]))
    return jobs


def _title_jobs(article: Article) -> list[_Job]:
    """Return the title as a job, where it is metadata and no heading of the text."""
    title = article.title
    if not title or any(section.heading is not None and section.heading.text == title for section in article.sections):
        return []
    before, core, after = split_edges(title)
    return [_Job(SourceSegment("title", 0, 0, title), before, after, Task(core), "")]


def _segment(job: _Job, result: _Result, article: Article, run: _Run) -> Segment:
    segment, outcome = job.segment, result.outcome
    if result.origin == "source":
        return Segment(
            id=segment.id, start=segment.start, end=segment.end, source=segment.text, target=segment.text, state="final", origin="source"
        )
    marks: tuple[TargetMark, ...] = ()
    findings: Sequence[Finding] = outcome.findings
    state = result.state
    target = job.before + outcome.text + job.after
    if job.task.stretches and outcome.translated:
        marks, missing = place_marks(
            job.task.text, outcome.text, job.task.stretches, outcome.stretches, article.marks, run.alone, run.target_language
        )
        marks = tuple(
            TargetMark(
                start=mark.start + len(job.before), end=mark.end + len(job.before), text=mark.text, kind=mark.kind, target=mark.target
            )
            for mark in marks
        )
        if missing:
            findings, state = (*findings, *missing), "flagged"
    return Segment(
        id=segment.id,
        start=segment.start,
        end=segment.end,
        source=segment.text,
        target=target,
        state=state,
        origin=result.origin if outcome.translated else "none",
        marks=marks,
        findings=tuple(findings),
    )


def _together(pieces: Sequence[Task], outcomes: Sequence[Outcome]) -> Outcome:
    """Return one outcome for a task that was cut."""
    if len(outcomes) == 1:
        return outcomes[0]
    texts = [
        outcome.text + piece.text[len(piece.text.rstrip()) :] if outcome.text == outcome.text.rstrip() else outcome.text
        for piece, outcome in zip(pieces, outcomes, strict=True)
    ]
    findings = tuple(finding for outcome in outcomes for finding in outcome.findings)
    return Outcome("".join(texts), all(outcome.translated for outcome in outcomes), findings)


def _state(outcome: Outcome) -> SegmentState:
    if not outcome.translated:
        return "untranslated"
    return "flagged" if outcome.faults else "translated"


def _key(engine: Engine, version: str | None, policy: Policy) -> str:
    """Return what a memory's unit depends on besides its text."""
    parts = (GUARD_VERSION, engine.name, version or "", policy.glossary.key, policy.style, "\n".join(policy.keep))
    return f"{engine.name}:{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"

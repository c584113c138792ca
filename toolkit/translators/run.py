"""One translation on its way: what the memories have, then batch after batch through the guard."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from toolkit.model.translation import SegmentState
from toolkit.translators import faults
from toolkit.translators.carrying import Stretch
from toolkit.translators.cutting import cut
from toolkit.translators.engines.protocol import Engine, EngineError
from toolkit.translators.guard import Checker, Guard, Outcome, Task
from toolkit.translators.memory import Match, TranslationMemory, Unit
from toolkit.translators.protection import Policy
from toolkit.translators.segments import SourceSegment
from toolkit.translators.sight import with_sight

# Called with segments done and segments in all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Job:
    """A segment on its way: its white space, its task, the hash of its neighbours."""

    segment: SourceSegment
    before: str
    after: str
    task: Task
    context: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a task, and where it came from."""

    outcome: Outcome
    origin: str
    state: SegmentState


class Run:
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
        self._journal, self._key = journal, key
        self._stores = tuple(store for store in (journal, memory) if store is not None)
        self._progress = progress
        self.target_language = policy.target
        self.alone: dict[str, str] = {}

    def results(self, jobs: Sequence[Job]) -> list[Result]:
        """Return the result of each job, in order; equal tasks are translated once."""
        done: dict[Task, Result] = {}
        for job in jobs:
            if not job.segment.translatable or not job.task.text:
                done[job.task] = Result(Outcome(job.task.text, True, ()), "source", "final")
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
                    done[task] = Result(outcome, self._engine.name, _state(outcome))
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

    def _recall(self, jobs: Sequence[Job], done: dict[Task, Result]) -> None:
        """Take what the journal and the memory have."""
        for store in self._stores:
            wanted = [job for job in jobs if job.task not in done]
            matches = store.exact([job.task.text for job in wanted], self._key, [job.context for job in wanted])
            for job, match in zip(wanted, matches, strict=True):
                if match is not None and job.task not in done:
                    done[job.task] = self._recalled(job.task, match, as_own=store is self._journal)

    def _recalled(self, task: Task, match: Match, *, as_own: bool) -> Result:
        findings = tuple(self._checker(task.text, match.target)) if self._checker else ()
        outcome = Outcome(match.target, True, findings, _read_marks(match.marks, task))
        human = match.origin == "human" or match.state in ("reviewed", "final")
        if human:
            return Result(outcome, "human", match.state if match.state in ("reviewed", "final") else "translated")  # type: ignore[arg-type]
        return Result(outcome, match.origin if as_own else "memory", _state(outcome))

    def _remember(self, batch: Sequence[Task], outcomes: Sequence[Outcome], contexts: dict[Task, str]) -> None:
        """Keep what is whole: what lost something, or was not translated, is tried again next time."""
        whole = [
            Unit(
                task.text,
                outcome.text,
                self._engine.name,
                "translated",
                contexts.get(task, ""),
                _write_marks(outcome, task),
            )
            for task, outcome in zip(batch, outcomes, strict=True)
            if outcome.translated and not any(finding.rule in faults.NOT_KEPT for finding in outcome.findings)
        ]
        for store in self._stores if whole else ():
            store.remember(whole, self._key)

    def _translate_marked(self, jobs: Sequence[Job]) -> None:
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
        tasks = [Task(text) for text in words]
        for store in self._stores:
            for task, match in zip(tasks, store.exact(list(words), self._key), strict=True):
                if match is not None:
                    self.alone.setdefault(task.text, match.target)
        tasks = [task for task in tasks if task.text not in self.alone]
        if not tasks:
            return
        try:
            outcomes = Guard(self._engine, replace(self._policy, in_sight=frozenset()))(tasks)
        except EngineError:
            return
        self._remember(tasks, outcomes, {})
        found = zip(tasks, outcomes, strict=True)
        self.alone.update((task.text, outcome.text) for task, outcome in found if outcome.translated)

    def _tell(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


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


def _write_marks(outcome: Outcome, task: Task) -> str:
    """Return the markup of a target for a memory: place among the source's, start, end."""
    order = [stretch.number for stretch in task.stretches]
    found = [(order.index(one.number), one.start, one.end) for one in outcome.stretches if one.number in order]
    return " ".join(f"{place}:{start}:{end}" for place, start, end in sorted(found))


def _read_marks(written: str, task: Task) -> tuple[Stretch, ...]:
    """Return the markup that a memory has for a task's target."""
    found = [tuple(map(int, mark.split(":"))) for mark in written.split()]
    return tuple(
        Stretch(task.stretches[place].number, start, end) for place, start, end in found if place < len(task.stretches)
    )

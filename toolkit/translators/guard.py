"""The guard around an engine: protect, translate, restore, verify, try once more in another way, flag.

Whatever an engine does, each text comes back with everything in it that was protected, or with findings that say what
is missing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from toolkit.model.finding import Finding
from toolkit.translators import faults
from toolkit.translators.carrying import Carried, Restored, Stretch, carry, restore
from toolkit.translators.engines.protocol import Answer, Carrying, Engine, Fault
from toolkit.translators.glossary import TermFinder
from toolkit.translators.protection import HeldKind, Policy, protect

# source, target -> findings. The API passes the checks for translations; the guard itself knows nothing of them.
Checker = Callable[[str, str], Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Task:
    """One text to translate: on one line, without white space around it."""

    text: str
    spans: tuple[tuple[HeldKind, int, int], ...] = ()
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task.

    Attributes:
        text: the target; the source where there is no translation.
        translated: whether the engine gave an answer.
        findings: what is wrong with it.
        stretches: where the inline markup stands in the target.
    """

    text: str
    translated: bool
    findings: tuple[Finding, ...]
    stretches: tuple[Stretch, ...] = ()

    @property
    def faults(self) -> int:
        """How many findings are serious."""
        return sum(map(faults.is_serious, self.findings))


@dataclass(frozen=True, slots=True)
class _Sent:
    """A batch that the engine works on."""

    tasks: Sequence[Task]
    carried: list[Carried]
    answers: Future[list[Answer | Fault]]


class Guard:
    """One engine with one policy.

    Args:
        engine: translates; never sees what is protected.
        policy: what is protected and how it is written.
        checker: verifies a finished pair.
    """

    def __init__(self, engine: Engine, policy: Policy, checker: Checker | None = None) -> None:
        self._engine = engine
        self._policy = policy
        self._checker = checker

    def __call__(self, tasks: Sequence[Task]) -> list[Outcome]:
        """Return the outcome of each task, in order.

        Raises:
            EngineError: the engine cannot translate at all.
        """
        return [outcome for _, outcomes in self.stream([tasks]) for outcome in outcomes]

    def stream(self, batches: Iterable[Sequence[Task]]) -> Iterator[tuple[Sequence[Task], list[Outcome]]]:
        """Yield each batch with its outcomes, in order; the engine works on the next while one is verified.

        Raises:
            EngineError: the engine cannot translate a batch at all.
        """
        with ThreadPoolExecutor(1, "engine") as lane:
            try:
                ahead: _Sent | None = None
                for batch in batches:
                    behind, ahead = ahead, self._send(lane, batch, self._engine.carries[0], self._policy)
                    if behind is not None:
                        yield behind.tasks, self._finish(lane, behind)
                if ahead is not None:
                    yield ahead.tasks, self._finish(lane, ahead)
            finally:
                lane.shutdown(wait=True, cancel_futures=True)

    def _send(self, lane: ThreadPoolExecutor, tasks: Sequence[Task], way: Carrying, policy: Policy) -> _Sent:
        carried = [
            carry(task.text, protect(task.text, policy, spans=task.spans), way, task.stretches) for task in tasks
        ]
        answers = lane.submit(self._engine.translate, [one.text for one in carried], policy.source, policy.target)
        return _Sent(tasks, carried, answers)

    def _finish(self, lane: ThreadPoolExecutor, sent: _Sent) -> list[Outcome]:
        """Return the outcomes of a batch; what lost something is tried once more in another way."""
        outcomes = self._verify(sent)
        ways = self._engine.carries
        again = [at for at, outcome in enumerate(outcomes) if _worth_a_retry(outcome)] if ways[0] != "plain" else []
        if again:
            tasks = [replace(sent.tasks[at], spans=(*sent.tasks[at].spans, *_missed(outcomes[at]))) for at in again]
            second = self._verify(self._send(lane, tasks, ways[-1], replace(self._policy, in_sight=frozenset())))
            for at, outcome in zip(again, second, strict=True):
                if outcome.translated and (not outcomes[at].translated or outcome.faults < outcomes[at].faults):
                    outcomes[at] = outcome
        return outcomes

    def _verify(self, sent: _Sent) -> list[Outcome]:
        answers = sent.answers.result()
        return [
            self._outcome(task, one, answer)
            for task, one, answer in zip(sent.tasks, sent.carried, answers, strict=True)
        ]

    def _outcome(self, task: Task, carried: Carried, answer: Answer | Fault) -> Outcome:
        if isinstance(answer, Fault):
            return Outcome(task.text, False, (faults.no_translation(answer.reason),))
        if task.text.strip() and not answer.text.strip():
            return Outcome(task.text, False, (faults.no_translation("the engine gave an empty answer"),))
        restored = restore(answer.text, carried, self._policy)
        findings = [faults.lost(held) for held in restored.lost]
        findings += self._notes(task.text, restored, answer)
        if self._checker is not None:
            findings += self._checker(task.text, restored.text)
        return Outcome(restored.text, True, tuple(findings), restored.stretches)

    def _notes(self, source: str, restored: Restored, answer: Answer) -> list[Finding]:
        """Return what a person should know without the segment being wrong."""
        notes = []
        if answer.near is not None:
            notes.append(faults.near_match(answer.near, answer.near_source or ""))
        written = {held.written for held, _, _ in restored.places} | {held.text for held, _, _ in restored.places}
        unknown = tuple(word for word in answer.unknown if not any(word in text for text in written))
        if unknown and (words := tuple(word for word in unknown if word in source)):
            notes.append(faults.unknown_words(words))
        notes += self._glossary_findings(source, restored.text)
        return notes

    def _glossary_findings(self, source: str, target: str) -> list[Finding]:
        """Return what is to be said of the glossary's terms: one missing, or one inflected in the source."""
        glossary = self._policy.glossary
        if not glossary.entries:
            return []
        exact = list(glossary.find(source))
        there = TermFinder(target, self._policy.target)
        findings = [
            faults.term_missing(source, term.start, term.end, term.written)
            for term in exact
            if term.written not in there
        ]
        findings += [
            faults.term_inflected(source, start, end, written)
            for start, end, written in glossary.inflected(source, exact)
            if written not in there
        ]
        return findings


def _worth_a_retry(outcome: Outcome) -> bool:
    """Return whether a second try could do better: nothing came, something was lost, or a name was changed."""
    return not outcome.translated or any(
        finding.rule in faults.RETRIED or (faults.is_serious(finding) and _can_be_kept(finding))
        for finding in outcome.findings
    )


def _missed(outcome: Outcome) -> tuple[tuple[HeldKind, int, int], ...]:
    """Return the source stretches that a first try changed, to be kept as they are in the second."""
    return tuple(
        ("name", finding.source.start, finding.source.end)
        for finding in outcome.findings
        if finding.source is not None and finding.rule not in faults.RETRIED and _can_be_kept(finding)
    )


def _can_be_kept(finding: Finding) -> bool:
    """Return whether the words that a check misses may stand in the target as they are: names and abbreviations."""
    words = finding.source.text.split() if finding.source is not None else []
    return (
        0 < len(words) <= 4
        and all(word[0].isupper() and not word[0].isdigit() for word in words)
        and not finding.target
    )

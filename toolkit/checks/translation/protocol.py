"""How a translation rule is declared and run."""

from collections.abc import Callable, Iterable

from toolkit.checks.protocol import Rule
from toolkit.checks.translation.pair import Pair
from toolkit.model.base import Span, Struct
from toolkit.model.finding import Finding

# Yields what is wrong with a pair; the pair is never changed.
PairCheck = Callable[[Pair], Iterable[Finding]]


def declare(name: str, number: int, explanation: str, *, good: str, bad: str, severity: str = "error") -> Rule:
    """Return the declaration of a translation rule, ``TK5`` and two digits.

    Args:
        name: the rule's name in words, such as ``negation-lost``.
        number: 0 to 99.
        explanation: one sentence: what is wrong when it speaks.
        good: an English segment and its Spanish translation, parted by an arrow; the rule is silent.
        bad: the same with the fault that the rule finds.
        severity: ``error`` or ``warning``.
    """
    return Rule(
        id=f"TK5{number:02}",
        name=name,
        severity="warning" if severity == "warning" else "error",
        subject="translation",
        explanation=explanation,
        good=good,
        bad=bad,
    )


def report(rule: Rule, message: str, hint: str, *, source: Span | None = None, target: Span | None = None) -> Finding:
    """Return a finding of ``rule``; the spans say which words of both texts are concerned."""
    return Finding(rule=rule.id, severity=rule.severity, message=message, hint=hint, source=source, target=target)


class PairRule(Struct, frozen=True, kw_only=True):
    """A translation rule with the function that runs it."""

    rule: Rule
    check: PairCheck

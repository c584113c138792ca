"""Runs the translation rules over one pair of segments."""

from collections.abc import Iterable

from toolkit.checks.translation.bounds import RULE as BOUND
from toolkit.checks.translation.length import TRUNCATED
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.rules import checks
from toolkit.checks.translation.swapped import RULE as SWAPPED
from toolkit.checks.translation.units import MONEY, PERCENT, UNIT
from toolkit.checks.translation.untranslated import PART, WHOLE
from toolkit.model.finding import Finding

_OF_NUMBERS = (UNIT.id, PERCENT.id, MONEY.id, BOUND.id)


def check_translation(
    source: str,
    target: str,
    *,
    source_language: str = "en",
    target_language: str = "es",
    glossary: Iterable[tuple[str, str]] = (),
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """Return what is wrong with a translation, one finding a fault, in the order of the target.

    Args:
        source: the segment, plain text or with inline markup.
        target: its translation.
        source_language: BCP 47 tag of the source.
        target_language: BCP 47 tag of the translation; a region may change the form of numbers ("es-MX": 2.5).
        glossary: pairs of a source term and the target term that must stand for it.
        ignore: ids or names of rules to leave out.

    Returns:
        Findings with the spans concerned in both texts.

    >>> [f.message for f in check_translation("It did not work.", "Funcionó.")]
    ['The negation "not" is not in the translation']
    """
    pair = Pair(Segment(source, source_language), Segment(target, target_language), tuple(glossary))
    left_out = frozenset(ignore)
    findings = []
    for check, declared in checks():
        if left_out and all(rule.id in left_out or rule.name in left_out for rule in declared):
            continue
        found = list(check(pair))
        findings += found
        if any(f.rule == WHOLE.id for f in found):
            break
    findings = _without_consequences(findings, source)
    if left_out:
        names = {rule.id: rule.name for _, declared in checks() for rule in declared}
        findings = [f for f in findings if f.rule not in left_out and names[f.rule] not in left_out]
    return findings


def _without_consequences(findings: list[Finding], source: str) -> list[Finding]:
    """Return the findings without what is missing only because the translation was cut short or left as it was.

    One fault is one finding: the numbers and names of a lost second half are part of the loss, and two numbers that
    changed places have each other's unit, too.
    """
    cut = any(f.rule == TRUNCATED.id for f in findings)
    swapped = [f.target for f in findings if f.rule == SWAPPED.id and f.target]
    left = [f.target for f in findings if f.rule == PART.id and f.target]
    return [
        f
        for f in findings
        if not (cut and f.target is None and f.source and f.source.start > len(source) / 3)
        and not (
            f.rule not in (PART.id, SWAPPED.id)
            and f.target
            and any(
                s.start <= f.target.start and f.target.end <= s.end
                for s in [*left, *(swapped if f.rule in _OF_NUMBERS else ())]
            )
        )
    ]

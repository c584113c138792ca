"""Negations lost or added: "did not work" must not become "funcionó"."""

from collections.abc import Iterator

from toolkit.checks.protocol import Rule
from toolkit.checks.translation.cues import unpaired
from toolkit.checks.translation.denied_bounds import without_bounds
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.language.negation import Cue, has_negation_table, negation_cues
from toolkit.model.finding import Finding

LOST = declare(
    "negation-lost",
    20,
    "The source negates something and the translation does not.",
    good="The vaccine did not fail. → La vacuna no falló.",
    bad="The vaccine did not fail. → La vacuna falló.",
)
ADDED = declare(
    "negation-added",
    21,
    "The translation negates something and the source does not.",
    good="The vaccine is safe. → La vacuna es segura.",
    bad="The vaccine is safe. → La vacuna no es segura.",
)

# How far apart (share of the text) a negation and what may stand for it on the other side can be. Swept from 0.15 to
# 0.6 on TICO-19 dev (en-es) and 900 questions of Debian packages (en-es): a longer reach costs recall (97.5 % of 451
# planted faults at 0.3, 94.4 % at 0.45, 93.6 % at 0.6), a shorter one false alarms (3 of 900 at 0.35, 1 at 0.45).
_LEXICAL_REACH = 0.45
_AFFIX_REACH = 1.0


def check_negation(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where one side negates and nothing on the other side can stand for it.

    A word that holds its negation in itself ("unknown", "lack", "evitar") can stand for a "not" of the other side,
    unless it has a like word to stand for already.
    """
    source, target = pair.source, pair.target
    if not (has_negation_table(source.language) and has_negation_table(target.language)):
        return
    source_cues = negation_cues(source.text, source.language)
    target_cues = negation_cues(target.text, target.language)
    if not target.words:
        return
    explained_source, explained_target = _free(source, source_cues, target, target_cues)
    said_source = [cue for cue in source_cues if cue.kind in ("verbal", "privative")]
    said_target = [cue for cue in target_cues if cue.kind in ("verbal", "privative")]
    here = without_bounds(pair, said_source, of_source=True)
    there = without_bounds(pair, said_target, of_source=False)
    if here and not there:
        yield from _unexplained(LOST, source, here, explained_target, "is not in the translation")
    if not said_source:
        verbal = [cue for cue in there if cue.kind == "verbal"]
        yield from _unexplained(ADDED, target, verbal, explained_source, "has nothing in the source to stand for")


def _free(
    source: Segment, source_cues: list[Cue], target: Segment, target_cues: list[Cue]
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Return, for both sides, place and reach of the inner negations that have no partner of their own class."""
    free_source, free_target = [], []
    for kind, reach in (("lexical", _LEXICAL_REACH), ("affix", _AFFIX_REACH)):
        here = [source.place(cue.start) for cue in source_cues if cue.kind == kind]
        there = [target.place(cue.start) for cue in target_cues if cue.kind == kind]
        left, right = unpaired(here, there, reach)
        free_source += [(here[i], reach) for i in left]
        free_target += [(there[i], reach) for i in right]
    return free_source, free_target


def _unexplained(
    rule: Rule, side: Segment, cues: list[Cue], free: list[tuple[float, float]], what: str
) -> Iterator[Finding]:
    """Yield one finding for the first negation that nothing on the other side explains."""
    for cue in cues:
        place = side.place(cue.start)
        if any(abs(place - other) <= reach for other, reach in free):
            continue
        span = side.span(cue.start, cue.end)
        hint = "Say it in the translation too." if rule is LOST else "Take it out, or check the sense."
        if rule is LOST:
            yield report(rule, f'The negation "{span.text}" {what}', hint, source=span)
        else:
            yield report(rule, f'The negation "{span.text}" {what}', hint, target=span)
        return

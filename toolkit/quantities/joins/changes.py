"""What the two ends of a range or a change share: the scale and the unit that stand once; whom a change concerns."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.nouns import counted_noun
from toolkit.quantities.numbers.numeral import times

# Verbs after which "from ... to ..." names what was and what is, and no range.
REPLACED = {
    language: frozenset(words.split())
    for language, words in {
        "de": "geändert gewechselt umgestellt wechselte",
        "en": "amended change changed changes changing migrated moved renamed revised switched updated upgraded went",
        "es": "cambia cambian cambiaron cambió",
        "fr": "changé changée",
        "it": "cambiata cambiato",
        "pt": "mudaram mudou",
    }.items()
}
# A first amount from here on is written out: "from $800,000 to $5 million".
WRITTEN_OUT = 1000


# Words before how much something changed.
BY = {"de": "um", "en": "by"}
# "By 2 to 3 points" is a range; "by 20,000 to 1.4 million" is a change and what came of it, so many times as large.
OUTCOME = 10


def is_by(text: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Whether the second amount is what came of a change by the first: "fell by 20,000 to 1.4m", "rose 2p to 90p"."""
    if not first.value or not second.value or second.value < OUTCOME * first.value:
        return False
    words = text[max(0, first.start - 40) : first.start].lower().split()
    if words[-1:] == [BY.get(g.language)]:
        return any(word in g.up or word in g.down for word in words[-5:-1])
    return not first.bare and not second.bare and bool(words) and (words[-1] in g.up or words[-1] in g.down)


def share_scale(first: Draft, second: Draft, g: Grammar) -> None:
    """Apply the scale word of the upper end to the lower one: "£1.5–2.5m"."""
    factor = _factor(first, second, g)
    if not factor or first.value is None or second.value is None:
        return
    if abs(first.value) * factor <= abs(second.value) * 1.0000001:
        first.value = times(first.value, factor)


def share_change(text: str, first: Draft, second: Draft, change: str | None, g: Grammar) -> None:
    """Give the ends of a change what stands once: "rose from $2 to $5 million", "cut from 48 minutes to 11".

    Args:
        text: the string.
        first: where the change begins; the scale of the second becomes its own, where both are of one currency.
        second: where it ends; it takes the unit of the first where it has none and counts nothing itself.
        change: "up", "down" or None where no verb says which.
        g: the grammar.
    """
    if first.value is None or second.value is None:
        return
    factor = _factor(first, second, g) if first.currency and second.currency else None
    if factor and first.value < WRITTEN_OUT and (change == "up") == (first.value * factor <= second.value):
        first.value = times(first.value, factor)
    if (first.unit or first.percent) and second.bare and not _counts(text, second, g):
        second.unit, second.percent, second.points, second.kind = first.unit, first.percent, first.points, first.kind
    elif first.bare and first.kind == "number" and second.kind != "date" and not second.bare and not _year(first):
        # "rose from 8 to 11 euros"
        first.unit, first.percent, first.points, first.kind = second.unit, second.percent, second.points, second.kind
        first.currency, first.rate = second.currency, second.rate


def _counts(text: str, second: Draft, g: Grammar) -> bool:
    """Whether a bare number counts things of its own, or may be a year."""
    return _year(second) or second.kind != "number" or counted_noun(text, second, g) is not None


def _year(draft: Draft) -> bool:
    written = draft.number.written
    return len(written) == 4 and written.isdigit() and written[:2] in ("18", "19", "20")


def _factor(first: Draft, second: Draft, g: Grammar) -> int | None:
    scale = second.number.scale
    return None if not scale or first.number.scale else factor_of(scale, g)


def factor_of(scale: str, g: Grammar) -> int | None:
    """Return what a scale word or letter multiplies by."""
    word = scale.lower()
    return g.scales.get(word) or g.marks.get(word) or g.money_marks.get(word) or (100 if word in g.hundred else None)


# English "to" before those whom something is given or taken: "power was cut to 3,000 homes" cuts no homes.
# Verbs and nouns of change after which "to" may also name those whom it concerns.
CONCERNING = frozenset("cut cuts expanded extended increased increases lowered raised reduced reduction".split())
# Those whom it concerns.
RECIPIENTS = frozenset(
    """
    adults areas businesses carers cities claimants communities companies consumers countries customers districts
    employees families farmers firms homes hospitals households houses libraries members migrants motorists
    neighbourhoods parents passengers patients pensioners people premises properties pupils refugees residents schools
    services soldiers students subscribers taxpayers tenants towns users victims villagers villages voters women workers
    """.split()
)
# What is counted in these itself: "the workforce was cut to 300 people".
COUNTED = expression(
    r"\b(?:backlogs?|capacity|caps?|class|classes|crews?|estimates?|figures?|forecasts?|groups?|headcount|intakes?|limits?"
    r"|lists?|membership|numbers?|payroll|populations?|quotas?|staff\w*|targets?|teams?|tolls?|totals?|workforce)\b",
    re.IGNORECASE,
)
LINK = expression(r" to (?:about |almost |around |more than |nearly |over |some |up to )?$")
CLAUSE = 60


def is_recipient(text: str, verb: re.Match[str], start: int, counted: str) -> bool:
    """Whether a figure after "to" counts those whom a change concerns, and not what became of an amount.

    Args:
        text: the string.
        verb: the word of change; its first group is the word.
        start: where the figure begins.
        counted: the noun that it counts.
    """
    if verb[1].lower() not in CONCERNING or counted.lower() not in RECIPIENTS:
        return False
    if LINK.match(text, verb.end(1), start) is None:
        return False
    clause = re.split(r"[.;\n]", text[max(0, verb.start() - CLAUSE) : verb.start()])[-1]
    return COUNTED.search(clause) is None

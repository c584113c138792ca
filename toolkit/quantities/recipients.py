"""English "to" before those whom something is given or taken: "power was cut to 3,000 homes" cuts no homes."""

import re

from toolkit.expressions import expression

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
LOOK_BACK = 60


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
    clause = re.split(r"[.;\n]", text[max(0, verb.start() - LOOK_BACK) : verb.start()])[-1]
    return COUNTED.search(clause) is None

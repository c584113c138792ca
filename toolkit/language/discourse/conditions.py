"""Conditions and prohibitions that hold for what follows them: "If you forget a dose", "Do not use it if", "Never do:".

What stands under such a line says something else without it.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.negation import negation_cues
from toolkit.language.tags import primary

_EDGES = " \t.:…!?#*_()[]0123456789-–—"


class _Patterns(NamedTuple):
    """What tells in a heading, in a line above a list, in a line of text, and at the head of a sentence.

    Then what names in a heading, and in a sentence, for whom a dose is, and what tells a dose.
    """

    heading: re.Pattern[str]
    framing: re.Pattern[str]
    when: re.Pattern[str]
    anyway: re.Pattern[str]
    group: re.Pattern[str]
    member: re.Pattern[str]
    dose: re.Pattern[str]


def sets_condition(heading: str, language: str) -> bool:
    """Tell whether a heading or a question says under which condition what follows it holds.

    Args:
        heading: one line.
        language: BCP 47 tag; in a language without a table none does.

    >>> [sets_condition(heading, "en") for heading in ("If you forget a dose", "Do not use it if you", "Doses")]
    [True, True, False]
    """
    known = _patterns(primary(language))
    return known is not None and known.heading.search(heading.strip(_EDGES).lower()) is not None


def not_said(line: str, language: str) -> bool:
    """Tell whether a line above a list denies or forbids what is listed, sets a condition for it, or only weighs it.

    >>> [not_said(line, "en") for line in ("Never do this:", "Call us if:", "Critics fear:", "Take with you:")]
    [True, True, True, False]
    """
    known = _patterns(primary(language))
    if known is None:
        return False
    return (
        known.framing.search(line.lower()) is not None
        or sets_condition(line, language)
        or any(cue.kind in ("verbal", "privative") for cue in negation_cues(line, language))
    )


def says_when(line: str, language: str) -> bool:
    """Tell whether a line says what to do, or what is so, under a condition: a statement, whatever it ends in.

    >>> says_when("Call 999 if you have chest pain", "en"), says_when("What to do if you have chest pain", "en")
    (True, False)
    """
    known = _patterns(primary(language))
    return known is not None and known.when.match(line.lower()) is not None


def holds_anyway(sentence: str, language: str) -> bool:
    """Tell whether a sentence under a condition says something that does not depend on it: of a thing, to nobody.

    >>> holds_anyway("The court decided 8,300 cases.", "en"), holds_anyway("The fee is returned to you.", "en")
    (True, False)
    """
    known = _patterns(primary(language))
    return known is not None and known.anyway.match(sentence) is not None


def is_of_group(heading: str, language: str) -> bool:
    """Tell whether a heading says for whom what follows it holds: "Children under 12", "Dose in older people".

    >>> [is_of_group(heading, "en") for heading in ("Children under 12", "Doses for adults", "The children's ward")]
    [True, True, False]
    """
    known = _patterns(primary(language))
    return known is not None and known.group.match(heading.strip(_EDGES).lower()) is not None


def lacks_group(sentence: str, language: str) -> bool:
    """Tell whether a sentence gives a dose and does not say to whom.

    >>> [lacks_group(text, "en") for text in ("Take one tablet.", "Adults take one tablet.", "Wash your hands.")]
    [True, False, False]
    """
    known = _patterns(primary(language))
    if known is None:
        return False
    lower = sentence.lower()
    return known.dose.search(lower) is not None and known.member.search(lower) is None


@lru_cache(maxsize=16)
def _patterns(language: str) -> _Patterns | None:
    table = cue_table("conditions", language)
    if table is None:
        return None
    member, leading = either(table["group"]), either(table["group_lead"])
    within, subject = either(table["within"]), either(phrase.capitalize() for phrase in table["subject"])
    return _Patterns(
        heading=expression(
            rf"^{either(table['opening'])}(?!\w)|(?<!\w){within}(?!\w)|(?<!\w){either(table['ending'])}$"
            rf"|^{either(table['whole'])}$"
        ),
        framing=expression(rf"(?<!\w){either((*table['avoiding'], *table['framing']))}(?!\w)"),
        when=expression(rf"\W*(?!{either(table['asking'])}\b)\w+\s(?:.{{0,80}}\s)?{within}(?!\w)\s*\S"),
        anyway=expression(rf"{subject}(?:(?<=['’])|\s)(?!(?s:.)*\b{either(table['address'])}\b)"),
        group=expression(rf"(?:{leading}(?:(?<=['’])|\s))*{member}(?![\w'’])"),
        member=expression(rf"(?<!\w){member}(?!\w)"),
        dose=expression(rf"(?<![^\W\d_]){either(table['dose'])}(?!\w)"),
    )

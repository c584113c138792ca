"""Runs of digits that are no numbers: clock times, telephone numbers, versions, identifiers, addresses."""

import re

from toolkit.expressions import expression
from toolkit.quantities.labels.laws import BEGINNINGS, law_end

# Possessive quantifiers keep every pattern linear.
CLOCK = expression(
    r"(?:[01]?\d|2[0-4])(?!\d)(?::\d\d(?::\d\d)?)?(?:[.:]\d\d)?[ \u00a0]?"
    r"(?:[ap]\.m\.|[apAP][mM](?![\w²³^]|[ \u00a0]?[·/⋅]))"
    r"|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d++)?(?!:?\d)|\d{1,2}[ ]?(?:o['’]clock|[hH]\d\d(?!\d))"
)
# Hours of the day in other languages; group 1 is what no duration has, group 2 the sign of hours between two numbers.
HOUR = expression(
    r"(?:[01]?\d|2[0-4])(?!\d)(?:(?:[.:][0-5]\d)?([ \u00a0]Uhr\b(?:[ \u00a0][0-5]\d\b)?"
    r"|(?<=[.:][0-5]\d)[ \u00a0](?:GMT|UTC|[BI]ST|CES?T|[ECMP][SD]T|local time)\b)"
    r"|([ \u00a0][hH][ \u00a0])[0-5]\d(?![\d%]|[.,]\d|[ \u00a0]?(?:h|m|s|min|mn|minutes?|minutos?|minuti)\b)"
    r"|[.:][0-5]\d(?!\d|[.,]\d|[ \u00a0]?%)(?:[ \u00a0](?:h|horas)\b)?|[ \u00a0]?h(?![\w/·-]))"
)
# What stands before a time of the day, and before a duration written like one: "alle 16.30", "pendant 2 h 30".
TIME_BEFORE = expression(r"\b(?:las|alle|ore|às|klo|kl\.|à|jusqu['’]à|vers|dès)[ \u00a0]$", re.IGNORECASE)
LASTING_BEFORE = expression(
    r"\b(?:pendant|durant|en|dur(?:e|ée de|é|ait|era)|durante|por|per|dura|in)[ \u00a0]$", re.IGNORECASE
)
# What is done at an hour, where a point is the decimal sign: "meet at 10.30".
MEETING = expression(
    r"\b(?:arriv|begin|began|depart|gather|kick|leav|meet|open|start)\w{0,4}(?: (?:here|off|there|today))? at $",
    re.IGNORECASE,
)
# "At 14.30 the court rose": what opens a sentence, and what goes on after an hour.
OPENING = expression(r"(?:^|[.!?:][\"”’]? |\n)(?:At|By|Just after|Just before|Shortly after|Shortly before|Until) $")
GOES_ON = expression(r"[ \u00a0](?:an?|every|he|her|his|it|its|our|she|some|the|their|they|we)\b")
RUN = expression(r"\d++")
CHAIN = expression(r"\d++([-–/.:])\d++(?:\1\d++)++")
PHONE = expression(r"\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d++(?:[ ./-]\d++){1,6}")
# Numbers of a telephone without a country's code: "020 7946 0123", "(555) 010-9999".
LOCAL_PHONE = expression(r"0\d{1,4}\)?(?:[ \u00a0./-]\d{2,8}){1,5}+(?![\d%]|[.,]\d)")
BRACKETED_PHONE = expression(r"\d{3}\)[ \u00a0]?\d{3}[-. \u00a0]\d{4}(?![\d%]|[.,]\d)")
PHONE_DIGITS = range(9, 14)
GROUPED = expression(r"\d{1,3}(?:\.\d{3})++(?!\d)")
RATIO_CUE = expression(
    r"(?:ratio|odds|dilut|mix|proport|verh[äa]lt|rapport|relaci[óo]n|rapporto|raz[ãa]o)", re.IGNORECASE
)
RATIO_WINDOW = 40


def skip_sequence(text: str, at: int, decimal: str) -> int | None:
    """Return the end of a run that is no number, if one begins at an offset.

    >>> skip_sequence("2:00 pm", 0, "."), skip_sequence("1.2.3", 0, "."), skip_sequence("2.5 kg", 0, ".")
    (7, 5, None)
    """
    run = RUN.match(text, at)
    length = run.end() - at if run else 0
    match = CLOCK.match(text, at) if length < 3 else None
    if match and not (":" in match[0] and RATIO_CUE.search(text, max(0, at - RATIO_WINDOW), at)):
        return match.end()
    if length < 3 and (match := HOUR.match(text, at)) and (match[1] or _tells_time(text, at, match, decimal)):
        return match.end()
    if text[at - 1 : at] == "+" and (match := PHONE.match(text, at)) and sum(map(str.isdigit, match[0])) > 6:
        return match.end()
    if length > 1 and text[at] == "0":
        match = LOCAL_PHONE.match(text, at)
        if match and sum(map(str.isdigit, match[0])) in PHONE_DIGITS:
            return match.end()
    if length == 3 and text[at - 1 : at] == "(" and (match := BRACKETED_PHONE.match(text, at)):
        return match.end()
    after = text[at + length : at + length + 1]
    if (
        after == " "
        and text[at + length + 1 : at + length + 2] in BEGINNINGS
        and length < 4
        and (end := law_end(text, at))
    ):
        return end
    match = CHAIN.match(text, at) if after in "-–/.:" and after else None
    if match is None or (decimal == "," and GROUPED.fullmatch(match[0])):
        return None
    return match.end()


def _tells_time(text: str, at: int, match: re.Match[str], decimal: str) -> bool:
    """Whether "16 h 30" or "16.30" is an hour of the day in a language with the decimal comma, and no duration."""
    if decimal != ",":
        if match[2] is not None or text[at - 1 : at] != " ":
            return False
        opens = OPENING.search(text, max(0, at - 20), at) is not None
        return MEETING.search(text, max(0, at - 40), at) is not None or (
            opens and bool(GOES_ON.match(text, match.end()))
        )
    if match[2]:
        return LASTING_BEFORE.search(text, max(0, at - 12), at) is None
    return TIME_BEFORE.search(text, max(0, at - 9), at) is not None

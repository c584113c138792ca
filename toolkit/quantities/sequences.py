"""Runs of digits that are no numbers: clock times, telephone numbers, versions, identifiers, addresses."""

import re

# Possessive quantifiers keep every pattern linear.
CLOCK = re.compile(
    r"(?:[01]?\d|2[0-4])(?!\d)(?::\d\d(?::\d\d)?)?(?:[.:]\d\d)?[ \u00a0]?"
    r"(?:[ap]\.m\.|[apAP][mM](?![\w²³^]|[ \u00a0]?[·/⋅]))"
    r"|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d++)?(?!:?\d)|\d{1,2}[ ]?(?:o['’]clock|[hH]\d\d(?!\d))"
)
RUN = re.compile(r"\d++")
CHAIN = re.compile(r"\d++([-–/.:])\d++(?:\1\d++)++")
PHONE = re.compile(r"\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d++(?:[ ./-]\d++){1,6}")
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})++(?!\d)")
RATIO_CUE = re.compile(
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
    if text[at - 1 : at] == "+" and (match := PHONE.match(text, at)) and sum(map(str.isdigit, match[0])) > 6:
        return match.end()
    after = text[at + length : at + length + 1]
    match = CHAIN.match(text, at) if after in "-–/.:" and after else None
    if match is None or (decimal == "," and GROUPED.fullmatch(match[0])):
        return None
    return match.end()

"""Citations of laws and reports: "42 U.S.C. 1395", "75 Fed. Reg. 66832", "Regulation (EU) 2016/679", "401(k)"."""

import re

from toolkit.expressions import expression

LAW = expression(
    r"\d{1,3} (?:U\.? ?S\.? ?C(?:\.? ?A)?\.?|C\.? ?F\.? ?R\.?|Fed\. ?Reg\.|Stat\.|U\.S\.(?= \d)|S\. ?Ct\."
    r"|F\.(?: ?[23]d| ?4th| ?Supp\.(?: ?[23]d)?)?(?= \d))"
    r"(?:\s(?:§{1,2}|[Ss]ec(?:tion|s?\.)|[Pp]arts?)?\s?\d[\w.-]{0,20})?(?:\(\w{1,4}\)){0,6}"
)
# The second character of what follows the first number of such a citation.
BEGINNINGS = frozenset("UCFS")
SUBSECTION = expression(r"\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)")
ACT = expression(
    r"(?:\((?:EU|EC|EEC|UE|CE|CEE|EG|EWG)\)|\b(?:Directive|Regulation|Decision|Richtlinie|Verordnung|Directiva|Reglamento"
    r"|Règlement|Direttiva|Regolamento|Diretiva|Regulamento|Ley|Loi|Legge|Lei|Resolution|Resolución))"
    r"(?: (?:No|Nr|n|n[o°º]|nº|núm)\.?)?\s$",
    re.IGNORECASE,
)
LOOK_BACK = 24


def law_end(text: str, at: int) -> int | None:
    """Return the end of a legal citation that begins at an offset.

    >>> law_end("42 U.S.C. 1395x(v) says", 0), law_end("42 USD", 0)
    (18, None)
    """
    match = LAW.match(text, at)
    return match.end() if match else None


def is_act(text: str, at: int) -> bool:
    """Whether a fraction at an offset is the number of an act: "Regulation (EU) 2016/679"."""
    return ACT.search(text, max(0, at - LOOK_BACK), at) is not None

"""Lines that tell who wrote a text, where and when, and who says what stands on them."""

from toolkit.expressions import expression
from toolkit.language.headings import is_given_name, sentence_signs

_BYLINE = expression(
    r"(?:By|Posted|Published|Updated|Photograph|Written|Translated|Por|Par|Von)\s(?:by\s|on\s|in\s)?[A-Z0-9]"
)
_DATE = expression(
    r"(?:\w{3,9},?\s)?(?:\w{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.?\s\w{3,9}\.?|\d{1,4}[-/.]\d{1,2}),?[-/.\s]\d{2,4}\b"
)
_NAMES = expression(
    r"(?:By|BY|Por|Par|Von|Di)(?:,?\s(?:[^\W\d_a-z][\w.'’-]*|and|und|et|e|y|de|du|di|van|von|der|la|&)){1,9}\Z"
)
_LONGEST = 80
_SPEAKER = expression(r"([^:]{1,100}):\s+[¿¡\"“«„]?([^\W\d_])")
_NAME = expression(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_MAX_NAMES = 8  # words of a byline in capitals: two names of four
_DATELINE = expression(
    r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ .'’-]{1,40}(?:[,/]\s?[^\W\d_][^,()\d]{1,30})?"  # "MADRID", "PARIS, Texas"
    r"(,?\s\d{1,2}\.?\s[^\W\d_]{3,10}\.?|,?\s[^\W\d_]{3,10}\.?\s\d{1,2})?(?:\s\d{4})?(?:\s?\(([^()]{2,30})\))?\.?\s?[-–—]?\Z"
)


def opens_with_byline(line: str) -> bool:
    """Say whether a line begins as a byline does."""
    return _BYLINE.match(line) is not None


def opens_with_date(line: str) -> bool:
    """Say whether a line begins with a date."""
    return _DATE.match(line) is not None


def is_credit(line: str) -> bool:
    """Say whether a line is nothing but names after "By", or nothing but a date.

    >>> is_credit("By Ann Lee and Bo Gray"), is_credit("3 May 2024"), is_credit("By Monday the towns were wet")
    (True, True, False)
    """
    if len(line) > _LONGEST:
        return False
    date = _DATE.match(line)
    return (date is not None and date.end() == len(line)) or (line[-1] != "." and _NAMES.match(line) is not None)


def is_dateline(line: str) -> bool:
    """Say whether a line is nothing but the place and the date or the agency of a report.

    >>> is_dateline("MADRID, 11 Feb. (EUROPA PRESS) -"), is_dateline("BERLIN (dpa)"), is_dateline("SIDE EFFECTS (RARE)")
    (True, True, False)
    """
    if not line[:2].isupper() or len(line) > _LONGEST:
        return False
    signed = line[-1] in "-–—)" or any(sign.isdigit() for sign in line)
    match = _DATELINE.match(line) if signed else None
    if match is None:
        return False
    agency = "".join((match[2] or "").split("/")[0].lower().split())
    return match[1] is not None or agency in sentence_signs("agency")


def is_byline(line: str) -> bool:
    """Say whether a line in capitals is nothing but somebody's name.

    >>> is_byline("JANE ABBOTT"), is_byline("SIDE EFFECTS"), is_byline("Jane Abbott")
    (True, False, False)
    """
    if not line.isupper() or len(line) > _LONGEST:
        return False
    words = line.split()
    return (
        1 < len(words) <= _MAX_NAMES
        and is_given_name(words[0])
        and all(_NAME.fullmatch(word.rstrip(",")) or word == "&" for word in words)
    )


def opens_with_speaker(line: str) -> bool:
    """Say whether a line begins with who says the rest: "Q: ", "Mr Gray: ", "Ann Lee (North Town): ".

    >>> opens_with_speaker("Q: Is it lost?"), opens_with_speaker("Sir Hugh Gray (Dale) (Ind): Will he come?")
    (True, True)
    >>> opens_with_speaker("Sir Hugh Gray: a life"), opens_with_speaker("Vitamins: What parents ask")
    (False, False)
    """
    match = _SPEAKER.match(line) if ":" in line else None
    if match is None or not match[2].isupper():
        return False
    if len(match[1]) == 1 or match[1].endswith(")"):
        return True
    first, *others = match[1].split()
    title = first.rstrip(".").lower() in sentence_signs("courtesy")
    return line[-1] in ".?!" and bool(others) and (title or is_given_name(first))

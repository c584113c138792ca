"""Lines that tell who wrote a text, and when."""

from toolkit.expressions import expression

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

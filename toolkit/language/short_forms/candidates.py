"""What may be a short form, and where in a bracket one may stand."""

import re
from collections.abc import Iterator

from toolkit.expressions import expression

MAX_LETTERS = 16

# One to three runs without blank; the first sign is a letter, a digit or a sign of chemistry.
_SHORT = expression(r"[\w+/−-][^\s;,:=<>!?\"“”]*(?: [^\s;,:=<>!?\"“”]+){0,2}")
_NO_SHORT_FORM = expression(r"(?:EC )?[\d.,/%-]+(?: .*)?|[IVXivx]{2,}|[a-z]|(?:et )?\w{2,}\.")
# A reference to a part of the article, or to another work.
_REFERENCE = expression(
    r"(?:figs?|figures?|tables?|eqs?|sections?|supplement\w*|additional|appendix|refs?|see)\b", re.IGNORECASE
)
_CITATION = expression(r"\bet al\b|,\s+(?:1[89]|20)\d\d[a-z]?(?=$|[,;)\]])")
_SEPARATOR = expression(r"\s*[;,:]\s+|\s*[=<>≤≥]\s*|\s(?:or|and|o|y|ou|et|oder|und|e)\s")
_BLANKS_AND_QUOTES = " \t\u00a0\"'“”‘’„«»"


def short_candidates(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans between two offsets that may be a short form, in order.

    >>> text = "(EC 1.11.1.9; GPx)"
    >>> [text[start:end] for start, end in short_candidates(text, 1, 17)]
    ['GPx']
    """
    if _CITATION.search(text, start, end):
        return
    while start <= end:
        separator = _SEPARATOR.search(text, start, end)
        stop = separator.start() if separator else end
        span = trimmed(text, start, stop)
        if span and is_short_form(text[span[0] : span[1]]):
            yield span
        if not separator:
            return
        start = separator.end()


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span without blanks and quotation marks at its ends, or None when nothing is left."""
    while start < end and text[start] in _BLANKS_AND_QUOTES:
        start += 1
    while end > start and text[end - 1] in _BLANKS_AND_QUOTES:
        end -= 1
    return (start, end) if start < end else None


def is_short_form(form: str) -> bool:
    """Say whether a string has the shape of a short form.

    >>> [is_short_form(form) for form in ("MS", "TGF-β", "iv", "12 mg", "see the figure below")]
    [True, True, False, False, False]
    """
    if (
        len(form) > 2 * MAX_LETTERS
        or _REFERENCE.match(form)
        or not _SHORT.fullmatch(form)
        or _NO_SHORT_FORM.fullmatch(form)
    ):
        return False
    return 1 <= letter_count(form) <= MAX_LETTERS and any(map(str.isalpha, form))


def letter_count(form: str) -> int:
    """Return the number of letters and digits."""
    return sum(map(str.isalnum, form))

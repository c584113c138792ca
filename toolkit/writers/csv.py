"""The figures of an article as a table of comma-separated values, for spreadsheets and data frames."""

import csv
import io
from unicodedata import category

from toolkit.model.article import Article
from toolkit.model.base import Span
from toolkit.model.figure import Figure
from toolkit.writers.protocol import Presentation

COLUMNS = (
    "id", "sentence", "start", "end", "text", "kind", "value", "value_to", "unit", "unit_text", "currency", "scale",
    "counted", "denominator", "tolerance", "approximate", "bound", "change", "vague", "group", "granularity", "date",
    "date_to", "reason",
)  # fmt: skip
# A cell that begins so is a formula to a spreadsheet; an apostrophe before it makes it text (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# With these a text that begins like a negative number is a formula all the same, such as "-2+cmd|...".
FORMULA_SIGNS = frozenset("=+*^&@|!(\t\r")


class CsvWriter:
    """Writes one row a figure under a header (RFC 4180), the name of its file first; nulls are empty cells."""

    name = "csv"
    suffix = ".csv"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return the table of figures in UTF-8."""
        table = io.StringIO(newline="")
        writer = csv.writer(table, lineterminator="\r\n")
        writer.writerow(("file", *COLUMNS))
        file = _safe(article.source.path or "")
        writer.writerows([file, *(_cell(figure, column) for column in COLUMNS)] for figure in article.figures)
        return table.getvalue().encode()


def _cell(figure: Figure, column: str) -> str:
    value = getattr(figure, column)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    return _safe(value.text if isinstance(value, Span) else str(value))


def _safe(text: str) -> str:
    """Return the text as a cell that no spreadsheet runs.

    >>> _safe("-5 °C"), _safe("-$3m"), _safe("=A1"), _safe("-2+A1"), _safe("-A1")
    ('-5 °C', '-$3m', "'=A1", "'-2+A1", "'-A1")
    """
    return f"'{text}" if text.startswith(FORMULA_STARTS) and not _negative(text) else text


def _negative(text: str) -> bool:
    """Say whether a text is a plain quantity or date below zero."""
    if len(text) < 2 or text[0] != "-" or not FORMULA_SIGNS.isdisjoint(text):
        return False
    return text[1].isdecimal() or text[1] in "-." or category(text[1]) == "Sc"

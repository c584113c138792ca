"""The figures of an article as a table of comma-separated values, for spreadsheets and data frames."""

import csv
import io

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


class CsvWriter:
    """Writes one row a figure under a header (RFC 4180); nulls are empty cells."""

    name = "csv"
    suffix = ".csv"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return the table of figures in UTF-8."""
        table = io.StringIO(newline="")
        writer = csv.writer(table, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows([_cell(figure, column) for column in COLUMNS] for figure in article.figures)
        return table.getvalue().encode()


def _cell(figure: Figure, column: str) -> str:
    value = getattr(figure, column)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    written = value.text if isinstance(value, Span) else str(value)
    return f"'{written}" if written.startswith(FORMULA_STARTS) else written

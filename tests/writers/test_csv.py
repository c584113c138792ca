"""The table of figures."""

import csv
import io

import toolkit
from toolkit.writers.csv import COLUMNS, CsvWriter
from toolkit.writers.protocol import Presentation


def rows(text: str) -> list[dict[str, str]]:
    table = CsvWriter()(toolkit.convert_text(text, language="en"), Presentation()).decode()
    return list(csv.DictReader(io.StringIO(table, newline="")))


def test_one_row_a_figure_under_all_columns() -> None:
    found = rows("About 2.6 million hens live on 4.5 ha. The farm cost $3.5bn.")
    assert [row["text"] for row in found] == ["2.6 million", "4.5 ha", "$3.5bn"]
    assert list(found[0]) == list(COLUMNS)
    assert (found[0]["value"], found[0]["approximate"], found[0]["counted"], found[0]["unit"]) == (
        "2600000",
        "true",
        "hens",
        "",
    )
    assert found[2]["unit"] == "USD"


def test_no_cell_is_a_formula() -> None:
    found = rows("The night fell to -12 °C.")
    assert found[0]["text"] == "'-12 °C"
    assert found[0]["value"] == "-12"


def test_no_figures_give_the_header_alone() -> None:
    assert rows("Nothing to count here.") == []

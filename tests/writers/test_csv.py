"""The table of figures."""

import csv
import io

import msgspec
import pytest

import toolkit
from toolkit.writers.csv import COLUMNS, CsvWriter
from toolkit.writers.protocol import Presentation


def rows(text: str) -> list[dict[str, str]]:
    table = CsvWriter()(toolkit.convert_text(text, language="en"), Presentation()).decode()
    return list(csv.DictReader(io.StringIO(table, newline="")))


def test_one_row_a_figure_under_all_columns() -> None:
    found = rows("About 2.6 million hens live on 4.5 ha. The farm cost $3.5bn.")
    assert [row["text"] for row in found] == ["2.6 million", "4.5 ha", "$3.5bn"]
    assert list(found[0]) == ["file", *COLUMNS]
    assert (found[0]["value"], found[0]["approximate"], found[0]["counted"], found[0]["unit"]) == (
        "2600000",
        "true",
        "hens",
        "",
    )
    assert found[2]["unit"] == "USD"


def test_negative_figure_has_its_text_and_value() -> None:
    found = rows("The night fell to -12 °C.")
    assert found[0]["text"] == "-12 °C"
    assert found[0]["value"] == "-12"


@pytest.mark.parametrize("text", ["-5 °C", "-3%", "--06-30", "-.5", "-$3m", "-€2", "5 - 3"])
def test_what_is_less_than_zero_stays_as_it_is(text: str) -> None:
    assert cells(text) == [text]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+4 %", "@A1", "\t=A1", "\r=A1", "-", "-A1", "- 5", "-2+3", "-2+cmd|' /C calc'!A0", "-1*SUM(A1)", "--@A1"],
)
def test_what_a_spreadsheet_would_run_becomes_text(text: str) -> None:
    assert cells(text) == [f"'{text}"]


def cells(text: str) -> list[str]:
    """Return the ``text`` cells of an article whose one figure is written so."""
    article = toolkit.convert_text("It had 5 parts.", language="en")
    (figure,) = article.figures
    figure = msgspec.structs.replace(figure, text=text)
    table = CsvWriter()(msgspec.structs.replace(article, figures=(figure,)), Presentation()).decode()
    return [row["text"] for row in csv.DictReader(io.StringIO(table, newline=""))]


def test_rows_name_the_file(samples) -> None:
    table = CsvWriter()(toolkit.convert(samples / "agua.txt"), Presentation()).decode()
    assert {row["file"] for row in csv.DictReader(io.StringIO(table, newline=""))} == {"agua.txt"}


def test_no_figures_give_the_header_alone() -> None:
    assert rows("Nothing to count here.") == []

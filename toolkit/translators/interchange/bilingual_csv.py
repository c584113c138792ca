"""Bilingual CSV: one row a segment, for spreadsheets."""

import csv
import io

from toolkit.model.article import Article
from toolkit.model.errors import InputError
from toolkit.model.translation import SegmentState, Translation
from toolkit.translators.interchange.units import STATES, BilingualFile, BilingualUnit

COLUMNS = ("id", "source", "target", "state", "origin", "findings")
# A table of sentences; the csv module's own limit is 128 kB a field.
_LONGEST_FIELD = 16_000_000


def write_bilingual_csv(article: Article, translation: Translation) -> bytes:
    """Return a translation as CSV: id, source, target, state, origin and findings, each line ended as RFC 4180 says."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow((*COLUMNS[:1], translation.source_language, translation.target_language, *COLUMNS[3:]))
    for segment in translation.segments:
        target = "" if segment.state == "untranslated" else segment.target
        findings = "; ".join(f"{finding.rule} {finding.message}" for finding in segment.findings)
        writer.writerow((segment.id, segment.source, target, segment.state, segment.origin, findings))
    return stream.getvalue().encode("utf-8-sig")


def read_bilingual_csv(data: bytes, name: str, source: str | None, target: str | None) -> BilingualFile:
    """Return the rows of a CSV file with columns "source" and "target", or named by their languages.

    Raises:
        InputError: not UTF-8, not CSV, or without the columns.
    """
    try:
        text = data.decode("utf-8-sig")
        csv.field_size_limit(_LONGEST_FIELD)
        head = text.split("\n", 1)[0]
        delimiter = max(",;\t", key=head.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        rows, ends = [], [0]
        for row in reader:
            rows.append(row)
            ends.append(reader.line_num)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except csv.Error as error:
        raise InputError(f"{name}: not valid CSV: {error}; save it again") from error
    header = [column.strip() for column in rows[0]] if rows else []
    left, right = _columns(header, source, target, name)
    said = {column: header.index(column) for column in COLUMNS if column in header}
    units = []
    for number, row in enumerate(rows[1:], 1):
        if len(row) <= max(left, right):
            continue
        written = row[said["state"]] if "state" in said and len(row) > said["state"] else ""
        state: SegmentState = written if written in STATES else ("translated" if row[right] else "untranslated")
        units.append(
            BilingualUnit(
                id=row[said["id"]] if "id" in said else str(number),
                source=row[left],
                target=row[right] or None,
                state=state,
                origin=row[said["origin"]] if "origin" in said and len(row) > said["origin"] else None,
                line=ends[number] + 1,
            )
        )
    languages = [
        asked or (header[column] if header[column] not in ("source", "target") else None)
        for asked, column in ((source, left), (target, right))
    ]
    return BilingualFile(
        name=name,
        source_language=languages[0],
        target_language=languages[1],
        units=tuple(units),
        pairs="state" not in said,
    )


def _columns(header: list[str], source: str | None, target: str | None, name: str) -> tuple[int, int]:
    """Return the places of both texts: named so, named by the languages, or the two that are no column of ours."""
    folded = [column.casefold() for column in header]
    for left, right in (("source", "target"), ((source or "").casefold(), (target or "").casefold())):
        if left in folded and right in folded:
            return folded.index(left), folded.index(right)
    others = [number for number, column in enumerate(header) if column and column not in COLUMNS]
    if len(others) == 2:
        return others[0], others[1]
    raise InputError(f'{name}: no columns "source" and "target" in its first line; name them so, or by their languages')

"""``toolkit check-translation``: what is wrong in bilingual files, whoever translated them."""

from pathlib import Path

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import files_argument, for_each, settings
from toolkit.cli.reports import destinations, write_report
from toolkit.model.finding import Finding
from toolkit.model.report import PlacedFinding, Report


@click.command(short_help="Check translations in bilingual files.")
@files_argument
@click.option("--from", "source", metavar="TAG", help="Source language, where the file does not say.")
@click.option("--to", "target", metavar="TAG", help="Target language, where the file does not say.")
@click.option("--glossary", metavar="FILE", help="Terms that must be used, CSV or TBX.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out a rule, by id or name; may be repeated.")
@click.option(
    "--format",
    "forms",
    multiple=True,
    metavar="NAME",
    help="text, json, github, gitlab, sarif, junit; may be repeated.",
)
@click.option("-o", "--output", "outputs", multiple=True, metavar="OUT", help="File for each format.")
@debug_option
def check_translation(
    files: tuple[str, ...],
    source: str | None,
    target: str | None,
    glossary: str | None,
    ignore: tuple[str, ...],
    forms: tuple[str, ...],
    outputs: tuple[str, ...],
) -> None:
    """Check each FILE, XLIFF 1.2 or 2, TMX or CSV: numbers by value, units, dates, negation, names, tags and more.

    Exit code 1 when something is wrong.

    \b
    Examples:
      toolkit check-translation article.xlf
      toolkit check-translation memory.tmx --from en --to es
      toolkit check-translation strings.csv --from en --to es --format github
    """
    config = settings()
    places = destinations(forms, outputs, (*files, *filter(None, [glossary])))
    findings: list[PlacedFinding] = []
    checked = 0

    def check_file(file: str) -> None:
        nonlocal checked
        findings.extend(_findings(Path(file), source, target, glossary, ignore, config.max_bytes))
        checked += 1

    status = 0
    try:
        for_each(files, check_file)
    except click.exceptions.Exit as ended:
        status = ended.exit_code
    report = Report(files=checked, findings=tuple(findings))
    for place in places:
        write_report(report, place, failed=status != 0)
    click.get_current_context().exit(status or int(not report.clean))


def _findings(
    path: Path, source: str | None, target: str | None, glossary: str | None, ignore: tuple[str, ...], limit: int
) -> list[PlacedFinding]:
    """Return the findings of one file, each with the line of its unit."""
    from toolkit.files import read_bytes
    from toolkit.model.errors import InputError
    from toolkit.translators.glossary import read_glossary
    from toolkit.translators.interchange.formats import read_bilingual

    file = read_bilingual(read_bytes(path, limit), str(path), source=source, target=target)
    left, right = file.source_language or source, file.target_language or target
    if left is None or right is None:
        raise InputError(f"{path}: does not say its languages; name them with --from and --to")
    terms = read_glossary(Path(glossary), source=left, target=right).entries if glossary else ()
    return [
        _placed(finding, str(path), unit.line, unit.id, unit.target or "")
        for unit in file.units
        if unit.target is not None or file.pairs
        for finding in toolkit.check_translation(
            unit.source, unit.target or "", source_language=left, target_language=right, glossary=terms, ignore=ignore
        )
    ]


def _placed(finding: Finding, path: str, line: int | None, unit: str, target: str) -> PlacedFinding:
    import hashlib

    quote = finding.source.text if finding.source is not None else finding.target.text if finding.target else ""
    mark = hashlib.sha256(
        "\0".join((path, unit, finding.rule, quote, finding.message)).encode("utf-8", "replace")
    ).hexdigest()
    return PlacedFinding(
        rule=finding.rule,
        severity=finding.severity,
        message=f"{unit}: {finding.message}",
        hint=finding.hint,
        file=path,
        line=line,
        source=finding.source,
        target=finding.target,
        excerpt=target[:200],
        caret=min(finding.target.start, 200) if finding.target is not None else 0,
        fingerprint=mark[:32],
    )

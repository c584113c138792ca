"""``toolkit import-translation``: edited XLIFF, TMX or CSV comes home into the article."""

from pathlib import Path

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import read_or_decode, settings
from toolkit.cli.outputs import Output, output_option


@click.command(short_help="Bring an edited translation home into the article.")
@click.argument("article")
@click.argument("file")
@click.option("--to", metavar="TAG", help="Target language, where the file does not say.")
@click.option("--level", metavar="NAME", help="Level of the summary that was translated.")
@output_option
@debug_option
def import_translation(article: str, file: str, to: str | None, level: str | None, output: str | None) -> None:
    """Put the targets and states of FILE (XLIFF, TMX or CSV) into ARTICLE, the JSON that "toolkit translate" wrote.

    Segments whose source was rewritten since are flagged; then the exit code is 1.

    \b
    Example:
      toolkit import-translation article.es.json article.xlf -o article.es.json
    """
    from toolkit.model.json import encode

    config = settings()
    held = read_or_decode(article, config, media_type=None, encoding=None, language=None)
    held, report = toolkit.import_translation(held, Path(file), to=to, level=level, config=config)
    Output(output, (article,), ".json", inputs=(file,)).write(article, encode(held))
    parts = {
        "changed": len(report.changed),
        "unchanged": report.unchanged,
        "with a rewritten source": len(report.stale),
        "not in the file": len(report.missing),
        "not in the article": len(report.unknown),
    }
    click.echo(f"{file}: " + ", ".join(f"{count} {what}" for what, count in parts.items() if count), err=True)
    if report.stale:
        click.get_current_context().exit(1)

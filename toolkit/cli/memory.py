"""``toolkit memory``: translation memories in and out as TMX."""

from pathlib import Path

import click

from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings
from toolkit.cli.outputs import Output, output_option


@click.group(short_help="Bring TMX into a translation memory, or write it out.")
@debug_option
def memory() -> None:
    """Bring TMX, XLIFF or CSV into a translation memory, or write it out as TMX."""


@memory.command("import", short_help="Bring a bilingual file into a translation memory.")
@click.argument("file")
@click.option("--memory", "path", required=True, metavar="FILE", help="Translation memory; made if missing.")
@click.option("--from", "source", required=True, metavar="TAG", help="Source language.")
@click.option("--to", "target", required=True, metavar="TAG", help="Target language.")
@debug_option
def import_units(file: str, path: str, source: str, target: str) -> None:
    """Bring the translated units of FILE (TMX, XLIFF or CSV) into a translation memory, as made by people."""
    from toolkit.files import read_bytes
    from toolkit.translators.interchange.formats import read_bilingual
    from toolkit.translators.memory import HUMAN, TranslationMemory, Unit

    held = read_bilingual(read_bytes(Path(file), settings().max_bytes), file, source=source, target=target)
    units = [
        Unit(unit.source, unit.target, HUMAN, unit.state)
        for unit in held.units
        if unit.target is not None and unit.source.strip() and unit.state not in ("flagged", "untranslated")
    ]
    with TranslationMemory(Path(path), source, target) as store:
        count = store.remember(units, HUMAN)
    click.echo(f"{path}: {count} units from {file}", err=True)


@memory.command("export", short_help="Write a translation memory as TMX.")
@click.argument("path", metavar="MEMORY")
@click.option("--from", "source", required=True, metavar="TAG", help="Source language.")
@click.option("--to", "target", required=True, metavar="TAG", help="Target language.")
@output_option
@debug_option
def export_units(path: str, source: str, target: str, output: str | None) -> None:
    """Write the units of MEMORY in two languages as TMX."""
    from toolkit.model.errors import InputError
    from toolkit.translators.interchange.tmx import write_tmx_units
    from toolkit.translators.memory import TranslationMemory

    if not Path(path).is_file():
        raise InputError(f"{path}: no such translation memory; check the path")
    with TranslationMemory(Path(path), source, target) as store:
        rows = [(str(number), u.source, u.target, u.origin, u.state) for number, u in enumerate(store.units(), 1)]
    Output(output, (path,), ".tmx").write(path, write_tmx_units(rows, source, target))

"""``toolkit engines``: which translation engines can be used here, for which languages, and how to get the others."""

import click

from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings

_MOST_PAIRS = 8


@click.command(short_help="List the translation engines.")
@debug_option
def engines() -> None:
    """List the translation engines: whether each can be used here, for which pairs of languages, and how to get it."""
    from toolkit.translating import engine_reports

    for report in engine_reports(settings()):
        status = report.status
        note = "  (sends text over the network; runs only when named)" if report.network else ""
        if not status.usable:
            click.echo(f"{report.name:<16} not here: {status.remedy}{note}")
            continue
        version = f" {status.version}" if status.version else ""
        click.echo(f"{report.name:<16} usable{version}: {_pairs(status.pairs)}{note}")


def _pairs(pairs: tuple[tuple[str, str], ...] | None) -> str:
    if pairs is None:
        return "any pair of languages"
    shown = ", ".join(f"{source} to {target}" for source, target in pairs[:_MOST_PAIRS])
    return shown + (f" and {len(pairs) - _MOST_PAIRS} more" if len(pairs) > _MOST_PAIRS else "")

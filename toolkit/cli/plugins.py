"""``toolkit plugins``: what is there, where it comes from, and what the optional ones lack."""

from typing import get_args

import click

from toolkit.cli.group import debug_option


@click.command(short_help="List the plugins and what they lack.")
@debug_option
def plugins() -> None:
    """List every plugin: its kind, its name, where it comes from, and what is missing for it here."""
    from toolkit.plugins import Kind, available

    for kind in get_args(Kind):
        for plugin in available(kind):
            note = f'  needs: pip install "article-toolkit[{plugin.missing}]"' if plugin.missing else ""
            click.echo(f"{plugin.kind:<10} {plugin.name:<16} {plugin.origin}{note}")

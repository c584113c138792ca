"""``toolkit schema``: the JSON Schemas of what the toolkit reads and writes."""

import click

from toolkit.cli.group import debug_option


@click.command(short_help="Print a JSON Schema.")
@click.argument("name", required=False)
@debug_option
def schema(name: str | None) -> None:
    """Print the JSON Schema called NAME, or list the schemas.

    \b
    Examples:
      toolkit schema
      toolkit schema article > article.schema.json
    """
    import msgspec

    from toolkit.model.schemas import SCHEMAS
    from toolkit.model.schemas import schema as named_schema

    if name is None:
        for known, (identifier, _, _) in SCHEMAS.items():
            click.echo(f"{known:<10} {identifier}")
        return
    click.echo(msgspec.json.format(msgspec.json.encode(named_schema(name)), indent=2).decode())

"""``toolkit validate``: proves that content holds what it claims."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings


@click.command(short_help="Prove that content holds what it claims.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--schema", metavar="FILE", help="JSON Schema that every document follows, instead of its own.")
@click.option("--format", "forms", multiple=True, metavar="NAME", help="text, json, github, gitlab, sarif or junit.")
@debug_option
@click.pass_context
def validate(context: click.Context, paths: tuple[str, ...], schema: str | None, forms: tuple[str, ...]) -> None:
    """Check each PATH, a file or a folder: JSON, JSON Lines, YAML, Markdown and text. "-" reads standard input.

    Exit code 0: nothing wrong; 1: something is; 2: could not be checked.
    """
    from toolkit import plugins
    from toolkit.reporters.protocol import Context

    reporters = [plugins.load("reporter", form) for form in forms or ("text",)]
    report = toolkit.validate(paths, schema=schema, config=settings())
    for reporter in reporters:
        click.echo(reporter(report, Context(version=toolkit.__version__)), nl=False)
    context.exit(0 if report.clean else 1)

"""``toolkit rules`` and ``toolkit rule``: what is checked, and what each rule means."""

import click

from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings


@click.command(short_help="List the rules of validate.")
@debug_option
def rules() -> None:
    """List the rules: id, severity, name and what is wrong when one speaks. A star marks what --fix can mend."""
    from toolkit.validation.catalogue import rules as every_rule

    for declared in every_rule(settings().validate.checks):
        star = "*" if declared.fixable else " "
        click.echo(f"{declared.id}{star} {declared.severity:<8} {declared.name:<24} {declared.explanation}")


@click.command(short_help="Explain a rule of validate.")
@click.argument("name")
@debug_option
def rule(name: str) -> None:
    """Explain the rule called NAME, an id such as TK101 or a name such as required, with a good and a bad example."""
    from toolkit.validation.catalogue import rule_called

    found = rule_called(name, settings().validate.checks)
    click.echo(f"{found.id} {found.name} ({found.severity}{', --fix can mend it' if found.fixable else ''})")
    click.echo(f"\n{found.explanation}")
    for title, example in (("Good", found.good), ("Bad", found.bad)):
        click.echo(f"\n{title}:\n")
        for line in example.rstrip("\n").split("\n"):
            click.echo(f"    {line}".rstrip())

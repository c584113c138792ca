"""The reference of all commands in Markdown, from their own help: ``python -m toolkit.cli.reference``."""

import click

from toolkit.cli.group import COMMANDS, main

WIDTH = 100


def reference() -> str:
    """Return the page docs/reference/cli.md."""
    root = click.Context(main, info_name="toolkit", **main.context_settings)
    parts = ["# Command line\n\nThis page is generated from the commands' own help.\n"]
    for name in sorted(COMMANDS):
        command = main.get_command(root, name)
        if command is None:
            continue
        context = click.Context(command, info_name=name, parent=root, terminal_width=WIDTH, max_content_width=WIDTH)
        parts.append(f"## toolkit {name}\n\n```text\n{command.get_help(context)}\n```\n")
    parts.append(
        "## Exit codes\n\n"
        "| code | meaning |\n|---|---|\n"
        "| 0 | done, and clean |\n"
        "| 1 | done, with findings |\n"
        "| 2 | could not be done; one line on standard error says what, where and what to do |\n"
    )
    return "\n".join(parts)


if __name__ == "__main__":
    click.echo(reference(), nl=False)

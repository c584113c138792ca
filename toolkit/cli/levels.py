"""``toolkit levels``: the reading levels, with their targets and budgets."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings


@click.command(short_help="List the reading levels.")
@debug_option
def levels() -> None:
    """List the reading levels: target grade in school years and budget in words.

    Levels of your own stand in pyproject.toml under [tool.toolkit.levels.NAME], with max_grade, min_grade, max_words
    (or share, of the article's words) and trim.
    """
    from toolkit.model.wording import level_in_words
    from toolkit.summarisers.levels import find_level

    config = settings()
    for name in toolkit.level_names(config):
        click.echo(f"{name:<10} {level_in_words(find_level(name, config.levels))}")

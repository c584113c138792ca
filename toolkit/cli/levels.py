"""``toolkit levels``: the reading levels, with their targets and budgets."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import settings


@click.command(short_help="List the reading levels.")
@click.option("--language", metavar="TAG", default="en", show_default=True, help="Language whose bands to show.")
@debug_option
def levels(language: str) -> None:
    """List the reading levels: target grade in school years and budget in words.

    Levels of your own stand in pyproject.toml under [tool.toolkit.levels.NAME], with max_grade, min_grade, max_words
    (or share, of the article's words) and trim.
    """
    raise NotImplementedError

"""What the user hears when no sentence says anything of what ``--about`` asks for."""

from collections.abc import Sequence

import click

from toolkit.api.summaries import speaks_of
from toolkit.model.article import Article


def note_unanswered(file: str, about: str | None, articles: Sequence[Article]) -> None:
    """Say on standard error that a summary is of the whole, because no word of the query is in the articles.

    Args:
        file: what the line begins with.
        about: the query, or None.
        articles: what was summarised.
    """
    if about is not None and not any(speaks_of(article, about) for article in articles):
        click.echo(f'{file}: nothing in it is about "{about}"; the summary is of the whole', err=True)

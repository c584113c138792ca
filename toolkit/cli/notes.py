"""What the user hears on standard error beside a summary: what it does not answer, and what it leaves out."""

from collections.abc import Sequence

import click

from toolkit.api.summaries import left_out, speaks_of
from toolkit.model.article import Article

# Share of an article's words in lists and tables from which leaving them out is worth a line.
MUCH = 0.15


def note_unanswered(file: str, about: str | None, articles: Sequence[Article]) -> None:
    """Say that a summary is of the whole, because no word of the query is in the articles.

    Args:
        file: what the line begins with.
        about: the query, or None.
        articles: what was summarised.
    """
    if about is not None and not any(speaks_of(article, about) for article in articles):
        click.echo(f'{file}: nothing in it is about "{about}"; the summary is of the whole', err=True)


def note_left_out(file: str, articles: Sequence[Article]) -> None:
    """Say that no summary holds what stands in lists and tables, where that is much of what the articles say.

    Args:
        file: what the line begins with.
        articles: what was summarised.
    """
    out, total = map(sum, zip(*map(left_out, articles), strict=True))
    if out > MUCH * total:
        click.echo(
            f"{file}: {out} of {total} words stand in tables and list items that are no sentences, and in no summary; "
            "show them in full where they matter",
            err=True,
        )

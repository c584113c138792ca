"""What the user hears on standard error beside a summary: what it does not answer, and what it leaves out."""

from collections.abc import Sequence

import click

from toolkit.api.summaries import is_answered, left_out, speaks_of
from toolkit.model.article import Article

# Share of an article's words in lists and tables from which leaving them out is worth a line.
MUCH = 0.15

# The same for what stands under a condition ("If you forget a dose") or a prohibition ("Never do this:").
MUCH_BOUND = 0.02


def note_unanswered(file: str, about: str | None, articles: Sequence[Article], section: str | None = None) -> None:
    """Say that a summary is of the whole, because nothing in the articles answers the query.

    Args:
        file: what the line begins with.
        about: the query, or None.
        articles: what was summarised.
        section: heading or id of the section that was, if not all were.
    """
    if about is None or any(is_answered(article, about, section) for article in articles):
        return
    if any(speaks_of(article, about) for article in articles):
        where = "no sentence that a summary may hold (a question, a table, another section)"
        click.echo(f'{file}: what it says about "{about}" stands in {where}; the summary is of the whole', err=True)
    else:
        click.echo(f'{file}: nothing in it is about "{about}"; the summary is of the whole', err=True)


def note_left_out(file: str, articles: Sequence[Article], section: str | None = None) -> None:
    """Say what no summary holds, where it is much: lists and tables, and what stands under a condition.

    Args:
        file: what the line begins with.
        articles: what was summarised.
        section: heading or id of the section that was, if not all were.
    """
    listed, bound, total = map(sum, zip(*(left_out(article, section) for article in articles), strict=True))
    much = [
        (count, where)
        for count, share, where in (
            (listed, MUCH, "in tables and list items that are no sentences"),
            (bound, MUCH_BOUND, 'under a condition or prohibition ("If you ...")'),
        )
        if count > share * total
    ]
    if much:
        out, where = sum(count for count, _ in much), " or ".join(where for _, where in much)
        click.echo(
            f"{file}: {out} of {total} words stand {where}, and in no summary; show them in full where they matter",
            err=True,
        )

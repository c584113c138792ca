"""``toolkit export-translation``: a translation that an article holds, for people and their tools."""

import click

from toolkit.cli.group import debug_option
from toolkit.cli.inputs import read_or_decode, settings
from toolkit.cli.outputs import Output, output_option


@click.command(short_help="Write an article's translation as XLIFF, TMX, CSV or a page.")
@click.argument("article")
@click.option("--to", metavar="TAG", help="Which language, where the article has several.")
@click.option("--level", metavar="NAME", help="Level of the summary that was translated.")
@click.option(
    "--format",
    "form",
    default="xliff",
    show_default=True,
    metavar="NAME",
    help="xliff, xliff1.2, tmx, csv, markdown, html or text.",
)
@output_option
@debug_option
def export_translation(article: str, to: str | None, level: str | None, form: str, output: str | None) -> None:
    """Write a translation that ARTICLE, the JSON of "toolkit translate", holds; "import-translation" brings it home.

    \b
    Example:
      toolkit export-translation article.es.json -o article.xlf
    """
    from toolkit.model.errors import InputError
    from toolkit.translators.interchange.formats import writer

    write, suffix = writer(form)
    held = read_or_decode(article, settings(), media_type=None, encoding=None, language=None)
    fitting = [one for one in held.translations if to in (None, one.target_language) and one.level == level]
    if len(fitting) != 1:
        have = ", ".join(f"{one.target_language} ({one.level or 'all of it'})" for one in held.translations) or "none"
        raise InputError(f"{article}: not one translation of that kind (it has: {have}); choose with --to and --level")
    Output(output, (article,), suffix).write(article, write(held, fitting[0]))

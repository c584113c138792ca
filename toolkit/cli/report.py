"""``toolkit report``: one page to read and check an article with all its summaries."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import read_or_decode, reading_options, settings
from toolkit.cli.outputs import Output, output_option


@click.command(short_help="Write a page that shows an article and its summaries.")
@click.argument("file")
@click.option(
    "--facts", type=click.IntRange(min=0), default=7, show_default=True, metavar="N", help="Key facts to list."
)
@reading_options
@output_option
@debug_option
def report(
    file: str, facts: int, output: str | None, media_type: str | None, encoding: str | None, language: str | None
) -> None:
    """Write one HTML page with every level's summary of FILE; each sentence leads to its place in the article.

    \b
    Example:
      toolkit report article.md -o article.html
    """
    from toolkit import plugins
    from toolkit.writers.protocol import Presentation

    config = settings()
    writer = plugins.load("writer", "html")
    destination = Output(output, (file,), writer.suffix)
    article = read_or_decode(file, config, media_type=media_type, encoding=encoding, language=language)
    summaries = (toolkit.summarise(article, level=name, config=config) for name in toolkit.level_names(config))
    article = destination.located(article.with_summaries(*summaries), file)
    destination.write(file, writer(article, Presentation(facts=facts)))

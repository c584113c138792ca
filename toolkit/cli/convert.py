"""``toolkit convert``: articles as structured JSON, with summaries if asked for."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import STANDARD, files_argument, for_each, read_article, reading_options, settings
from toolkit.cli.outputs import Output, output_option


@click.command(short_help="Turn articles into structured JSON.")
@files_argument
@click.option("--levels", metavar="NAMES", help="Summaries to add: names with commas between them, or all.")
@click.option("--format", "form", default="json", show_default=True, metavar="NAME", help="json, or csv for figures.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 where the JSON at hand is out of date.")
@reading_options
@output_option
@debug_option
@click.pass_context
def convert(
    context: click.Context,
    files: tuple[str, ...],
    levels: str | None,
    form: str,
    check: bool,
    output: str | None,
    media_type: str | None,
    encoding: str | None,
    language: str | None,
) -> None:
    """Turn each FILE into JSON: sections, sentences, figures, terms, facts, summaries. "-" reads standard input.

    Everything in the JSON points at the characters of the article that it came from. Several files on standard output
    are JSON Lines, one line a document.

    \b
    Examples:
      toolkit convert article.txt -o article.json
      toolkit convert article.md --levels easy,general -o article.json
      toolkit convert content/*.md --levels all -o json/
      toolkit convert article.txt --format csv > figures.csv
      toolkit convert --check content/*.json
    """
    from toolkit import plugins
    from toolkit.cli.freshness import Freshness
    from toolkit.writers.protocol import Presentation

    config = settings()
    writer = plugins.load("writer", form)
    destination = Output(output, files, writer.suffix)
    names = toolkit.level_names(config) if levels == "all" else tuple(filter(None, (levels or "").split(",")))

    freshness = Freshness(config)

    def convert_file(file: str) -> None:
        if check and file != STANDARD and freshness.is_fresh_document(file) is not None:
            return
        article = read_article(file, config, media_type=media_type, encoding=encoding, language=language)
        article = article.with_summaries(*(toolkit.summarise(article, level=name, config=config) for name in names))
        data = writer(destination.located(article, file), Presentation())
        if check:
            freshness.compare(file, destination.path(file), data)
        else:
            destination.write(file, data)

    for_each(files, convert_file)
    context.exit(1 if freshness.stale else 0)

"""``toolkit convert``: articles as structured JSON, with summaries if asked for."""

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import files_argument, for_each, read_article, reading_options, settings
from toolkit.cli.outputs import Output, output_option


@click.command(short_help="Turn articles into structured JSON.")
@files_argument
@click.option("--levels", metavar="NAMES", help="Summaries to add: names with commas between them, or all.")
@click.option("--format", "form", default="json", show_default=True, metavar="NAME", help="json, or csv for figures.")
@reading_options
@output_option
@debug_option
def convert(
    files: tuple[str, ...],
    levels: str | None,
    form: str,
    output: str | None,
    media_type: str | None,
    encoding: str | None,
    language: str | None,
) -> None:
    """Turn each FILE into JSON: sections, sentences, figures, terms, facts, summaries. "-" reads standard input.

    Everything in the JSON points at the characters of the article that it came from.

    \b
    Examples:
      toolkit convert article.txt -o article.json
      toolkit convert article.md --levels easy,general -o article.json
      toolkit convert content/*.md --levels all -o json/
      toolkit convert article.txt --format csv > figures.csv
    """
    from toolkit import plugins
    from toolkit.writers.protocol import Presentation

    config = settings()
    writer = plugins.load("writer", form)
    destination = Output(output, files, writer.suffix)
    names = toolkit.level_names(config) if levels == "all" else tuple(filter(None, (levels or "").split(",")))

    def convert_file(file: str) -> None:
        article = read_article(file, config, media_type=media_type, encoding=encoding, language=language)
        article = article.with_summaries(*(toolkit.summarise(article, level=name, config=config) for name in names))
        destination.write(file, writer(destination.located(article, file), Presentation()))

    for_each(files, convert_file)

"""``toolkit summarise``: summaries at reading levels, as text, Markdown or JSON."""

from typing import Any

import click

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import files_argument, for_each, read_or_decode, reading_options, settings
from toolkit.cli.notes import note_left_out, note_unanswered
from toolkit.cli.outputs import Output, output_option
from toolkit.config import Config
from toolkit.model.article import Article
from toolkit.model.summary import Summary


@click.command(short_help="Summarise articles at a reading level.")
@files_argument
@click.option("--level", metavar="NAME", help="easy, general, expert, one of your own, or all. Default: general.")
@click.option("--max-grade", type=float, metavar="N", help="Ceiling in school years.")
@click.option("--min-grade", type=float, metavar="N", help="Floor in school years.")
@click.option("--max-words", type=int, metavar="N", help="Budget in words.")
@click.option("--method", metavar="NAME", help='Ranker, such as lead or sumy-lexrank; see "toolkit plugins".')
@click.option("--solver", metavar="NAME", help="fast, or exact with the extra of that name.")
@click.option("--section", metavar="TEXT", help="Summarise the section with this heading or id only.")
@click.option("--about", metavar="WORDS", help='Keep to a subject, such as "side effects".')
@click.option(
    "--trim", is_flag=True, help="Where a level is missed without, allow cuts inside sentences, shown as [...]."
)
@click.option("--facts", type=click.IntRange(min=0), default=0, metavar="N", help="List the N weightiest key facts.")
@click.option("--merge", is_flag=True, help="One summary of all files, each sentence with the numbers of its sources.")
@click.option("--bullets", is_flag=True, help="Show the sentences as a list.")
@click.option("--scores", is_flag=True, help="Show the score of each sentence.")
@click.option("--why", is_flag=True, help="Show why each sentence was chosen.")
@click.option("--to", metavar="TAG", help="Translate the summary into this language, each sentence tied to its source.")
@click.option("--engine", metavar="NAME", help='With --to: see "toolkit engines". Default: the best one installed.')
@click.option(
    "--format",
    "form",
    default="text",
    show_default=True,
    metavar="NAME",
    help="text, markdown, html or json; csv for the figures.",
)
@reading_options
@output_option
@debug_option
def summarise(
    files: tuple[str, ...],
    level: str | None,
    form: str,
    output: str | None,
    facts: int,
    merge: bool,
    bullets: bool,
    scores: bool,
    why: bool,
    to: str | None,
    engine: str | None,
    media_type: str | None,
    encoding: str | None,
    language: str | None,
    **options: Any,
) -> None:
    """Choose the sentences of each FILE that say most, at a reading level. "-" reads standard input.

    Every sentence of a summary stands in the article as it is. A target that the article cannot reach is reported as
    missed. JSON of several files on standard output is JSON Lines, one line a document.

    \b
    Examples:
      toolkit summarise article.txt
      toolkit summarise article.txt --level easy --facts 5
      toolkit summarise article.md --max-words 25
      toolkit summarise article.md --about "side effects" --why
      toolkit summarise *.txt --level all --format json -o summaries/
      toolkit summarise monday.txt tuesday.txt --merge
      toolkit summarise article.md --level easy --to es
      cat article.md | toolkit summarise - --media-type text/markdown
    """
    if merge:
        from toolkit.cli.merging import write_merged

        write_merged(click.get_current_context().params)
        return
    from toolkit import plugins
    from toolkit.writers.protocol import Presentation

    config = settings()
    reading = {"media_type": media_type, "encoding": encoding, "language": language}
    if to is not None:
        _translated(files, level, to, engine, form, output, reading, options)
        return
    writer = plugins.load("writer", form)
    if form == "csv":
        click.echo("toolkit: note: csv holds the figures of the article; the summary is in --format json", err=True)
    presentation = Presentation(facts=facts, bullets=bullets, scores=scores, reasons=why)
    destination = Output(output, files, writer.suffix)

    def summarise_file(file: str) -> None:
        article, _ = _summarised(file, level, config, reading, options)
        destination.write(file, writer(destination.located(article, file), presentation))

    for_each(files, summarise_file)


def _summarised(
    file: str, level: str | None, config: Config, reading: dict[str, str | None], options: dict[str, Any]
) -> tuple[Article, list[Summary]]:
    """Return the article in a file with its summaries, and those; what they lack is said on standard error."""
    article = read_or_decode(file, config, **reading)
    levels = toolkit.level_names(config) if level == "all" else (level,)
    summaries = [toolkit.summarise(article, level=name, config=config, **options) for name in levels]
    note_unanswered(file, options["about"], [article], options["section"])
    note_left_out(file, [article], options["section"])
    return article.with_summaries(*summaries), summaries


def _translated(
    files: tuple[str, ...],
    level: str | None,
    to: str,
    engine: str | None,
    form: str,
    output: str | None,
    reading: dict[str, str | None],
    options: dict[str, Any],
) -> None:
    """Write the summaries of each file in another language; exit code 1 when a sentence needs a person."""
    from toolkit.cli.translate import report, with_translation, writer

    config = settings()
    write, suffix = writer(form)
    destination = Output(output, files, suffix)
    flagged = 0

    def summarise_file(file: str) -> None:
        nonlocal flagged
        article, summaries = _summarised(file, level, config, reading, options)
        article = destination.located(article, file)
        written = b""
        for summary in summaries:
            translation = toolkit.translate(article, to=to, summary=summary, engine=engine, config=config)
            article = with_translation(article, translation)
            flagged += report(file, translation)
            written += write(article, translation)
        destination.write(file, write(article, article.translations[-1]) if form == "json" else written)

    for_each(files, summarise_file)
    if flagged:
        click.get_current_context().exit(1)

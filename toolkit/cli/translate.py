"""``toolkit translate``: articles, or their summaries, in another language."""

from pathlib import Path
from typing import Any

import click
import msgspec

import toolkit
from toolkit.cli.group import debug_option
from toolkit.cli.inputs import files_argument, for_each, read_or_decode, reading_options, settings
from toolkit.cli.outputs import Output, output_option
from toolkit.cli.progress import progress_bar
from toolkit.files import is_stream
from toolkit.model.article import Article
from toolkit.model.translation import Translation

FORMATS = "json, markdown, text, html, xliff, xliff1.2, tmx or csv."


@click.command(short_help="Translate articles, or their summaries.")
@files_argument
@click.option("--to", required=True, metavar="TAG", help="Target language, such as es or pt-BR.")
@click.option("--from", "source", metavar="TAG", help="Source language; found by content if not given.")
@click.option("--engine", metavar="NAME", help='See "toolkit engines". Default: the best one installed.')
@click.option("--memory", metavar="FILE", help="Translation memory; made if missing.")
@click.option("--glossary", metavar="FILE", help="Terms to use, CSV or TBX.")
@click.option("--keep", multiple=True, metavar="TEXT", help="Words to keep as they are; may be repeated.")
@click.option("--level", metavar="NAME", help="Translate the summary at this level instead of the whole article.")
@click.option("--number-style", type=click.Choice(["cldr", "space", "plain", "source"]), help="Form of numerals.")
@click.option("--format", "form", default="json", show_default=True, metavar="NAME", help=FORMATS)
@reading_options
@output_option
@debug_option
def translate(
    files: tuple[str, ...],
    to: str,
    source: str | None,
    level: str | None,
    form: str,
    output: str | None,
    media_type: str | None,
    encoding: str | None,
    language: str | None,
    **options: Any,
) -> None:
    """Translate each FILE: text, Markdown, or JSON that "toolkit convert" wrote. "-" reads standard input.

    Figures, abbreviations, addresses, code and markup come through unharmed, or their segment is flagged; then the exit
    code is 1. With -o, a call that was interrupted goes on where it stopped. JSON that is translated already keeps what
    people edited, and what did not change.

    \b
    Examples:
      toolkit translate article.md --to es -o article.es.json
      toolkit translate article.json --to es --level easy --format markdown
      toolkit translate article.md --to es --memory work.tm --glossary terms.csv --format xliff -o article.xlf
      toolkit translate article.txt --to fr --engine pseudo --format text
    """
    config = settings()
    write, suffix = writer(form)
    references = [options[name] for name in ("memory", "glossary") if options[name]]
    destination = Output(output, files, suffix, inputs=(*files, *references))
    flagged = 0

    def translate_file(file: str) -> None:
        nonlocal flagged
        article = read_or_decode(file, config, media_type=media_type, encoding=encoding, language=source or language)
        if level is not None and all(summary.level != level for summary in article.summaries):
            article = article.with_summaries(*article.summaries, toolkit.summarise(article, level=level, config=config))
        place = destination.prepared(file)
        journal = None if place is None or is_stream(place) else place.with_name(f".{place.name}.{to}.journal")
        previous = translation_of(article, to, level)
        with progress_bar(file) as progress:
            translation = toolkit.translate(
                article,
                to=to,
                level=level,
                previous=previous,
                journal=journal,
                progress=progress,
                config=config,
                **options,
            )
        article = destination.located(with_translation(article, translation), file)
        destination.write(file, write(article, translation))
        if journal is not None:
            forget(journal)
        flagged += report(file, translation)

    for_each(files, translate_file)
    if flagged:
        click.get_current_context().exit(1)


def writer(form: str) -> tuple[Any, str]:
    """Return what writes an article with a translation in a format, and the suffix of its files."""
    if form == "json":
        from toolkit.model.json import encode

        return lambda article, _: encode(article), ".json"
    from toolkit.translators.interchange import formats

    return formats.writer(form)


def translation_of(article: Article, to: str, level: str | None) -> Translation | None:
    """Return the translation that the article has of this language and level, if any."""
    return next((one for one in article.translations if (one.target_language, one.level) == (to, level)), None)


def with_translation(article: Article, translation: Translation) -> Article:
    """Return the article with a translation, in place of an older one of the same language and level."""
    others = [
        one
        for one in article.translations
        if (one.target_language, one.level) != (translation.target_language, translation.level)
    ]
    return msgspec.structs.replace(article, translations=(*others, translation))


def forget(journal: Path) -> None:
    """Remove a journal that is no longer needed."""
    for ending in ("", "-wal", "-shm"):
        journal.with_name(journal.name + ending).unlink(missing_ok=True)


def report(file: str, translation: Translation) -> int:
    """Say on standard error how a translation went; return how many segments need a person."""
    states = [segment.state for segment in translation.segments]
    flagged, untranslated = states.count("flagged"), states.count("untranslated")
    line = f"{file}: {len(states)} segments by {translation.engine}"
    if flagged:
        line += f", {flagged} flagged"
    if untranslated:
        line += f", {untranslated} not translated"
    click.echo(line, err=True)
    return flagged + untranslated

"""What the commands share on their way in: files, standard input, settings, and going on after a bad file."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from toolkit.cli.group import DEBUG, Failure, describe
from toolkit.config import Config, find_config
from toolkit.files import read_bytes, read_standard_input
from toolkit.language.tags import asked_tag, primary
from toolkit.model.article import Article
from toolkit.model.document import Document
from toolkit.model.errors import ConfigurationError

Command = TypeVar("Command", bound=Callable[..., Any])

STANDARD = "-"

files_argument = click.argument("files", nargs=-1, required=True, metavar="FILE...")


def reading_options(command: Command) -> Command:
    """Add the options that say how a file is to be read."""
    for option in (
        click.option(
            "--language",
            metavar="TAG",
            callback=_language,
            help="BCP 47 tag, such as es; found by content if not given.",
        ),
        click.option("--encoding", metavar="NAME", help="Such as latin-1; found by content if not given."),
        click.option("--media-type", metavar="TYPE", help="Such as text/markdown; found by name and content."),
    ):
        command = option(command)
    return command


def _language(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Return the tag as the toolkit writes it; refused once, and not once a file."""
    if value is None:
        return None
    try:
        return asked_tag(value)
    except ConfigurationError as error:
        raise Failure(f"--language: {error}") from error


def settings() -> Config:
    """Return the settings that hold in the working folder."""
    return find_config(Path.cwd())


def read_article(
    file: str, config: Config, *, media_type: str | None, encoding: str | None, language: str | None
) -> Article:
    """Return the article in ``file``, or on standard input for ``-``, with everything found in it."""
    from toolkit.pipeline import convert_document

    if file == STANDARD:
        data, name, origin = read_standard_input(config.max_bytes), None, "standard input"
    else:
        data, name, origin = read_bytes(Path(file), config.max_bytes), Path(file).name, file
    document = Document(data=data, name=name, media_type=media_type, encoding=encoding, origin=origin)
    article = convert_document(document, language=language, config=config)
    _note_language(file, article.language)
    return article


def _note_language(file: str, language: str) -> None:
    """Say on standard error that a language has no tables here, and what that means."""
    from toolkit.language.abbreviations import LANGUAGES

    if primary(language) not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        click.echo(
            f'{file}: no tables for the language "{language}" (there are for {known}): figures, facts and grades '
            "may be missing or wrong; --language names another",
            err=True,
        )


def read_or_decode(
    file: str, config: Config, *, media_type: str | None, encoding: str | None, language: str | None
) -> Article:
    """Return the article in ``file``: decoded where it is JSON that we wrote, else read with everything found in it."""
    from toolkit.model.article import ARTICLE_SCHEMA
    from toolkit.model.json import decode

    if file != STANDARD and media_type is None:
        data = read_bytes(Path(file), config.max_bytes)
        if data.lstrip()[:1] == b"{" and ARTICLE_SCHEMA.encode() in data[:200]:
            return decode(data)
    return read_article(file, config, media_type=media_type, encoding=encoding, language=language)


def for_each(files: Iterable[str], action: Callable[[str], None]) -> None:
    """Do ``action`` for every file; an error is one line each, the other files are still done.

    Raises:
        click.exceptions.Exit: with code 2, at the end, when a file failed.
    """
    if attempt(files, action):
        click.get_current_context().exit(2)


def attempt(files: Iterable[str], action: Callable[[str], None]) -> int:
    """Do ``action`` for every file; an error is one line each. Return how many failed."""
    context = click.get_current_context()
    failed = 0
    for file in files:
        try:
            action(file)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:
            if context.meta.get(DEBUG):
                raise
            Failure(describe(error)).show()
            failed += 1
    return failed

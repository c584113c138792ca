"""``toolkit diff``: what changed between two versions of an article, in content terms."""

import sys
from pathlib import Path

import click

from toolkit.cli.group import debug_option
from toolkit.cli.inputs import read_article, settings
from toolkit.config import Config
from toolkit.model.article import Article


@click.command(short_help="Say what changed between two versions of an article.")
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", default="text", show_default=True, metavar="NAME", help="text, markdown or json.")
@debug_option
@click.pass_context
def diff(context: click.Context, old: str, new: str, form: str) -> None:
    """Compare two versions, OLD and NEW: articles in any format, or the JSON that convert wrote.

    Tells which figures, facts, terms, headings, sentences, tables, code, links, metadata, summaries and reading grades
    changed, not which lines. Emphasis, the depth of headings and the breaks between paragraphs are not compared. Exit
    code 0: the same content; 1: something changed; 2: could not be compared.

    \b
    Examples:
      toolkit diff old.md new.md
      git show main:article.json > old.json && toolkit diff old.json article.json --format markdown
    """
    from toolkit.comparison.compare import compare
    from toolkit.comparison.present import presenter

    present = presenter(form)
    config = settings()
    changes = compare(_article(old, config), _article(new, config))
    sys.stdout.buffer.write(present(changes, old, new).encode("utf-8", "surrogateescape"))
    context.exit(1 if changes.changes else 0)


def _article(file: str, config: Config) -> Article:
    """Return the article in ``file``: as it stands in JSON of ours, else converted."""
    from toolkit.comparison.documents import is_document
    from toolkit.files import read_bytes
    from toolkit.model.json import decode

    if file != "-" and is_document(data := read_bytes(Path(file), config.max_bytes)):
        return decode(data)
    return read_article(file, config, media_type=None, encoding=None, language=None)

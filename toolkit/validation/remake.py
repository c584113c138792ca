"""Makes a document anew from its source, with the summaries that it has."""

from pathlib import Path

import msgspec

from toolkit import plugins
from toolkit.config import Config
from toolkit.files import read_bytes
from toolkit.model.article import Article
from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.model.summary import Level, Summary
from toolkit.pipeline import convert_document
from toolkit.summarisers.summarise import summarise


def remade(article: Article, folder: Path, config: Config) -> Article:
    """Return the article that its source gives now, with summaries for the same limits by the same methods.

    Args:
        article: as it was written.
        folder: folder of the document, from which ``source.path`` counts.
        config: settings of the conversion.

    Raises:
        InputError: the document names no source, the source cannot be read, or translations would be lost.
    """
    if article.source.path is None:
        raise InputError("the document names no source to convert again")
    if article.translations:
        raise InputError(f"{article.source.path}: holds translations, which only toolkit translate can make again")
    source = folder / article.source.path
    document = Document(
        data=read_bytes(source, config.max_bytes),
        name=source.name,
        media_type=article.source.media_type,
        encoding=article.source.encoding,
    )
    # A confidence of 1 says that the language was given, not found.
    language = article.language if article.language_confidence == 1 else None
    again = convert_document(document, language=language, config=config)
    again = msgspec.structs.replace(again, source=msgspec.structs.replace(again.source, path=article.source.path))
    return again.with_summaries(*(_again(summary, again) for summary in article.summaries))


def _again(summary: Summary, article: Article) -> Summary:
    """Return a summary of ``article`` for the limits of another one."""
    level = Level(
        name=summary.level,
        max_grade=summary.max_grade,
        min_grade=summary.min_grade,
        max_words=summary.max_words,
        trim=any(sentence.cuts for sentence in summary.sentences),
    )
    return summarise(
        article,
        level,
        ranker=plugins.load("ranker", summary.method),
        solver=plugins.load("solver", summary.solver),
        section=None if summary.section is None else article.section(summary.section),
        about=summary.about,
    )

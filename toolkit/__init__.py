"""Summaries you can check: articles to structured JSON, summaries at reading levels, translation, validation.

>>> import toolkit
>>> article = toolkit.convert_text("Rivers rose by 2.3 metres in May. Nobody was hurt, the town said.")
>>> [sentence.text for sentence in article.sentences]
['Rivers rose by 2.3 metres in May.', 'Nobody was hurt, the town said.']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from toolkit.config import Config
    from toolkit.model.article import Article
    from toolkit.model.report import Report
    from toolkit.model.summary import Level, Summary

__version__ = "0.1.0"

__all__ = ["convert", "convert_text", "level_names", "summarise", "summarize", "validate"]


def convert(
    path: str | os.PathLike[str],
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    config: Config | None = None,
) -> Article:
    """Read the file at ``path`` into an article with structure, figures, terms and facts.

    Args:
        path: a plain-text, Markdown or JSON file.
        media_type: such as ``text/markdown``; found by name and content if not given.
        encoding: such as ``latin-1``; found by byte-order mark and content if not given.
        language: BCP 47 tag; found by content if not given.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.InputError: the file is missing, empty, binary, too large or undecodable.
    """
    from pathlib import Path

    from toolkit.config import Config
    from toolkit.files import read_bytes
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    config = config or Config()
    place = Path(path)
    data = read_bytes(place, config.max_bytes)
    document = Document(data=data, name=place.name, media_type=media_type, encoding=encoding)
    return convert_document(document, language=language, config=config)


def convert_text(
    text: str,
    *,
    media_type: str = "text/plain",
    language: str | None = None,
    config: Config | None = None,
) -> Article:
    """Read a string into an article, like ``convert``; the media type is taken as given, never guessed.

    Raises:
        toolkit.model.errors.InputError: the text is empty or cannot be read as its media type.
    """
    from toolkit.config import Config
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    document = Document(data=text.encode("utf-8", "surrogatepass"), media_type=media_type, encoding="utf-8")
    return convert_document(document, language=language, config=config or Config())


def summarise(
    article: Article,
    *,
    level: str | Level | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    trim: bool = False,
    method: str | None = None,
    solver: str | None = None,
    section: str | None = None,
    about: str | None = None,
    config: Config | None = None,
) -> Summary:
    """Choose sentences of ``article`` for a reading level, or for limits given one by one.

    Args:
        article: as ``convert`` returns it.
        level: ``easy``, ``general``, ``expert``, a level of the configuration, or one of your own making;
            ``general`` if no limit is given.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words, instead of the level's.
        trim: allow cuts inside sentences, each recorded as a span.
        method: name of the ranker, such as ``lead`` or ``sumy-lexrank``; the configuration's if not given.
        solver: ``fast`` or ``exact``; the configuration's if not given.
        section: heading or id of the section to summarise, with those below it; all of them if not given.
        about: words to lean towards.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.ConfigurationError: an unknown level, method or section, or limits that contradict
            each other.

    >>> article = convert_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said on Friday.")
    >>> summarise(article, max_words=10).text
    'The river rose by 2.3 metres in May.'
    """
    from toolkit import plugins
    from toolkit.config import Config
    from toolkit.summarisers.levels import asked_level
    from toolkit.summarisers.summarise import summarise as summarise_article

    config = config or Config()
    asked = asked_level(
        level, own=config.levels, max_grade=max_grade, min_grade=min_grade, max_words=max_words, trim=trim
    )
    return summarise_article(
        article,
        asked,
        ranker=plugins.load("ranker", method or config.ranker),
        solver=plugins.load("solver", solver or config.solver),
        section=None if section is None else article.section(section),
        about=about,
    )


summarize = summarise


def level_names(config: Config | None = None) -> tuple[str, ...]:
    """Return the names of the reading levels: the built-in ones from easy to hard, then the configuration's own."""
    from toolkit.summarisers.levels import LEVELS

    own = config.levels if config else {}
    return (*LEVELS, *(name for name in own if name not in LEVELS))


def validate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    schema: str | os.PathLike[str] | None = None,
    workers: int = 1,
    config: Config | None = None,
) -> Report:
    """Prove what the files below ``paths`` claim: their schemas, and for our documents every quote and number.

    Args:
        paths: files and folders.
        schema: a JSON Schema that every document follows, or the name of one of ours; its own if not given.
        workers: processes that check files.
        config: settings; the defaults if not given.

    Returns:
        The report: ``report.findings`` by file and place, ``report.files``, ``report.clean``.

    Raises:
        toolkit.model.errors.ConfigurationError: a schema is missing or cannot be used.

    >>> validate("samples/harbour-tunnel.md").files
    1
    """
    import os

    from toolkit.config import Config
    from toolkit.validation.run import Options, validate_paths

    config = config or Config()
    named = [paths] if isinstance(paths, str | os.PathLike) else paths
    options = Options(
        settings=config.validate,
        own_levels=config.levels,
        max_bytes=config.max_bytes,
        schema=None if schema is None else os.fspath(schema),
        workers=workers,
        version=__version__,
    )
    return validate_paths([os.fspath(path) for path in named], options)

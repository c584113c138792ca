"""Summaries you can check: articles to structured JSON, summaries at reading levels, translation, validation.

>>> import toolkit
>>> article = toolkit.convert_text("Rivers rose by 2.3 metres in May. Nobody was hurt, the town said.")
>>> [sentence.text for sentence in article.sentences]
['Rivers rose by 2.3 metres in May.', 'Nobody was hurt, the town said.']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from toolkit.config import Config
    from toolkit.model.article import Article
    from toolkit.model.summary import Summary

__version__ = "0.1.0"

__all__ = ["convert", "convert_text", "summarise", "summarize"]


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
    level: str | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    method: str | None = None,
    config: Config | None = None,
    **options: Any,
) -> Summary:
    """Choose sentences of ``article`` for a reading level, or for limits given one by one.

    Args:
        article: as ``convert`` returns it.
        level: ``easy``, ``general``, ``expert`` or a level of the configuration; ``general`` if no limit is given.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words, instead of the level's.
        method: name of the ranker, such as ``lead`` or ``sumy-lexrank``.
        config: settings; the defaults if not given.
        **options: further options of ``toolkit.summarisers.summarise.summarise``.

    Raises:
        toolkit.model.errors.ConfigurationError: an unknown level or method, or limits that contradict each other.
    """
    raise NotImplementedError


summarize = summarise

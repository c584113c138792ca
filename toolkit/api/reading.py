"""Articles from files and strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from toolkit.config import Config
    from toolkit.model.article import Article


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
        toolkit.model.errors.ConfigurationError: the language is no BCP 47 tag, or a setting cannot be used.
    """
    from pathlib import Path

    from toolkit.config import Config
    from toolkit.files import read_bytes
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    config = config or Config()
    place = Path(path)
    data = read_bytes(place, config.max_bytes)
    document = Document(data=data, name=place.name, media_type=media_type, encoding=encoding, origin=str(path))
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
        toolkit.model.errors.ConfigurationError: the language is no BCP 47 tag, or a setting cannot be used.
    """
    from toolkit.config import Config
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    document = Document(data=text.encode("utf-8", "surrogatepass"), media_type=media_type, encoding="utf-8")
    return convert_document(document, language=language, config=config or Config())

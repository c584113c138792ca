"""Reads the sources of a merged summary again, as the pipeline read them."""

from pathlib import Path

from toolkit import plugins
from toolkit.checks.subjects import MAX_SOURCE_BYTES, SourceReading
from toolkit.files import read_bytes
from toolkit.model.article import Article
from toolkit.model.document import Document
from toolkit.model.errors import ToolkitError
from toolkit.model.hashing import hash_bytes
from toolkit.model.merged import MergedSource
from toolkit.pipeline import read, with_language, with_sentences


def read_again(source: MergedSource, folder: Path, segmenter: str) -> SourceReading:
    """Return a source as it is now.

    Args:
        source: what the summary says of it.
        folder: the folder of the document, from which its path counts.
        segmenter: name of what finds sentences.
    """
    if source.path is None:
        return SourceReading()
    path = folder / source.path
    try:
        # Nothing but a file is opened: a pipe would never end.
        if not path.is_file():
            return SourceReading()
        data = read_bytes(path, MAX_SOURCE_BYTES)
    except (ToolkitError, ValueError):
        return SourceReading()
    sha256 = hash_bytes(data)
    return SourceReading(sha256, _article(source, data, segmenter) if sha256 == source.sha256 else None)


def _article(source: MergedSource, data: bytes, segmenter: str) -> Article | None:
    """Return what the reader makes of the bytes with the record's media type, encoding and language."""
    document = Document(
        data=data, name=Path(source.path or "").name, media_type=source.media_type, encoding=source.encoding
    )
    try:
        article = with_language(read(document), source.language, default=source.language)
    except ToolkitError:
        return None
    return with_sentences(article, plugins.load("segmenter", segmenter))

"""Tells a document of ours from other files."""

import msgspec

from toolkit.model.article import ARTICLE_SCHEMA


class _Head(msgspec.Struct):
    schema: str | None = msgspec.field(name="$schema", default=None)


def is_document(data: bytes) -> bool:
    """Say whether ``data`` is an article in JSON, as convert writes it.

    >>> is_document(b'{"$schema": "urn:article-toolkit:article:1"}'), is_document(b"# Rain")
    (True, False)
    """
    if data.lstrip()[:1] != b"{":
        return False
    try:
        return msgspec.json.decode(data, type=_Head).schema == ARTICLE_SCHEMA
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False

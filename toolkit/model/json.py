"""Articles and the other documents as JSON: stable key order, two spaces, one line end at the close."""

import msgspec

from toolkit.model.article import Article
from toolkit.model.errors import InputError


def encode(document: msgspec.Struct) -> bytes:
    """Return ``document`` as indented JSON in UTF-8."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def decode(data: bytes | str) -> Article:
    """Return the article that ``data`` holds.

    Raises:
        InputError: not JSON, or not an article of this version.
    """
    try:
        return msgspec.json.decode(data, type=Article)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"not an article in JSON: {error}") from error

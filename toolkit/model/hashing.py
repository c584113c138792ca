"""SHA-256 of bytes and of text, the hashes that tie a JSON document to its source."""

from hashlib import sha256


def hash_bytes(data: bytes) -> str:
    """Return the SHA-256 of ``data`` in hexadecimal."""
    return sha256(data).hexdigest()


def hash_text(text: str) -> str:
    """Return the SHA-256 of ``text`` in UTF-8, in hexadecimal; lone surrogates are kept apart.

    >>> hash_text("")[:8]
    'e3b0c442'
    """
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

"""Bytes to text: by byte-order mark, as declared, as UTF-8, and only then by detection."""

import codecs
import re

from toolkit.model.document import Document
from toolkit.model.errors import InputError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(sign for sign in range(32) if sign not in b"\t\n\x0b\x0c\r\x1b")
_SAMPLE = 65_536  # bytes that are enough to tell a binary file or an encoding
_MAX_CONTROLS = 0.02  # share of control signs above which a file is binary
_MAX_BAD = 0.2  # share of non-ASCII runs that may be broken in a file that is still meant as UTF-8


def decode(document: Document) -> tuple[str, str]:
    """Return the text of a document with line ends as ``\\n``, and the encoding it was read in.

    Raises:
        InputError: empty, binary, an unknown encoding, or bytes that are not valid in it.
    """
    data, name = document.data, document.called
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _text(_decode(data[len(mark) :], encoding, name), name), encoding
    if document.encoding:
        return _text(_decode(data, _known(document.encoding, name), name), name), document.encoding.lower()
    if _looks_utf16(data):
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return _text(_decode(data, encoding, name), name), encoding
    if is_binary(data):
        raise InputError(f"{name}: binary, not text; give a text, Markdown or JSON file")
    try:
        return _text(data.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError as error:
        return _detected(data, name, error)


def is_binary(data: bytes) -> bool:
    """Say whether bytes hold more control signs than any text does."""
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _MAX_CONTROLS * len(sample) + 1


def _text(text: str, name: str) -> str:
    if not text or text.isspace():
        raise InputError(f"{name}: empty, there is nothing to read")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _known(encoding: str, name: str) -> str:
    try:
        info = codecs.lookup(encoding)
    except LookupError:
        raise InputError(f'{name}: unknown encoding "{encoding}"; name one such as utf-8 or latin-1') from None
    if not info._is_text_encoding:
        raise InputError(f'{name}: "{encoding}" is no text encoding; name one such as utf-8 or latin-1')
    return info.name


def _decode(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        at = getattr(error, "start", len(data))
        line = data.count(b"\n", 0, at) + 1
        raise InputError(
            f"{name}:{line}: not valid {encoding} at byte {at}; mend the file or name its encoding"
        ) from None


def _looks_utf16(data: bytes) -> bool:
    """Say whether every other byte of the beginning is NUL, as in UTF-16 of Western text without a mark."""
    sample = data[:200]
    even, odd = sample[::2], sample[1::2]
    return len(sample) > 3 and bool(
        (odd.count(0) > 0.9 * len(odd) and not even.count(0)) or (even.count(0) > 0.9 * len(even) and not odd.count(0))
    )


def _detected(data: bytes, name: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """Return text in the likeliest single-byte or Asian encoding; a broken UTF-8 file is not guessed at."""
    runs = re.findall(rb"[\x80-\xff]+", data[:_SAMPLE])
    sound = sum(_is_utf8(run) for run in runs)
    if sound and len(runs) - sound <= _MAX_BAD * len(runs):
        _decode(data, "utf-8", name)
    from chardet import detect

    encoding = str(detect(data[:_SAMPLE])["encoding"] or "cp1252").lower()
    try:
        return _text(data.decode(encoding), name), encoding
    except (LookupError, UnicodeDecodeError):
        return _text(data.decode("latin-1"), name), "latin-1"


def _is_utf8(run: bytes) -> bool:
    try:
        run.decode("utf-8")
    except (LookupError, UnicodeDecodeError):
        return False
    return True

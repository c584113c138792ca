"""Bytes of a file to text, with what is wrong about the encoding."""

from toolkit.checks.documents.json_syntax import Slip
from toolkit.expressions import expression

_LONE_RETURN = expression(r"\r(?!\n)")

_UTF8_MARK = b"\xef\xbb\xbf"

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_OTHER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

_SAMPLE = 4096  # bytes that tell a binary file
_MAX_NULS = 0.2  # share of a text in UTF-8; in Western text in UTF-16 it is half


def without_mark(data: bytes) -> tuple[bytes, tuple[Slip, ...]]:
    """Return ``data`` without its byte-order mark, and a slip if it had one."""
    if not data.startswith(_UTF8_MARK):
        return data, ()
    slip = Slip("byte-order-mark", 0, "the file begins with a byte-order mark", "save it as UTF-8 without BOM")
    return data[len(_UTF8_MARK) :], (slip,)


def with_line_feeds(text: str) -> str:
    r"""Return a text with ``\n`` for each line end of one ``\r``, so that all offsets stay as they are.

    >>> with_line_feeds("a\rb\r\nc")
    'a\nb\r\nc'
    """
    return _LONE_RETURN.sub("\n", text) if "\r" in text else text


def undecodable(data: bytes) -> Slip | None:
    """Return why ``data`` is not text in UTF-8, or None where it is."""
    for mark, name in _OTHER_MARKS:
        if data.startswith(mark):
            return Slip("encoding", 0, f"the file is {name}, not UTF-8", "save it as UTF-8")
    sample = data[:_SAMPLE]
    if sample.count(0) > _MAX_NULS * len(sample):
        return Slip("encoding", 0, "the file is UTF-16 without a mark, or binary", "save it as UTF-8")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        kind = "binary" if 0 in sample else "not UTF-8"
        message = f"the file is {kind}: byte 0x{data[error.start]:02x} begins no character"
        return Slip("encoding", len(before), message, "save it as UTF-8")
    return None

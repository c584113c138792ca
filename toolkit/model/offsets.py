"""Code-point offsets in other units, for clients that count UTF-16 units or UTF-8 bytes."""

from bisect import bisect_right
from itertools import accumulate


class OffsetMap:
    """Offsets of one text in code points, UTF-16 units and UTF-8 bytes.

    >>> offsets = OffsetMap("a😀é")
    >>> offsets.to_utf16(2), offsets.to_utf8(2), offsets.from_utf16(3)
    (3, 5, 2)
    """

    def __init__(self, text: str) -> None:
        self._utf16 = [0, *accumulate(2 if ord(sign) > 0xFFFF else 1 for sign in text)]
        self._utf8 = [0, *accumulate(len(sign.encode("utf-8", "surrogatepass")) for sign in text)]

    def to_utf16(self, offset: int) -> int:
        """Return the number of UTF-16 units before code point ``offset``."""
        return self._utf16[offset]

    def to_utf8(self, offset: int) -> int:
        """Return the number of UTF-8 bytes before code point ``offset``."""
        return self._utf8[offset]

    def from_utf16(self, offset: int) -> int:
        """Return the code point that UTF-16 unit ``offset`` lies in."""
        return bisect_right(self._utf16, offset) - 1

    def from_utf8(self, offset: int) -> int:
        """Return the code point that byte ``offset`` lies in."""
        return bisect_right(self._utf8, offset) - 1

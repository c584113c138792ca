"""Reads JSON fast, and slowly only where the fast parser refuses it or loses a key."""

import json

import msgspec

from toolkit.checks.documents.instance import Instance, Locator
from toolkit.checks.documents.json_positions import JsonPositions
from toolkit.checks.documents.json_syntax import Slip, slips
from toolkit.checks.documents.text import undecodable
from toolkit.checks.protocol import Path

_decoder = msgspec.json.Decoder()
_encoder = msgspec.json.Encoder()

# After these the value is still what its author wrote, so the schema can be asked.
_HARMLESS = frozenset({"duplicate-key"})


def read_json(data: bytes, text: str | None = None, start: int = 0) -> tuple[Instance | None, tuple[Slip, ...]]:
    """Return the value in ``data`` with its positions, and what is wrong with the text.

    Args:
        data: JSON in UTF-8, without byte-order mark.
        text: the text of the whole file, where ``data`` is only a part of it.
        start: where ``data`` begins in ``text``, in code points.

    Returns:
        The value, or None where none can be read; and the slips, in the order of the text.
    """
    try:
        value = _decoder.decode(data)
        if not _lost_a_key(data, value):
            return Instance(value=value, locate=_locator(data, text, start)), ()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    if text is None and (slip := undecodable(data)) is not None:
        return None, (slip,)
    whole = data.decode("utf-8") if text is None else text
    part = whole if text is None else whole[: start + len(data.decode("utf-8"))]
    found = tuple(slips(part, start))
    if any(slip.name not in _HARMLESS for slip in found):
        return None, found
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        return None, (*found, Slip("syntax", start, f"not readable as JSON: {error}", "correct or remove the file"))
    return Instance(value=value, locate=JsonPositions(whole, start)), found


def _lost_a_key(data: bytes, value: object) -> bool:
    r"""Say whether ``data`` may hold a key twice, of which every parser silently keeps one.

    A key that was lost takes its colon with it, so the text has more colons than the value written out again. Only
    an escaped colon (``\u003a``) could make up for it. Counting costs a tenth of a parser that looks for itself.
    """
    if data.count(b":") != _encoder.encode(value).count(b":"):
        return True
    # Most documents have no escape at all, which is seen ten times faster than that they have no certain one.
    return b"\\" in data and (b"\\u003a" in data or b"\\u003A" in data)


def _locator(data: bytes, text: str | None, start: int) -> Locator:
    """Return a locator that decodes and scans the text only when it is asked for the first time."""
    positions: list[JsonPositions] = []

    def locate(path: Path, *, key: bool = False) -> int:
        if not positions:
            positions.append(JsonPositions(data.decode("utf-8") if text is None else text, start))
        return positions[0](path, key=key)

    return locate

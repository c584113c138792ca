"""Values as messages show them: short, on one line, without control characters."""

import json
from typing import Any

_LONGEST = 60


def shown(value: Any, longest: int = _LONGEST) -> str:
    """Return ``value`` as JSON on one line, cut to ``longest`` characters.

    >>> shown("two\\nlines"), shown(2.5), shown({"a": 1, "b": 2})
    ('"two\\\\nlines"', '2.5', 'an object with the keys "a", "b"')
    """
    if isinstance(value, dict):
        keys = ", ".join(shown(key, 20) for key in list(value)[:4])
        return f"an object with the keys {keys}" if value else "an empty object"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if isinstance(value, str):
        text = json.dumps(value[: longest + 1], ensure_ascii=False)
        text = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
        return text if len(text) <= longest else text[: longest - 2] + '…"'
    if isinstance(value, int) and abs(value) >= 10**longest:
        return f"a number of more than {longest} digits"
    text = json.dumps(value, default=str)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def on_one_line(text: str) -> str:
    r"""Return a text with each sign that is no ink, such as a line end in a file's name, as an escape.

    What stands for a byte that is no character stays, so that a name leads to its file.

    >>> on_one_line("new\nline.md")
    'new\\nline.md'
    """
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or "\ud800" <= sign <= "\udfff" else _escaped(sign) for sign in text)


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")

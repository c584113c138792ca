"""Regular expressions that are compiled when they are first used.

Compiling is done by Python code, a millisecond for each long pattern, and most runs need only some of the several
hundred patterns: a module that names its patterns costs next to nothing until one of them looks at a text.
"""

import re
from collections.abc import Iterable
from typing import AnyStr, cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


def expression(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what ``re.compile`` would for ``source``, without compiling it yet.

    >>> expression(r"\\d+").search("in 1987")[0]
    '1987'
    """
    return cast("re.Pattern[AnyStr]", Expression(source, flags))


def either(phrases: Iterable[str]) -> str:
    """Return the source of an expression for one of several phrases, the longest first; of none, nothing is one.

    An apostrophe stands for both of its forms.

    >>> either(["in", "in case", "s'il"]), either([])
    ("(?:in\\\\ case|s['’]il|in)", '(?:(?!))')
    """
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    escaped = (re.escape(phrase).replace("'", "['’]") for phrase in longest_first)
    return f"(?:{'|'.join(escaped) or '(?!)'})"


def word_in(endings: Iterable[str], least: int) -> str:
    """Return the source of an expression for a whole word with one of several endings; of none, nothing is one.

    The word is taken at one go and its end looked at after, which costs a fraction of trying every place within it.

    Args:
        endings: letters; one that begins with a hyphen is a word of its own behind it.
        least: letters before the ending.

    >>> re.findall(word_in(["ed", "ing"], 3), "red rowing owned")
    ['rowing', 'owned']
    """
    behind = "|".join(rf"(?<=\w{{{least}}}{re.escape(ending)})" for ending in sorted(endings))
    return rf"\b\w++(?:-\w++)?(?:{behind or '(?!)'})"


class Expression:
    """A pattern and its flags; the first look at anything else compiles it and keeps its methods at hand."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.source = source
        self.asked = flags

    def __getattr__(self, name: str) -> object:
        """Return an attribute of the compiled pattern: reached once for each name, or never."""
        if name.startswith("__"):  # Such as those that "copy" and "pickle" look for.
            raise AttributeError(name)
        compiled = re.compile(self.source, self.asked)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)

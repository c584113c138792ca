"""Path patterns as in .gitignore: ``*`` stays in one folder, ``**`` crosses folders."""

import re
from functools import lru_cache

from toolkit.expressions import expression

_PARTS = expression(r"\*\*/|\*\*|\*|\?|[^*?]+")

_MEANING = {"**/": "(?:[^/]+/)*+", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(path: str, pattern: str) -> bool:
    """Say whether a path with forward slashes matches ``pattern``; one that ends in a slash means the whole folder.

    >>> matches("docs/a/b.md", "docs/**/*.md"), matches("docs/a.md", "docs/"), matches("x/docs/a.md", "docs/*.md")
    (True, True, False)
    """
    return _compile(pattern).fullmatch(path) is not None


def folder_of(pattern: str) -> str:
    """Return the folder in which all that ``pattern`` can match lies.

    >>> folder_of("docs/posts/**/*.md"), folder_of("docs/a.md"), folder_of("**/*.md")
    ('docs/posts', 'docs', '')
    """
    literal, _, _ = pattern.partition("?")[0].partition("*")
    return literal.rpartition("/")[0].removeprefix("./")


@lru_cache(maxsize=256)
def _compile(pattern: str) -> re.Pattern[str]:
    whole = pattern + "**" if pattern.endswith("/") else pattern
    whole = whole.removeprefix("./")
    return re.compile("".join(_MEANING.get(part, re.escape(part)) for part in _PARTS.findall(whole)))

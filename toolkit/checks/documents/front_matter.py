"""The block of YAML at the head of a Markdown page."""

import re

from toolkit.expressions import expression

_OPENING = expression(r"---[ \t]*\r?\n")
_CLOSING = expression(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


def front_matter(text: str) -> tuple[int, int, int] | None:
    r"""Return where the front matter begins and ends in ``text``, and where the page's own text begins; or None.

    >>> front_matter("---\ntitle: Rain\n---\n# Rain\n")
    (4, 16, 20)
    """
    opening = _OPENING.match(text)
    if opening is None:
        return None
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        return None
    return opening.end(), closing.start(), min(closing.end() + 1, len(text))

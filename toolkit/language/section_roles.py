"""What a section is for, by its heading: results, summary, method, background, an aside or apparatus."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.tags import primary

_NUMBER = expression(r"^(?:\d+|[ivx]+)[.)]?\s+", re.IGNORECASE)
_LETTERS = expression(r"[^\W\d_]+")
_LONGEST_HEADING = 120
_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")


def section_role(heading: str, language: str) -> str | None:
    """Return the role of a section, or None when its heading does not tell.

    Args:
        heading: the heading; of a path with slashes, the last part that tells counts.
        language: BCP 47 tag.

    Returns:
        ``result``, ``summary``, ``method``, ``background``, ``aside``, ``apparatus`` or None.

    >>> section_role("3. Results and discussion", "en"), section_role("The river Elbe", "en")
    ('summary', None)
    """
    return _role_of(_parts(heading), language)


def _parts(heading: str) -> list[str]:
    """Return the parts of a heading, the last one first, each as its words in lower case with a space between."""
    return [
        " ".join(_LETTERS.findall(_NUMBER.sub("", part.strip().lower()).replace("'", "").replace("’", "")))
        for part in reversed(heading[:_LONGEST_HEADING].split(" / "))
    ]


def _role_of(parts: list[str], language: str) -> str | None:
    roles = _roles(primary(language))
    for part in parts:
        if part in roles:
            return roles[part]
    return None


def section_roles(outline: Iterable[tuple[int, str]], language: str) -> list[str | None]:
    """Return the role of each section; one whose heading does not tell has that of the section it lies in.

    Args:
        outline: level and heading of each section, in order; an empty heading where there is none.
        language: BCP 47 tag of the article.

    >>> section_roles([(1, "Moss"), (2, "Results"), (3, "On walls"), (2, "On trees")], "en")
    [None, 'result', 'result', None]
    """
    roles: list[str | None] = []
    above: list[tuple[int, str | None]] = []
    for level, heading in outline:
        while above and above[-1][0] >= level:
            above.pop()
        role = section_role(heading, language) if heading else None
        if role is None and above:
            role = above[-1][1]
        above.append((level, role))
        roles.append(role)
    return roles


def are_apparatus(outline: Iterable[tuple[int, str]], language: str) -> list[bool]:
    """Return which sections are apparatus: references, acknowledgements, funding and the like, with all below them.

    Such a heading counts in each of our languages, as many papers keep the English one.

    Args:
        outline: level and heading of each section, in order; an empty heading where there is none.
        language: BCP 47 tag of the article.

    >>> are_apparatus([(1, "Moss"), (2, "Literatur"), (3, "Books"), (2, "Walls")], "de")
    [False, True, True, False]
    """
    languages = (language, *_LANGUAGES)
    found = []
    within: int | None = None
    for level, heading in outline:
        if within is None or level <= within:
            parts = _parts(heading) if heading else []
            within = level if any(_role_of(parts, each) == "apparatus" for each in languages) else None
        found.append(within is not None)
    return found


@lru_cache(maxsize=16)
def _roles(language: str) -> Mapping[str, str]:
    table = cue_table("section_roles", language) or {}
    return {heading: role for role, headings in table.items() for heading in headings}

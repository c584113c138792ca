"""What a section is for, by its heading: results, summary, method, background or an aside."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.language.cue_tables import cue_table

_NUMBER = re.compile(r"^(?:\d+|[ivx]+)[.)]?\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST_HEADING = 120


def section_role(heading: str, language: str) -> str | None:
    """Return the role of a section, or None when its heading does not tell.

    Args:
        heading: the heading; of a path with slashes, the last part that tells counts.
        language: BCP 47 tag.

    Returns:
        ``result``, ``summary``, ``method``, ``background``, ``aside`` or None.

    >>> section_role("3. Results and discussion", "en"), section_role("The river Elbe", "en")
    ('summary', None)
    """
    roles = _roles(language.split("-")[0].lower())
    for part in reversed(heading[:_LONGEST_HEADING].split(" / ")):
        words = " ".join(
            re.findall(r"[^\W\d_]+", _NUMBER.sub("", part.strip().lower()).replace("'", "").replace("’", ""))
        )
        if words in roles:
            return roles[words]
    return None


@lru_cache(maxsize=16)
def _roles(language: str) -> Mapping[str, str]:
    table = cue_table("section_roles", language) or {}
    return {heading: role for role, headings in table.items() for heading in headings}

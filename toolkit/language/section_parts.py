"""Which part of an article a section is, by words in its heading: abstract, introduction, method and so on."""

from functools import lru_cache

from toolkit.language.cue_tables import cue_table
from toolkit.language.tokens import words

PARTS = ("abstract", "introduction", "related", "method", "result", "discussion", "conclusion")

_LONGEST_HEADING = 200


def section_part(heading: str, language: str) -> str | None:
    """Return the part that a heading names, the first of ``PARTS`` with a cue in it, or None.

    Args:
        heading: the heading; a path of headings is read as one.
        language: BCP 47 tag.

    >>> section_part("2. Materials and methods", "en"), section_part("The river Elbe", "en")
    ('method', None)
    """
    if not heading:
        return None
    row = f" {' '.join(words(heading[:_LONGEST_HEADING].lower()))} "
    for part, cues in _cues(language):
        for cue in cues:
            if cue in row:
                return part
    return None


@lru_cache(maxsize=16)
def _cues(language: str) -> list[tuple[str, list[str]]]:
    """Return the parts with their cues, as they stand in a row of words: with a space on each side."""
    table = cue_table("section_parts", language) or {}
    return [(part, [f" {cue} " for cue in table.get(part, ())]) for part in PARTS]

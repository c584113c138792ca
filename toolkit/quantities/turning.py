"""Bounds that a negation before them turns: "never more than 4" is at most 4."""

import re

from toolkit.language.denial import compares_noun, denial
from toolkit.quantities.draft import Draft

# Only comparisons turn: "do not eat for at least 2 hours" stays.
TURNED = {"gt": "le", "lt": "ge"}


def turned(text: str, cue: re.Match[str], draft: Draft, bound: str, language: str) -> str | None:
    """Return the bound that a comparison gives a figure where it stands: turned, as it is, or None where both may be.

    Args:
        text: the string.
        cue: where the comparison stands; its first group is its words.
        draft: the figure after it.
        bound: what the comparison says by itself.
        language: ISO 639-1 code.
    """
    if bound not in TURNED:
        return bound
    found = denial(text, cue.start(), language)
    if found is None or found.of_part:
        return bound
    if draft.kind == "age" and not found.of_subject:
        return bound
    if compares_noun(cue[1].lower(), language) and found.of_noun and not found.of_subject:
        # "Do not give it to children under 12", but "do not keep it in rooms above 25 °C".
        return TURNED[bound] if draft.kind == "temperature" else bound
    if found.spanning and not found.firm:
        # "It had not rained for more than 40 days"; "it did not help in more than 5 %" may mean both.
        return bound if draft.kind == "duration" else None
    return None if found.opaque else TURNED[bound]

"""Ages: "five years old", "aged 18 to 65", "3 years of age", "a 45-year-old"."""

import re
from functools import lru_cache

from toolkit.quantities.appositions import is_apposition
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar

AGE_UNITS = frozenset(["year", "month", "week", "day"])
LOOK_BACK = 24


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    g = grammar(language)
    after = "|".join(sorted(map(re.escape, g.age_after), key=lambda w: (-len(w), w))) or "(?!)"
    before = "|".join(sorted(map(re.escape, g.age_before))) or "(?!)"
    nouns = "|".join(sorted(map(re.escape, g.age_before | g.age_nouns))) or "(?!)"
    return (
        re.compile(rf"(?:[ \u00a0-]|(?=-))({after})\b", re.IGNORECASE),
        re.compile(rf"\b({before}) (?:between |from |of |de |von |di )?$", re.IGNORECASE),
        re.compile(rf"\b({nouns}) (?:between |from |of |de |von |di )?$", re.IGNORECASE),
    )


def read_age(text: str, draft: Draft, g: Grammar) -> None:
    """Make a duration or a bare number an age where the words beside it say so."""
    unit = draft.unit.name if draft.unit is not None else None
    written = text[draft.unit.start : draft.end].lower() if draft.unit is not None else ""
    if draft.kind not in ("number", "duration", "range") or draft.value is None or (draft.counted and unit is None):
        return
    if (unit is None and not draft.bare) or (unit is not None and unit not in AGE_UNITS):
        return
    after, bare, before = _patterns(g.language)
    named = unit is not None and (after.match(text, draft.end) or written in g.age_units)
    opener = bare if unit is None else before
    opened = opener.search(text, max(0, draft.start - LOOK_BACK), draft.start) is not None
    if not (named or opened) and (unit not in (None, "year") or not is_apposition(text, draft, g)):
        return
    if draft.kind != "range":
        draft.kind = "age"

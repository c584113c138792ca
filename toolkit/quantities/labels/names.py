"""Numbers in words that name or tell the time: "World War Two", "phase three", "at six o'clock", "one day"."""

import re
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.labels.members import counts_members

WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})(,?)[ \u00a0]$")
NAME_AFTER = expression(r"[ \u00a0]([^\W\d_][\w'’]{1,40})")
LOOK_BACK = 44
# What makes a number an hour of the day.
HOURS = {
    "de": r"Uhr\b",
    "en": r"(?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b",
    "es": r"(?:de la|en punto de la|por la) (?:mañana|tarde|noche|madrugada)\b",
    "fr": r"(?:heures? (?:du (?:matin|soir)|de l['’]après-midi)|(?:du (?:matin|soir)|de l['’]après-midi))\b",
    "it": r"(?:di|del|della) (?:mattina|mattino|sera|notte|pomeriggio)\b",
    "pt": r"(?:da|de) (?:manhã|tarde|noite|madrugada)\b",
}
# With what such words begin, past a space.
HOUR_BEGINNINGS = {"de": "U", "en": "oia", "es": "dep", "fr": "hd", "it": "d", "pt": "d"}
DAYTIMES = frozenset(["day", "night"])
SOON = expression(r"(?:\b(?:will|would|may|might|could|can|shall|should|to|must)|['’]ll)[ \u00a0]$")
LASTS = expression(
    r"[ \u00a0](?:later|after|before|earlier|ago|of|in|into|is|was|per|each|every|had|has|a|for|from|to|and|or|at|on)\b"
    r"|-"
)


@lru_cache(maxsize=16)
def _hour(language: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?{HOURS.get(language, '(?!)')}")


def is_hour(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a bare number tells an hour of the day: "nine in the morning", "acht Uhr", "huit heures du matin"."""
    value, at = draft.value, draft.end
    if not isinstance(value, int) or not 0 <= value <= 24 or draft.value_to is not None:
        return False
    unit = draft.unit
    if (unit is not None and unit.name != "hour") or text[at + 1 : at + 2] not in HOUR_BEGINNINGS[g.language]:
        return False
    return (unit is None or g.language == "fr") and _hour(g.language).match(text, at) is not None


def is_some_day(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether "one day" tells no length: "One day, I realised", "may one day outrun"."""
    if draft.value != 1 or draft.unit is None or draft.unit.name not in DAYTIMES or draft.bound or draft.approximate:
        return False
    if draft.number.written.lower() not in g.one:
        return False
    if SOON.search(text, max(0, draft.start - 12), draft.start):
        return True
    if not text[draft.start].isupper():
        return False
    following = text[draft.end : draft.end + 1]
    return following == "," or (g.language == "en" and following == " " and LASTS.match(text, draft.end) is None)


def is_name(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a number in words is part of a name: "Radio Four", "Five Guys", or counts on: "phase three"."""
    start = draft.start
    before = WORD_BEFORE.search(text, max(0, start - LOOK_BACK), start)
    if before is None:
        return False
    word = before[1].lower()
    if (
        len(word) > 2
        and not before[2]
        and word in g.labels
        and (draft.counted is None or word not in g.label_verbs)
        and draft.number.form == "words"
        and not counts_members(text, draft, before.start(1), g)
    ):
        return True
    if word in g.decade_before:
        # "los años noventa"
        return True
    written = text[start : draft.end]
    if not written[0].isupper() or written.isupper():
        return False
    if before[1][0].isupper():
        return True
    after = NAME_AFTER.match(text, draft.end)
    return after is not None and after[1][0].isupper() and not after[1].isupper()

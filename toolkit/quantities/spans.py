"""Whether "over" before a duration bounds it ("for over 3 years") or tells what something is spread over."""

import re

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.nouns import is_plural

LAST_WORD = expression(r"(?<![^\W\d_])([^\W\d_]++\.?)[ \u00a0\n](?:the |a |an )?$")
WORD = expression(r"\w+")
OVER = {"de": "über", "en": "over"}
# "For over 3 years", "people over 45 years" exceed; "dried over 3 hours" lasts.
EXCEEDING = frozenset(
    "for of after in is was are were took take takes taking lasted last lasts lasting waited wait waits waiting aged "
    "with to at than since within just well and has have had spent those all lived lives the a every".split()
)
# "12 Millionen Euro über fünf Jahre" are spread.
SPREAD = frozenset("dollar euro franken mio millionen milliarden mrd pfund prozent verteilt".split())
SPREAD_AFTER = expression(r" (?:hinweg|verteilt)\b")
# What is done over a time; with a number of things it says how many in that time.
DOING = frozenset(
    "bought built closed cost created cut delivered done hired invest invested lost made opened paid pay plan planned "
    "planted produced recruited sold spend spent train trained treated".split()
)
LOOK_BACK, CLAUSE = 42, 60


def exceeds(text: str, at: int, g: Grammar) -> bool:
    """Whether the word before "over" lets it mean more than what follows."""
    match = LAST_WORD.search(text, max(0, at - LOOK_BACK), at)
    return match is None or match[1].lower() in EXCEEDING or is_plural(match[1], g)


def spans(text: str, cue: re.Match[str], draft: Draft, article: str, g: Grammar) -> bool:
    """Whether a comparison before a duration tells of a span; where both are possible it bounds nothing.

    Args:
        text: the string.
        cue: the comparison; its first group is its words.
        draft: the duration.
        article: the article between the two.
        g: the grammar.
    """
    word = cue[1].lower()
    if word != OVER.get(g.language):
        return False
    at = cue.start()
    before = LAST_WORD.search(text, max(0, at - LOOK_BACK), at)
    last = before[1].lower().rstrip(".") if before else ""
    if g.language == "de":
        return last in SPREAD or SPREAD_AFTER.match(text, draft.end) is not None
    if article or not exceeds(text, at, g):
        return True
    if before is None:
        # "Over five years, ...", but "(over five years)".
        return text[at - 1 : at] != "("
    counted = last == "spent" or last not in EXCEEDING
    return counted and _is_done(text, before.start(), last, g)


def _is_done(text: str, at: int, last: str, g: Grammar) -> bool:
    """Whether what stands before "over" is counted, or something is done with it: "built 300 homes over 5 years"."""
    words = [word.lower() for word in WORD.findall(text, max(0, at - CLAUSE), at)[-8:]]
    if any(word[0].isdigit() for word in words[-2:]):
        return True
    return last != "spent" and any(word in DOING or word in g.up or word in g.down for word in words)

"""What a comparison before a figure says where it stands: turned by a negation, or no bound but a span of time."""

import re

from toolkit.expressions import expression
from toolkit.language.denial import compares_noun, denial
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.nouns import is_plural

# Only comparisons turn: "do not eat for at least 2 hours" stays.
TURNED = {"gt": "le", "lt": "ge"}
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

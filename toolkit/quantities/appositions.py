"""Ages between commas after a person: "Ana, de 54 años, murió", "Helen Marsh, 54, of Leeds"."""

import re
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar

# Younger ones are told in words or with "old"; so small a number is more often something else.
YOUNGEST, OLDEST = 3, 110
_WORD = r"[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’]?[A-ZÀ-Þ][a-zß-ÿ]+)*"
_FULL = rf"{_WORD}(?: [A-Z]\.)?(?: (?:de|del|di|da|do|dos|la|van|von|der|O['’]))* {_WORD}"
LOOK_BACK = 60
# Before a name these make it a place.
PLACING = {
    "de": "aus|bei|im|in|nach|nahe|zwischen",
    "en": "across|around|at|from|in|inside|into|near|outside|through|to|towards|via",
    "es": "a|cerca de|desde|en|hacia|hasta",
    "fr": "dans|depuis|en|près de|vers|à",
    "it": "a|ad|da|in|presso|verso",
    "pt": "desde|em|na|no|para|perto de",
}
# What goes on after a person of whom one name only is told.
SAYS = expression(r", (?:an?|died|from|had|has|is|of|said|says|told|was|who|whose)\b")
# What follows no person between commas.
_NO_PERSON = "are|were|respectively"
ENDS = expression(r" ?[,.;:)]| (?:y|e|et|und) |\Z")


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    g = grammar(language)
    nouns = "|".join(sorted(map(re.escape, g.age_nouns))) or "(?!)"
    of = r"(?:de |di )?" if language in ("es", "it", "pt") else ""
    placing = rf"(?i:{PLACING[language]})"
    place = rf"(?<!\w){placing} (?:{_WORD} )?"
    others = "|".join(sorted(map(re.escape, g.conjunctions)))
    single = rf"{_FULL}|{_WORD}" if language != "de" else _FULL
    return (
        re.compile(rf"(?P<place>{place})?(?<![\w-])(?!{placing} )(?P<name>{single}|(?i:{nouns})), {of}$"),
        re.compile(rf"(?P<place>{place})?(?<![\w-])(?!{placing} )(?P<name>{_FULL}), $"),
        re.compile(rf", (?!(?:{others}|{_NO_PERSON}) )[a-zß-ÿ]+\b"),
        re.compile(rf"(?P<place>{place}|(?<!\w)(?:[Oo]f|[Tt]he) )?(?<![\w-])(?P<name>{_WORD}), $"),
    )


def is_apposition(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a bare number or one of years stands beside a person between commas.

    Args:
        text: the string.
        draft: the number, with its unit if it has one.
        g: its grammar.
    """
    start, value = draft.start, draft.value
    if not isinstance(value, int) or not YOUNGEST <= value <= OLDEST or draft.value_to is not None:
        return False
    if text[start - 1 : start] != " " or "," not in text[max(0, start - 5) : start]:
        return False
    years, full, after, single = _patterns(g.language)
    window = max(0, start - LOOK_BACK)
    if draft.unit is not None:
        return ENDS.match(text, draft.end) is not None and _is_person(years.search(text, window, start), g)
    if draft.number.form != "digits" or after.match(text, draft.end) is None:
        return False
    found = full.search(text, window, start)
    if found is not None or g.language != "en" or SAYS.match(text, draft.end) is None:
        return _is_person(found, g)
    return _is_person(single.search(text, window, start), g)


def _is_person(match: re.Match[str] | None, g: Grammar) -> bool:
    """Whether what stands before the comma is a name, no place ("in Paris, 54, of which") and no "The Hague"."""
    return match is not None and match["place"] is None and match["name"].split()[0].lower() not in g.function_words

"""Ages: "five years old", "aged 18 to 65", "a 45-year-old", "Ana, de 54 años, murió"."""

import re
from functools import cached_property, lru_cache

from toolkit.expressions import either, expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar

AGE_UNITS = frozenset(["year", "month", "week", "day"])
LOOK_BACK = 24


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    g = grammar(language)
    after = either(g.age_after)
    before = either(g.age_before)
    nouns = either(g.age_before | g.age_nouns)
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


# Younger ones are told in words or with "old"; so small a number is more often something else.
YOUNGEST, OLDEST = 3, 110
_WORD = r"[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’]?[A-ZÀ-Þ][a-zß-ÿ]+)*"
_FULL = rf"{_WORD}(?: [A-Z]\.)?(?: (?:de|del|di|da|do|dos|la|van|von|der|O['’]))* {_WORD}"
FAR_BACK = 60
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


class Appositions:
    """Patterns of a language, each compiled when first asked for."""

    def __init__(self, g: Grammar) -> None:
        self._grammar = g
        self._placing = rf"(?i:{PLACING[g.language]})"
        self._place = rf"(?P<place>(?<!\w){self._placing} (?:{_WORD} )?)?(?<![\w-])(?!{self._placing} )"

    @cached_property
    def before_years(self) -> re.Pattern[str]:
        """A person before a number of years."""
        nouns = "|".join(sorted(map(re.escape, self._grammar.age_nouns))) or "(?!)"
        of = r"(?:de |di )?" if self._grammar.language in ("es", "it", "pt") else ""
        name = _FULL if self._grammar.language == "de" else rf"{_FULL}|{_WORD}"
        return re.compile(rf"{self._place}(?P<name>{name}|(?i:{nouns})), {of}$")

    @cached_property
    def full(self) -> re.Pattern[str]:
        """A first name and a family name before a bare number."""
        return re.compile(rf"{self._place}(?P<name>{_FULL}), $")

    @cached_property
    def single(self) -> re.Pattern[str]:
        """One English name before a bare number."""
        return re.compile(rf"(?P<place>(?<!\w)(?:{self._placing}|[Oo]f|[Tt]he) )?(?<![\w-])(?P<name>{_WORD}), $")

    @cached_property
    def after(self) -> re.Pattern[str]:
        """What goes on after the second comma."""
        others = "|".join(sorted(map(re.escape, self._grammar.conjunctions)))
        return re.compile(rf", (?!(?:{others}|{_NO_PERSON}) )[a-zß-ÿ]+\b")


@lru_cache(maxsize=8)
def _appositions(language: str) -> Appositions:
    return Appositions(grammar(language))


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
    found = _appositions(g.language)
    window = max(0, start - FAR_BACK)
    if draft.unit is not None:
        return ENDS.match(text, draft.end) is not None and _is_person(found.before_years.search(text, window, start), g)
    if (
        draft.number.form != "digits"
        or text[draft.end : draft.end + 2] != ", "
        or not found.after.match(text, draft.end)
    ):
        return False
    person = found.full.search(text, window, start)
    if person is not None or g.language != "en" or SAYS.match(text, draft.end) is None:
        return _is_person(person, g)
    return _is_person(found.single.search(text, window, start), g)


def _is_person(match: re.Match[str] | None, g: Grammar) -> bool:
    """Whether what stands before the comma is a name, no place ("in Paris, 54, of which") and no "The Hague"."""
    return match is not None and match["place"] is None and match["name"].split()[0].lower() not in g.function_words

"""How far a negation before a comparison reaches: "do not take it for longer than 30 days" allows no more than 30.

The sections of ``tables/denial`` say which words negate, where their reach ends, and what else they may deny.
"""

from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.tags import primary

# A word with its inner hyphens and apostrophes, a number, or a sign that parts clauses.
_TOKEN = expression(r"[^\W\d_]++(?:['’-][^\W\d_]++)*+['’]?|\d[\d.,]*+|[.,;:!?()\[\]–—]")
_SIGNS = frozenset(".;:!?()[]–—")
_LOOK_BACK = 120  # characters
_REACH, _SHORT_REACH = 10, 6  # words between a negator and the comparison: where it directs, and where it tells
_ASIDE = 6  # words of an aside in commas ("never, under any circumstances, ...")
_IN_CLAUSE = 1  # words that a negated verb takes in a clause about a noun ("who did not smoke")
_BEFORE = 3  # words before a negator that say whether it directs
_SUBJECT_AND_VERB = 2


class Denial(NamedTuple):
    """A negation that reaches a comparison.

    Attributes:
        start: offset of its word.
        firm: it directs ("must not", "do not") and does not tell what was not so.
        spanning: a preposition stands right before the comparison, and may lie outside the negation.
        of_noun: the comparison may belong to a noun alone ("to children under 12").
        of_part: it is joined to a noun by "of", past a preposition ("a niños de menos de 12 años").
        of_subject: the noun that it belongs to is what the sentence is about ("must not be under 18").
        opaque: what it denies may be another thing ("did not include more than 5", "not seen or less than 5").
    """

    start: int
    firm: bool
    spanning: bool
    of_noun: bool
    of_part: bool
    of_subject: bool
    opaque: bool


class _Table(NamedTuple):
    negator: frozenset[str]
    subject: frozenset[str]
    exempt: frozenset[str]
    boundary: frozenset[str]
    transparent: frozenset[str]
    spanning: frozenset[str]
    group: frozenset[str]
    people: frozenset[str]
    of: frozenset[str]
    positional: frozenset[str]
    past: frozenset[str]
    firm: frozenset[str]
    opaque: frozenset[str]
    either: frozenset[str]
    relative: frozenset[str]
    be: frozenset[str]
    verb_first: frozenset[str]
    endings: tuple[str, ...]

    def tells(self, word: str) -> bool:
        """Whether a word is a verb that tells what was, by the list or by its ending."""
        return word in self.past or (len(word) > 3 and word.endswith(self.endings))


def denial(text: str, start: int, language: str) -> Denial | None:
    """Return the negation that reaches a comparison, or None.

    Args:
        text: any text.
        start: where the comparison begins ("more than 5").
        language: BCP 47 tag; a language without a table has no negations.

    >>> denial("Do not use more than 8 puffs.", 11, "en").firm
    True
    >>> denial("It is not known whether more than 8 came.", 24, "en") is None
    True
    """
    table = _table(primary(language))
    if table is None:
        return None
    found = list(_TOKEN.finditer(text, max(0, start - _LOOK_BACK), start))
    words = [match[0].lower().replace("’", "'") for match in found]
    place = _negator(words, table)
    if place is None:
        return None
    before, between = _clause(words[:place]), [word for word in words[place + 1 :] if word != ","]
    if words[place].endswith("n't"):
        before.append(words[place][:-3])
    if words[place] in table.verb_first and not any(word == "ne" or word.startswith("n'") for word in before[-4:]):
        return None
    if between and between[0] in table.exempt:
        return None
    firm = _is_firm(words[place], before, between, table)
    if len(between) > (_REACH if firm else _SHORT_REACH) or _is_of_clause(words[place], before, between, table):
        return None
    last = between[-1] if between else ""
    grouped = any(word in table.group for word in between[:-1])
    return Denial(
        start=found[place].start(),
        firm=firm,
        spanning=last in table.spanning,
        of_noun=grouped or last in table.people or words[place] in table.subject,
        of_part=grouped and last in table.of,
        of_subject=last in table.be or (not between and words[place] not in table.subject),
        opaque=last in table.either or (not firm and not table.opaque.isdisjoint(between)),
    )


def compares_noun(cue: str, language: str) -> bool:
    """Tell whether a comparison may belong to a noun alone ("children under 12", "older than").

    >>> compares_noun("under", "en"), compares_noun("more than", "en")
    (True, False)
    """
    table = _table(primary(language))
    return table is not None and not table.positional.isdisjoint(cue.split())


def _negator(words: list[str], table: _Table) -> int | None:
    """Return the place of the last negator whose clause the end of the words lies in."""
    for place in range(len(words) - 1, max(-1, len(words) - _REACH - _ASIDE), -1):
        word = words[place]
        if word in table.negator or word.endswith("n't"):
            return place
        if word == ",":
            return _before_aside(words, place, table)
        if word in _SIGNS or (word in table.boundary and not (place and words[place - 1] in table.transparent)):
            return None
    return None


def _before_aside(words: list[str], comma: int, table: _Table) -> int | None:
    """Return the place of a negator that an aside in commas parts from its verb."""
    for place in range(comma - 1, max(0, comma - _ASIDE), -1):
        if words[place] in _SIGNS:
            return None
        if words[place] == ",":
            return place - 1 if words[place - 1] in table.negator else None
    return None


def _clause(words: list[str]) -> list[str]:
    """Return the words after the last sign that parts clauses."""
    last = max((place for place, word in enumerate(words) if word in _SIGNS or word == ","), default=-1)
    return words[last + 1 :]


def _is_firm(negator: str, before: list[str], between: list[str], table: _Table) -> bool:
    """Tell whether a negation directs: by a word that does, or because no verb tells what was not so."""
    if negator in table.firm or not table.firm.isdisjoint([*before[-_BEFORE:], *between]):
        return True
    if negator in table.subject:
        # "No patient was treated for ...", but "No pain for ...", "There was no rain for ...".
        return not before and len(between) > _SUBJECT_AND_VERB
    return not any(table.tells(word) for word in [*before[-_BEFORE:], *between[:1]])


def _is_of_clause(negator: str, before: list[str], between: list[str], table: _Table) -> bool:
    """Tell whether a negation stays in a clause about a noun ("those who did not smoke lived more than ...")."""
    verb_first = negator in table.verb_first
    if not any(word in table.relative for word in before[-4 if verb_first else -2 :]):
        return False
    room = 0 if verb_first and before[-1] not in table.past else _IN_CLAUSE
    return len(between) > room + (bool(between) and len(between[-1]) < 4)


@lru_cache(maxsize=16)
def _table(language: str) -> _Table | None:
    sections = cue_table("denial", language)
    if sections is None:
        return None
    words = {name: frozenset(" ".join(lines).split()) for name, lines in sections.items()}
    endings = tuple(sorted(word[1:] for word in words["past"] if word[0] == "*"))
    return _Table(**{name: words[name] for name in _Table._fields if name != "endings"}, endings=endings)

"""What "and", "or" and a semicolon join: clauses, verbs with one subject, members of a list."""

import re
from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.openers import leans_back
from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_clause, is_denied
from toolkit.language.trimming.rules import Rules

_CLAUSE_HEAD = 6  # words of a subject before its verb, at most
_MEMBER = 5  # words of a member of a list, at most
# English and French: a noun in the plural is no modifier of the noun that comes after "and".
_PLURAL = expression(r"[^\W\d_]{2,}[^siu]s$")
_LABEL = expression(r"[A-Z]{1,3}")  # "groups I and II"
# English: how words end that stand before a noun.
_ADJECTIVE_LIKE = expression(
    r"(?:able|al|ant|ar|ary|ed|ent|er|est|free|ful|ial|ible|ic|ing|ish|ive|less|long|ory|ous|term)$"
)


def joined_clauses(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield either of two clauses that are joined, each with a subject of its own."""
    for match in rules.contrast.finditer(sentence):
        before, clause = sentence[: match.start()], sentence[match.end() :]
        verb = rules.finite.search(clause)
        if not verb or not is_clause(before, rules) or not _is_subject(clause, verb):
            continue
        plain = rules.joined.fullmatch(match.group()) or match.group() == "; "
        if plain or not rules.caveat.search(clause):
            yield Stretch(match.start(), len(sentence), len(match.group()))
        # The second stands alone where it does not point back ("one is completed").
        number = rules.some.match(clause)
        if plain and not leans_back(clause, language) and not (number and number.end() == verb.start()):
            yield Stretch(0, match.end() - 1)


def _is_subject(clause: str, verb: re.Match[str]) -> bool:
    """Tell whether what stands before a verb is short and whole; "shows" at the end of a clause may be a noun."""
    subject, rest = clause[: verb.start()], clause[verb.end() :]
    return 0 < count_words(subject) <= _CLAUSE_HEAD and "," not in subject and bool(rest or not verb[0].endswith("s"))


def list_members(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield what a list at the end of a sentence holds beyond its first member.

    "A and B" says A; "no A or B" says no A. Neither holds where the list says something only as a whole.
    """
    for match in rules.joined.finditer(sentence):
        before, last = sentence[: match.start()], sentence[match.end() :]
        if _is_verb_phrase(before, last, rules):
            end = len(sentence)
        elif whole := rules.whole.search(last):
            end = match.end() + whole.start()
            last = last[: whole.start()]
        else:
            end = len(sentence)
        if not is_clause(before, rules) or rules.tight.search(before) or rules.bound.search(before):
            continue
        denied = is_denied(before, language)
        if denied != (match.group("word") in ("or", "nor")):
            continue
        if _is_verb_phrase(before, last, rules):
            yield Stretch(match.start(), end)
            continue
        if rules.equated.search(before):
            continue  # "The locations were Peru and Chile" does not say that they were Peru
        links = rules.link.findall(before)
        parallel = rules.link.match(last)
        if parallel and links and parallel.group() == links[-1]:
            last = last[parallel.end() :].lstrip()
        elif links and links[-1] == "with":
            continue  # "people with A and B" are fewer than people with A
        if not _is_member(last, rules):
            continue
        start = match.start()
        while (comma := sentence.rfind(", ", 0, start)) > 0 and _is_member(sentence[comma + 2 : start], rules):
            if not is_clause(sentence[:comma], rules):
                break
            start = comma
        kept, middle = sentence[:start], sentence[start + 1 : match.start()]
        if _is_counted(kept, rules) or _LABEL.fullmatch(last):
            continue
        if _stands_alone(kept, last, rules) or parallel or _is_series(kept, middle, rules):
            yield Stretch(start, end)


def _is_member(text: str, rules: Rules) -> bool:
    """Tell whether a text is short and holds neither a verb nor what may belong to the whole list."""
    if not 0 < count_words(text) <= _MEMBER or rules.finite.search(text):
        return False
    return not (rules.link.search(text) or rules.fronted.match(text))


def _stands_alone(kept: str, last: str, rules: Rules) -> bool:
    """Tell whether the last member of a list ends in no noun that the first one needs ("heart and lung disease")."""
    if breaks_off(kept, rules):
        return False
    return " " not in last or bool(rules.determiner.match(last)) or bool(_PLURAL.search(kept))


def _is_counted(kept: str, rules: Rules) -> bool:
    """Tell whether a number stands before the first member of a list: it counts them all ("90 boys and girls")."""
    ends = [match.end() for pattern in (rules.finite, rules.link) for match in pattern.finditer(kept)]
    first = kept[max(ends, default=0) :]
    return any(map(str.isdigit, first)) or rules.some.match(first.lstrip()) is not None


def _is_series(kept: str, middle: str, rules: Rules) -> bool:
    """Tell whether the members of a list are whole phrases, so that the first needs no noun of the last.

    One of those between has several words, as in "pain, loss of sleep and muscle weakness", and the first does not end
    as adjectives do.
    """
    whole = any(" " in member.strip() for member in middle.split(","))
    return whole and not breaks_off(kept, rules) and not _ADJECTIVE_LIKE.search(kept)


def _is_verb_phrase(before: str, last: str, rules: Rules) -> bool:
    """Tell whether "and" joins a second verb with the same subject."""
    verb = rules.finite.match(last)
    if verb is None or re.search(r"(?:ed|ing|ly)$", before):
        return False
    # "reported" may be a participle; what follows tells.
    after = last[verb.end() :].lstrip()
    return not verb.group().endswith("ed") or bool(rules.determiner.match(after) or rules.link.match(after))

"""What "and", "but" and a semicolon join: clauses, and verbs with one subject."""

import re
from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.discourse.openers import leans_back
from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_clause
from toolkit.language.trimming.rules import Rules

# English: what opens a clause within a clause.
_OPENS_CLAUSE = expression(r" (?:because|how|if|that|what|when|where|whether|which|who|why)(?: |$)")
_RELATIVE = expression(r"(?:that|who|which|whose|whom)\b")
_NOT_ONLY = expression(r"\bnot (?:just|merely|only|simply)\b")  # English: the second clause is the point
_WANTS_NOUN = expression(r"\b(?:an?|of|the|their|its|in) $")
_OWNED = expression(r"\b(?:its|their|them|these|those|this)\b")  # English: what points back within a clause
_OF_THESE = expression(r"\bof (?:them|these|those)\b")
_AIM = expression(r", so [^,;]*?\b(?:can|could|may|might|will|would)\b")  # English: "so people can" is what for
_NEAR = 60  # signs from the start of a clause in which it may point back
_CLAUSE_HEAD = 8  # words of a subject before its verb, at most


def joined_clauses(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield either of two clauses that are joined, each with a subject of its own."""
    for match in rules.contrast.finditer(sentence):
        before, clause = sentence[: match.start()], sentence[match.end() :]
        opener = rules.opener.match(clause) if match.group() == "; " else None
        start = match.end() + (opener.end() if opener else 0)
        clause = sentence[start:]
        verb = rules.finite.search(clause)
        if not verb or not _is_whole(before, rules) or not _is_subject(clause, verb, rules):
            continue
        plain = rules.joined.fullmatch(match.group()) or match.group() == "; "
        if _NOT_ONLY.search(before):
            continue
        if plain or not (rules.caveat.search(clause) or leans_back(clause, language)):
            yield Stretch(match.start(), len(sentence), start - match.start())
        # After a colon a semicolon may divide the members of a list.
        aim = _AIM.match(sentence, match.start())
        if not aim and ": " not in before and _stands_alone(clause, verb, rules, language):
            yield Stretch(0, start - 1)


def _is_whole(before: str, rules: Rules) -> bool:
    """Tell whether a text is a clause, and none within it waits for its verb ("The trial found that the old drug")."""
    if not is_clause(before, rules):
        return False
    opened = max((match.end() for match in _OPENS_CLAUSE.finditer(before)), default=0)
    if opened and not rules.finite.search(before, opened):
        return False
    # "It helped A and B, C" may go on with the other subjects of the next clause.
    _, comma, last = before.rpartition(", ")
    if rules.link.fullmatch(before[before.rfind(" ") + 1 :]) or before.endswith(("–", "—")):
        return False
    return not comma or any(kind.search(last) for kind in (rules.finite, rules.link))


def _stands_alone(clause: str, verb: re.Match[str], rules: Rules, language: str) -> bool:
    """Tell whether a clause can do without the one before it, to which it may point back ("one is completed")."""
    subject, after = clause[: verb.start()], clause[verb.end() :].lstrip()
    points_back = any(leans_back(word.title(), language) for word in (clause, *subject.split()[-1:]))
    if points_back or rules.anaphoric.match(clause) or rules.fronted.match(clause):
        return False
    if (number := rules.some.match(clause)) and number.end() == verb.start():
        return False
    if (
        _OWNED.search(clause, 0, _NEAR)
        or _OF_THESE.search(clause)
        or rules.bound.search(subject)
        or " that " in subject
        or subject.endswith("ly ")
    ):
        return False
    if rules.link.search(subject) and not (rules.determiner.match(subject) and rules.auxiliary.fullmatch(verb.group())):
        return False
    # "The trials included in the review" is no clause yet.
    noun_like = verb.group().endswith("ed") or rules.either.fullmatch(verb.group())
    return not noun_like or bool(rules.determiner.match(after) or after[:1].isdigit())


def _is_subject(clause: str, verb: re.Match[str], rules: Rules) -> bool:
    """Tell whether what stands before a verb is short and whole; "shows" at the end of a clause may be a noun."""
    subject, rest = clause[: verb.start()], clause[verb.end() :]
    if _RELATIVE.match(subject) or _WANTS_NOUN.search(subject) or breaks_off(subject.rstrip(), rules):
        return False  # "with increased risk"
    return 0 < count_words(subject) <= _CLAUSE_HEAD and "," not in subject and bool(rest or not verb[0].endswith("s"))


def is_verb_phrase(before: str, last: str, rules: Rules) -> bool:
    """Tell whether "and" joins a second verb with the same subject."""
    verb = rules.finite.match(last)
    if verb is None or re.search(r"(?:ed|ing|ly)$", before):
        return False
    # "reported" may be a participle; what follows tells.
    after = last[verb.end() :].lstrip()
    noun_like = verb.group().endswith("ed") or rules.either.fullmatch(verb.group())
    return not noun_like or bool(rules.determiner.match(after) or rules.link.match(after))

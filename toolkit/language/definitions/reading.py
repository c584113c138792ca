"""Finding the definitions that a sentence gives: a term and what it means.

Precision comes first: a sentence is read only when it starts with the term, or with the meaning and a verb of
naming. Appraisals ("X is an important problem"), pronouns and terms that point back are refused.
"""

import re
from itertools import islice
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.definitions.grammar import Grammar, grammar_of
from toolkit.language.definitions.meaning import meaning_span
from toolkit.language.punctuation import CLOSING_OR_CITING
from toolkit.language.tags import primary

SHORTEST, LONGEST = 15, 700  # characters of a sentence that may define something
TERM_REACH = 110  # the verb stands in the first so many characters
MOST_TERM_WORDS = 5
MOST_HEAD_WORDS = 8
MOST_WORDS_WITHIN = 5

_WORD = expression(r"[^\W_](?:[\w+/.&-]*\w)?['’]?|[,;:()]")
BRACKETED_TAIL = expression(r"\s*[(\[][^()\[\]]*[)\]]$")
_CLOSED = expression(rf"[.;]{CLOSING_OR_CITING}")
_VARIABLE = expression(r"(?:[A-Za-z]\d?|[A-Z][a-z])['’′]?$|[a-z][A-Z][a-z]|\S*[+_=]")
_QUOTE = expression(r"[\"“”„«»]")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'", "‘": "’", "”": "”"}


class Definition(NamedTuple):
    """A term and its meaning, as offsets into the sentence."""

    term_start: int
    term_end: int
    meaning_start: int
    meaning_end: int


class Term(NamedTuple):
    """The term of a definition: its span, whether the sentence names it as a term, its article."""

    start: int
    end: int
    framed: bool
    definite: bool


def definition(sentence: str, language: str) -> Definition | None:
    """Return the definition that a sentence gives, or None.

    Args:
        sentence: one sentence, with its closing punctuation.
        language: BCP 47 tag; a language without a table has no definitions.

    >>> text = "Stem cell therapy is a form of medicine that repairs tissue."
    >>> found = definition(text, "en")
    >>> text[found.term_start:found.term_end], text[found.meaning_start:found.meaning_end]
    ('Stem cell therapy', 'a form of medicine that repairs tissue')
    """
    if not SHORTEST <= len(sentence) <= LONGEST:
        return None
    grammar = grammar_of(primary(language))
    if grammar is None:
        return None
    lowered = sentence.lower()
    opening = lowered[: TERM_REACH + 30]
    joined = _holds(opening, grammar.copulas)
    defined = _holds(opening, grammar.definers)
    named = _holds(lowered, grammar.namers)
    if not (joined or defined or named) or not _CLOSED.search(sentence, len(sentence) - 12):
        return None
    return (
        (_by_definer(sentence, grammar) if defined else None)
        or (_by_genus(sentence, grammar) if joined else None)
        or (_by_name(sentence, grammar) if named else None)
    )


def _holds(text: str, verbs: tuple[str, ...]) -> bool:
    for verb in verbs:  # noqa: SIM110 - a loop takes half the time of any()
        if verb in text:
            return True
    return False


def _by_definer(sentence: str, grammar: Grammar) -> Definition | None:
    """Read "X refers to Y", "The term X means Y"."""
    verb = grammar.definer.search(sentence, 0, TERM_REACH + 30)
    if verb is None:
        return None
    term = _term(sentence, verb.start(), grammar)
    if term is None or (verb.group().lower() in grammar.framed and not term.framed):
        return None
    if term.definite and not term.framed and not _names_a_kind(sentence, term, grammar):
        return None
    if (
        not grammar.opening.match(sentence, verb.end())
        and _first_word(sentence, verb.end()) in grammar.words["relative"]
    ):
        return None
    start = verb.end()
    copula = grammar.copula.match(sentence, verb.start())
    if copula and grammar.opening.match(sentence, copula.end()):
        start = copula.end()
    return _definition(sentence, term, start, grammar)


def _by_genus(sentence: str, grammar: Grammar) -> Definition | None:
    """Read "X is a genus that ...", "Xs are genera that ..."."""
    verb = grammar.copula.search(sentence, 0, TERM_REACH)
    if verb is None:
        return None
    term = _term(sentence, verb.start(), grammar)
    if term is None:
        return None
    opening = grammar.opening.match(sentence, verb.end())
    head, differentia, direct = _head(sentence, opening.end() if opening else verb.end(), grammar)
    if not head or _is_appraised(sentence, verb.end(), head, grammar):
        return None
    known = any(word in grammar.words["genus"] or word.rstrip("s") in grammar.words["genus"] for word in head)
    if opening is None:
        sound = differentia == "relative" and head[-1][-1:] in "sn" and len(head) < 5 and direct
    elif opening.lastgroup == "definite":
        sound = known and differentia != ""
    else:
        sound = known or differentia in ("relative", "participle")
    if not sound or (term.definite and not (known and _names_a_kind(sentence, term, grammar))):
        return None
    return _definition(sentence, term, verb.end(), grammar)


def _is_appraised(sentence: str, start: int, head: list[str], grammar: Grammar) -> bool:
    """Tell whether a predicate judges or counts instead of defining, up to the word after its head."""
    words = re.compile(r"[\w'’-]+").finditer(sentence, start)
    end = start
    for word in islice(words, len(head) + 3):
        end = word.end()
    found = (match.group().lower() for match in grammar.appraisal.finditer(sentence, start, end))
    return any(appraisal in head or " " in appraisal for appraisal in found)


def _names_a_kind(sentence: str, term: Term, grammar: Grammar) -> bool:
    """Tell whether a term with a definite article is more than "the model" of this article."""
    words = sentence[term.start : term.end].lower().split()
    return words[0] not in grammar.words["generic"] and words[-1] not in grammar.words["generic"]


def _by_name(sentence: str, grammar: Grammar) -> Definition | None:
    """Read "A cell that lacks a nucleus is called X"."""
    verb = grammar.namer.search(sentence)
    if verb is None or not sentence[verb.end() : verb.end() + 1].isspace():
        return None
    subject = [match.group().lower() for match in _WORD.finditer(sentence, 0, verb.start())]
    if not 5 <= len(subject) <= 30 or "," in subject:
        return None
    if subject[0] in grammar.words["no_subject"] or subject[-1] in grammar.words["no_subject"]:
        return None
    if not any(word in grammar.words["relative"] for word in subject[1:]):
        return None
    start = verb.end() + 1
    article = grammar.article.match(sentence, start)
    if article:
        start = article.end()
    end = len(sentence) - 1
    for match in re.compile(r"[,;.(]|\s(?:and|or|because|y|o|et|ou|und|oder|e)\s").finditer(sentence, start):
        end = match.start()
        break
    if not 1 <= len(sentence[start:end].split()) <= 4:
        return None
    return Definition(start, end, 0, len(sentence[: verb.start()].rstrip()))


def _term(sentence: str, end: int, grammar: Grammar) -> Term | None:
    """Return the term that a sentence starts with, or None when it is no bare noun phrase."""
    start, framed = 0, False
    while end and sentence[end - 1] in " \t\u00a0,":
        end -= 1
    tail = BRACKETED_TAIL.search(sentence, 0, end)
    while tail and tail.end() == end:
        end = tail.start()
        tail = BRACKETED_TAIL.search(sentence, 0, end)
    frame = grammar.frame.match(sentence)
    if frame:
        start, framed = frame.end(), True
    if end - start > 2 and _QUOTES.get(sentence[start]) == sentence[end - 1]:
        quoted = sentence[start + 1 : end - 1]
        return None if _QUOTE.search(quoted) else Term(start + 1, end - 1, True, False)
    article = grammar.article.match(sentence, start, end)
    definite = bool(article) and article is not None and article.lastgroup == "definite"
    if article:
        start = article.end()
    words = [match.group().lower().rstrip("'’") for match in _WORD.finditer(sentence, start, end)]
    if not 1 <= len(words) <= MOST_TERM_WORDS or end - start < 2:
        return None
    if words[0] in grammar.words["no_term"]:
        return None
    if words[0] in grammar.words["preposition"] or words[-1] in grammar.words["preposition"]:
        return None
    if any(word in grammar.words["no_inside"] or word in ",;:()" for word in words):
        return None
    if grammar.appraisal.search(sentence, start, end) or _VARIABLE.match(sentence[start:end]):
        return None
    if any(word in grammar.words["subject_article"] for word in words[1:]):
        return None
    if not any(sign.isalpha() for sign in sentence[start:end]) or sentence[start] in "\"“”„«'‘(":
        return None
    return Term(start, end, framed, definite)


def _head(sentence: str, start: int, grammar: Grammar) -> tuple[list[str], str, bool]:
    """Return the words of the predicate up to its differentia, the kind of that, and whether it follows directly.

    After a preposition ("a wall of earth that ...") the next few words may bring the stronger differentia.
    """
    head: list[str] = []
    comma = preposition = False  # seen on the way
    within = 0
    for match in _WORD.finditer(sentence, start, start + 160):
        word = match.group().lower()
        kind = grammar.kind_of(word)
        if kind in ("relative", "participle"):
            return head, kind, not (comma or preposition)
        if word in ",;:()":
            if preposition or word != ",":
                break
            comma = True
        elif preposition:
            within += 1
            if within > MOST_WORDS_WITHIN:
                break
        elif kind:
            preposition = True
        else:
            head.append(word)
            if len(head) > MOST_HEAD_WORDS:
                return [], "", False
    return head, "preposition" if preposition else "", not comma


def _first_word(sentence: str, start: int) -> str:
    match = _WORD.search(sentence, start)
    return match.group().lower() if match else ""


def _definition(sentence: str, term: Term, start: int, grammar: Grammar) -> Definition | None:
    meaning = meaning_span(sentence, sentence[term.start : term.end], start, grammar)
    return Definition(term.start, term.end, *meaning) if meaning else None

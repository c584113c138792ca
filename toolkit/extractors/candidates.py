"""Candidates for facts: the statements of an article that can be read alone, each with its kind and score.

A statement is left out rather than taken where it leans on the article: see ``language/standing`` (pronouns, authors),
``language/anchoring`` (groups, definite phrases, abbreviations), ``language/context`` (conditions, quotations),
``language/retractions``, ``language/pointers`` and ``language/damage``.
"""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Mapping, Set
from itertools import islice
from typing import NamedTuple

from toolkit.context.bound import bound_sentences, quoted_sentences
from toolkit.context.labels import Turn
from toolkit.context.turns import turns_of
from toolkit.expressions import expression
from toolkit.extractors.salience import Salience
from toolkit.language.damage import is_damaged
from toolkit.language.discourse.retractions import REACH, takes_back
from toolkit.language.section_parts import section_part
from toolkit.language.section_roles import are_apparatus, section_roles
from toolkit.language.statements.anchoring import anchorage, is_spelled_out
from toolkit.language.statements.claims import claim, is_guess
from toolkit.language.statements.codes import is_code
from toolkit.language.statements.definite import Context
from toolkit.language.statements.first_mentions import FirstMentions
from toolkit.language.statements.pointers import points_elsewhere, statement_end
from toolkit.language.statements.standing import standing_start
from toolkit.model.article import Article, Sentence
from toolkit.model.fact import FactKind
from toolkit.model.figure import Figure
from toolkit.model.term import Term

STATEMENTS = frozenset({"paragraph", "list_item"})

# What a section's role adds to the score; facts of asides, of apparatus and of methods are none.
ROLE_BONUS = {"result": 0.1, "summary": 0.15, "background": 0.0}
UNUSED_ROLES = frozenset({"aside", "method"})
PART_ROLES = {"abstract": "summary", "introduction": "background", "discussion": "summary", "conclusion": "summary"}
# An article with a section of these is a paper; its statements stand best in the sections of the others.
SCHOLARLY = frozenset({"method", "result"})
PLAIN_ROLES = frozenset({"summary", "background"})
PAPER = frozenset({"introduction", "discussion"})  # what a paper without such headings has
_CITATION = expression(r"\b[A-Z][\w’'-]+,? ?\(?(?:19|20)\d\d[a-z]?[);]")
_CITED_YEAR = expression(r"(?:19|20)\d\d[a-z]?[);]")  # the end of a citation, found many times as fast
CITING = 3  # so often does a paper without such headings cite others
# Readers ask for figures and findings first; a definition counts for less than the plainest of them.
DEFINITION_STRENGTH = 0.25
QUOTES = "\"'“‘„«"  # a paper quotes the labels of its own tables and rules

# How many sentences back a definite noun phrase may point.
BEFORE = 3


class Candidate(NamedTuple):
    """A statement that may become a fact."""

    kind: FactKind
    start: int
    end: int
    score: float
    sentence: str
    figures: tuple[Figure, ...]
    content: frozenset[str]


class _Reading(NamedTuple):
    """What is known of the article as a whole."""

    language: str
    text: str
    scholarly: bool
    title: frozenset[str]
    salience: Salience
    mentions: FirstMentions
    figures: tuple[Figure, ...]
    starts: list[int]
    defining: Set[str]
    places: list[tuple[int, int, str]]
    abbreviations: Mapping[str, str]


class _Standing(NamedTuple):
    """A sentence that stands on its own, from an offset on; the ids of those before it, and the role of its section."""

    sentence: Sentence
    offset: int
    before: tuple[str, ...]
    role: str | None


def candidates(article: Article) -> Iterator[Candidate]:
    """Yield every statement of an article that can be read alone, in source order."""
    outline = [(section.level, section.heading.text if section.heading else "") for section in article.sections]
    parts = [section_part(heading, article.language) or "" for _, heading in outline]
    roles = [
        role or PART_ROLES.get(part) for role, part in zip(section_roles(outline, article.language), parts, strict=True)
    ]
    standing = list(_standing(article, roles, are_apparatus(outline, article.language)))
    if not standing:
        return
    reading = _read(article, roles, frozenset(parts))
    for each in standing:
        candidate = _candidate(each, reading)
        if candidate:
            yield candidate


def _standing(article: Article, roles: list[str | None], apparatus: list[bool]) -> Iterator[_Standing]:
    """Yield the sentences that stand on their own, of the sections that have facts."""
    language = article.language
    bound = bound_sentences(article) | quoted_sentences(article)
    turns = turns_of(article)
    for section, role, aside in zip(article.sections, roles, apparatus, strict=True):
        if aside or role in UNUSED_ROLES:
            continue
        before: deque[str] = deque(maxlen=BEFORE)
        for paragraph in section.paragraphs:
            if paragraph.kind not in STATEMENTS:
                continue
            for sentence in paragraph.sentences:
                turn = turns.get(sentence.id)
                leans = sentence.id in bound or (turn is not None and (turn.answers or turn.asks or turn.unknown))
                offset = None if leans else _start(sentence.text, turn, language)
                after = turn.following if turn else sentence.end
                following = article.text[after : after + REACH]
                if offset is not None and not takes_back(following, language):
                    yield _Standing(sentence, offset, tuple(before), role)
                before.append(sentence.id)


def _start(sentence: str, turn: Turn | None, language: str) -> int | None:
    """Return where the part of a sentence starts that stands alone: with who says it, where a label names somebody."""
    if turn is None or turn.said == 0:
        return standing_start(sentence, language)
    start = standing_start(sentence[turn.said :], language)
    return start if start is None else 0 if start == 0 else turn.said + start


def mentions_of(terms: tuple[Term, ...]) -> list[tuple[int, int, str]]:
    """Return start, end and id of every mention of a term, by place."""
    places = [(term.start, term.end, term.id) for term in terms]
    places += [(term.meaning.start, term.meaning.end, term.id) for term in terms]
    places += [(use.start, use.end, term.id) for term in terms for use in term.uses]
    return sorted(places)


def terms_within(places: list[tuple[int, int, str]], start: int, end: int) -> tuple[str, ...]:
    """Return the ids of the terms that are mentioned between two offsets, from what ``mentions_of`` returns."""
    inside = places[bisect_left(places, (start, 0, "")) : bisect_left(places, (end, 0, ""))]
    return tuple(dict.fromkeys(term for _, stop, term in inside if stop <= end))


def _read(article: Article, roles: list[str | None], parts: frozenset[str]) -> _Reading:
    salience = Salience(article)
    return _Reading(
        language=article.language,
        text=article.text,
        scholarly=not SCHOLARLY.isdisjoint(roles) or parts >= PAPER or _cites(article.text),
        title=_title(salience, article.terms),
        salience=salience,
        mentions=FirstMentions(article.text, article.language),
        figures=article.figures,
        starts=[figure.start for figure in article.figures],
        defining={term.sentence for term in article.terms if term.kind == "definition" and term.sentence},
        places=mentions_of(article.terms),
        abbreviations={
            term.id: term.text for term in article.terms if term.kind == "abbreviation" and is_code(term.text)
        },
    )


def _candidate(standing: _Standing, reading: _Reading) -> Candidate | None:
    sentence, offset, before, role = standing
    language, salience = reading.language, reading.salience
    start, end = sentence.start + offset, sentence.start + statement_end(sentence.text, language)
    statement = reading.text[start:end]
    figures = _figures_within(reading, start, end)
    strict = reading.scholarly and role not in PLAIN_ROLES
    found = None
    if sentence.id in reading.defining:
        if is_guess(statement, language) or (reading.scholarly and statement[0] in QUOTES):
            return None
    else:
        found = claim(statement, language, figures, plain=not reading.scholarly)
        if found is None or (strict and not found.reported):
            return None
    terms = terms_within(reading.places, start, end)
    context = Context(
        title=reading.title,
        before=frozenset().union(*map(salience.words, before)),
        explained={reading.abbreviations[term] for term in terms if term in reading.abbreviations},
        mentions=reading.mentions,
        place=sentence.start,
        strict=strict,
        scholarly=reading.scholarly,
    )
    if found is None:
        strength = DEFINITION_STRENGTH * is_spelled_out(statement, context)
    else:
        strength = found.strength * anchorage(statement, language, context)
    if not strength or points_elsewhere(statement, language):
        return None
    if is_damaged(statement, language, salience.vocabulary):
        return None
    score = 0.5 * strength + 0.35 * salience.of(sentence.id) + ROLE_BONUS.get(role or "", 0.05)
    kind: FactKind = found.kind if found else "definition"
    score = round(min(1.0, score), 6)
    return Candidate(kind, start, end, score, sentence.id, figures, salience.words(sentence.id))


def _cites(text: str) -> bool:
    """Tell whether a text cites others as papers do ("et al", "(Roe, 1998)")."""
    if text.count("et al") >= CITING:
        return True
    return all(sum(1 for _ in islice(found.finditer(text), CITING)) >= CITING for found in (_CITED_YEAR, _CITATION))


def _title(salience: Salience, terms: tuple[Term, ...]) -> frozenset[str]:
    """Return the words of the title, with the abbreviations of what stands in it."""
    short = {
        term.text.lower().removesuffix("s")
        for term in terms
        if term.kind == "abbreviation" and (words := salience.content(term.meaning.text)) and words <= salience.title
    }
    return salience.title | short


def _figures_within(reading: _Reading, start: int, end: int) -> tuple[Figure, ...]:
    inside = reading.figures[bisect_left(reading.starts, start) : bisect_right(reading.starts, end)]
    return tuple(figure for figure in inside if figure.end <= end)

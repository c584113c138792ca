"""Facts: the statements of an article that are worth carrying on their own."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extractors.salience import Salience
from toolkit.language.anchoring import anchorage
from toolkit.language.claims import claim
from toolkit.language.section_roles import are_apparatus, section_role
from toolkit.language.standing import standing_start
from toolkit.language.tokens import count_words
from toolkit.model.article import Article
from toolkit.model.fact import Fact, FactKind
from toolkit.model.figure import Figure
from toolkit.model.term import Term

STATEMENTS = frozenset({"paragraph", "list_item"})

# One fact for so many words of the article, and how many at least and at most.
WORDS_PER_FACT, FEWEST, MOST = 120, 6, 100

# What a section's role adds to the score; facts of asides, of apparatus and of methods are none.
ROLE_BONUS = {"result": 0.1, "summary": 0.15, "background": 0.0}
UNUSED_ROLES = frozenset({"aside", "method"})
DEFINITION_STRENGTH = 0.7

# How many sentences back a definite noun phrase may point.
BEFORE = 3

# Two facts are one when their content words agree to this share (Jaccard).
SAME = 0.6


class FactExtractor:
    """Finds statistics, findings, definitions, comparisons and recommendations that stand on their own."""

    name = "facts"
    requires = ("sentences", "figures", "terms")
    provides = ("facts",)

    def __call__(self, article: Article) -> tuple[Fact, ...]:
        """Return the facts of an article in source order, the best ones for its length."""
        candidates = sorted(_candidates(article), key=lambda c: (-c.score, c.start))
        limit = min(MOST, max(FEWEST, count_words(article.text) // WORDS_PER_FACT))
        chosen = sorted(_distinct(candidates, limit), key=lambda c: c.start)
        mentions = _mentions(article.terms)
        return tuple(
            Fact(
                id=f"k{number}",
                kind=candidate.kind,
                start=candidate.start,
                end=candidate.end,
                text=article.text[candidate.start : candidate.end],
                score=candidate.score,
                figures=tuple(figure.id for figure in candidate.figures),
                terms=_terms_within(mentions, candidate.start, candidate.end),
                sentence=candidate.sentence,
            )
            for number, candidate in enumerate(chosen, 1)
        )


class _Candidate(NamedTuple):
    kind: FactKind
    start: int
    end: int
    score: float
    sentence: str
    figures: tuple[Figure, ...]
    content: frozenset[str]


def _candidates(article: Article) -> Iterator[_Candidate]:
    """Yield every statement with its kind and score."""
    language = article.language
    salience = Salience(article)
    starts = [figure.start for figure in article.figures]
    defining = {term.sentence for term in article.terms if term.kind == "definition"}
    role: str | None = None
    outline = [(section.level, section.heading.text if section.heading else "") for section in article.sections]
    for section, apparatus in zip(article.sections, are_apparatus(outline, language), strict=True):
        role = section_role(section.heading.text, language) if section.heading else None
        before: deque[str] = deque(maxlen=BEFORE)
        if apparatus or role in UNUSED_ROLES:
            continue
        for paragraph in section.paragraphs:
            if paragraph.kind not in STATEMENTS:
                continue
            for sentence in paragraph.sentences:
                preceding = list(before)
                before.append(sentence.id)
                offset = standing_start(sentence.text, language)
                if offset is None:
                    continue
                start = sentence.start + offset
                figures = _figures_within(article.figures, starts, start, sentence.end)
                kind: FactKind
                if sentence.id in defining:
                    kind, strength = "definition", DEFINITION_STRENGTH
                else:
                    found = claim(sentence.text[offset:], language, figures)
                    if found is None:
                        continue
                    kind, strength = found
                    used = frozenset().union(*map(salience.words, preceding))
                    anchored = anchorage(sentence.text[offset:], language, salience.title, used)
                    if not anchored:
                        continue
                    strength *= anchored
                score = 0.5 * strength + 0.35 * salience.of(sentence.id) + ROLE_BONUS.get(role or "", 0.05)
                yield _Candidate(
                    kind,
                    start,
                    sentence.end,
                    round(min(1.0, score), 6),
                    sentence.id,
                    figures,
                    salience.words(sentence.id),
                )


def _distinct(candidates: list[_Candidate], limit: int) -> list[_Candidate]:
    """Return the best candidates, of near-duplicates only the first."""
    chosen: list[_Candidate] = []
    for candidate in candidates:
        if len(chosen) == limit:
            break
        if not any(_same(candidate.content, other.content) for other in chosen):
            chosen.append(candidate)
    return chosen


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared > SAME * (len(one) + len(other) - shared)


def _figures_within(figures: tuple[Figure, ...], starts: list[int], start: int, end: int) -> tuple[Figure, ...]:
    inside = figures[bisect_left(starts, start) : bisect_right(starts, end)]
    return tuple(figure for figure in inside if figure.end <= end)


def _mentions(terms: tuple[Term, ...]) -> list[tuple[int, int, str]]:
    """Return start, end and id of every mention of a term, by place."""
    places = [(term.start, term.end, term.id) for term in terms]
    places += [(term.meaning.start, term.meaning.end, term.id) for term in terms]
    places += [(use.start, use.end, term.id) for term in terms for use in term.uses]
    return sorted(places)


def _terms_within(mentions: list[tuple[int, int, str]], start: int, end: int) -> tuple[str, ...]:
    inside = mentions[bisect_left(mentions, (start, 0, "")) : bisect_left(mentions, (end, 0, ""))]
    return tuple(dict.fromkeys(term for _, stop, term in inside if stop <= end))

"""How far each candidate answers a query."""

from collections.abc import Sequence

import numpy as np

from toolkit.context.turns import turns_of
from toolkit.expressions import expression
from toolkit.language.stems import are_kin, stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.article import Article, Section
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.matrix import TermMatrix, matrix_of, unit
from toolkit.summarisers.protocol import BoolArray, Candidates, FloatArray, IntArray
from toolkit.summarisers.selection.needs import BARRED, unless_misleading
from toolkit.summarisers.terms import Terms, terms_of

# What a word of the same family as one asked for is worth ("pregnant" for "pregnancy"), and what a heading's words are
# worth to the sentences below it, or those of a question to its answer. Set by hand on leaflets and answered questions.
KIN = 0.7
HEADED = 0.7
# So many sentences from one that answers the same paragraph still speaks of it; set by hand on news and speeches.
NEAR = 2

_FIGURE = expression(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")


def asked_stems(about: str, language: str) -> list[str]:
    """Return the stems of a query's words, without function words and figures."""
    empty = stopwords(language)
    return stems([word for word in words(_FIGURE.sub(" ", about.lower())) if word not in empty], language)


def asked_figures(about: str) -> list[str]:
    """Return the figures of a query as they stand in it: "4.2" is one, not a 4 and a 2."""
    return _FIGURE.findall(about)


def likeness(about: str, candidates: Candidates, terms: Terms, matrix: TermMatrix) -> FloatArray:
    """Return how like a query each candidate is, the one most like it 1; zeros where none shares a word.

    A candidate answers by its own words, by words of their families, by the heading that it stands under and by the
    question that somebody else asked.

    Args:
        about: the query.
        candidates: n sentences.
        terms: their stems.
        matrix: which candidate holds which.
    """
    language = candidates.article.language
    asked = asked_stems(about, language)
    vector = np.zeros(matrix.size)
    for stem, number in terms.stems.items():
        vector[number] = max((_answer(stem, one) for one in asked), default=0.0) * matrix.idf[number]
    like = matrix.similarity(unit(vector))
    like = like / max(1e-9, float(like.max()))
    above = np.maximum(_headed(candidates.article, asked)[candidates.section], _answering(candidates, asked))
    return np.asarray(np.maximum.reduce([like, HEADED * above, _with_figures(candidates, asked_figures(about))]))


def needs_about(
    apart: Sequence[Candidates], answers: Sequence[FloatArray], needs: Sequence[IntArray], *, within: bool
) -> list[IntArray]:
    """Return needs where all that is off the subject of a query is barred, if anything answers it.

    Args:
        apart: the candidates of each article.
        answers: how far they answer the query, for each article.
        needs: which candidate each needs, for each article; see ``selection.needs``.
        within: as for ``needs_of``.
    """
    if not any((each > 0.0).any() for each in answers):
        return list(needs)
    off = [off_subject(*each) for each in zip(answers, apart, needs, strict=True)]
    if all((need[~out] == BARRED).all() for need, out in zip(needs, off, strict=True)):
        needs = [unless_misleading(each, within=within) for each in apart]
    return [np.where(out, BARRED, need) for need, out in zip(needs, off, strict=True)]


def off_subject(answers: FloatArray, candidates: Candidates, needs: IntArray) -> BoolArray:
    """Return which candidates have nothing to do with a query: nothing near them in their paragraph answers it.

    One that an answer needs beside it is not off the subject.

    Args:
        answers: n values, positive for a candidate that answers.
        candidates: n sentences.
        needs: which candidate each needs; see ``selection.needs``.
    """
    answering = np.flatnonzero(answers > 0.0)
    if not len(answering):
        return np.ones(len(candidates), dtype=bool)
    # Paragraphs are set so far apart that no sentence is near one of another.
    place = candidates.order + (NEAR + 1) * candidates.paragraph
    after = np.searchsorted(place[answering], place)
    before = place[answering[np.maximum(after - 1, 0)]]
    behind = place[answering[np.minimum(after, len(answering) - 1)]]
    off = np.minimum(np.abs(place - before), np.abs(behind - place)) > NEAR
    for index in np.flatnonzero(~off & (needs >= 0))[::-1].tolist():
        while index >= 0:
            off[index] = False
            index = int(needs[index])
    return np.asarray(off)


def speaks_of(article: Article, about: str) -> bool:
    """Tell whether a sentence or heading of an article holds a word of a query, one of its family, or a figure."""
    asked = asked_stems(about, article.language)
    headings = (section.heading.text for section in article.sections if section.heading)
    texts = (*(sentence.text for sentence in article.sentences), *headings)
    said = stems(sorted({word for text in texts for word in words(text.lower())}), article.language)
    figures = set(asked_figures(about))
    return any(_answer(stem, one) for stem in set(said) for one in asked) or any(
        figures.intersection(_FIGURE.findall(text)) for text in (texts if figures else ())
    )


def is_answered(article: Article, about: str, section: Section | None = None) -> bool:
    """Tell whether a sentence that may enter a summary answers a query."""
    candidates = candidates_of(article, section)
    if not len(candidates):
        return False
    terms = terms_of(candidates)
    return bool((likeness(about, candidates, terms, matrix_of(terms, len(candidates))) > 0.0).any())


def _answer(stem: str, asked: str) -> float:
    """Return what a stem is worth to one that is asked for: 1 if it is the same, less if it is of its family, or 0."""
    return 1.0 if stem == asked else KIN * are_kin(stem, asked)


def _with_figures(candidates: Candidates, figures: Sequence[str]) -> FloatArray:
    """Return for each candidate the share of the figures of a query that it has."""
    held = [set(_FIGURE.findall(sentence.text)) if figures else set() for sentence in candidates.sentences]
    return np.array([sum(figure in own for figure in figures) / max(1, len(figures)) for own in held])


def _answering(candidates: Candidates, asked: Sequence[str]) -> FloatArray:
    """Return for each candidate the share of the query that the question holds which it answers, or who says it."""
    article, shares = candidates.article, np.zeros(len(candidates))
    turns = turns_of(article)
    held: dict[tuple[int, int], float] = {}
    for index, sentence in enumerate(candidates.sentences if turns else ()):
        turn = turns[sentence.id]
        name = (turn.speaker.start, turn.speaker.end) if turn.speaker else None
        for span in (turn.question, name):
            if span is None:
                continue
            if span not in held:
                held[span] = _share(article.text[slice(*span)], asked, article.language)
            shares[index] = max(shares[index], held[span])
    return shares


def _share(text: str, asked: Sequence[str], language: str) -> float:
    """Return the share of a query that a heading or a question holds."""
    said = stems(words(text.lower()), language)
    return sum(any(_answer(stem, one) for stem in said) for one in asked) / max(1, len(asked))


def _headed(article: Article, asked: Sequence[str]) -> FloatArray:
    """Return for each section the share of the query that its heading, or one above it, holds."""
    shares: list[float] = []
    above: list[tuple[int, float]] = []  # level and share of the sections that the next one may lie in
    for section in article.sections:
        held = _share(section.heading.text, asked, article.language) if section.heading else 0.0
        above = [outer for outer in above if outer[0] < section.level]
        share = max([held, *(outer for _, outer in above)])
        # A title is above all of the article and tells nothing apart.
        above.append((section.level, share if section.heading and section.heading.text != article.title else 0.0))
        shares.append(above[-1][1])
    return np.array(shares)

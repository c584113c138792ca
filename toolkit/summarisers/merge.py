"""One summary of several articles on one subject, each sentence naming its source."""

from collections.abc import Sequence

import msgspec
import numpy as np
from msgspec.structs import replace

from toolkit.context.statements import Statement, Statements, other_figures
from toolkit.language.tags import primary
from toolkit.model.article import Article
from toolkit.model.errors import ConfigurationError
from toolkit.model.merged import MergedSentence, MergedSource, MergedSummary
from toolkit.model.summary import Level, Reason
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.concepts import concepts
from toolkit.summarisers.duplicates import first_like
from toolkit.summarisers.matrix import matrix_of
from toolkit.summarisers.outcome import outcome_of
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.protocol import BoolArray, Candidates, Concepts, FloatArray, IntArray, Ranker, Ranking
from toolkit.summarisers.reasons import reasons_of
from toolkit.summarisers.selection.attempts import choose
from toolkit.summarisers.selection.needs import BARRED, bar_dependents, needs_of
from toolkit.summarisers.selection.problem import Problem, Solver
from toolkit.summarisers.selection.reading import reading_of
from toolkit.summarisers.summarise import budget_of
from toolkit.summarisers.terms import terms_of


def merge(
    articles: Sequence[Article], level: Level, *, ranker: Ranker, solver: Solver, about: str | None = None
) -> MergedSummary:
    """Choose sentences of several articles for a level.

    Each article is ranked by itself, so that places mean what they mean there; what the articles share counts for
    more, and what two of them say alike is said once, naming both.

    Args:
        articles: with their sentences, in one language.
        level: budget, ceiling and floor; a share is one of all articles together.
        ranker: scores the sentences.
        solver: chooses among them.
        about: a query; where sentences answer it, only they and what stands near them enter the summary.

    Raises:
        ConfigurationError: no article, or articles in several languages.
    """
    languages = sorted({primary(article.language) for article in articles})
    if len(languages) != 1:
        raise ConfigurationError(f"merge takes articles in one language, got {', '.join(languages) or 'none'}")
    apart = [candidates_of(article) for article in articles]
    rankings = [ranker(each, about) for each in apart]
    scores = np.concatenate([each.scores for each in rankings])
    group = np.repeat(np.arange(len(apart)), [len(each) for each in apart])
    candidates = _joined(apart)
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
    said = [Statements(article) for article in articles]
    statements = [said[own].by_id[each.id] for own, each in zip(group.tolist(), candidates.sentences, strict=True)]
    first = first_like(statements, matrix, group)
    inside = np.clip(scores, 1e-6, 1 - 1e-6)
    odds = np.log(inside / (1 - inside))
    covered = concepts(odds, candidates, terms, matrix, pairs) if len(candidates) else None
    rows = np.flatnonzero(first == np.arange(len(candidates)))
    choosable = _only(candidates, rows)
    budget = budget_of(level, *articles)
    graded = level.max_grade is not None or level.min_grade is not None
    problem = Problem(
        candidates=choosable,
        ranking=Ranking(scores[rows], covered and _covered_by(covered, rows)),
        budget=budget,
        reading=reading_of(choosable, level) if graded else None,
        about=about,
    )
    answers = None if about is None else [_answers(each) for each in rankings]

    def needs(within: bool) -> IntArray:
        return _among(rows, _needs(apart, answers, sure_ends=graded, within=within))

    _, chosen = choose(problem, solver, needs)
    offsets = np.cumsum([0, *(len(each) for each in apart)])
    reason_of = [reasons_of(each) for each in rankings]
    sentences = tuple(
        _sentence(
            statements[index],
            own,
            _others(own, first == index, group),
            said,
            score=float(scores[index]),
            reason=reason_of[own](index - int(offsets[own])),
        )
        for index, own in ((index, int(group[index])) for index in rows[list(chosen)].tolist())
    )
    return MergedSummary(
        **outcome_of(
            (each.text for each in sentences),
            articles[0].language,
            level,
            budget=budget,
            ranker=ranker,
            solver=solver,
            about=about,
        ),
        sources=tuple(
            MergedSource(**msgspec.structs.asdict(each.source), language=each.language, title=each.title)
            for each in articles
        ),
        sentences=sentences,
    )


def _joined(apart: Sequence[Candidates]) -> Candidates:
    """Return all candidates in one row; none is the predecessor of one in another article."""
    sections = np.cumsum([0, *(len(each.article.sections) for each in apart)])
    paragraphs = np.cumsum([0, *(int(each.paragraph.max(initial=0)) + 1 for each in apart)])
    orders = np.cumsum([0, *(int(each.order.max(initial=0)) + 2 for each in apart)])
    return Candidates(
        article=apart[0].article,
        sentences=tuple(sentence for each in apart for sentence in each.sentences),
        tokens=tuple(row for each in apart for row in each.tokens),
        words=np.concatenate([each.words for each in apart]),
        section=np.concatenate([each.section + base for each, base in zip(apart, sections[:-1], strict=True)]),
        paragraph=np.concatenate([each.paragraph + base for each, base in zip(apart, paragraphs[:-1], strict=True)]),
        kind=tuple(kind for each in apart for kind in each.kind),
        order=np.concatenate([each.order + base for each, base in zip(apart, orders[:-1], strict=True)]),
    )


def _only(candidates: Candidates, rows: IntArray) -> Candidates:
    """Return some of the candidates, in order."""
    kept = rows.tolist()
    return Candidates(
        article=candidates.article,
        sentences=tuple(candidates.sentences[index] for index in kept),
        tokens=tuple(candidates.tokens[index] for index in kept),
        words=candidates.words[rows],
        section=candidates.section[rows],
        paragraph=candidates.paragraph[rows],
        kind=tuple(candidates.kind[index] for index in kept),
        order=candidates.order[rows],
    )


def _answers(ranking: Ranking) -> FloatArray:
    """Return how far candidates answer the query; where a ranker does not say, none does."""
    return (ranking.features or {}).get("about", np.zeros(len(ranking.scores)))


def _needs(
    apart: Sequence[Candidates], answers: Sequence[FloatArray] | None, *, sure_ends: bool, within: bool
) -> IntArray:
    """Return the needs of all candidates in one row; where any answers a query, all that is off its subject is barred.

    Args:
        apart: the candidates of each article.
        answers: how far they answer the query, for each article; None without a query.
        sure_ends: as for ``needs_of``.
        within: as for ``needs_of``.
    """
    needs = [needs_of(each, sure_ends=sure_ends, within=within) for each in apart]
    if answers is not None:
        from toolkit.summarisers.query import needs_about

        needs = needs_about(apart, answers, needs, within=within)
    bases = np.cumsum([0, *(len(each) for each in apart[:-1])]).tolist()
    return np.concatenate([np.where(need >= 0, need + base, need) for need, base in zip(needs, bases, strict=True)])


def _among(rows: IntArray, needs: IntArray) -> IntArray:
    """Return the needs of some of the candidates; what needs a sentence that is none of them is barred."""
    number = np.full(len(needs), BARRED, dtype=np.int64)
    number[rows] = np.arange(len(rows))
    own = needs[rows]
    return bar_dependents(np.where(own >= 0, number[own], own))


def _covered_by(concepts: Concepts, rows: IntArray) -> Concepts:
    """Return what some of the candidates cover; what a concept is worth stays as all of them made it."""
    lengths = np.diff(concepts.starts)
    kept = np.zeros(len(lengths), dtype=bool)
    kept[rows] = True
    return replace(
        concepts,
        starts=np.concatenate(([0], np.cumsum(lengths[rows]))),
        ids=concepts.ids[np.repeat(kept, lengths)],
        own=None if concepts.own is None else concepts.own[rows],
    )


def _others(own: int, alike: BoolArray, group: IntArray) -> list[int]:
    """Return the articles, but for its own, of the sentences that are alike one, in order."""
    return sorted(set(group[alike].tolist()) - {own})


def _sentence(
    statement: Statement, own: int, also: Sequence[int], said: Sequence[Statements], *, score: float, reason: Reason
) -> MergedSentence:
    """Return a chosen sentence, with the sources that say it too and with what others say with other figures."""
    sentence, numbers = statement.sentence, tuple(number + 1 for number in also)
    return MergedSentence(
        id=sentence.id,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        score=score,
        reason=reason,
        speaker=statement.speaker,
        article=own + 1,
        also=numbers,
        other_figures=other_figures(statement, said, {own + 1, *numbers}),
    )

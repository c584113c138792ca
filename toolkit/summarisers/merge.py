"""One summary of several articles on one subject, each sentence naming its source."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec
import numpy as np

from toolkit.language.readability import label
from toolkit.model.article import Article
from toolkit.model.errors import ConfigurationError
from toolkit.model.merged import MergedSentence, MergedSource, MergedSummary
from toolkit.model.summary import Level, Reason
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.duplicates import first_like
from toolkit.summarisers.matrix import matrix_of
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.protocol import Candidates, FloatArray, IntArray, Problem, Ranker, Ranking, Solver
from toolkit.summarisers.rankers.salience import concepts
from toolkit.summarisers.reasons import reasons_of
from toolkit.summarisers.selection.needs import needs_of
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
        about: a query to lean towards.

    Raises:
        ConfigurationError: no article, or articles in several languages.
    """
    languages = sorted({article.language.partition("-")[0] for article in articles})
    if len(languages) != 1:
        raise ConfigurationError(f"merge takes articles in one language, got {', '.join(languages) or 'none'}")
    apart = [candidates_of(article) for article in articles]
    rankings = [ranker(each, about) for each in apart]
    scores = np.concatenate([each.scores for each in rankings])
    group = np.repeat(np.arange(len(apart)), [len(each) for each in apart])
    candidates = _joined(apart)
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
    first = first_like([each.text for each in candidates.sentences], articles[0].language, matrix, group)
    kept = first == np.arange(len(candidates))
    inside = np.clip(scores, 1e-6, 1 - 1e-6)
    odds = np.log(inside / (1 - inside))
    covered = concepts(odds, candidates, terms, matrix, pairs) if len(candidates) else None
    # A repetition is not worth choosing: it costs more words than any budget has.
    budget = budget_of(level, *articles)
    words = np.where(kept, candidates.words, budget + 1)
    graded = level.max_grade is not None or level.min_grade is not None
    chosen = solver(
        Problem(
            candidates=replace(candidates, words=words),
            ranking=Ranking(scores, covered),
            budget=budget,
            needs=needs_of(candidates),
            reading=reading_of(candidates, level) if graded else None,
            about=about,
        )
    )
    chosen = tuple(index for index in chosen if kept[index])
    offsets = np.cumsum([0, *(len(each) for each in apart)])
    reason_of = [reasons_of(each) for each in rankings]
    sentences = tuple(
        _sentence(candidates, index, scores, reason_of[own](index - int(offsets[own])), group, first)
        for index, own in ((index, int(group[index])) for index in chosen)
    )
    reached = label(
        (each.text for each in sentences),
        articles[0].language,
        max_grade=level.max_grade,
        min_grade=level.min_grade,
        max_words=budget,
    )
    return MergedSummary(
        level=level.name,
        method=ranker.name,
        solver=solver.name,
        measure=reached.measure,
        max_grade=level.max_grade,
        min_grade=level.min_grade,
        max_words=budget,
        grade=reached.grade,
        readability=reached.readability,
        words=reached.words,
        target_met=reached.target_met,
        floor_met=reached.floor_met,
        about=about,
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
        section=np.concatenate([each.section + base for each, base in zip(apart, sections, strict=False)]),
        paragraph=np.concatenate([each.paragraph + base for each, base in zip(apart, paragraphs, strict=False)]),
        kind=tuple(kind for each in apart for kind in each.kind),
        order=np.concatenate([each.order + base for each, base in zip(apart, orders, strict=False)]),
    )


def _sentence(
    candidates: Candidates, index: int, scores: FloatArray, reason: Reason, group: IntArray, first: IntArray
) -> MergedSentence:
    sentence = candidates.sentences[index]
    others = sorted(set(group[first == index].tolist()) - {int(group[index])})
    return MergedSentence(
        id=sentence.id,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        score=float(scores[index]),
        reason=reason,
        article=int(group[index]) + 1,
        also=tuple(number + 1 for number in others),
    )

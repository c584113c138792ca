"""From an article to a summary at a reading level."""

from functools import lru_cache, partial
from typing import Any

from toolkit.context.turns import speaker_of
from toolkit.language.rarity import rare_share
from toolkit.language.tokens import count_words
from toolkit.model.article import Article, Section, Sentence
from toolkit.model.base import Span
from toolkit.model.summary import Level, Summary, SummarySentence
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.glossary import glossary_of
from toolkit.summarisers.outcome import outcome_of
from toolkit.summarisers.protocol import Candidates, Cuts, IntArray, Ranker, Ranking
from toolkit.summarisers.reasons import reasons_of
from toolkit.summarisers.selection.attempts import choose
from toolkit.summarisers.selection.needs import needs_of
from toolkit.summarisers.selection.problem import Problem, Solver
from toolkit.summarisers.selection.reading import reading_of

# Budget of a level that names none; DESIGN's budget for general readers.
DEFAULT_WORDS = 150


def summarise(
    article: Article,
    level: Level,
    *,
    ranker: Ranker,
    solver: Solver,
    section: Section | None = None,
    about: str | None = None,
) -> Summary:
    """Choose sentences of an article for a level.

    Args:
        article: with its sentences.
        level: budget, ceiling and floor.
        ranker: scores the sentences.
        solver: chooses among them.
        section: summarise this section and those below it only.
        about: a query; where sentences answer it, only they and what stands near them enter the summary.

    Returns:
        The summary, with what it reaches.
    """
    candidates, ranking = _ranked(_Identity(article), _Identity(section), _Identity(ranker), about)
    budget = budget_of(level, article)
    graded = level.max_grade is not None or level.min_grade is not None
    problem = Problem(
        candidates=candidates,
        ranking=ranking,
        budget=budget,
        reading=reading_of(candidates, level) if graded else None,
        about=about,
    )
    problem, chosen = choose(problem, solver, partial(_needs_about, candidates, ranking, graded))
    cuts: dict[int, Cuts] = dict.fromkeys(chosen, ())
    if level.trim:
        from toolkit.summarisers.trimming import trim

        cuts = trim(problem, level, chosen)
    reason_of = reasons_of(ranking)
    sentences = tuple(
        SummarySentence(
            id=candidates.sentences[index].id,
            start=candidates.sentences[index].start,
            end=candidates.sentences[index].end,
            text=candidates.sentences[index].text,
            score=float(ranking.scores[index]),
            reason=reason_of(index),
            speaker=speaker_of(article, candidates.sentences[index].id),
            cuts=_cut_spans(candidates.sentences[index], cuts[index]),
        )
        for index in cuts
    )
    shown = [sentence.shown for sentence in sentences]
    return Summary(
        **outcome_of(shown, article.language, level, budget=budget, ranker=ranker, solver=solver, about=about),
        rare_words=rare_share(shown, article.language),
        section=None if section is None else section.id,
        sentences=sentences,
        glossary=glossary_of(sentences, article.terms),
    )


def _cut_spans(sentence: Sentence, cuts: Cuts) -> tuple[Span, ...]:
    """Return cuts inside a sentence as spans of the article."""
    return tuple(
        Span(start=sentence.start + start, end=sentence.start + end, text=sentence.text[start:end])
        for start, end in cuts
    )


class _Identity:
    """A value that is compared by what it is, not by what it holds: an article is too large to be hashed."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


# Levels of one article are asked for one after the other; what was ranked for the first serves the next.
@lru_cache(maxsize=1)
def _ranked(article: _Identity, section: _Identity, ranker: _Identity, about: str | None) -> tuple[Candidates, Ranking]:
    """Return the candidates of an article or section, ranked."""
    candidates = candidates_of(article.value, section.value)
    return candidates, ranker.value(candidates, about)


def _needs_about(candidates: Candidates, ranking: Ranking, graded: bool, within: bool) -> IntArray:
    """Return which candidates need which; where a ranker says what answers a query, all else is barred."""
    needs = _needs(_Identity(candidates), graded, within)
    if ranking.features is None or "about" not in ranking.features:
        return needs
    from toolkit.summarisers.query import needs_about

    return needs_about([candidates], [ranking.features["about"]], [needs], within=within)[0]


@lru_cache(maxsize=4)
def _needs(candidates: _Identity, graded: bool, within: bool) -> IntArray:
    """Return which candidates need which beside them; under a grade, only sure ends of sentences count as ends."""
    return needs_of(candidates.value, sure_ends=graded, within=within)


def budget_of(level: Level, *articles: Article) -> int:
    """Return the budget of a level for an article, or for several together, in running words."""
    if level.share is not None:
        return max(1, round(level.share * sum(count_words(article.text) for article in articles)))
    return level.max_words or DEFAULT_WORDS

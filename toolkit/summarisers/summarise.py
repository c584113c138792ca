"""From an article to a summary at a reading level."""

from toolkit.model.article import Article, Section
from toolkit.model.summary import Level, Summary, SummarySentence
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.protocol import Problem, Ranker, Solver

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
        about: a query to lean towards.

    Returns:
        The summary, with what it reaches.
    """
    candidates = candidates_of(article, section)
    budget = budget_of(article, level)
    ranking = ranker(candidates, about)
    chosen = solver(Problem(candidates=candidates, ranking=ranking, budget=budget))
    sentences = tuple(
        SummarySentence(
            id=candidates.sentences[index].id,
            start=candidates.sentences[index].start,
            end=candidates.sentences[index].end,
            text=candidates.sentences[index].text,
            score=float(ranking.scores[index]),
        )
        for index in chosen
    )
    words = int(sum(candidates.words[index] for index in chosen))
    return Summary(
        level=level.name,
        method=ranker.name,
        solver=solver.name,
        measure="none",
        max_grade=level.max_grade,
        min_grade=level.min_grade,
        max_words=budget,
        words=words,
        target_met=0 < words <= budget,
        floor_met=True,
        section=None if section is None else section.id,
        about=about,
        sentences=sentences,
    )


def budget_of(article: Article, level: Level) -> int:
    """Return the budget of a level for an article, in running words."""
    if level.share is not None:
        from toolkit.language.tokens import count_words

        return max(1, round(level.share * count_words(article.text)))
    return level.max_words or DEFAULT_WORDS

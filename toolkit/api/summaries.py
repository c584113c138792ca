"""Summaries of one article or of several, at reading levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.config import Config
    from toolkit.model.article import Article
    from toolkit.model.merged import MergedSummary
    from toolkit.model.summary import Level, Summary
    from toolkit.summarisers.protocol import Ranker
    from toolkit.summarisers.selection.problem import Solver


def summarise(
    article: Article,
    *,
    level: str | Level | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    trim: bool = False,
    method: str | None = None,
    solver: str | None = None,
    section: str | None = None,
    about: str | None = None,
    config: Config | None = None,
) -> Summary:
    """Choose sentences of ``article`` for a reading level, or for limits given one by one.

    Args:
        article: as ``convert`` returns it.
        level: ``easy``, ``general``, ``expert``, a level of the configuration, or one of your own making;
            ``general`` if no limit is given.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words, instead of the level's.
        trim: allow cuts inside sentences, each recorded as a span.
        method: name of the ranker, such as ``lead`` or ``sumy-lexrank``; the configuration's if not given.
        solver: ``fast`` or ``exact``; the configuration's if not given.
        section: heading or id of the section to summarise, with those below it; all of them if not given.
        about: words of a subject; where something is said of it, the summary holds only that.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.InputError: what is given is no article.
        toolkit.model.errors.ConfigurationError: an unknown level, method or section, or limits that contradict
            each other.

    >>> from toolkit import convert_text
    >>> article = convert_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said on Friday.")
    >>> summarise(article, max_words=10).text
    'The river rose by 2.3 metres in May.'
    """
    from toolkit.api.arguments import an_article
    from toolkit.summarisers.summarise import summarise as summarise_article

    article = an_article(article)
    asked, ranker, solving = _asked(level, max_grade, min_grade, max_words, trim, method, solver, config)
    return summarise_article(
        article,
        asked,
        ranker=ranker,
        solver=solving,
        section=None if section is None else article.section(section),
        about=about,
    )


def merge(
    articles: Sequence[Article],
    *,
    level: str | Level | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    method: str | None = None,
    solver: str | None = None,
    about: str | None = None,
    config: Config | None = None,
) -> MergedSummary:
    """Choose sentences of several articles on one subject: one summary, in which each sentence names its sources.

    What two articles say nearly alike, with the same figures, is said once and names both. Sentences are never cut.

    Args:
        articles: as ``convert`` returns them, in one language.
        level: as for ``summarise``.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words for all together, instead of the level's.
        method: name of the ranker; the configuration's if not given.
        solver: ``fast`` or ``exact``; the configuration's if not given.
        about: words of a subject; where something is said of it, the summary holds only that.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.InputError: what is given is no article.
        toolkit.model.errors.ConfigurationError: no article, articles in several languages, an unknown level or method,
            or limits that contradict each other.

    >>> from toolkit import convert_text
    >>> first = convert_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said.", language="en")
    >>> second = convert_text("In May the river rose by 2.3 metres. The bridge was closed for a week.", language="en")
    >>> merge([first, second], max_words=20).text
    'The river rose by 2.3 metres in May. [1][2] Nobody was hurt, the mayor said. [1]'
    """
    from toolkit.api.arguments import an_article
    from toolkit.summarisers.merge import merge as merge_articles

    articles = [an_article(article) for article in articles]
    asked, ranker, solving = _asked(level, max_grade, min_grade, max_words, False, method, solver, config)
    return merge_articles(articles, asked, ranker=ranker, solver=solving, about=about)


def _asked(
    level: str | Level | None,
    max_grade: float | None,
    min_grade: float | None,
    max_words: int | None,
    trim: bool,
    method: str | None,
    solver: str | None,
    config: Config | None,
) -> tuple[Level, Ranker, Solver]:
    """Return the level, the ranker and the solver that a caller asks for."""
    from toolkit import plugins
    from toolkit.api.arguments import numbers
    from toolkit.config import Config
    from toolkit.summarisers.levels import asked_level

    numbers(max_grade=max_grade, min_grade=min_grade)
    numbers(whole=True, max_words=max_words)
    config = config or Config()
    asked = asked_level(
        level, own=config.levels, max_grade=max_grade, min_grade=min_grade, max_words=max_words, trim=trim
    )
    return asked, plugins.load("ranker", method or config.ranker), plugins.load("solver", solver or config.solver)


def speaks_of(article: Article, about: str) -> bool:
    """Tell whether a sentence or heading of an article holds a word of a query, or one of its family.

    Function words do not count.

    Args:
        article: as ``convert`` returns it.
        about: words.

    >>> from toolkit import convert_text
    >>> article = convert_text("The rivers rose by 2.3 metres in May.", language="en")
    >>> speaks_of(article, "the river"), speaks_of(article, "the dam")
    (True, False)
    """
    from toolkit.summarisers import query

    return query.speaks_of(article, about)


def is_answered(article: Article, about: str, section: str | None = None) -> bool:
    """Tell whether a sentence that a summary may hold answers a query, not only a question, a table or a heading.

    Args:
        article: as ``convert`` returns it.
        about: words.
        section: heading or id of the section that is summarised; all of them if not given.

    >>> from toolkit import convert_text
    >>> article = convert_text("Will the rivers rise? The dam was built in May by hand.", language="en")
    >>> is_answered(article, "dam"), is_answered(article, "rivers")
    (True, False)
    """
    from toolkit.summarisers import query

    return query.is_answered(article, about, None if section is None else article.section(section))


def left_out(article: Article, section: str | None = None) -> tuple[int, int, int]:
    """Return how many words stand where no summary takes them from: in lists and tables, under a condition; and all.

    A list item enters a summary where it is a sentence. What stands under "If you forget a dose" or "Never do this:"
    says something else without it. References and the like do not count.

    Args:
        article: as ``convert`` returns it.
        section: heading or id of the section to count, with those below it; all of them if not given.

    >>> from toolkit import convert_text
    >>> text = "The path is steep. Take with you:\\n\\n- a warm hat\\n\\nNever do this:\\n\\n- Run down the path.\\n"
    >>> tuple(left_out(convert_text(text, language="en")))
    (6, 4, 17)
    """
    from toolkit.summarisers import left_out as counting

    return counting.left_out(article, None if section is None else article.section(section))


def level_names(config: Config | None = None) -> tuple[str, ...]:
    """Return the names of the reading levels: the built-in ones from easy to hard, then the configuration's own."""
    from toolkit.summarisers.levels import LEVELS

    own = config.levels if config else {}
    return (*LEVELS, *(name for name in own if name not in LEVELS))

"""TK703: a summary's limits are those of the level that it names."""

from collections.abc import Iterator

from toolkit.checks.protocol import Edit, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.summary import Level, Summary
from toolkit.model.words import shown


class SummaryLevel:
    """Compares the limits of each summary with its level's, and looks for levels that come twice."""

    rule = Rule(
        id="TK703",
        name="summary-level",
        subject="article",
        explanation="A summary is called by a level whose limits it does not have.",
        good='"level": "easy", "max_grade": 9.0',
        bad='"level": "easy", "max_grade": 11.0',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the levels that are unknown or have other limits."""
        for index, summary in enumerate(subject.article.summaries):
            if summary.level is None:
                continue
            path = ("summaries", index, "level")
            level = subject.levels.get(summary.level)
            if level is None:
                message = f"`{in_words(path)}` is {shown(summary.level)}, which is no level known here"
                hint = f"known: {', '.join(subject.levels)}; define it under [tool.toolkit.levels]"
                yield Problem(rule=self.rule.id, message=message, hint=hint, path=path, quote=summary.level)
            elif not _fits(summary, level):
                own = [name for name, other in subject.levels.items() if _fits(summary, other)]
                message = (
                    f"`{in_words(path)}` is {shown(summary.level)}, whose limits are {_limits(level)}, "
                    f"but the summary was made for {_limits(summary)}"
                )
                edits = (Edit(path=path, value=own[0]),) if len(own) == 1 else ()
                hint = (
                    f"these are the limits of {shown(own[0])}; --fix writes that" if edits else "make the summary again"
                )
                yield Problem(
                    rule=self.rule.id, message=message, hint=hint, path=path, quote=summary.level, edits=edits
                )


def _fits(summary: Summary, level: Level) -> bool:
    """Say whether a summary was made for a level's limits; a smaller or larger budget may be asked for."""
    return (summary.max_grade, summary.min_grade) == (level.max_grade, level.min_grade)


def _limits(limits: Summary | Level) -> str:
    floor = "no floor" if limits.min_grade is None else f"grade {limits.min_grade:g} and up"
    ceiling = "no ceiling" if limits.max_grade is None else f"up to grade {limits.max_grade:g}"
    return f"{floor}, {ceiling}"

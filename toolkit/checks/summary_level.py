"""TK703: a summary's limits are those of the level that it names."""

from collections.abc import Iterator

from toolkit.checks.claims import false_levels
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject


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
        return false_levels(self.rule.id, subject.summaries, subject.levels)

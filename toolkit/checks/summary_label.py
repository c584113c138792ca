"""TK702: a summary's grade, words and claims are true."""

from collections.abc import Iterator

from toolkit.checks.claims import false_labels
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject


class SummaryLabel:
    """Measures each summary again, with the function that the summariser used."""

    rule = Rule(
        id="TK702",
        name="summary-label",
        subject="article",
        explanation="A summary says another grade, number of words or success than its sentences have.",
        good='"grade": 8.7, "max_grade": 9, "target_met": true',
        bad='"grade": 11.2, "max_grade": 9, "target_met": true',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the labels that are not true."""
        return false_labels(self.rule.id, subject.summaries, subject.article.language)

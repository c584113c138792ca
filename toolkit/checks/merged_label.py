"""TK713: a merged summary's grade, words and claims are true."""

from collections.abc import Iterator

from toolkit.checks.claims import false_labels
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import MergedSubject


class MergedLabel:
    """Measures the summary again, with the function that the summariser used."""

    rule = Rule(
        id="TK713",
        name="merged-label",
        subject="merged",
        explanation="A summary of several articles says another grade, number of words or success than it has.",
        good='"words": 34, "max_words": 150, "target_met": true',
        bad='"words": 34, "max_words": 20, "target_met": true',
        fixable=True,
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield the labels that are not true."""
        return false_labels(self.rule.id, [((), subject.summary)], subject.summary.sources[0].language)

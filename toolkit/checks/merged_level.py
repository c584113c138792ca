"""TK714: a merged summary's limits are those of the level that it names."""

from collections.abc import Iterator

from toolkit.checks.claims import false_levels
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import MergedSubject


class MergedLevel:
    """Compares the limits of the summary with its level's."""

    rule = Rule(
        id="TK714",
        name="merged-level",
        subject="merged",
        explanation="A summary of several articles is called by a level whose limits it does not have.",
        good='"level": "general", "max_grade": 11.0, "min_grade": 9.5',
        bad='"level": "easy", "max_grade": 11.0, "min_grade": 9.5',
        fixable=True,
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield the level if it is unknown or has other limits."""
        return false_levels(self.rule.id, [((), subject.summary)], subject.levels)

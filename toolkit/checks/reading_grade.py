"""TK601: a page is no harder to read than the project allows."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.language.readability import label
from toolkit.model.words import shown

# The grade of a shorter sentence says little, so it is not named as the hardest.
_MIN_WORDS = 8


class ReadingGrade:
    """Measures a page and names its hardest sentence; silent where no limit is configured."""

    rule = Rule(
        id="TK601",
        name="reading-grade",
        severity="warning",
        subject="page",
        explanation="A page is harder to read than max_grade of the configuration allows.",
        good="max_grade = 9 and a page of grade 8.4",
        bad="max_grade = 9 and a page of grade 13.1",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield one problem if the page is too hard."""
        if subject.max_grade is None or not subject.prose:
            return
        language = subject.article.language
        found = label([sentence.text for sentence in subject.prose], language, max_grade=subject.max_grade)
        if found.target_met or found.grade is None:
            return
        graded = [
            (measured.grade, sentence)
            for sentence in subject.prose
            if (measured := label([sentence.text], language)).words >= _MIN_WORDS and measured.grade is not None
        ]
        grade, hardest = max(
            graded, key=lambda pair: (pair[0], -pair[1].start), default=(found.grade, subject.prose[0])
        )
        yield Problem(
            rule=self.rule.id,
            message=(
                f"the page reads at grade {found.grade:.1f} ({found.measure}), above the limit of "
                f"{subject.max_grade:g}; its hardest sentence, grade {grade:.1f}, is {shown(hardest.text)}"
            ),
            hint="shorten the longest sentences and use shorter words",
            offset=subject.offset(hardest.start),
            quote="reading grade",
        )

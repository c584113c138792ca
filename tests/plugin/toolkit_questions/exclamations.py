"""A third-party check: pages do not shout."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule


class Exclamations:
    """Finds sentences that end in an exclamation mark."""

    rule = Rule(
        id="QX001",
        name="exclamations",
        severity="warning",
        subject="page",
        explanation="A sentence of a page shouts.",
        good="Rain fell.",
        bad="Rain fell!",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the sentences that shout."""
        for sentence in subject.prose:
            if sentence.text.endswith("!"):
                yield Problem(
                    rule=self.rule.id,
                    message="the sentence shouts",
                    offset=subject.offset(sentence.end - 1),
                    quote=sentence.text,
                )

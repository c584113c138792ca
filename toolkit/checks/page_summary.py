"""TK602: the summary in a page's front matter says what the page says, in its words."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.model.words import shown


class PageSummary:
    """Looks for each sentence of ``summary`` in the page."""

    rule = Rule(
        id="TK602",
        name="page-summary",
        severity="warning",
        subject="page",
        explanation="A sentence of the summary in the front matter does not stand in the page.",
        good="---\nsummary: Rain fell all day.\n---\nRain fell all day. Nobody came.\n",
        bad="---\nsummary: Rain fell all week.\n---\nRain fell all day. Nobody came.\n",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the sentences that are not the page's."""
        if not subject.summary:
            return
        page = " ".join(subject.article.text.split())
        for sentence in subject.summary:
            if " ".join(sentence.split()) not in page:
                yield Problem(
                    rule=self.rule.id,
                    message=f"the summary says {shown(sentence, 100)}, which does not stand in the page",
                    hint="take a sentence of the page as it is: toolkit summarise shows the best",
                    path=("summary",),
                    quote=sentence,
                )

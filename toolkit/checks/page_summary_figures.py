"""TK603: the summary in a page's front matter has no figure that the page does not have."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.model.figure import Quantity
from toolkit.model.words import shown
from toolkit.quantities import read


class PageSummaryFigures:
    """Reads the figures of ``summary`` and looks for their values in the page."""

    rule = Rule(
        id="TK603",
        name="page-summary-figures",
        subject="page",
        explanation="The summary in the front matter has a figure that the page does not have.",
        good="---\nsummary: It cost $3.5 billion.\n---\nThe tunnel cost $3.5bn to build.\n",
        bad="---\nsummary: It cost $5.3 billion.\n---\nThe tunnel cost $3.5bn to build.\n",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the figures that are only in the summary."""
        language = subject.article.language
        stated = [figure for sentence in subject.summary for figure in read(sentence, language)]
        if not stated:
            return
        known = {_meaning(figure) for block in _blocks(subject) for figure in read(block, language)}
        for figure in stated:
            if _meaning(figure) not in known:
                yield Problem(
                    rule=self.rule.id,
                    message=f"the summary says {shown(figure.text)}, a figure that the page does not have",
                    hint="correct the figure, or state it in the page",
                    path=("summary",),
                    quote=figure.text,
                )


def _blocks(subject: PageSubject) -> Iterator[str]:
    for section in subject.article.sections:
        if section.heading is not None:
            yield section.heading.text
        for paragraph in section.paragraphs:
            yield paragraph.text


def _meaning(figure: Quantity) -> tuple[object, ...]:
    """Return what two figures share that say the same in other words ("$3.5bn", "3.5 billion dollars")."""
    return figure.value, figure.value_to, figure.unit, figure.date

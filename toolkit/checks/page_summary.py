"""TK602: the summary in a page's front matter says what the page says, in its words."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.context.turns import speaker_of
from toolkit.expressions import expression
from toolkit.model.article import Article
from toolkit.model.base import NOBODY
from toolkit.model.words import shown

# Who says it, as summaries of transcripts name it: "[Dr. Roe] The river is clean.".
_NAMED = expression(r"\[([^\[\]\n]{1,80})\]\s+")


class PageSummary:
    """Looks for each sentence of ``summary`` in the page."""

    rule = Rule(
        id="TK602",
        name="page-summary",
        severity="warning",
        subject="page",
        explanation="A sentence of the summary in the front matter is not in the page, or somebody else says it there.",
        good="---\nsummary: Rain fell all day.\n---\nRain fell all day. Nobody came.\n",
        bad="---\nsummary: Rain fell all week.\n---\nRain fell all day. Nobody came.\n",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the sentences that are not the page's."""
        if not subject.summary:
            return
        page = " ".join(subject.article.text.split())
        for sentence in subject.summary:
            named = _NAMED.match(sentence)
            said = " ".join(sentence[named.end() if named else 0 :].split())
            if named and named[1] != NOBODY[1:-1] and said in page and named[1] not in _speakers(said, subject.article):
                yield Problem(
                    rule=self.rule.id,
                    message=f"the summary gives {shown(said, 100)} to {named[1]}, the page does not",
                    hint="name who says it there: toolkit summarise does",
                    path=("summary",),
                    quote=sentence,
                )
            elif said not in page and " ".join(sentence.split()) not in page:
                yield Problem(
                    rule=self.rule.id,
                    message=f"the summary says {shown(sentence, 100)}, which does not stand in the page",
                    hint="take a sentence of the page as it is: toolkit summarise shows the best",
                    path=("summary",),
                    quote=sentence,
                )


def _speakers(said: str, article: Article) -> set[str]:
    """Return the names of those who say something in a page."""
    holding = (each for each in article.sentences if said in " ".join(each.text.split()))
    return {speaker.text for each in holding if (speaker := speaker_of(article, each.id))}

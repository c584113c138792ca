"""TK704: the cuts of a trimmed sentence lie inside it, in order, and take no number with them."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.expressions import expression
from toolkit.model.summary import SummarySentence
from toolkit.model.words import shown

_DIGIT = expression(r"\d")


class SummaryCuts:
    """Looks at every cut of every summary."""

    rule = Rule(
        id="TK704",
        name="summary-cuts",
        subject="article",
        explanation="A cut reaches out of its sentence, overlaps another, or takes a number away.",
        good='"The dam, built by hand, held." cut to "The dam[...] held."',
        bad='"It rose by 3 metres." cut to "It rose[...]."',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the cuts that are not allowed."""
        for number, summary in enumerate(subject.article.summaries):
            for index, sentence in enumerate(summary.sentences):
                yield from self._sentence(sentence, ("summaries", number, "sentences", index, "cuts"))

    def _sentence(self, sentence: SummarySentence, path: Path) -> Iterator[Problem]:
        at = sentence.start
        for index, cut in enumerate(sentence.cuts):
            place = (*path, index)
            if cut.start < at or cut.end > sentence.end or cut.start >= cut.end:
                where = f"{cut.start} to {cut.end}"
                message = f"`{in_words(place)}` ({where}) is not inside its sentence, after the cut before it"
                yield Problem(rule=self.rule.id, message=message, path=(*place, "start"), quote=cut.text)
            if _DIGIT.search(cut.text):
                message = f"`{in_words(place)}` cuts away {shown(cut.text)}, which holds a number"
                yield Problem(rule=self.rule.id, message=message, path=(*place, "text"), quote=cut.text)
            at = max(at, cut.end)

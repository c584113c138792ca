"""TK716: a merged summary names the sentences of other sources that give other figures, and no others."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import MergedSubject
from toolkit.context.statements import other_figures
from toolkit.model.merged import OtherSentence
from toolkit.model.words import shown


class MergedFigures:
    """Compares each sentence with those of the other sources, with the function that the summariser used."""

    rule = Rule(
        id="TK716",
        name="merged-figures",
        subject="merged",
        explanation="A sentence of a summary of several articles does not name what another source says with other "
        "figures, or names what is not said there so.",
        good='"other_figures": [{"article": 2, "text": "It burned for 8 hours.", ...}] where source 2 says so',
        bad='"other_figures": [] for "It burned for 9 hours." where source 2 says "It burned for 8 hours."',
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield what is named wrongly or not at all; sources that are not at hand are not looked at."""
        hidden = {number for number, source in enumerate(subject.statements, 1) if source is None}
        for index, sentence in enumerate(subject.summary.sentences):
            path: Path = ("sentences", index, "other_figures")
            statement = subject.statement(sentence)
            if statement is None:
                continue
            named = tuple(other for other in sentence.other_figures if other.article not in hidden)
            found = other_figures(statement, subject.statements, sentence.sources)
            for other in named:
                if other not in found:
                    where = f"source {other.article}"
                    message = f"`{in_words(path)}` names {shown(other.text)}, which {where} does not give so"
                    yield self._problem(message, path, other)
            for other in found:
                if other not in named:
                    message = f"`{in_words(path)}` lacks what source {other.article} says: {shown(other.text)}"
                    yield self._problem(message, path, other)
            if named != found and set(named) == set(found):
                message = f"`{in_words(path)}` names the sentences out of order, or one twice"
                yield self._problem(message, path, named[0])

    def _problem(self, message: str, path: Path, other: OtherSentence) -> Problem:
        return Problem(rule=self.rule.id, message=message, hint="merge the articles again", path=path, quote=other.text)

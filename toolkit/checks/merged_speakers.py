"""TK715: who is named for a sentence of a merged summary is who says it in the source."""

from collections.abc import Iterator

from toolkit.checks.attribution import Attributed, false_speakers
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import MergedSubject


class MergedSpeakers:
    """Reads the labels of the sources again, with the function that the summariser used."""

    rule = Rule(
        id="TK715",
        name="merged-speaker",
        subject="merged",
        explanation="A sentence of a summary of several articles names somebody else than who says it in its source, "
        "or nobody where a label does.",
        good='"speaker": {"text": "Dr. Roe", ...} for "It is clean." in "Dr. Roe: We tested it. It is clean."',
        bad='"speaker": null for "It is clean." in "Dr. Roe: We tested it. It is clean."',
        fixable=True,
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield the sentences that name another speaker; those of sources that are not at hand are not looked at."""
        return false_speakers(self.rule.id, _statements(subject), subject.value)


def _statements(subject: MergedSubject) -> Iterator[Attributed]:
    """Yield each sentence with its way in the document and who says it in its source."""
    for index, sentence in enumerate(subject.summary.sentences):
        statement = subject.statement(sentence)
        if statement is not None:
            yield ("sentences", index), sentence.text, sentence.speaker, statement.speaker

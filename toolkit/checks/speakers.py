"""TK706: who is named for a sentence of a summary, also a translated one, or for a key fact is who says it."""

from collections.abc import Iterator

from toolkit.checks.attribution import Attributed, false_speakers
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject
from toolkit.context.turns import speaker_of


class Speakers:
    """Reads the labels of the article again, with the function that the summariser and the extractor used."""

    rule = Rule(
        id="TK706",
        name="speaker",
        subject="article",
        explanation="A sentence of a summary or a key fact of a transcript names somebody else than who says it, or "
        "nobody where a label does.",
        good='"speaker": {"text": "Dr. Roe", ...} for "It is clean." in "Dr. Roe: We tested it. It is clean."',
        bad='"speaker": {"text": "Mr. Dale", ...} for "It is clean." in "Dr. Roe: We tested it. It is clean."',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the statements that name another speaker."""
        return false_speakers(self.rule.id, _statements(subject), subject.value)


def _statements(subject: ArticleSubject) -> Iterator[Attributed]:
    """Yield each statement with its way in the document and who says it in the article."""
    article = subject.article
    for way, summary in subject.summaries:
        for index, sentence in enumerate(summary.sentences):
            yield (*way, "sentences", index), sentence.text, sentence.speaker, speaker_of(article, sentence.id)
    for index, fact in enumerate(article.facts):
        yield ("facts", index), fact.text, fact.speaker, speaker_of(article, fact.sentence)
    for number, translation in enumerate(article.translations):
        for index, segment in enumerate(translation.segments):
            own = None if translation.level is None else speaker_of(article, segment.id)
            yield ("translations", number, "segments", index), segment.source, segment.speaker, own

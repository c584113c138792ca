"""TK702: a summary's grade, words and claims are true."""

from collections.abc import Iterator

from toolkit.checks.protocol import Edit, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.language.readability import Counts, add, count, label_of, measure_for
from toolkit.language.tokens import count_words
from toolkit.model.summary import Summary, SummarySentence
from toolkit.model.words import shown


class SummaryLabel:
    """Measures each summary again, with the function that the summariser used."""

    rule = Rule(
        id="TK702",
        name="summary-label",
        subject="article",
        explanation="A summary says another grade, number of words or success than its sentences have.",
        good='"grade": 8.7, "max_grade": 9, "target_met": true',
        bad='"grade": 11.2, "max_grade": 9, "target_met": true',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the labels that are not true."""
        counted = _Counted(subject.article.language)
        for index, summary in enumerate(subject.article.summaries):
            for name, claimed, measured in _labels(summary, counted):
                if claimed == measured:
                    continue
                path = ("summaries", index, name)
                message = f"`{in_words(path)}` is {shown(claimed)}, but its sentences make it {shown(measured)}"
                hint = f"write {shown(measured)}; --fix does so"
                edits = (Edit(path=path, value=measured),)
                yield Problem(
                    rule=self.rule.id,
                    message=message,
                    hint=hint,
                    path=path,
                    quote=f"{summary.level} {name}",
                    edits=edits,
                )


class _Counted:
    """Counts of sentences under one measure; the levels share many, and each is counted once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, tuple[Counts, int]] = {}
        self.measure = measure_for(language)

    def __call__(self, sentence: str) -> tuple[Counts, int]:
        if sentence not in self._known:
            self._known[sentence] = count(sentence, self._language, self.measure), count_words(sentence)
        return self._known[sentence]


def _labels(summary: Summary, counted: _Counted) -> Iterator[tuple[str, object, object]]:
    """Yield what a summary says of itself, and what is so."""
    counts = [counted(_kept(sentence)) for sentence in summary.sentences]
    found = label_of(
        add(one for one, _ in counts),
        sum(words for _, words in counts),
        counted.measure,
        max_grade=summary.max_grade,
        min_grade=summary.min_grade,
        max_words=summary.max_words,
    )
    for name in found._fields:
        yield name, getattr(summary, name), getattr(found, name)


def _kept(sentence: SummarySentence) -> str:
    """Return what trimming left of a sentence."""
    if not sentence.cuts:
        return sentence.text
    kept, at = "", sentence.start
    for cut in sentence.cuts:
        kept += sentence.text[at - sentence.start : cut.start - sentence.start]
        at = cut.end
    return kept + sentence.text[at - sentence.start :]

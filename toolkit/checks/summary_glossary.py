"""TK705: what a glossary explains is in the summary, and explained as the article does."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.words import shown


class SummaryGlossary:
    """Compares each entry of a glossary with the article's term."""

    rule = Rule(
        id="TK705",
        name="summary-glossary",
        subject="article",
        explanation="A glossary entry differs from the article's own term, or explains what the summary does not say.",
        good='a summary that says "MS", with the article\'s own "multiple sclerosis"',
        bad='a summary that says "MS", with the meaning of another term',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the entries that are not the article's."""
        terms = {term.id: term for term in subject.article.terms}
        for number, summary in enumerate(subject.article.summaries):
            last = -1
            for index, entry in enumerate(summary.glossary):
                path = ("summaries", number, "glossary", index)
                if entry.start <= last:
                    message = f"`{in_words(path)}` stands before the entry in front of it in the article, or twice"
                    yield Problem(rule=self.rule.id, message=message, path=(*path, "start"), quote=entry.text)
                last = max(last, entry.start)
                term = terms.get(entry.term)
                if term is not None and (term.text, term.meaning) != (entry.text, entry.meaning):
                    meaning = shown(entry.meaning.text)
                    message = f"`{in_words(path)}` explains {shown(entry.text)} as {meaning}, unlike {term.id}"
                    yield Problem(rule=self.rule.id, message=message, path=path, quote=entry.text)
                if not any(
                    sentence.start <= entry.start and entry.end <= sentence.end for sentence in summary.sentences
                ):
                    message = f"`{in_words(path)}` explains {shown(entry.text)}, which does not stand in the summary"
                    yield Problem(rule=self.rule.id, message=message, path=(*path, "start"), quote=entry.text)

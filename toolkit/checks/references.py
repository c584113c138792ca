"""TK205: every id that is referred to is there."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.words import shown


class References:
    """Looks up every id that figures, terms, facts, summaries and translations refer to."""

    rule = Rule(
        id="TK205",
        name="references",
        subject="article",
        explanation="An id is referred to that the article does not have.",
        good='"figures": ["f1"] in a fact, and a figure f1',
        bad='"figures": ["f9"] in a fact, and no figure f9',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the references that lead nowhere."""
        article = subject.article
        known = {
            "sentence": subject.sentences.keys(),
            "figure": {figure.id for figure in article.figures},
            "term": {term.id for term in article.terms},
            "section": {section.id for section in article.sections},
        }
        for path, what, name in _references(subject):
            if name not in known[what]:
                message = f"`{in_words(path)}` is {shown(name)}, but the article has no such {what}"
                yield Problem(rule=self.rule.id, message=message, path=path, quote=name)


def _references(subject: ArticleSubject) -> Iterator[tuple[Path, str, str]]:
    """Yield each reference: its path, what it refers to, the id."""
    article = subject.article
    for index, figure in enumerate(article.figures):
        if figure.sentence is not None:
            yield ("figures", index, "sentence"), "sentence", figure.sentence
    for index, term in enumerate(article.terms):
        if term.sentence is not None:
            yield ("terms", index, "sentence"), "sentence", term.sentence
    for index, fact in enumerate(article.facts):
        yield ("facts", index, "sentence"), "sentence", fact.sentence
        for number, name in enumerate(fact.figures):
            yield ("facts", index, "figures", number), "figure", name
        for number, name in enumerate(fact.terms):
            yield ("facts", index, "terms", number), "term", name
    for index, summary in enumerate(article.summaries):
        if summary.section is not None:
            yield ("summaries", index, "section"), "section", summary.section
        for number, entry in enumerate(summary.glossary):
            yield ("summaries", index, "glossary", number, "term"), "term", entry.term

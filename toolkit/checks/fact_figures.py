"""TK403: a fact names the figures that lie inside it, in their order."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject


class FactFigures:
    """Compares the figures that each fact names with those inside its span."""

    rule = Rule(
        id="TK403",
        name="fact-figures",
        subject="article",
        explanation="A fact names a figure that lies outside of it, or not those that lie inside.",
        good='a fact 0 to 58 with "figures": ["f1"], and f1 is 30 to 36',
        bad='a fact 0 to 58 with "figures": ["f2"], and f2 is 70 to 74',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the facts whose figures are others than those inside."""
        figures = subject.article.figures
        for index, fact in enumerate(subject.article.facts):
            inside = tuple(f.id for f in figures if fact.start <= f.start and f.end <= fact.end)
            if fact.figures != inside:
                path = ("facts", index, "figures")
                listed, found = ", ".join(fact.figures) or "none", ", ".join(inside) or "none"
                message = f"`{in_words(path)}` names {listed}, but the figures inside the fact are {found}"
                yield Problem(rule=self.rule.id, message=message, path=path, quote=fact.text)

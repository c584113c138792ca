"""TK403: a fact names the figures and the terms that lie inside it, in their order."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.article import Article
from toolkit.model.fact import Fact


class FactFigures:
    """Compares what each fact names with what stands inside its span."""

    rule = Rule(
        id="TK403",
        name="fact-figures",
        subject="article",
        explanation="A fact names a figure or term that lies outside of it, or not those that lie inside.",
        good='a fact 0 to 58 with "figures": ["f1"], and f1 is 30 to 36',
        bad='a fact 0 to 58 with "figures": ["f2"], and f2 is 70 to 74',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the facts that name others than those inside."""
        article = subject.article
        mentions = sorted(
            (span.start, span.end, term.id) for term in article.terms for span in (term, term.meaning, *term.uses)
        )
        for index, fact in enumerate(article.facts):
            for name, listed, inside in (
                ("figures", fact.figures, _figures_inside(article, fact)),
                (
                    "terms",
                    fact.terms,
                    tuple(dict.fromkeys(t for a, b, t in mentions if fact.start <= a and b <= fact.end)),
                ),
            ):
                if listed == inside:
                    continue
                path = ("facts", index, name)
                named, found = ", ".join(listed) or "none", ", ".join(inside) or "none"
                message = f"`{in_words(path)}` names {named}, but the {name} inside the fact are {found}"
                yield Problem(rule=self.rule.id, message=message, path=path, quote=fact.text)


def _figures_inside(article: Article, fact: Fact) -> tuple[str, ...]:
    return tuple(figure.id for figure in article.figures if fact.start <= figure.start and figure.end <= fact.end)

"""TK204: ids say the position, so each can be only one."""

from collections.abc import Iterator

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject


class Ids:
    """Counts the parts again and compares the ids."""

    rule = Rule(
        id="TK204",
        name="ids",
        subject="article",
        explanation="An id does not say where its part stands: the third paragraph of section 2 is s2.p3.",
        good='the first figure: "id": "f1"',
        bad='the first figure: "id": "f7"',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the ids that are not their position's."""
        for path, found, expected in _ids(subject):
            if found != expected:
                message = f"`{in_words(path)}` is {found}, but by its position it is {expected}"
                yield Problem(rule=self.rule.id, message=message, hint=f'write "{expected}"', path=path, quote=found)


def _ids(subject: ArticleSubject) -> Iterator[tuple[Path, str, str]]:
    """Yield the path of every id, the id, and what it should be."""
    article = subject.article
    for s, section in enumerate(article.sections):
        name = f"s{s + 1}"
        yield ("sections", s, "id"), section.id, name
        for p, paragraph in enumerate(section.paragraphs):
            inner = f"{name}.p{p + 1}"
            path = ("sections", s, "paragraphs", p)
            yield (*path, "id"), paragraph.id, inner
            for t, sentence in enumerate(paragraph.sentences):
                yield (*path, "sentences", t, "id"), sentence.id, f"{inner}.t{t + 1}"
    for index, figure in enumerate(article.figures):
        yield ("figures", index, "id"), figure.id, f"f{index + 1}"
    for index, term in enumerate(article.terms):
        yield ("terms", index, "id"), term.id, f"d{index + 1}"
    for index, fact in enumerate(article.facts):
        yield ("facts", index, "id"), fact.id, f"k{index + 1}"

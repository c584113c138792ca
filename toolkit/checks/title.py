"""TK206: the title is the article's own."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.words import shown

# Of these the title is a heading or stands in the front matter; other formats keep one apart from both.
_MEDIA_TYPES = frozenset({"application/json", "text/markdown", "text/plain"})


class Title:
    """Looks for the title among the headings and in the metadata."""

    rule = Rule(
        id="TK206",
        name="title",
        subject="article",
        explanation="The title is neither a heading of the article nor in its metadata.",
        good='"title": "Rain" with a heading "Rain"',
        bad='"title": "Snow" with a heading "Rain"',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield one problem if the title stands nowhere."""
        article = subject.article
        if article.title is None or article.source.media_type not in _MEDIA_TYPES:
            return
        headings = (section.heading.text for section in article.sections if section.heading is not None)
        given = article.metadata.get("title")
        if article.title in headings or (isinstance(given, str) and given.strip() == article.title):
            return
        message = f"`title` is {shown(article.title)}, which is no heading of the article"
        yield Problem(rule=self.rule.id, message=message, hint="convert the source again", path=("title",))

"""TK302: the source did not change since the article was read."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.hashing import hash_bytes


class StaleSource:
    """Compares the source file's hash with the one in the document, where the file is at hand."""

    rule = Rule(
        id="TK302",
        name="stale-source",
        subject="article",
        explanation="The source file was changed after the article was read from it.",
        good='"source": {"path": "page.md", "sha256": the hash of page.md}',
        bad="page.md edited, page.json not made again",
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield one problem if the file at hand is another one."""
        source = subject.article.source
        if source.sha256 is None or subject.source_bytes is None:
            return
        if hash_bytes(subject.source_bytes) != source.sha256:
            yield Problem(
                rule=self.rule.id,
                message=f"{source.path} has changed since this article was read from it",
                hint=f"convert {source.path} again; --fix does so",
                path=("source", "sha256"),
                quote=source.path,
            )

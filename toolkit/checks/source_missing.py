"""TK303: the source file that the document names is there."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject


class SourceMissing:
    """Looks for the source file; a published JSON may live without it, so this is a note."""

    rule = Rule(
        id="TK303",
        name="source-missing",
        severity="note",
        subject="article",
        explanation="The source file that the document names is not at hand, so that it may be stale unseen.",
        good='"source": {"path": "page.md"} with page.md beside the document',
        bad='"source": {"path": "page.md"} without such a file',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield one problem if the file cannot be read."""
        path = subject.article.source.path
        if path is not None and subject.folder is not None and subject.source_bytes is None:
            yield Problem(
                rule=self.rule.id,
                message=f"the source {path} is not at hand",
                hint="keep it beside the document, or ignore TK303 where sources are not published",
                path=("source", "path"),
                quote=path,
            )

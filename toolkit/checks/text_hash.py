"""TK301: the text is the one that the hash was taken of."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.hashing import hash_text


class TextHash:
    """Takes the hash of the text again."""

    rule = Rule(
        id="TK301",
        name="text-hash",
        subject="article",
        explanation="The article's text was changed after it was read: its hash is another one.",
        good='"text_sha256" is the SHA-256 of "text"',
        bad='"text" edited by hand, "text_sha256" left as it was',
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield one problem if the hash differs."""
        found, claimed = hash_text(subject.article.text), subject.article.source.text_sha256
        if found != claimed:
            yield Problem(
                rule=self.rule.id,
                message=f"`text` has the SHA-256 {found[:12]}…, but `source.text_sha256` says {claimed[:12]}…",
                hint="the text or the hash was edited: convert the source again",
                path=("source", "text_sha256"),
            )

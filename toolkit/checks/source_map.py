"""TK304: the runs that tie the text to its file are in order and lead to the same characters."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.words import shown


class SourceMap:
    """Looks at each run, and compares its characters where the source is at hand."""

    rule = Rule(
        id="TK304",
        name="source-map",
        subject="article",
        explanation="A run of the source map overlaps another, leaves the text, or leads to other characters.",
        good='"source_map": [{"text_start": 0, "source_start": 2, "length": 4}] for "# Rain" and "Rain"',
        bad='"source_map": [{"text_start": 0, "source_start": 3, "length": 4}] for "# Rain" and "Rain"',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the runs that lead elsewhere."""
        text, source = subject.article.text, subject.source_text
        at = 0
        for index, run in enumerate(subject.article.source_map or ()):
            path = ("source_map", index)
            end = run.text_start + run.length
            if run.text_start < at or end > len(text):
                message = (
                    f"`{in_words(path)}` ({run.text_start} to {end}) overlaps the run before it or leaves the text"
                )
                yield Problem(rule=self.rule.id, message=message, hint="convert the source again", path=path)
            elif source is not None:
                here, there = text[run.text_start : end], source[run.source_start : run.source_start + run.length]
                if here != there:
                    message = f"`{in_words(path)}` ties {shown(here)} to {shown(there)} of the source"
                    yield Problem(rule=self.rule.id, message=message, hint="convert the source again", path=path)
            at = max(at, end)

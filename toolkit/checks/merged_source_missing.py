"""TK712: the sources of a merged summary are there."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.subjects import MergedSubject


class MergedSourceMissing:
    """Looks for each source; a published summary may live without them, so this is a note."""

    rule = Rule(
        id="TK712",
        name="merged-source-missing",
        severity="note",
        subject="merged",
        explanation="A source of a summary of several articles is not at hand, so that its sentences stand unproven.",
        good='"sources": [{"path": "monday.txt"}, ...] with monday.txt beside the document',
        bad='"sources": [{"path": "monday.txt"}, ...] without such a file',
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield the sources that cannot be read."""
        for index, (source, reading) in enumerate(zip(subject.summary.sources, subject.readings, strict=True)):
            if reading.sha256 is None:
                named = f"{source.path} " if source.path is not None else ""
                yield Problem(
                    rule=self.rule.id,
                    message=f"source {index + 1} {named}is not at hand: its sentences are not proven",
                    hint="keep it beside the document, or ignore TK712 where sources are not published",
                    path=("sources", index, "path"),
                    quote=source.path,
                )

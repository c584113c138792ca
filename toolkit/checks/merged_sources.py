"""TK711: the sources of a merged summary did not change, and are what the summary says."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import MergedSubject
from toolkit.language.tags import primary
from toolkit.model.words import shown


class MergedSources:
    """Compares each source that is at hand with its hashes, and what its reader makes of it with the record."""

    rule = Rule(
        id="TK711",
        name="merged-sources",
        subject="merged",
        explanation="A source of a summary of several articles has changed, or is not what the summary says of it.",
        good='"sources": [{"path": "monday.txt", "sha256": the hash of monday.txt}, ...]',
        bad="monday.txt edited, the summary not made again",
    )

    def __call__(self, subject: MergedSubject) -> Iterator[Problem]:
        """Yield the sources that are other ones."""
        sources = subject.summary.sources
        spoken = sources[0].language
        for index, (source, reading) in enumerate(zip(sources, subject.readings, strict=True)):
            if primary(source.language) != primary(spoken):
                message = f"source {index + 1} is in {source.language}, the first in {spoken}: they are not merged"
                yield self._problem(index, "language", message, source.path)
            if reading.sha256 is None:
                continue
            if reading.sha256 != source.sha256:
                message = f"{source.path} has changed since the articles were merged"
                yield self._problem(index, "sha256", message, source.path)
            elif reading.article is None:
                message = f"{source.path} cannot be read as {source.media_type} any more"
                yield self._problem(index, "media_type", message, source.path)
            else:
                article = reading.article
                said = {"text_sha256": source.text_sha256, "reader": source.reader, "title": source.title}
                found = {
                    "text_sha256": article.source.text_sha256,
                    "reader": article.source.reader,
                    "title": article.title,
                }
                for name, claimed in said.items():
                    if claimed != found[name]:
                        place = in_words(("sources", index, name))
                        message = f"`{place}` is {shown(claimed)}, but {source.path} gives {shown(found[name])}"
                        yield self._problem(index, name, message, source.path)

    def _problem(self, index: int, key: str, message: str, quote: str | None) -> Problem:
        path = ("sources", index, key)
        return Problem(rule=self.rule.id, message=message, hint="merge the articles again", path=path, quote=quote)

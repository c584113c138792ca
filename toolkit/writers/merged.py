"""A summary of several articles as text, Markdown or JSON: each sentence with the numbers of its sources."""

from types import MappingProxyType
from typing import Protocol

from toolkit.model.errors import ConfigurationError
from toolkit.model.merged import MergedSource, MergedSummary
from toolkit.model.wording import reached_in_words
from toolkit.writers.json import proven
from toolkit.writers.markdown import escape
from toolkit.writers.protocol import Presentation
from toolkit.writers.text import one_line
from toolkit.writers.wording import sentence_note


class MergedWriter(Protocol):
    """Writes a merged summary in one format."""

    suffix: str

    def __call__(self, summary: MergedSummary, presentation: Presentation) -> bytes:
        """Return the summary in the writer's format, in UTF-8."""
        ...


class MergedText:
    """Writes what the summary reached, its sentences and the numbered sources."""

    suffix = ".txt"

    def __call__(self, summary: MergedSummary, presentation: Presentation) -> bytes:
        """Return verdict, sentences and sources, parted by empty lines."""
        verdict = f"{summary.level}. {reached_in_words(summary)}" if summary.level else reached_in_words(summary)
        lines = [one_line(line) for line in summary.lines(each=presentation.listed)]
        if notes := _notes(summary, presentation):
            lines = [f"- {line}" + (f"\n  {note}" if note else "") for line, note in zip(lines, notes, strict=True)]
        body = ("\n" if notes else " ").join(lines)
        sources = "\n".join(
            f"[{number}] {one_line(_named(source))}" for number, source in enumerate(summary.sources, 1)
        )
        others = "\n".join(map(one_line, _other_figures(summary)))
        return ("\n\n".join(filter(None, [verdict, body, sources, others])) + "\n").encode()


class MergedMarkdown:
    """Writes the same under headings."""

    suffix = ".md"

    def __call__(self, summary: MergedSummary, presentation: Presentation) -> bytes:
        """Return verdict, sentences and sources as Markdown."""
        heading = f"## {escape(summary.level.capitalize() if summary.level else 'Summary')}"
        lines = [escape(line) for line in summary.lines(each=presentation.listed)]
        if notes := _notes(summary, presentation):
            pairs = zip(lines, notes, strict=True)
            lines = [f"- {line}" + (f" \\\n  {escape(note)}" if note else "") for line, note in pairs]
        body = ("\n" if notes else " ").join(lines)
        sources = "\n".join(f"{number}. {escape(_named(source))}" for number, source in enumerate(summary.sources, 1))
        others = "\n".join(f"- {escape(line)}" for line in _other_figures(summary))
        blocks = [heading, f"*{reached_in_words(summary)}*", body, "## Sources", sources]
        blocks += ["## Other figures", others] if others else []
        return ("\n\n".join(filter(None, blocks)) + "\n").encode()


class MergedJson:
    """Writes the summary itself, proven against its schema; how it is shown makes no difference."""

    suffix = ".json"

    def __call__(self, summary: MergedSummary, presentation: Presentation) -> bytes:
        """Return the summary as indented JSON.

        Raises:
            OutputError: it breaks its schema.
        """
        return proven(summary, "merged")


MERGED_WRITERS: MappingProxyType[str, MergedWriter] = MappingProxyType(
    {"json": MergedJson(), "markdown": MergedMarkdown(), "text": MergedText()}
)


def merged_writer(form: str) -> MergedWriter:
    """Return the writer of merged summaries for a format.

    Raises:
        ConfigurationError: merged summaries are not written in it.
    """
    if form not in MERGED_WRITERS:
        raise ConfigurationError(f'a merged summary is written as text, markdown or json, not as "{form}"')
    return MERGED_WRITERS[form]


def _named(source: MergedSource) -> str:
    """Return what a reader knows a source by: its title, its path, or both."""
    path = source.path or "standard input"
    return f"{source.title} ({path})" if source.title else path


def _other_figures(summary: MergedSummary) -> list[str]:
    """Return the sentences with other figures that do not stand in the summary themselves, each with its mark."""
    chosen = {(sentence.article, sentence.id) for sentence in summary.sentences}
    others = dict.fromkeys(other for sentence in summary.sentences for other in sentence.other_figures)
    return [
        " ".join(filter(None, [f"[≠{other.article}]", other.attribution, other.text]))
        for other in others
        if (other.article, other.id) not in chosen
    ]


def _notes(summary: MergedSummary, presentation: Presentation) -> list[str]:
    """Return a note on each sentence where they are shown as a list, nothing where they are a paragraph."""
    if not presentation.listed:
        return []
    return [
        sentence_note(sentence, scores=presentation.scores, reasons=presentation.reasons)
        for sentence in summary.sentences
    ]

"""Summaries and key facts as Markdown."""

from toolkit.expressions import expression
from toolkit.model.article import Article
from toolkit.model.summary import Summary, with_speakers
from toolkit.model.wording import reached_in_words
from toolkit.writers.protocol import Presentation
from toolkit.writers.wording import fact_line, sentence_note, weightiest_facts

# What CommonMark would read as markup inside a line, and at its start.
_INLINE = expression(r"([\\`*_\[\]<>&|~])")
_LINE_START = expression(r"^(\s*)([#+=-]|\d{1,9}(?=[.)]))")


class MarkdownWriter:
    """Writes the title, each summary under a heading of its own, and the key facts asked for."""

    name = "markdown"
    suffix = ".md"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return title, summaries and facts as Markdown."""
        blocks = [f"# {escape(article.title)}"] if article.title else []
        for summary in article.summaries:
            blocks += _summary(summary, presentation)
        if facts := weightiest_facts(article, presentation.facts):
            blocks += ["## Key facts", "\n".join(f"- {escape(fact_line(fact, article))}" for fact in facts)]
        return ("\n\n".join(blocks) + "\n").encode()


def _summary(summary: Summary, presentation: Presentation) -> list[str]:
    blocks = [
        f"## {escape(summary.level.capitalize() if summary.level else 'Summary')}",
        f"*{reached_in_words(summary)}*",
    ]
    shown = with_speakers(summary.sentences, each=presentation.listed)
    if presentation.listed:
        lines = []
        for sentence, text in zip(summary.sentences, shown, strict=True):
            note = sentence_note(sentence, scores=presentation.scores, reasons=presentation.reasons)
            lines.append(f"- {escape(text)}" + (f" \\\n  {escape(note)}" if note else ""))
        blocks.append("\n".join(lines))
    elif summary.sentences:
        blocks.append(escape(" ".join(shown)))
    if summary.glossary:
        entries = (f"- **{escape(entry.text)}**: {escape(entry.meaning.text)}" for entry in summary.glossary)
        blocks.append("\n".join(entries))
    return blocks


def escape(text: str) -> str:
    r"""Return plain text as Markdown that shows just that text, on one line.

    >>> escape("1. a*b\nc")
    '1\\. a\\*b c'
    """
    line = _INLINE.sub(r"\\\1", " ".join(text.split("\n")))
    match = _LINE_START.match(line)
    if not match:
        return line
    at = match.end() if match[2].isdigit() else match.start(2)
    return f"{line[:at]}\\{line[at:]}"

"""Summaries and key facts as plain text for a terminal."""

from toolkit.model.article import Article
from toolkit.model.summary import Summary, with_speakers
from toolkit.model.wording import reached_in_words
from toolkit.writers.protocol import Presentation
from toolkit.writers.wording import fact_line, sentence_note, weightiest_facts


class TextWriter:
    """Writes the title, each summary with what it reached, and the key facts asked for."""

    name = "text"
    suffix = ".txt"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return title, summaries and facts, parted by empty lines."""
        blocks = [article.title] if article.title else []
        blocks += [_summary(summary, presentation) for summary in article.summaries]
        if facts := weightiest_facts(article, presentation.facts):
            blocks.append("\n".join(["Key facts", *(f"- {fact_line(fact, article)}" for fact in facts)]))
        return ("\n\n".join(blocks) + "\n").encode()


def _summary(summary: Summary, presentation: Presentation) -> str:
    heading = f"{summary.level}. {reached_in_words(summary)}" if summary.level else reached_in_words(summary)
    shown = with_speakers(summary.sentences, each=presentation.listed)
    if presentation.listed:
        lines = []
        for sentence, text in zip(summary.sentences, shown, strict=True):
            note = sentence_note(sentence, scores=presentation.scores, reasons=presentation.reasons)
            lines.append(f"- {one_line(text)}" + (f"\n  {note}" if note else ""))
        body = "\n".join(lines)
    else:
        body = one_line(" ".join(shown))
    glossary = "\n".join(f"{entry.text}: {one_line(entry.meaning.text)}" for entry in summary.glossary)
    return "\n\n".join(filter(None, [heading, body, glossary]))


def one_line(text: str) -> str:
    """Return the text with its line breaks shown as spaces."""
    return " ".join(text.split("\n"))

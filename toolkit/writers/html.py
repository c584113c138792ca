"""An article and its summaries as one page, in which every sentence of a summary leads to its place in the source.

The page is a single file without scripts: everything from the article is escaped, and a content security policy
allows the page's own style sheet and nothing else.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.model.article import Article, Paragraph, Section
from toolkit.model.figure import Figure
from toolkit.model.summary import Summary, with_speakers
from toolkit.model.wording import reached_in_words
from toolkit.writers.protocol import Presentation
from toolkit.writers.wording import fact_note, weightiest_facts

# A year, month or day as the "datetime" of HTML takes it; decades, centuries and quarters it does not know.
_MOMENT = expression(r"(?:\d{4}(?:-\d\d){0,2}|--\d\d-\d\d)\Z")

_BLOCKS = {"quote": "blockquote", "code": "pre", "list_item": "li"}


class Element(NamedTuple):
    """A stretch of the text that is to stand inside an element."""

    start: int
    end: int
    opening: str
    closing: str


class HtmlWriter:
    """Writes one page: the summaries, the key facts asked for, and the article with its figures."""

    name = "html"
    suffix = ".html"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return the page."""
        style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
        digest = b64encode(sha256(style.encode()).digest()).decode()
        title = escape(article.title or article.source.path or "Article")
        language = escape(article.language, quote=True)
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        parts = [
            "<!doctype html>",
            f'<html lang="{language}">',
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>",
            f"<style>{style}</style>",
            f"<h1>{title}</h1>",
            *(_summary(summary) for summary in article.summaries),
            _facts(article, presentation.facts),
            _article(article),
            f"<footer>Every sentence above stands in the source, SHA-256 {article.source.text_sha256}.</footer>",
            "</html>",
        ]
        return ("\n".join(filter(None, parts)) + "\n").encode()


def _summary(summary: Summary) -> str:
    sentences = (
        f'<a href="#{sentence.id}" title="Show in the article">{escape(text)}</a>'
        for sentence, text in zip(summary.sentences, with_speakers(summary.sentences), strict=True)
    )
    glossary = "".join(f"<dt>{escape(entry.text)}<dd>{escape(entry.meaning.text)}" for entry in summary.glossary)
    return "\n".join(
        filter(
            None,
            [
                '<section class="summary">',
                f"<h2>{escape((summary.level or 'summary').capitalize())}</h2>",
                f'<p class="verdict">{escape(reached_in_words(summary))}</p>',
                f"<p>{' '.join(sentences)}</p>",
                f"<dl>{glossary}</dl>" if glossary else "",
                "</section>",
            ],
        )
    )


def _facts(article: Article, count: int) -> str:
    items = "".join(
        f"<li>{escape(fact.attribution)} "
        f'<a href="#{fact.sentence}">{escape(fact.text)}</a> {escape(fact_note(fact, article))}'
        for fact in weightiest_facts(article, count)
    )
    return f'<section class="summary"><h2>Key facts</h2><ul>{items}</ul></section>' if items else ""


def _article(article: Article) -> str:
    chosen = {sentence.id for summary in article.summaries for sentence in summary.sentences}
    parts = ['<article class="article">']
    for section in article.sections:
        figures = [figure for figure in article.figures if section.start <= figure.start < section.end]
        parts += _section(article, section, figures, chosen)
    parts.append("</article>")
    return "\n".join(parts)


def _section(article: Article, section: Section, figures: list[Figure], chosen: set[str]) -> Iterable[str]:
    if section.heading is not None:
        depth = min(section.level + 1, 6)
        yield f"<h{depth}>{escape(section.heading.text)}</h{depth}>"
    for listed, paragraphs in groupby(section.paragraphs, key=lambda paragraph: paragraph.kind == "list_item"):
        yield from ["<ul>"] if listed else []
        for paragraph in paragraphs:
            inside = [figure for figure in figures if paragraph.start <= figure.start and figure.end <= paragraph.end]
            yield _block(article.text, paragraph, inside, chosen)
        yield from ["</ul>"] if listed else []


def _block(text: str, paragraph: Paragraph, figures: Iterable[Figure], chosen: set[str]) -> str:
    if paragraph.kind == "table":
        return _table(paragraph)
    tag = _BLOCKS.get(paragraph.kind, "p")
    elements = [
        Element(sentence.start, sentence.end, _sentence_tag(sentence.id, chosen), "</span>")
        for sentence in paragraph.sentences
    ]
    elements += map(_figure, figures)
    return f"<{tag}>{marked_up(text, paragraph.start, paragraph.end, elements)}</{tag}>"


def _table(paragraph: Paragraph) -> str:
    rows = ("<tr>" + "".join(f"<td>{escape(cell)}" for cell in line.split("\t")) for line in paragraph.text.split("\n"))
    return f"<table>{''.join(rows)}</table>"


def _sentence_tag(identifier: str, chosen: set[str]) -> str:
    return f'<span id="{identifier}"' + (' class="chosen">' if identifier in chosen else ">")


def _figure(figure: Figure) -> Element:
    """Return a figure's element: a moment of the calendar as HTML knows it is a ``time``, all else ``data``."""
    first, last = (figure.date, figure.date_to) if figure.date else (figure.value, figure.value_to)
    meant = " to ".join(str(end) for end in (first, last) if end is not None) or "no number"
    title = escape(f"{figure.kind}: {meant}{f' {figure.unit}' if figure.unit else ''}", quote=True)
    if last is None and _MOMENT.match(str(first)) and figure.date:
        return Element(figure.start, figure.end, f'<time datetime="{first}" title="{title}">', "</time>")
    value = "" if first is None else escape(str(first), quote=True)
    upper = "" if last is None else f' data-to="{escape(str(last), quote=True)}"'
    return Element(figure.start, figure.end, f'<data value="{value}"{upper} title="{title}">', "</data>")


def marked_up(text: str, start: int, end: int, elements: Iterable[Element]) -> str:
    """Return ``text[start:end]`` escaped, with the elements around their stretches.

    An element that crosses another one, instead of lying inside or beside it, is left out.

    >>> marked_up("a < b", 0, 5, [Element(0, 1, "<i>", "</i>")])
    '<i>a</i> &lt; b'
    """
    parts: list[str] = []
    open_elements: list[Element] = []
    at = start

    def move(target: int) -> None:
        nonlocal at
        while open_elements and open_elements[-1].end <= target:
            closed = open_elements.pop()
            parts.append(escape(text[at : closed.end]) + closed.closing)
            at = closed.end
        parts.append(escape(text[at:target]))
        at = target

    for element in sorted(elements, key=lambda element: (element.start, -element.end)):
        move(element.start)
        if element.end <= (open_elements[-1].end if open_elements else end):
            parts.append(element.opening)
            open_elements.append(element)
    move(end)
    return "".join(parts)

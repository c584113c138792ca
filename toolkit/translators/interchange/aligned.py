"""The two languages side by side, for people: a Markdown table, or a web page that runs nothing."""

from html import escape

from toolkit.expressions import expression
from toolkit.language.tags import primary
from toolkit.model.article import Article
from toolkit.model.base import attributed, attribution
from toolkit.model.translation import Segment, Translation
from toolkit.translators.interchange.units import has_target

_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #ccc;padding:.5rem;text-align:start;"
    "vertical-align:top;width:50%;overflow-wrap:anywhere;white-space:pre-wrap}"
    ".flagged,.untranslated{background:#fff4d6}ul{font-size:.85rem;margin:.25rem 0}"
)
# Scripts written from right to left, by ISO 639-1 code.
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_MARKDOWN_SIGNS = expression(r"([\\|`*_\[\]<>])")


def write_aligned_markdown(article: Article, translation: Translation) -> bytes:
    """Return a table with a row for each segment, findings under the target."""
    rows = [
        f"| {translation.source_language} | {translation.target_language} |",
        "| --- | --- |",
        *(f"| {_cell(_said(segment, segment.source))} | {_target_cell(segment)} |" for segment in translation.segments),
    ]
    title = f"# {_cell(article.title)}\n\n" if article.title else ""
    return f"{title}{chr(10).join(rows)}\n".encode()


def write_aligned_html(article: Article, translation: Translation) -> bytes:
    """Return a page with a row for each segment; everything in it is escaped, and it loads and runs nothing."""
    rows = "".join(_row(segment, translation) for segment in translation.segments)
    title = escape(article.title or article.source.path or "Translation")
    source, target = escape(translation.source_language), escape(translation.target_language)
    page = (
        f'<!DOCTYPE html>\n<html lang="{source}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<table>\n"
        f'<tr><th scope="col">{source}</th><th scope="col">{target}</th></tr>\n{rows}</table>\n</body>\n</html>\n'
    )
    return page.encode("utf-8", "replace")


def write_target_text(article: Article, translation: Translation) -> bytes:
    """Return the article's text in the target language: each segment in its place, all else as it is."""
    text = translated_text(article, translation)
    return (text if text.endswith("\n") else f"{text}\n").encode("utf-8", "replace")


def translated_text(article: Article, translation: Translation) -> str:
    """Return the translation as one text; of a summary its sentences only."""
    if translation.level is not None:
        return " ".join(attributed((each.speaker, each.start, each.target) for each in translation.segments))
    pieces: list[str] = []
    at = 0
    for segment in translation.segments:
        pieces += (article.text[at : segment.start], segment.target)
        at = segment.end
    return "".join((*pieces, article.text[at:]))


def _target_cell(segment: Segment) -> str:
    notes = "".join(f"<br>⚠ {_cell(finding.message)}" for finding in segment.findings if finding.severity != "note")
    return (_cell(_said(segment, segment.target)) if has_target(segment) else "") + notes


def _said(segment: Segment, text: str) -> str:
    """Return one side of a segment with who says it, where it is a sentence of a transcript's summary."""
    return " ".join(filter(None, [attribution(segment.speaker, segment.start), text]))


def _cell(text: str) -> str:
    return " ".join(_MARKDOWN_SIGNS.sub(r"\\\1", text).split())


def _row(segment: Segment, translation: Translation) -> str:
    notes = "".join(f"<li>{escape(finding.message)}</li>" for finding in segment.findings)
    target = escape(_said(segment, segment.target)) if has_target(segment) else ""
    source = escape(_said(segment, segment.source))
    listed = f"<ul>{notes}</ul>" if notes else ""
    return (
        f'<tr id="{escape(segment.id)}" class="{segment.state}"><td{_language(translation.source_language)}>'
        f"{source}</td><td{_language(translation.target_language)}>{target}{listed}</td></tr>\n"
    )


def _language(tag: str) -> str:
    direction = "rtl" if primary(tag) in _RIGHT_TO_LEFT else "ltr"
    return f' lang="{escape(tag)}" dir="{direction}"'

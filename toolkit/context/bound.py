"""Sentences that say something else without what stands above or around them.

The advice under "If you forget a dose", the items under "Never do this:", an answer to "What if it does not help?": a
summary shows none of what they stand under, so they stay out of it. So does the middle of a quotation, unless a grade
is out of reach without it.
"""

from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.discourse.conditions import holds_anyway, not_said, sets_condition
from toolkit.language.punctuation import CLOSING, QUOTATION_MARKS, within_quotation
from toolkit.model.article import Article, Paragraph, Section

# Who asks in an interview or a list of questions: "Q: And if it rains?", "Frage 2: ...".
_ASKS = expression(r"\s*(?:[DFPQ]|Frage|Question|Pregunta|Domanda|Pergunta)\s?\d{0,2}\s?:\s")
_CLOSERS = f" \n\t{CLOSING}"
_STOPS = (".", "!", "?", "…", "。", "！", "？")
_LONGEST_LABEL = 16  # signs
# What stands above a list without a stop, no longer than a heading, is its title.
_LONGEST_TITLE = 80  # signs


def bound_sentences(article: Article) -> frozenset[str]:
    """Return the ids of the sentences that say something else without what stands above them."""
    return frozenset(
        sentence
        for section, conditional in zip(article.sections, under_condition(article), strict=True)
        for sentence in _bound_in(section, article, conditional)
    )


def quoted_sentences(article: Article) -> frozenset[str]:
    """Return the ids of the sentences that stand within a quotation which began before them."""
    if not any(mark in article.text for mark in QUOTATION_MARKS):
        return frozenset()
    return frozenset(
        sentence for section in article.sections for paragraph in section.paragraphs for sentence in _quoted(paragraph)
    )


def under_condition(article: Article) -> list[bool]:
    """Return which sections have a heading that sets a condition, or lie in one that has.

    A title sets none, nor does the only heading that all the text stands under.
    """
    found: list[bool] = []
    within: int | None = None
    headings = 0
    for section in article.sections:
        if within is None or section.level <= within:
            heading = _heading(section, article)
            within = section.level if heading and sets_condition(heading, article.language) else None
            headings += within is not None
        found.append(within is not None)
    said = (section for section, conditional in zip(article.sections, found, strict=True) if not conditional)
    alone = headings == 1 and not any(paragraph.sentences for section in said for paragraph in section.paragraphs)
    return [False] * len(found) if alone else found


def _heading(section: Section, article: Article) -> str:
    """Return what stands above a section, empty where nothing does or the title of all."""
    heading = section.heading.text if section.heading else ""
    return "" if heading == article.title else heading


def _bound_in(section: Section, article: Article, conditional: bool) -> Iterator[str]:
    """Yield the ids of the bound sentences of one section."""
    language = article.language
    above = _heading(section, article)  # what a list that comes next stands under
    unsaid = asked = False
    for paragraph in section.paragraphs:
        if _is_turn(paragraph):
            asked = sets_condition(paragraph.text, language)
        of_list = paragraph.kind == "list_item"
        if of_list and above:
            unsaid, above = not_said(above, language), ""
        if of_list and unsaid:
            yield from (sentence.id for sentence in paragraph.sentences)
        elif conditional or asked:
            yield from (each.id for each in paragraph.sentences if not holds_anyway(each.text, language))
        elif ":" in paragraph.text:
            yield from (sentence.id for sentence in paragraph.sentences if _asks(sentence.text))
        if not of_list:
            unsaid, above = False, paragraph.text if _announces(paragraph.text) else ""


def _is_turn(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph asks: it begins with who does, or is one question."""
    one = len(paragraph.sentences) == 1
    return _asks(paragraph.text) or (one and paragraph.text.rstrip(_CLOSERS).endswith(("?", "？")))


def _asks(text: str) -> bool:
    """Tell whether a text begins with the label of who asks."""
    return ":" in text[:_LONGEST_LABEL] and _ASKS.match(text) is not None


def _announces(text: str) -> bool:
    """Tell whether a paragraph goes on in the list below it, or is its title."""
    text = text.rstrip(_CLOSERS)
    return text.endswith(":") or (len(text) <= _LONGEST_TITLE and not text.endswith(_STOPS))


def _quoted(paragraph: Paragraph) -> Iterator[str]:
    if len(paragraph.sentences) < 2 or not any(mark in paragraph.text for mark in QUOTATION_MARKS):
        return
    places = [sentence.start - paragraph.start for sentence in paragraph.sentences]
    for sentence, inside in zip(paragraph.sentences, within_quotation(paragraph.text, places), strict=True):
        if inside:
            yield sentence.id

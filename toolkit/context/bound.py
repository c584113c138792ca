"""Sentences that say something else without what stands above or around them.

The advice under "If you forget a dose", a dose under "Children", the items under "Never do this:": a summary shows
none of what they stand under, so they stay out of it. So do, where anything else is left, "Not before noon." below a
question and, unless a grade is out of reach without it, the middle of a quotation.
"""

from collections.abc import Callable, Iterator

from toolkit.expressions import expression
from toolkit.language.discourse.conditions import (
    holds_anyway,
    is_of_group,
    lacks_group,
    not_said,
    says_when,
    sets_condition,
)
from toolkit.language.punctuation import CLOSING, QUOTATION_MARKS, within_quotation
from toolkit.model.article import Article, Paragraph, Section

# Who asks in an interview or a list of questions: "Q: And if it rains?", "Frage 2: ...".
_ASKS = expression(r"\s*(?:[DFPQ]|Frage|Question|Pregunta|Domanda|Pergunta)\s?\d{0,2}\s?:\s")
_CLOSERS = f" \n\t{CLOSING}"
_STOPS = (".", "!", "?", "…", "。", "！", "？")
_ASKING = ("?", "？")
_LONGEST_LABEL = 16  # signs
# What stands above a list without a stop, no longer than a heading, is its title.
_LONGEST_TITLE = 80  # signs


def bound_sentences(article: Article) -> frozenset[str]:
    """Return the ids of the sentences that say something else without what stands above them."""
    return frozenset(
        sentence
        for section, conditional, group in zip(
            article.sections, under_condition(article), under_group(article), strict=True
        )
        for sentence in _bound_in(section, article, conditional, group)
    )


def quoted_sentences(article: Article) -> frozenset[str]:
    """Return the ids of the sentences that stand within a quotation which began before them."""
    if not any(mark in article.text for mark in QUOTATION_MARKS):
        return frozenset()
    return frozenset(
        sentence for section in article.sections for paragraph in section.paragraphs for sentence in _quoted(paragraph)
    )


def bare_answers(article: Article) -> frozenset[str]:
    """Return the ids of the sentences below a question, in a heading or a paragraph, that say nothing without it."""
    if not any(mark in article.text for mark in _ASKING):
        return frozenset()
    return frozenset(sentence for section in article.sections for sentence in _answering(section, article.language))


def _answering(section: Section, language: str) -> Iterator[str]:
    answering = section.heading is not None and _is_question(section.heading.text)
    for paragraph in section.paragraphs:
        if len(paragraph.sentences) == 1 and _is_question(paragraph.text):
            answering = True
        elif answering and paragraph.sentences:
            from toolkit.language.discourse.answers import leading_answers

            said = [sentence.text for sentence in paragraph.sentences]
            bare = leading_answers(said, language)
            yield from (sentence.id for sentence in paragraph.sentences[:bare])
            answering = bare == len(said)


def under_condition(article: Article) -> list[bool]:
    """Return which sections have a heading that sets a condition, or lie in one that has.

    A title sets none, nor does the only heading that all the text stands under.
    """
    found = _below(article, sets_condition)
    said = (section for section, conditional in zip(article.sections, found, strict=True) if not conditional)
    alone = sum(found) == 1 and not any(paragraph.sentences for section in said for paragraph in section.paragraphs)
    return [False] * len(found) if alone else found


def under_group(article: Article) -> list[bool]:
    """Return which sections have a heading that names for whom they are ("Children"), or lie in one that has."""
    return _below(article, is_of_group)


def _below(article: Article, tells: Callable[[str, str], bool]) -> list[bool]:
    """Return which sections have a heading that tells something of what follows, or lie in one that has."""
    found: list[bool] = []
    within: int | None = None
    for section in article.sections:
        if within is None or section.level <= within:
            heading = _heading(section, article)
            within = section.level if heading and tells(heading, article.language) else None
        found.append(within is not None)
    return found


def _heading(section: Section, article: Article) -> str:
    """Return what stands above a section, empty where nothing does or the title of all."""
    heading = section.heading.text if section.heading else ""
    return "" if heading == article.title else heading


def _bound_in(section: Section, article: Article, conditional: bool, group: bool) -> Iterator[str]:
    """Yield the ids of the bound sentences of one section."""
    language = article.language
    above = _heading(section, article)  # what a list that comes next stands under
    unsaid = asked = titled = False
    for paragraph in section.paragraphs:
        of_list = paragraph.kind == "list_item"
        if _is_turn(paragraph):
            asked = sets_condition(paragraph.text, language)
        elif _is_title(paragraph, language):
            # A title that the reader could not know for a heading binds what follows it as one does.
            asked, titled = sets_condition(paragraph.text, language), is_of_group(paragraph.text, language)
        if of_list and above:
            unsaid, above = not_said(above, language), ""
        if of_list and unsaid:
            yield from (sentence.id for sentence in paragraph.sentences)
        elif conditional or asked:
            yield from (each.id for each in paragraph.sentences if not holds_anyway(each.text, language))
        elif group or titled:
            yield from (each.id for each in paragraph.sentences if lacks_group(each.text, language))
        if ":" in paragraph.text:
            yield from (sentence.id for sentence in paragraph.sentences if _asks(sentence.text))
        if not of_list:
            unsaid, above = False, paragraph.text if _announces(paragraph.text) else ""


def _is_title(paragraph: Paragraph, language: str) -> bool:
    """Tell whether a paragraph is a line that stands above others: short, without a stop, and no statement."""
    text = paragraph.text
    return (
        len(text) <= _LONGEST_TITLE
        and paragraph.kind == "paragraph"
        and _announces(text)
        and not text.rstrip().endswith(":")
        and not says_when(text, language)
    )


def _is_turn(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph asks: it begins with who does, or is one question."""
    return _asks(paragraph.text) or (len(paragraph.sentences) == 1 and _is_question(paragraph.text))


def _is_question(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith(_ASKING)


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

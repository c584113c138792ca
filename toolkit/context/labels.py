"""What may be the labels of a transcript, told at a glance, and how what they stand before is said."""

from typing import NamedTuple

from toolkit.model.article import Article
from toolkit.model.base import Span

# A conversation has so many labels, and a label so many signs at most; one on a line of its own has fewer.
LABELS = 4
LONGEST_LABEL = 120
LONGEST_LINE = 80


class Turn(NamedTuple):
    """How one sentence of a conversation is said.

    Attributes:
        said: where in the sentence what is said begins; its length where it is nothing but a label.
        gist: the same, after "Well, um, ..." and after the name of another who speaks.
        speaker: the name of who says it, where the article has it, or None.
        answers: whether it says nothing without the question that it answers.
        asks: whether it is said by who only asks, so that it may be denied.
        following: where in the text begins what is said next.
        question: span of the question that its turn answers, with what was said before it in that turn, or None.
        unknown: whether it stands among turns and no label says whose it is: a note, or what another says.
    """

    said: int
    gist: int
    speaker: Span | None
    answers: bool
    asks: bool
    following: int
    question: tuple[int, int] | None = None
    unknown: bool = False


def opens_with_letter(text: str, start: int) -> bool:
    """Tell whether a letter stands apart at a place, as who asks and who answers are named: "Q. ...", "Q   ..."."""
    after = text[start + 1 : start + 3]
    return after[:1] in (".", "\t") or after == "  "


def lines_of(article: Article) -> dict[int, str]:
    """Return the headings and the short paragraphs of an article that have one sentence, by where they start."""
    found = {section.heading.start: section.heading.text for section in article.sections if section.heading}
    for section in article.sections:
        found |= {
            paragraph.start: paragraph.text
            for paragraph in section.paragraphs
            if len(paragraph.sentences) == 1 and len(paragraph.text) <= LONGEST_LINE
        }
    return found


def openings_of(article: Article) -> dict[int, str]:
    """Return the short sentences with a stop that begin paragraphs which go on, by where they start."""
    return {
        paragraph.start: paragraph.sentences[0].text
        for section in article.sections
        for paragraph in section.paragraphs
        if len(paragraph.sentences) > 1
        and len(paragraph.sentences[0].text) <= LONGEST_LINE
        and paragraph.sentences[0].text.endswith(".")
    }

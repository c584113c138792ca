"""Which sentences of an article may enter a summary: whole statements of its running text."""

import re
from collections.abc import Iterator

import numpy as np

from toolkit.language.readability import words_of
from toolkit.language.tokens import count_words
from toolkit.model.article import Article, Section, Sentence
from toolkit.summarisers.protocol import Candidates

# Blocks that hold statements. A caption, a footnote, a cell or code says nothing without what it belongs to.
PROSE = frozenset({"paragraph", "list_item", "quote"})

# A scrap has fewer words than the shortest clause that says something.
SHORTEST = 5

# A line of so few words without closing punctuation is a heading that the reader could not know for one.
LONGEST_HEADING = 12

_CLOSED = re.compile(r"[.!…;。！][\"'”’»)\]]*\s*$")
# A question, an announcement, or a line that breaks off and is carried on elsewhere ("The best are in ...").
_OPEN = re.compile(r"(?:[?？:]|\s(?:\.{2,4}|…))[\"'”’»)\]]*\s*$")


def candidates_of(article: Article, section: Section | None = None) -> Candidates:
    """Return the sentences that may enter a summary of an article, in source order.

    Questions, announcements that end in a colon, scraps, unmarked headings, sentences that open a quotation or
    bracket without closing it, and word for word repetitions stay out. Where nothing else is left, scraps may enter.

    Args:
        article: with its sentences.
        section: take this section and those below it only.
    """
    wanted = range(len(article.sections)) if section is None else subtree(article, section)
    rows = list(_statements(article, wanted))
    whole = [row for row in rows if not _scrap(row[0].text, row[1], article.language)] or rows
    return Candidates(
        article=article,
        sentences=tuple(row[0] for row in whole),
        words=np.array([row[1] for row in whole], dtype=np.int64),
        section=np.array([row[2] for row in whole], dtype=np.int64),
        paragraph=np.array([row[3] for row in whole], dtype=np.int64),
        kind=tuple(row[4] for row in whole),
        order=np.array([row[5] for row in whole], dtype=np.int64),
    )


def subtree(article: Article, section: Section) -> range:
    """Return the indices of a section and of the deeper sections that follow it."""
    first = article.sections.index(section)
    end = first + 1
    while end < len(article.sections) and article.sections[end].level > section.level:
        end += 1
    return range(first, end)


def _statements(article: Article, wanted: range) -> Iterator[tuple[Sentence, int, int, int, str, int]]:
    """Yield sentence, words, section, paragraph, kind and order of each statement."""
    paragraph_number = order = 0
    said: set[str] = set()
    for number, section in enumerate(article.sections):
        for paragraph in section.paragraphs:
            usable = number in wanted and paragraph.kind in PROSE
            for sentence in paragraph.sentences:
                if usable and sentence.text not in said and (words := _statement_words(sentence.text)):
                    said.add(sentence.text)
                    yield sentence, words, number, paragraph_number, paragraph.kind, order
                order += 1
            paragraph_number += 1


def _statement_words(text: str) -> int:
    """Return the words of a statement, zero for what is none."""
    tail = text[-12:]
    if _OPEN.search(tail) or not _balanced(text):
        return 0
    words = count_words(text)
    return words if words > LONGEST_HEADING or _CLOSED.search(tail) else 0


def _scrap(text: str, words: int, language: str) -> bool:
    """Tell whether a sentence is too short to say something; "isn't" and "3.5" are one word each here."""
    return words < SHORTEST or (words < 2 * SHORTEST and len(words_of(text, language)) < SHORTEST)


def _balanced(text: str) -> bool:
    """Tell whether brackets and double quotes are closed where they are opened."""
    lower_marks = text.count("„")
    curly = text.count("“") + text.count("”")
    return (
        all(text.count(opening) == text.count(closing) for opening, closing in ("()", "[]", "«»"))
        and text.count('"') % 2 == 0
        # German closes „ with “, which opens in English.
        and (lower_marks == curly if lower_marks else text.count("“") == text.count("”"))
    )

"""Which sentences of an article may enter a summary: whole statements of its running text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from toolkit.expressions import expression
from toolkit.language.discourse.conditions import says_when
from toolkit.language.discourse.context import bound_sentences, under_condition
from toolkit.language.discourse.courtesies import is_courtesy
from toolkit.language.discourse.openers import leans_back
from toolkit.language.discourse.signposts import is_signpost
from toolkit.language.discourse.turns import turns_of
from toolkit.language.readability import words_of
from toolkit.language.section_roles import are_apparatus
from toolkit.language.tokens import words
from toolkit.model.article import Article, Paragraph, Section, Sentence
from toolkit.summarisers.protocol import Candidates

# Blocks that hold statements. A caption, a footnote, a cell or code says nothing without what it belongs to.
PROSE = frozenset({"paragraph", "list_item", "quote"})

# Blocks that say something without being sentences: a summary that leaves them out leaves out what they say.
LISTED = frozenset({"list_item", "table"})

# A scrap has fewer words than the shortest clause that says something.
SHORTEST = 5

# Subject, verb and object.
SHORTEST_CLAUSE = 3

# A line of so few words without closing punctuation is a heading that the reader could not know for one.
LONGEST_HEADING = 12

# What announces a figure in more words says something of it.
LONGEST_ANNOUNCEMENT = 24

_CLOSING = "\"'”’»)]"
_CLOSED = expression(r"[.!…;。！][\"'”’»)\]]*\s*$")
# A question, an announcement, or a line that breaks off and is carried on elsewhere ("The best are in ...").
_ASKING = ("?", "？", ":")
_BREAKS_OFF = expression(r"\s(?:\.{2,4}|…)$")

# "Fig. 2 shows the sites of the study.": what it announces is not there. One with a number or a clause says something.
_ANNOUNCES = expression(
    r"(?:Fig(?:ure|\.)?|Tab(?:le|elle|ella|ela|la|leau|\.)|Abb(?:ildung|\.)|Figura|Cuadro|Quadro|Listing|Example|Box|Chart)"
    r"\s?[A-Z]?\d{1,3}(?:[-.]\d{1,3})?[a-z]?\s"
    r"(?:shows?|lists?|gives?|presents?|depicts?|displays?|illustrates?|summari[sz]es|describes|provides|contains"
    r"|zeigt|enthält|muestra|presenta|recoge|resume|montre|présente|résume|mostra|riporta|apresenta)\s(?:\D*)\Z",
    re.IGNORECASE,
)
# An entry of a reference: "name {string} The name.", "Returns: {Promise} What is read.".
_ENTRY = expression(r"(?:[\w.$\[\]]+:?\s)?\{[\w|<>.\[\]]{3,80}\}(?!\w)")
_CLAUSE = expression(r"[,;]|\b(?:that|how|dass|wie|que|qu|come|che|cómo|como|comment)\b", re.IGNORECASE)


def candidates_of(article: Article, section: Section | None = None) -> Candidates:
    """Return the sentences that may enter a summary of an article, in source order.

    Questions, announcements that end in a colon or name a figure, scraps, unmarked headings, sentences that open a
    quotation or bracket without closing it, what is struck out, what says something else without what stands above
    it, greetings, credits and the like, and word for word repetitions stay out. Where nothing else is left, scraps and
    courtesies may enter, and then references, acknowledgements and the like, which also enter when their section is
    asked for; so does what stands under the condition of the section that is asked for.

    Args:
        article: with its sentences.
        section: take this section and those below it only.
    """
    wanted = range(len(article.sections)) if section is None else subtree(article, section)
    rows = _as_said(list(_statements(article, wanted)), article)
    apparatus = _apparatus(article)
    if section is None or not apparatus[wanted.start]:
        rows = [row for row in rows if not apparatus[row.section]] or rows
    bound = _bound(article, section, wanted)
    rows = [row for row in rows if row.sentence.id not in bound]
    rows = [row for row in rows if not _says_nothing(row, article.language)] or rows
    whole = [
        row
        for row, after in zip(rows, [*rows[1:], None], strict=False)
        if not _scrap(row, article.language) or _leaned_on(row, after, article.language)
    ] or rows
    return Candidates(
        article=article,
        sentences=tuple(row.sentence for row in whole),
        tokens=tuple(row.tokens for row in whole),
        words=np.array([row.words for row in whole], dtype=np.int64),
        section=np.array([row.section for row in whole], dtype=np.int64),
        paragraph=np.array([row.paragraph for row in whole], dtype=np.int64),
        kind=tuple(row.kind for row in whole),
        order=np.array([row.order for row in whole], dtype=np.int64),
    )


class LeftOut(NamedTuple):
    """Running words outside apparatus that no summary holds, and all of them.

    Attributes:
        listed: those of tables, of list items that are no sentences and of the lines that announce them.
        bound: those that say something else without the condition or the prohibition that they stand under.
        total: all words.
    """

    listed: int
    bound: int
    total: int


def left_out(article: Article, section: Section | None = None) -> LeftOut:
    """Return how many words stand where no summary takes them from.

    Args:
        article: with its sentences.
        section: count this section and those below it only.
    """
    wanted = range(len(article.sections)) if section is None else subtree(article, section)
    bound = _bound(article, section, wanted)
    said = {row.paragraph for row in _statements(article, wanted) if row.sentence.id not in bound}
    apparatus = _apparatus(article)
    number = listed = held = total = 0
    for index, each in enumerate(article.sections):
        for paragraph in each.paragraphs:
            if index in wanted and not apparatus[index]:
                count = len(words(paragraph.text))
                total += count
                if number not in said:
                    is_bound = any(sentence.id in bound for sentence in paragraph.sentences)
                    held += count if is_bound else 0
                    listed += count if not is_bound and _is_listed(paragraph) else 0
            number += 1
    return LeftOut(listed, held, total)


def _is_listed(paragraph: Paragraph) -> bool:
    """Tell whether a block says something without being sentences, or announces such blocks."""
    return paragraph.kind in LISTED or (paragraph.kind in PROSE and paragraph.text.endswith(":"))


def subtree(article: Article, section: Section) -> range:
    """Return the indices of a section and of the deeper sections that follow it."""
    first = article.sections.index(section)
    end = first + 1
    while end < len(article.sections) and article.sections[end].level > section.level:
        end += 1
    return range(first, end)


def _bound(article: Article, section: Section | None, wanted: range) -> frozenset[str]:
    """Return the ids of the sentences that are bound; none where the section that binds them is the one asked for."""
    asked = section is not None and under_condition(article)[wanted.start]
    return frozenset() if asked else bound_sentences(article)


def _apparatus(article: Article) -> list[bool]:
    """Return which sections are references, acknowledgements and the like."""
    outline = [(each.level, each.heading.text if each.heading else "") for each in article.sections]
    return are_apparatus(outline, article.language)


class _Statement(NamedTuple):
    sentence: Sentence
    said: str  # the sentence without the label that names who says it, and without "Well, um, ..."
    tokens: list[str]  # words of what is said
    words: int  # of the whole sentence
    section: int
    paragraph: int
    kind: str
    order: int


def _statements(article: Article, wanted: range) -> Iterator[_Statement]:
    """Yield the statements of an article, with where they stand."""
    paragraph_number = order = 0
    said: set[str] = set()
    struck = [mark for mark in article.marks if mark.kind == "strikethrough"]
    for number, section in enumerate(article.sections):
        for paragraph in section.paragraphs:
            usable = number in wanted and paragraph.kind in PROSE
            for sentence in paragraph.sentences:
                if (
                    usable
                    and sentence.text not in said
                    and not (struck and any(mark.start < sentence.end and sentence.start < mark.end for mark in struck))
                    and (tokens := _statement_words(sentence.text, article.language))
                ):
                    said.add(sentence.text)
                    place = number, paragraph_number, paragraph.kind, order
                    yield _Statement(sentence, sentence.text, tokens, len(tokens), *place)
                order += 1
            paragraph_number += 1


def _as_said(rows: list[_Statement], article: Article) -> list[_Statement]:
    """Return the statements of a conversation as they are said, without what is broken off or goes on from before.

    What somebody says who only asks stays out too: it may be denied.
    """
    turns = turns_of(article)
    if not turns:
        return rows
    spoken = []
    for row in rows:
        turn = turns[row.sentence.id]
        said = row.sentence.text[turn.said :]
        if said and not turn.asks and not said[0].islower() and _ends_said(said):
            gist = row.sentence.text[turn.gist :]
            spoken.append(row if turn.gist == 0 else row._replace(said=gist, tokens=words(gist)))
    return spoken or rows


def _ends_said(said: str) -> bool:
    """Tell whether a sentence that is said comes to its end."""
    end = said.rstrip(_CLOSING + " ")
    return end.endswith((".", "!", ";")) and not end.endswith("..")


def _statement_words(text: str, language: str) -> list[str]:
    """Return the words of a statement, none for what is no statement."""
    if _is_left_open(text) or not _balanced(text):
        return []
    tokens = words(text)
    if len(tokens) <= LONGEST_ANNOUNCEMENT and _ANNOUNCES.match(text) and not _CLAUSE.search(text):
        return []
    # "Call 999 if you have chest pain": a line without a stop is no heading where it says when.
    return tokens if len(tokens) > LONGEST_HEADING or _CLOSED.search(text[-12:]) or says_when(text, language) else []


def _says_nothing(row: _Statement, language: str) -> bool:
    """Tell whether a sentence says nothing of the subject: a courtesy, or one that only shows the way."""
    text = row.said
    return is_courtesy(text, language, row.tokens) or is_signpost(text, language, row.tokens)


def _is_left_open(text: str) -> bool:
    """Tell whether a sentence is a question or an announcement, goes on from another or breaks off."""
    end = text.rstrip().rstrip(_CLOSING)
    return (
        text.startswith(("..", "…"))
        or end.endswith(_ASKING)
        or (end.endswith(("..", "…")) and _BREAKS_OFF.search(end[-6:]) is not None)
    )


def _scrap(row: _Statement, language: str) -> bool:
    """Tell whether a sentence is too short to say something ("isn't" and "3.5" are one word each here), or an entry."""
    count = len(row.tokens)
    if "{" in row.sentence.text and _ENTRY.match(row.sentence.text):
        return True
    return count < SHORTEST or (count < 2 * SHORTEST and len(words_of(row.said, language)) < SHORTEST)


def _leaned_on(row: _Statement, after: _Statement | None, language: str) -> bool:
    """Tell whether a short statement is what the next sentence leans on: "Zel contains iron. It is used for ...".

    Left out, it takes with it all that leans on it.
    """
    return (
        after is not None
        and after.order == row.order + 1
        and after.paragraph == row.paragraph
        and len(row.tokens) >= SHORTEST_CLAUSE
        and row.said[0].isupper()
        and not _scrap(after, language)
        and leans_back(after.said, language)
        and not leans_back(row.said, language)
    )


def _balanced(text: str) -> bool:
    """Tell whether brackets and double quotes are closed where they are opened."""
    count = text.count
    if count("(") != count(")") or count("[") != count("]") or count('"') % 2:
        return False
    if text.isascii():
        return True
    low, left, right = count("„"), count("“"), count("”")
    # German closes „ with “, which opens in English.
    return count("«") == count("»") and (low == left + right if low else left == right)

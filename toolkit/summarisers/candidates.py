"""Which sentences of an article may enter a summary: whole statements of its running text."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from toolkit.context.bound import bound_sentences, under_condition, under_group
from toolkit.context.turns import turns_of
from toolkit.expressions import expression
from toolkit.language.discourse.conditions import says_when
from toolkit.language.discourse.courtesies import is_courtesy
from toolkit.language.discourse.signposts import announces_figure, is_signpost
from toolkit.language.punctuation import CLOSING, CLOSING_CLASS, is_balanced
from toolkit.language.readability import words_of
from toolkit.language.section_roles import are_apparatus
from toolkit.language.tokens import plain_signs, unbroken, words
from toolkit.model.article import PROSE, Article, Section, Sentence
from toolkit.summarisers.protocol import Candidates

# A scrap has fewer words than the shortest clause that says something.
SHORTEST = 5

# A line of so few words without closing punctuation is a heading that the reader could not know for one.
LONGEST_HEADING = 12

_CLOSED = expression(rf"[.!…;。！][{CLOSING_CLASS}]*\s*$")
# A question, an announcement, or a line that breaks off and is carried on elsewhere ("The best are in ...").
_ASKING = ("?", "？", ":")
_BREAKS_OFF = expression(r"\s(?:\.{2,4}|…)$")

# An entry of a reference: "name {string} The name.", "Returns: {Promise} What is read.".
_ENTRY = expression(r"(?:[\w.$\[\]]+:?\s)?\{[\w|<>.\[\]]{3,80}\}(?!\w)")


class Statement(NamedTuple):
    """A sentence that says something, and where it stands."""

    sentence: Sentence
    said: str  # the sentence without the label that names who says it, and without "Well, um, ..."
    tokens: list[str]  # words of what is said
    words: int  # of the whole sentence
    section: int
    paragraph: int
    kind: str
    order: int


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
    wanted = sections_within(article, section)
    rows = _as_said(list(statements_of(article, wanted)), article)
    apparatus = apparatus_of(article)
    if section is None or not apparatus[wanted.start]:
        rows = [row for row in rows if not apparatus[row.section]] or rows
    bound = bound_within(article, section)
    rows = [row for row in rows if row.sentence.id not in bound]
    rows = [row for row in rows if not _says_nothing(row, article.language)] or rows
    whole = [row for row in rows if not _scrap(row, article.language)] or rows
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


def sections_within(article: Article, section: Section | None) -> range:
    """Return the indices of a section and of the deeper sections that follow it; of all without one."""
    if section is None:
        return range(len(article.sections))
    first = article.sections.index(section)
    end = first + 1
    while end < len(article.sections) and article.sections[end].level > section.level:
        end += 1
    return range(first, end)


def bound_within(article: Article, section: Section | None) -> frozenset[str]:
    """Return the ids of the sentences that are bound; none where the section that binds them is the one asked for."""
    if section is None:
        return bound_sentences(article)
    index = article.sections.index(section)
    asked = under_condition(article)[index] or under_group(article)[index]
    return frozenset() if asked else bound_sentences(article)


def apparatus_of(article: Article) -> list[bool]:
    """Return which sections are references, acknowledgements and the like."""
    outline = [(each.level, each.heading.text if each.heading else "") for each in article.sections]
    return are_apparatus(outline, article.language)


def statements_of(article: Article, wanted: range) -> Iterator[Statement]:
    """Yield the statements of an article, with where they stand."""
    paragraph_number = order = 0
    said: set[str] = set()
    language, plain = article.language, plain_signs(article.text)
    struck = [mark for mark in article.marks if mark.kind == "strikethrough"]
    for number, section in enumerate(article.sections):
        for paragraph in section.paragraphs:
            usable = number in wanted and paragraph.kind in PROSE
            for sentence in paragraph.sentences:
                if (
                    usable
                    and sentence.text not in said
                    and not (struck and any(mark.start < sentence.end and sentence.start < mark.end for mark in struck))
                    and (tokens := _statement_words(sentence.text, plain[sentence.start : sentence.end], language))
                ):
                    said.add(sentence.text)
                    place = number, paragraph_number, paragraph.kind, order
                    yield Statement(sentence, sentence.text, tokens, len(tokens), *place)
                order += 1
            paragraph_number += 1


def _as_said(rows: list[Statement], article: Article) -> list[Statement]:
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
    end = said.rstrip(CLOSING + " ")
    return end.endswith((".", "!", ";")) and not end.endswith("..")


def _statement_words(text: str, plain: str, language: str) -> list[str]:
    """Return the words of a statement, also given with plain signs; none for what is no statement."""
    if _is_left_open(text) or not is_balanced(text):
        return []
    tokens = words(plain)
    if announces_figure(text, language, tokens):
        return []
    # "Call 999 if you have chest pain": a line without a stop is no heading where it says when.
    return tokens if len(tokens) > LONGEST_HEADING or _CLOSED.search(text[-12:]) or says_when(text, language) else []


def _says_nothing(row: Statement, language: str) -> bool:
    """Tell whether a sentence says nothing of the subject: a courtesy, or one that only shows the way."""
    text = unbroken(row.said)
    return is_courtesy(text, language, row.tokens) or is_signpost(text, language, row.tokens)


def _is_left_open(text: str) -> bool:
    """Tell whether a sentence is a question or an announcement, goes on from another or breaks off."""
    end = text.rstrip().rstrip(CLOSING)
    return (
        text.startswith(("..", "…"))
        or end.endswith(_ASKING)
        or (end.endswith(("..", "…")) and _BREAKS_OFF.search(end[-6:]) is not None)
    )


def _scrap(row: Statement, language: str) -> bool:
    """Tell whether a sentence is too short to say something ("isn't" and "3.5" are one word each here), or an entry."""
    count = len(row.tokens)
    if "{" in row.sentence.text and _ENTRY.match(row.sentence.text):
        return True
    return count < SHORTEST or (count < 2 * SHORTEST and len(words_of(row.said, language)) < SHORTEST)

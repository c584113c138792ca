"""How much of an article no summary holds: its tables and lists, and what says something else without what binds it."""

from typing import NamedTuple

from toolkit.language.tokens import count_words
from toolkit.model.article import PROSE, Article, Paragraph, Section
from toolkit.summarisers.candidates import apparatus_of, bound_within, sections_within, statements_of

# Blocks that say something without being sentences: a summary that leaves them out leaves out what they say.
LISTED = frozenset({"list_item", "table"})


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
    wanted = sections_within(article, section)
    bound = bound_within(article, section)
    said = {row.paragraph for row in statements_of(article, wanted) if row.sentence.id not in bound}
    apparatus = apparatus_of(article)
    number = listed = held = total = 0
    for index, each in enumerate(article.sections):
        for paragraph in each.paragraphs:
            if index in wanted and not apparatus[index]:
                count = count_words(paragraph.text)
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

"""Transcripts: who says each sentence, and what it leans on.

What is looked at here tells most articles that are none; how labels are read stands in ``speakers``.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from toolkit.context.labels import LABELS, LONGEST_LABEL, Turn, lines_of, openings_of, opens_with_letter
from toolkit.model.article import Article
from toolkit.model.base import Span

_NONE: Mapping[str, Turn] = MappingProxyType({})


def turns_of(article: Article) -> Mapping[str, Turn]:
    """Return how each sentence of a conversation is said, by id; nothing where an article is none.

    >>> from toolkit import convert_text
    >>> turns = ("Q. Is it lost?", "A. No, it is not.", "Q. Where is the key?", "A. In the barn.")
    >>> article = convert_text((chr(10) * 2).join(turns), language="en")
    >>> [(turn.said, turn.answers) for turn in turns_of(article).values()]
    [(3, False), (3, True), (3, False), (3, True)]
    """
    return _said(_Text(article))


def speaker_of(article: Article, sentence: str) -> Span | None:
    """Return the name of who says a sentence of an article, by its id; None where no label names anybody."""
    turn = turns_of(article).get(sentence)
    return turn.speaker if turn else None


class _Text:
    """The text and structure of an article: what is found in them later changes nothing of who says what."""

    __slots__ = ("article",)

    def __init__(self, article: Article) -> None:
        self.article = article

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and self.article.sections is other.article.sections

    def __hash__(self) -> int:
        return id(self.article.sections)


# Ranking, choice, key facts and writers ask for it one after the other.
@lru_cache(maxsize=2)
def _said(text: _Text) -> Mapping[str, Turn]:
    article = text.article
    if not _may_be_said(article):
        return _NONE
    from toolkit.context.speakers import said_by

    found = said_by(article)
    ends = [(sentence, found[sentence.id]) for sentence in article.sentences if sentence.id in found]
    for (sentence, turn), (later, following) in pairwise(ends):
        found[sentence.id] = turn._replace(following=later.start + following.said)
    return MappingProxyType(found)


def _may_be_said(article: Article) -> bool:
    """Tell whether an article has what may be labels.

    Those are colons and single letters at the head of sentences, and lines or first sentences of paragraphs that come
    again and again.
    """
    text = article.text
    labels = sum(
        ":" in text[sentence.start : sentence.start + LONGEST_LABEL] or opens_with_letter(text, sentence.start)
        for sentence in article.sentences
    )
    return (
        labels >= LABELS
        or _come_again(lines_of(article).values())
        or _come_again(map(_name_in, openings_of(article).values()))
    )


def _come_again(lines: Iterable[str]) -> bool:
    """Tell whether so many lines come more than once as a conversation has labels."""
    return sum(count for count in Counter(lines).values() if count > 1) >= LABELS


def _name_in(opening: str) -> str:
    """Return what may be a name in a label: "MARIO ROSSI (PD)." is "MARIO ROSSI."."""
    return opening.partition(" (")[0].partition(",")[0].rstrip(".")

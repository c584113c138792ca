"""Definite noun phrases that a reader of one statement cannot resolve ("the mutant", "the three methods", "the cull").

A phrase resolves where it says which one is meant (a name, a superlative, ``restrictive`` words after it), where there
is only one (``unique``), or where the article has not brought it up before: then no reader of the article knew it
either. ``ordinal`` words count what only the article lists; ``grouping`` nouns mean one of an article's own groups
whatever stands before them; ``anaphoric_noun`` are those that mostly point back, ``general`` those that a title does
not make known.
"""

from collections.abc import Sequence, Set
from typing import NamedTuple

from toolkit.language.english_words import is_english_word
from toolkit.language.statements.anchors import SHORTEST_WORD, Anchoring, in_ed, is_name
from toolkit.language.statements.first_mentions import FirstMentions

LONGEST_PHRASE = 6
SUBJECT_WITHIN = 10  # words in which a sentence brings up what it is about


class Context(NamedTuple):
    """What is known of a statement's article.

    Attributes:
        title: content words of the title, in lower case.
        before: content words of the sentences just before, in lower case.
        explained: abbreviations whose long form the reader of the statement sees.
        mentions: what the article brings up, and where first.
        place: offset of the statement.
        strict: whether the article tells here what was done and measured, so that the subject itself must be named.
        scholarly: whether the article is a paper, whose definite subjects are mostly its own.
    """

    title: Set[str] = frozenset()
    before: Set[str] = frozenset()
    explained: Set[str] = frozenset()
    mentions: FirstMentions | None = None
    place: int = 0
    strict: bool = False
    scholarly: bool = False


def points_back(
    shown: Sequence[str],
    tokens: Sequence[str],
    joined: Sequence[bool],
    place: int,
    context: Context,
    anchors: Anchoring,
) -> bool:
    """Tell whether the definite noun phrase that begins at one word is known only from the rest of the article.

    Args:
        shown: the words of the statement as written.
        tokens: the same in lower case.
        joined: whether each word is joined with the next by no more than a space.
        place: the article's index.
        context: what is known of the statement's article.
        anchors: words of the language.
    """
    end = _phrase_end(tokens, joined, place, anchors)
    phrase = tokens[place + 1 : end]
    if "s" in phrase:
        # "The country's fleet": it is the owner that must be known.
        end = place + 1 + phrase.index("s")
        phrase = tokens[place + 1 : end]
    if not phrase or phrase[-1] in anchors.unique or phrase[-1] in anchors.self_reference:
        return False
    # "The approach" may be another's even where the title speaks of one.
    general = context.scholarly and len(phrase) == 1 and phrase[0] in anchors.general
    if anchors.english and not general and context.title and all(_is_in(context.title, word) for word in phrase):
        return False
    counted = phrase[0].isdigit() or phrase[0] in anchors.ordinal
    if counted and len(phrase) > 1 and context.scholarly:
        return True
    if end < len(tokens) and joined[end - 1] and _is_restricted(shown, tokens, end, anchors):
        return False
    if counted and len(phrase) > 1:
        return True
    if phrase[0].endswith("est"):
        return False
    if any(is_name(shown[index], index, anchors) for index in range(place + 1, end)):
        # "The Silicon Valley firm" names another thing, "the Mayor" an office.
        return phrase[-1] in anchors.epithet or (anchors.english and len(phrase) == 1 and _is_common(phrase[0]))
    if phrase[-1] in anchors.grouping:
        return True
    if len(phrase) == 1 and (place == 0 or phrase[0] in anchors.anaphoric):
        return True
    if place < SUBJECT_WITHIN and context.before >= set(phrase):
        return True
    return context.mentions is not None and _is_brought_up(
        phrase, tokens[place - 1] if place else "", place, context, context.mentions, anchors
    )


def _phrase_end(tokens: Sequence[str], joined: Sequence[bool], place: int, anchors: Anchoring) -> int:
    end = place + 1
    while end < len(tokens) and end <= place + LONGEST_PHRASE and joined[end - 1]:
        token = tokens[end]
        if token in anchors.breaks or (end > place + 1 and (in_ed(token, anchors) or token.endswith("ly"))):
            break
        end += 1
    return end


def _is_restricted(shown: Sequence[str], tokens: Sequence[str], end: int, anchors: Anchoring) -> bool:
    """Tell whether the words after a phrase say which one is meant ("of ...", "who ...", "in Leeds")."""
    if tokens[end] in anchors.restrictive:
        return True
    if tokens[end] not in anchors.complement:
        return False
    following = next((index for index in range(end + 1, min(end + 3, len(tokens))) if len(tokens[index]) > 1), None)
    return following is not None and is_name(shown[following], following, anchors)


def _is_brought_up(
    phrase: Sequence[str], before: str, place: int, context: Context, mentions: FirstMentions, anchors: Anchoring
) -> bool:
    """Tell whether the article has brought up a phrase before, as far as that can be told from its words."""
    if mentions.introduced(phrase, context.place):
        return True
    if not anchors.english:
        return False
    if len(phrase) == 1:
        return context.scholarly and _is_common(phrase[0]) and mentions.mentioned(phrase, context.place)
    subject = place == 0 or before in anchors.complementizer
    if subject and context.scholarly and context.title.isdisjoint(phrase):
        return True
    return (subject or phrase[-1] in anchors.anaphoric) and mentions.mentioned(phrase, context.place)


def _is_common(word: str) -> bool:
    return len(word) > SHORTEST_WORD and is_english_word(word)


def _is_in(title: Set[str], word: str) -> bool:
    return word in title or word.removesuffix("s") in title or f"{word}s" in title

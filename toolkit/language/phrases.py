"""Finding phrases of cue tables in a row of words, in time linear in the words."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

GAP = "~"
LONGEST_GAP = 4

# A word with its hyphens: in "cold-induced" no verb stands.
TOKEN = re.compile(r"\w+(?:-\w+)*")


class PhraseMatch(NamedTuple):
    """A phrase found: its section in the table and the words it covers."""

    label: str
    start: int
    end: int


PhraseIndex = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]]


def phrase_index(sections: Mapping[str, Sequence[str]]) -> PhraseIndex:
    """Arrange phrases by their first word, the longest first; a tilde stands for one to four words."""
    index: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], str]]] = {}
    for label, phrases in sections.items():
        for phrase in phrases:
            left, _, right = phrase.partition(GAP)
            first, *rest = TOKEN.findall(left)
            index.setdefault(first, []).append((tuple(rest), tuple(TOKEN.findall(right)), label))
    return {
        first: tuple(sorted(entries, key=lambda entry: (-len(entry[0]) - len(entry[1]), entry)))
        for first, entries in index.items()
    }


def find_phrases(tokens: Sequence[str], index: PhraseIndex) -> list[PhraseMatch]:
    """Return the longest phrase at each word, in order; phrases do not overlap.

    >>> index = phrase_index({"than": ["more ~ than"], "risk": ["risk"]})
    >>> find_phrases(["far", "more", "rain", "than", "risk"], index)
    [PhraseMatch(label='than', start=1, end=4), PhraseMatch(label='risk', start=4, end=5)]
    """
    found = []
    free = 0
    for place, token in enumerate(tokens):
        if place >= free and token in index:
            match = phrase_at(tokens, place, index)
            if match:
                found.append(match)
                free = match.end
    return found


def phrase_at(tokens: Sequence[str], place: int, index: PhraseIndex) -> PhraseMatch | None:
    """Return the longest phrase that begins at one word."""
    for left, right, label in index.get(tokens[place], ()):
        end = place + 1 + len(left)
        if left and tuple(tokens[place + 1 : end]) != left:
            continue
        if not right:
            return PhraseMatch(label, place, end)
        for start in range(end + 1, min(end + 1 + LONGEST_GAP, len(tokens))):
            if tuple(tokens[start : start + len(right)]) == right:
                return PhraseMatch(label, place, start + len(right))
    return None

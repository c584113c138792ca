"""Finding phrases of cue tables in a row of words, in time linear in the words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from toolkit.expressions import expression

GAP = "~"
LONGEST_GAP = 4

# Words that no gap spans: after them the Romance "que" belongs to something else ("el más alto del mundo que").
_NO_GAP = frozenset(
    [
        "da",
        "das",
        "de",
        "del",
        "della",
        "des",
        "di",
        "do",
        "dos",
        "du",
        "las",
        "les",
        "los",
        "par",
        "per",
        "por",
        "que",
        "qui",
    ]
)

# A word with its hyphens: in "cold-induced" no verb stands.
TOKEN = expression(r"\w+(?:-\w+)*")


_BRACKETED = expression(r"[(\[][^()\[\]]*[)\]]")


def without_brackets(sentence: str) -> str:
    """Return a sentence without what stands in brackets, two deep.

    >>> without_brackets("Salt (a risk (0.7)) is cheap.")
    'Salt   is cheap.'
    """
    plain = _BRACKETED.sub(" ", sentence)
    return _BRACKETED.sub(" ", plain) if ")" in plain else plain


class PhraseMatch(NamedTuple):
    """A phrase found: its section in the table and the words it covers."""

    label: str
    start: int
    end: int


# Words after the first, words after a gap, label.
_Entry = tuple[tuple[str, ...], tuple[str, ...], str]


class _Phrases(NamedTuple):
    """The phrases that begin with one word: by the second word, and those where any word may follow."""

    by_second: dict[str, list[_Entry]]
    others: list[_Entry]


PhraseIndex = Mapping[str, _Phrases]


def phrase_index(sections: Mapping[str, Sequence[str]]) -> PhraseIndex:
    """Arrange phrases by their first words, the longest first; a tilde stands for one to four words."""
    index: dict[str, _Phrases] = {}
    for label, phrases in sections.items():
        for phrase in phrases:
            left, _, right = phrase.partition(GAP)
            first, *rest = TOKEN.findall(left)
            begun = index.setdefault(first, _Phrases({}, []))
            entries = begun.by_second.setdefault(rest[0], []) if rest else begun.others
            entries.append((tuple(rest), tuple(TOKEN.findall(right)), label))
    for begun in index.values():
        for entries in (*begun.by_second.values(), begun.others):
            entries.sort(key=lambda entry: (-len(entry[0]) - len(entry[1]), entry))
    return index


def find_phrases(tokens: Sequence[str], index: PhraseIndex) -> list[PhraseMatch]:
    """Return the longest phrase at each word, in order; phrases do not overlap.

    >>> index = phrase_index({"than": ["more ~ than"], "risk": ["risk"]})
    >>> find_phrases(["far", "more", "rain", "than", "risk"], index)
    [PhraseMatch(label='than', start=1, end=4), PhraseMatch(label='risk', start=4, end=5)]
    """
    found = []
    free = 0
    for place, token in enumerate(tokens):
        if token in index and place >= free and (match := phrase_at(tokens, place, index)):
            found.append(match)
            free = match.end
    return found


def phrase_at(tokens: Sequence[str], place: int, index: PhraseIndex) -> PhraseMatch | None:
    """Return the longest phrase that begins at one word."""
    begun = index.get(tokens[place])
    if begun is None:
        return None
    by_second, others = begun
    if by_second and place + 1 < len(tokens) and (entries := by_second.get(tokens[place + 1])):
        match = _first_match(entries, tokens, place)
        if match:
            return match
    return _first_match(others, tokens, place) if others else None


def _first_match(entries: list[_Entry], tokens: Sequence[str], place: int) -> PhraseMatch | None:
    for left, right, label in entries:
        end = place + 1 + len(left)
        if len(left) > 1 and tuple(tokens[place + 1 : end]) != left:
            continue
        if not right:
            return PhraseMatch(label, place, end)
        for start in range(end + 1, min(end + 1 + LONGEST_GAP, len(tokens))):
            if tokens[start - 1] in _NO_GAP:
                break
            if tokens[start] == right[0] and tuple(tokens[start : start + len(right)]) == right:
                return PhraseMatch(label, place, start + len(right))
    return None

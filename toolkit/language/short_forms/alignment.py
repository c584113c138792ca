"""Aligning the letters of a short form with the words of a long form, at the least cost."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.short_forms.letters import (
    DIGIT_INITIALS,
    GREEK_LETTERS,
    SIGN_INITIALS,
    detachable_prefixes,
    elided_words,
    linking_words,
)

# What a letter costs by where it stands in the long form. Swept on half of the development half of
# MED1250 (ids whose SHA-256 is even), one at a time.
PART_START = 0.2
NEXT_LETTER = 0.4
INNER_LETTER = 1.0
NEXT_DIGIT = 0.1
FIRST_IN_PART = 0.6
SKIPPED_LINKING_WORD = 0.1
SKIPPED_WORD = 1.9
TRAILING_WORD = 1.4
UNMATCHED_DIGIT = 1.5
UNMATCHED_SIGN = 1.0
UNMATCHED_PLURAL = 0.2

_WORD = expression(r"\S+")
_LETTER = expression(r"[^\W_]")
# What stands before the name of a compound: places, stereochemistry, Greek letters.
LONGEST_LOCANT = 24
_LOCANT = expression(r"(?:\d+|[a-z]|alpha|beta|gamma|delta|omega|cis|trans|[^\w\s])*")
_INFINITE = 1e9


class Alignment(NamedTuple):
    """Where the long form starts in the window, and what the alignment costs."""

    start: int
    cost: float


class Window(NamedTuple):
    """The words before a bracket, prepared for alignment; offsets count from the window's start.

    Attributes:
        text: the window as written.
        folded: the same in lower case, one character for one.
        starts: first character of each word.
        firsts: first letter or digit of each word, or its end.
        skips: cost of skipping all words before each index (prefix sums).
    """

    text: str
    folded: str
    starts: list[int]
    firsts: list[int]
    skips: list[float]


class Place(NamedTuple):
    """Where a letter stands: its offset, the index of its word, and its rank.

    The rank is 0 at a word's first letter, 1 at the first letter of a part, 2 inside.
    """

    at: int
    word: int
    rank: int


def fold(text: str) -> str:
    """Return the text in lower case with Greek letters in Latin, of the same length.

    >>> fold("TGF-β")
    'tgf-b'
    """
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return folded if folded.isascii() else folded.translate(GREEK_LETTERS)


def window(text: str) -> Window:
    """Prepare the words before a bracket for alignment."""
    folded, linking = fold(text), linking_words()
    starts, firsts, skips = [], [], [0.0]
    for word in _WORD.finditer(folded):
        starts.append(word.start())
        first = _LETTER.search(folded, word.start(), word.end())
        firsts.append(first.start() if first else word.end())
        bare = word.group().strip(".,;:'\"")
        skips.append(skips[-1] + (SKIPPED_LINKING_WORD if bare in linking else SKIPPED_WORD))
    return Window(text, folded, starts, firsts, skips)


def align(short: str, view: Window, *, anchored: bool = False) -> Alignment | None:
    """Find the cheapest way to read the letters of the short form in the window.

    Letters are matched in order; the first stands at the start of a word or of a part of one.

    Args:
        short: the short form as written.
        view: the words that may hold the long form; it ends where the long form ends.
        anchored: whether the long form has to start where the window does.

    Returns:
        Start of the long form in the window and the cost, or None when a letter is missing.
    """
    letters = [sign for sign in fold(short) if sign.isalnum()]
    if not view.starts or not letters:
        return None
    sign = short.rstrip(")]")[-1:]
    best = _cheapest(letters, view, anchored)
    if best and sign in SIGN_INITIALS:
        best = Alignment(best.start, best.cost + UNMATCHED_SIGN)
    for variant, extra in _variants(short, letters):
        other = _cheapest(variant, view, anchored)
        if other and (best is None or other.cost + extra < best.cost):
            best = Alignment(other.start, other.cost + extra)
    return best


def in_order(short: str, text: str) -> bool:
    """Tell whether the letters of a short form occur in order; without that no alignment is worth a try.

    Digits, and a plural s, may be missing.
    """
    folded, at = fold(text), -1
    letters = [sign for sign in fold(short) if sign.isalpha()]
    if letters[-1:] == ["s"] and len(letters) > 2:
        letters.pop()
    for letter in letters:
        at = folded.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _variants(short: str, letters: list[str]) -> Iterator[tuple[list[str], float]]:
    """Yield other readings of a short form, each with what it costs more."""
    if len(letters) > 2 and short[-1] == "s" and short[-2].isalpha():
        yield letters[:-1], UNMATCHED_PLURAL
    sign = short.rstrip(")]")[-1:]
    if len(letters) > 1 and sign in SIGN_INITIALS:
        for initial in SIGN_INITIALS[sign]:
            yield [*letters, initial], 0.0
    if len(letters) > 1 and letters[0] in DIGIT_INITIALS and short[1:2].isupper():
        for initial in DIGIT_INITIALS[letters[0]]:
            yield [initial, *letters[1:]], 0.0
    bare = list(letters)
    while bare and bare[-1].isdigit():
        bare.pop()
    if 1 < len(bare) < len(letters) < len(bare) + 3:
        yield bare, UNMATCHED_DIGIT


def _cheapest(letters: list[str], view: Window, anchored: bool) -> Alignment | None:
    """Dynamic programme from the last letter to the first: cheapest completion from each place."""
    last = len(view.starts) - 1
    after = [(place, TRAILING_WORD * (last - place.word)) for place in _places(letters[-1], view)]
    for number in range(len(letters) - 2, -1, -1):
        if not after:
            return None
        after = _before(_places(letters[number], view), after, view, not letters[number + 1].isalpha())
    best: Alignment | None = None
    for place, cost in after:
        if anchored and place.word:
            break
        start, extra = _long_start(place, view)
        if start >= 0 and (best is None or cost + extra <= best.cost):
            best = Alignment(0 if anchored else start, cost + extra)
    return best


def _places(letter: str, view: Window) -> list[Place]:
    """Return all places of a letter in the window, in order."""
    text, folded, starts, firsts, _ = view
    places = []
    at = folded.find(letter)
    while at >= 0:
        word = bisect_right(starts, at) - 1
        before = text[at - 1] if at > starts[word] else " "
        if before.isalnum():
            part = before.isdigit() != letter.isdigit() or (before.islower() and text[at].isupper())
            places.append(Place(at, word, 1 if part else 2))
        else:
            places.append(Place(at, word, 0 if at == firsts[word] else 1))
        at = folded.find(letter, at + 1)
    return places


def _before(
    places: list[Place], after: list[tuple[Place, float]], view: Window, digit: bool
) -> list[tuple[Place, float]]:
    """Return for each place of a letter the cheapest way on to the places of the next letter."""
    skips = view.skips
    reached = []
    for place in places:
        at, word, _ = place
        cost = _INFINITE
        for (later, later_word, rank), total in after:
            if later <= at:
                continue
            if later_word != word:
                total += skips[later_word] - skips[word + 1]
            if rank == 1:
                total += PART_START
            elif rank > 1:
                total += NEXT_DIGIT if digit else INNER_LETTER if later > at + 1 else NEXT_LETTER
            if total < cost:
                cost = total
        if cost < _INFINITE:
            reached.append((place, cost))
    return reached


def _long_start(place: Place, view: Window) -> tuple[int, float]:
    """Return where a long form starts whose first letter stands here, and the extra cost; -1 for nowhere."""
    start = view.starts[place.word]
    if place.rank != 1:
        return (-1 if place.rank else start), 0.0
    lead = view.folded[start : place.at].strip("([")
    if lead.rstrip("-'’") in (elided_words() if lead[-1:] in ("'", "’") else detachable_prefixes()):
        return place.at, 0.0
    return start, 0.0 if len(lead) <= LONGEST_LOCANT and _LOCANT.fullmatch(lead) else FIRST_IN_PART

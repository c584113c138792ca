"""What the words of a number have summed up to so far: one taker a class of words.

``current`` gathers what is below the next scale word, ``total`` what scale words have closed.
"""

import re

import msgspec

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.numbers.fused import split_fused
from toolkit.quantities.numbers.numeral import Number, times

ORDINAL_ENDINGS = {"de": expression(r"s?te[mnrs]?$"), "it": expression(r"esim[aeio]$")}
LASTING = expression(r"(?:jähr|täg|wöch|monat|stünd|minüt|sekünd)ig(?:e[mnrs]?)?$")


class Tally(msgspec.Struct, gc=False):
    """The number that the words read so far make."""

    total: Number = 0
    current: Number | None = None
    last: str = ""
    ten: int = 0
    lowest: int = 10**18
    end: int = 0
    words: int = 0
    form: str = "words"
    scale: str | None = None
    parts: tuple[Number, Number] | None = None
    joined: Number | None = None

    @property
    def value(self) -> Number:
        """All words together."""
        return self.total + (self.current or 0)


def take(state: Tally, word: str, match: re.Match[str], text: str, g: Grammar, table: dict[str, str]) -> bool:
    """Take one word into the number; False where it does not belong."""
    kind = table.get(word)
    if kind is None:
        return _take_fused(state, word, match.end(), g)
    taker = _TAKERS[kind]
    if not taker(state, word, text, match, g):
        return False
    state.end = match.end()
    if kind not in ("fraction", "half") or state.form == "words":
        state.last = kind
    return True


def _take_fused(state: Tally, word: str, end: int, g: Grammar) -> bool:
    """Take a word that a language writes as one: "dreihundertzwölf", "duecentocinquanta"."""
    if not g.fused or state.current is not None:
        return False
    value = split_fused(word, g)
    if value is None and (match := LASTING.search(word)) and match.start():
        # "dreitägige": the number of an adjective that tells how long.
        value, end = split_fused(word[: match.start()], g), end - len(word) + match.start()
    if value is None and (ordinal := _fused_ordinal(word, g)):
        value, state.form = ordinal, "ordinal"
    if value is None:
        return False
    state.current, state.last, state.end = value, "hundred", end
    return True


def _fused_ordinal(word: str, g: Grammar) -> Number | None:
    """Return the value of an ordinal that is written as one: "einundzwanzigste", "ventitreesimo"."""
    match = ORDINAL_ENDINGS[g.language].search(word)
    stem = word[: match.start()] if match else ""
    values = (split_fused(stem + vowel, g) for vowel in ("", "a", "e", "i", "o")) if stem else ()
    return next((value for value in values if value and value > 10), None)


def _small(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    value = g.small[word]
    if state.current is None:
        if state.last == "scale" and value == 0:
            return False
        state.current = value
        return True
    if state.last == "ten" and (0 < value < 10 or (state.ten in g.vigesimal and 0 < value < 20)):
        state.current += value
        return True
    if state.last in ("hundred", "hundreds") and value:
        state.current += value
        return True
    if g.vigesimal and state.last == "small" and state.current % 20 == 10 and 7 <= value <= 9:
        # "dix-sept", "quatre-vingt-dix-sept"
        state.current += value
        return True
    return False


def _ten(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    value = g.tens[word]
    if g.vigesimal and value == 20 and state.last == "small" and state.current is not None and state.current % 10 == 4:
        state.current += 76
        state.ten = 80
        return True
    if state.current is None:
        state.current = value
    elif state.last in ("hundred", "hundreds"):
        state.current += value
    else:
        return False
    state.ten = value
    return True


def _hundreds(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.current is not None:
        return False
    state.current = g.hundreds[word]
    return True


def _hundred(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.current is None:
        state.current = 100
    elif 0 < state.current < (1000 if state.last == "digits" else 100) and state.last != "hundred":
        state.current = times(state.current, 100)
        if state.last == "digits":
            state.scale = word
    else:
        return False
    return True


def _scale(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    scale = g.scales[word]
    if state.current is None and state.last == "scale":
        # "thousand million", "mil millones": the scale so far is multiplied.
        if scale <= state.lowest or not state.total:
            return False
        state.total = times(state.total, scale)
        state.scale = word
        return True
    if scale >= state.lowest and state.total:
        if not g.joins_tens and g.language not in ("fr", "it"):
            return False
        state.current, state.total = state.value, 0
    state.total += times(1 if state.current is None else state.current, scale)
    state.current = None
    state.lowest = scale
    state.scale = word
    return True


def _dozen(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.total or state.last == "dozen":
        return False
    state.current = times(1 if state.current is None else state.current, g.dozens[word])
    return True


def _ordinal(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    value = g.ordinals[word]
    if state.words and word in ("secondo", "segundo"):
        # "trentamila secondo la polizia"
        return False
    several = g.language != "en" and 1 <= state.value < 20
    if state.words == 1 and (state.value == 1 or several) and state.last == "small" and word in g.fractions:
        return _share_out(state, g.fractions[word], g)
    if value >= 100 and state.value:
        state.current, state.total = times(state.value, value), 0
    elif state.current is None:
        state.current = value
    elif (state.last == "ten" and value < 10) or state.last in ("hundred", "hundreds"):
        state.current += value
    else:
        return False
    state.form = "ordinal"
    return True


def _fraction(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    """A denominator: "two fifths", "one third"; a singular after tens is an ordinal, "twenty-fifth"."""
    plural = word not in g.ordinals
    if not plural and (state.current is None or (state.current != 1 and state.last != "digits" and word in g.ordinals)):
        return _ordinal(state, word, text, match, g)
    if not state.words and state.current is None:
        return False
    if plural and state.value == 1 and word not in g.halves and g.language == "en":
        return False
    return _share_out(state, g.fractions[word], g)


def _share_out(state: Tally, denominator: int, g: Grammar) -> bool:
    """Divide by a denominator; after "and" it divides the last word only: "one hundred and three quarters"."""
    if state.joined and state.last == "small" and state.value > state.joined:
        unit = g.scales.get((state.scale or "").lower(), 1) if state.current == state.joined else 1
        state.current, state.total = state.value - state.joined + times(unit, state.joined / denominator), 0
        state.form = "words"
        state.last = "fraction"
        return True
    if state.value == 0:
        return False
    state.parts = state.value, denominator
    state.current, state.total, state.form = state.value / denominator, 0, "fraction"
    return True


def _half(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    share = g.halves[word]
    if state.current is not None or state.total:
        return _share_out(state, round(1 / share), g)
    if word in g.fractions and word not in g.ordinals and word.endswith("s") and g.language == "en":
        return False
    state.current, state.parts = share, (1, round(1 / share))
    state.form = "fraction"
    return True


def _vague(state: Tally, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    return False


_TAKERS = {
    "small": _small, "ten": _ten, "hundreds": _hundreds, "hundred": _hundred, "scale": _scale, "dozen": _dozen,
    "ordinal": _ordinal, "fraction": _fraction, "half": _half, "vague": _vague,
}  # fmt: skip

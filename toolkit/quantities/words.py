"""Numbers spelled out: "two hundred and three", "one and a half million", "three quarters", "twenty-first".

A machine over words: ``current`` gathers what is below the next scale word, ``total`` what scale words have closed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from toolkit.quantities.fused import split_fused
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numeral import Number, Numeral, times
from toolkit.quantities.scan import number_words

WORD = re.compile(r"[^\W\d_]{1,60}")
# What may stand between two words of a number: a hyphen, spaces, or a comma after a scale.
BETWEEN = re.compile(r"(?: ?[-‐‑] ?|[ \u00a0]{1,3}|\n)(?=[^\W_]|&)")
COMMA = re.compile(r", (?=[^\W\d_])")
SMALL_DIGITS = re.compile(r"\d{1,3}(?![\d.,]\d|\d|[^\W\d_]|\s?%)")
SCALE_FOLLOWS = re.compile(r"\d{1,3} (?:hundred|thousand|million|billion|mil|cent)")
AMPERSAND = re.compile(r"& ")
MAX_WORDS = 24


@lru_cache(maxsize=16)
def classes(language: str) -> dict[str, str]:
    """Return the class of every number word of a language."""
    return number_words(grammar(language))


@dataclass(slots=True)
class _State:
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
    joined: int | None = None

    @property
    def value(self) -> Number:
        return self.total + (self.current or 0)


def read_words(text: str, at: int, g: Grammar) -> Numeral | None:
    """Return the number in words that begins at an offset, or None where the word alone is no number."""
    state = _State(end=at)
    table = classes(g.language)
    position = at
    while state.words < MAX_WORDS:
        match = WORD.match(text, position)
        if match is None or not _take(state, match[0].lower(), match, text, g, table):
            if match is None and not _take_digits(state, text, position):
                break
            if match is not None:
                break
        state.words += 1
        if state.form != "words":
            break
        following = _next_word(text, state, g, table)
        if following is None:
            break
        position = following
    return _finish(text, at, state, g)


def extend_digits(text: str, number: Numeral, g: Grammar) -> Numeral:
    """Return a number in digits with the scale words that follow: "2.3 million", "3 hundred and 21", "3 dozens"."""
    if number.value is None or number.form == "fraction" and number.parts and number.parts[1] > 10:
        return number
    between = BETWEEN.match(text, number.end)
    match = WORD.match(text, between.end() if between else number.end)
    table = classes(g.language)
    if match is None or table.get(match[0].lower()) not in ("scale", "hundred", "dozen"):
        return number
    if table[match[0].lower()] == "dozen" and not isinstance(number.value, int):
        return number
    whole = isinstance(number.value, int)
    negative = number.value < 0
    state = _State(current=abs(number.value), last="digits", end=number.end)
    position = match.start()
    while state.words < MAX_WORDS:
        match = WORD.match(text, position)
        if match is None:
            if not _take_digits(state, text, position):
                break
        elif not whole and state.words and table.get(match[0].lower()) != "scale":
            break
        elif not _take(state, match[0].lower(), match, text, g, table):
            break
        state.words += 1
        following = _next_word(text, state, g, table)
        if state.form != "words" or following is None:
            break
        position = following
    value = -state.value if negative else state.value
    return Numeral(number.start, state.end, value, "digits", number.written, state.scale)


def _take(state: _State, word: str, match: re.Match[str], text: str, g: Grammar, table: dict[str, str]) -> bool:
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


def _small(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    value = g.small[word]
    if state.current is None:
        if state.last == "scale" and value == 0:
            return False
        state.current = value
        return True
    if state.last == "ten" and (0 < value < 10 or state.ten in g.vigesimal and 0 < value < 20):
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


def _ten(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
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


def _hundreds(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.current is not None:
        return False
    state.current = g.hundreds[word]
    return True


def _hundred(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.current is None:
        state.current = 100
    elif 0 < state.current < (1000 if state.last == "digits" else 100) and state.last != "hundred":
        state.current = times(state.current, 100)
        if state.last == "digits":
            state.scale = word
    else:
        return False
    return True


def _scale(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
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


def _dozen(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    if state.total or state.last == "dozen":
        return False
    state.current = times(1 if state.current is None else state.current, g.dozens[word])
    return True


def _ordinal(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    value = g.ordinals[word]
    several = g.language != "en" and 1 <= state.value < 20
    if state.words == 1 and (state.value == 1 or several) and state.last == "small" and word in g.fractions:
        return _share_out(state, g.fractions[word], g)
    if value >= 100 and state.value:
        state.current, state.total = times(state.value, value), 0
    elif state.current is None:
        state.current = value
    elif state.last == "ten" and value < 10 or state.last in ("hundred", "hundreds"):
        state.current += value
    else:
        return False
    state.form = "ordinal"
    return True


def _fraction(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    """A denominator: "two fifths", "one third"; a singular after tens is an ordinal, "twenty-fifth"."""
    plural = word not in g.ordinals
    if not plural and (state.current is None or state.current != 1 and state.last != "digits" and word in g.ordinals):
        return _ordinal(state, word, text, match, g)
    if not state.words and state.current is None:
        return False
    if plural and state.value == 1 and word not in g.halves and g.language == "en":
        return False
    return _share_out(state, g.fractions[word], g)


def _share_out(state: _State, denominator: int, g: Grammar) -> bool:
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


def _half(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    share = g.halves[word]
    if state.current is not None or state.total:
        return _share_out(state, round(1 / share), g)
    if word in g.fractions and word not in g.ordinals and word.endswith("s") and g.language == "en":
        return False
    state.current, state.parts = share, (1, round(1 / share))
    state.form = "fraction"
    return True


def _vague(state: _State, word: str, text: str, match: re.Match[str], g: Grammar) -> bool:
    return False


_TAKERS = {
    "small": _small, "ten": _ten, "hundreds": _hundreds, "hundred": _hundred, "scale": _scale, "dozen": _dozen,
    "ordinal": _ordinal, "fraction": _fraction, "half": _half, "vague": _vague,
}  # fmt: skip


def _take_fused(state: _State, word: str, end: int, g: Grammar) -> bool:
    """Take a word that a language writes as one: "dreihundertzwölf", "duecentocinquanta"."""
    if not g.fused or state.current is not None:
        return False
    value = split_fused(word, g)
    if value is None:
        return False
    state.current, state.last, state.end = value, "hundred", end
    return True


def _take_digits(state: _State, text: str, position: int) -> bool:
    """Take digits after a scale word: "4 thousand 3 hundred and 21"."""
    match = SMALL_DIGITS.match(text, position)
    if match is None or state.last not in ("scale", "hundred"):
        return False
    value = int(match[0])
    if state.last == "hundred" and value >= 100:
        return False
    if state.last == "hundred" and state.current is not None:
        state.current += value
        state.last = "small"
    else:
        state.current = value
        state.last = "digits"
    state.end = match.end()
    return True


def _next_word(text: str, state: _State, g: Grammar, table: dict[str, str]) -> int | None:
    """Return where the next word of the number begins, past spaces, hyphens and joiners."""
    between = BETWEEN.match(text, state.end)
    if between is None and state.last == "scale" and g.language == "en":
        between = COMMA.match(text, state.end)
    if between is None:
        return None
    position = between.end()
    if state.last not in ("hundred", "hundreds", "scale") and not (g.joins_tens and state.last == "ten"):
        return position
    joiner = WORD.match(text, position) or AMPERSAND.match(text, position)
    if joiner is None or joiner[0].lower().strip() not in g.joiners:
        return position
    rest = re.compile(r" ?-?").match(text, joiner.end())
    assert rest is not None
    following = WORD.match(text, rest.end())
    if following is not None and table.get(following[0].lower()) in ("small", "ten", "hundred", "hundreds", "ordinal"):
        state.joined = g.small.get(following[0].lower())
        return rest.end()
    if (
        following is None
        and SMALL_DIGITS.match(text, rest.end())
        and not SCALE_FOLLOWS.match(text, rest.end())
        and text[state.end : state.end + 1] == " "
    ):
        return rest.end() if state.scale in g.hundred else None
    return None


def _finish(text: str, at: int, state: _State, g: Grammar) -> Numeral | None:
    if not state.words:
        return None
    return Numeral(at, state.end, state.value, state.form, text[at : state.end], state.scale, parts=state.parts)  # type: ignore[arg-type]

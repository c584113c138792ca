"""Numbers spelled out: "two hundred and three", "one and a half million", "three quarters", "twenty-first"."""

from functools import lru_cache

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numbers.numeral import Numeral
from toolkit.quantities.numbers.scan import number_words
from toolkit.quantities.numbers.tally import Tally, take

WORD = expression(r"[^\W\d_]{1,60}")
# What may stand between two words of a number: a hyphen, spaces, or a comma after a scale.
BETWEEN = expression(r"(?: ?[-‐‑] ?|[ \u00a0]{1,3}|\n)(?=[^\W_]|&)")
COMMA = expression(r", (?=[^\W\d_])")
SMALL_DIGITS = expression(r"\d{1,3}(?![\d.,]\d|\d|[^\W\d_]|\s?%)")
SCALE_FOLLOWS = expression(r"\d{1,3} (?:hundred|thousand|million|billion|mil|cent)")
HYPHEN = expression(r" ?-?")
AMPERSAND = expression(r"& ")
MAX_WORDS = 24


@lru_cache(maxsize=16)
def classes(language: str) -> dict[str, str]:
    """Return the class of every number word of a language."""
    return number_words(grammar(language))


def read_words(text: str, at: int, g: Grammar) -> Numeral | None:
    """Return the number in words that begins at an offset, or None where the word alone is no number."""
    state = Tally(end=at)
    table = classes(g.language)
    position = at
    while state.words < MAX_WORDS:
        match = WORD.match(text, position)
        if match is None or not take(state, match[0].lower(), match, text, g, table):
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
    if state.form == "ordinal" and g.language in ("es", "pt"):
        _second_ordinal(text, state, g)
    return _finish(text, at, state, g)


def _second_ordinal(text: str, state: Tally, g: Grammar) -> None:
    """Take the ones of an ordinal in two words: "vigésimo tercero"."""
    match = WORD.match(text, state.end + 1) if text[state.end : state.end + 1] == " " else None
    ones = g.ordinals.get(match[0].lower(), 10) if match else 10
    if match and ones < 10 and state.value >= 20 and state.value % 10 == 0:
        state.current, state.total, state.end = state.value + ones, 0, match.end()


def extend_digits(text: str, number: Numeral, g: Grammar) -> Numeral:
    """Return a number in digits with the scale words that follow: "2.3 million", "3 hundred and 21", "3 dozens"."""
    if number.value is None or (number.form == "fraction" and number.parts and number.parts[1] > 10):
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
    state = Tally(current=abs(number.value), last="digits", end=number.end)
    position = match.start()
    while state.words < MAX_WORDS:
        match = WORD.match(text, position)
        if match is None:
            if not _take_digits(state, text, position):
                break
        else:
            word = match[0].lower()
            if not whole and state.words and table.get(word) != "scale":
                break
            if not take(state, word, match, text, g, table):
                break
        state.words += 1
        following = _next_word(text, state, g, table)
        if state.form != "words" or following is None:
            break
        position = following
    value = -state.value if negative else state.value
    return Numeral(number.start, state.end, value, "digits", number.written, state.scale)


def _take_digits(state: Tally, text: str, position: int) -> bool:
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


def _next_word(text: str, state: Tally, g: Grammar, table: dict[str, str]) -> int | None:
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
    rest = HYPHEN.match(text, joiner.end())
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


def _finish(text: str, at: int, state: Tally, g: Grammar) -> Numeral | None:
    if not state.words:
        return None
    return Numeral(at, state.end, state.value, state.form, text[at : state.end], state.scale, parts=state.parts)  # type: ignore[arg-type]

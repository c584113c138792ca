"""Numbers in any writing: digits or words, with scale, halves, sign and article around them."""

import re
from functools import cached_property, lru_cache

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.numbers.digits import read_digits
from toolkit.quantities.numbers.halves import HALF_ADJECTIVES, half_stands
from toolkit.quantities.numbers.numeral import Numeral, times
from toolkit.quantities.numbers.scan import endings, trie
from toolkit.quantities.numbers.words import WORD, extend_digits, read_words

LAST_WORD = expression(r"(?<![^\W\d_])([^\W\d_]++)([ \u00a0]|-)$")
LOOK_BACK = 14
# After these, and at the end of the text, no scale word follows digits, and no "minus" is looked for.
NO_SCALE = frozenset([",", ";", ")", "]", ":", "?", "!", "%"])


class Patterns:
    """Patterns built from a language's tables, each compiled when first asked for."""

    def __init__(self, g: Grammar) -> None:
        self._grammar = g
        self._article = "|".join(sorted(g.articles | g.one))
        self.minus = endings(g.minus)

    @cached_property
    def mark(self) -> re.Pattern[str]:
        """An abbreviated scale."""
        marks = self._grammar.marks
        forms = sorted({form for mark in marks for form in (mark, mark.capitalize(), mark.upper(), mark.lower())})
        return re.compile(rf"(?:[ \u00a0\u202f])?({trie(forms)})(?![\w])")

    @cached_property
    def tail(self) -> re.Pattern[str]:
        """A fraction that follows a whole: "and a half"; group 1 is its word."""
        g = self._grammar
        joiner = "|".join(sorted(map(re.escape, g.joiners or {"and"})))
        share = _longest_first({*g.halves, *(word for word in g.fractions if word in g.ordinals)})
        return re.compile(rf"(?:[ -](?:{joiner})[ -](?:(?:{self._article})[ -])?({share}))\b(?! of)", re.IGNORECASE)

    @cached_property
    def of_scale(self) -> re.Pattern[str]:
        """A scale that multiplies a fraction."""
        g = self._grammar
        scale = _longest_first({*g.scales, *g.hundred, *g.dozens})
        return re.compile(
            rf"[ -](?:(?:{self._article}|of a|de|d'un|d’un)[ -])?({scale})\b(?! (?:or|and) (?:so|more)\b)",
            re.IGNORECASE,
        )

    @cached_property
    def vague(self) -> re.Pattern[str]:
        """A scale or plural that goes on with a vague amount."""
        g = self._grammar
        words = _longest_first({*g.vague_plurals, *g.scales, *g.hundred})
        return re.compile(rf"(?:[ -](?:(?:{'|'.join(sorted(g.of))})[ ])?({words}))", re.IGNORECASE)

    @cached_property
    def point(self) -> re.Pattern[str] | None:
        """The decimals of a number in words."""
        point = "|".join(sorted(self._grammar.point))
        digits = "|".join(sorted(word for word, value in self._grammar.small.items() if isinstance(value, int)))
        return re.compile(rf" (?:{point})((?: (?:{digits}))+)\b", re.IGNORECASE) if point else None


def _longest_first(words: set[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the number patterns of a language."""
    return Patterns(grammar(language))


def tail(language: str) -> re.Pattern[str]:
    """Return the pattern of a fraction that follows a whole: "and a half"; group 1 is its word."""
    return patterns(language).tail


def read_numeral(text: str, at: int, in_words: bool, g: Grammar, money: bool = False) -> Numeral | None:
    """Return the number that begins at an offset, or None where there is none.

    Args:
        text: any string.
        at: where ``scan.candidates`` matched.
        in_words: whether it matched a word.
        g: the language's grammar.
        money: whether a currency stands before, so that "m" is a million.
    """
    if not in_words:
        found = patterns(g.language)
        number = read_digits(text, at, g.decimal)
        if text[number.end : number.end + 1] in NO_SCALE:
            return number
        number = extend_digits(text, number, g)
        if number.scale is None and number.value is not None:
            _mark(text, number, g, money)
        _tail(text, number, g)
        start = number.start
        if text[start - 1 : start] == " " and text[max(0, start - 3) : start - 1].lower() in found.minus:
            _minus(text, number, g)
        return number
    first = _vague(text, at, g) or read_words(text, at, g)
    if first is None or first.form == "vague":
        return first
    _point(text, first, g)
    _tail(text, first, g)
    _of_scale(text, first, g)
    _before(text, first, g)
    _of_scale(text, first, g)
    return first if _stands(text, first, g) else None


def _mark(text: str, number: Numeral, g: Grammar, money: bool) -> None:
    """Multiply by an abbreviated scale: "2.1m" of money, "10k", "1,2 Mrd"."""
    match = patterns(g.language).mark.match(text, number.end)
    scale = g.marks.get(match[1].lower()) if match else None
    if match and scale == 1000 and match[1] == "K" and not money:
        scale = None
    if scale is None and money:
        match = MONEY_MARK.match(text, number.end)
        scale = g.money_marks.get(match[1].lower()) if match else None
    if scale is None and (match := MILLIONS_OF_MONEY.match(text, number.end)):
        scale = 10**6
    if scale is None and (match := MILLIONS.match(text, number.end)) and "." not in number.written:
        scale = 10**6
    if scale and match and number.value is not None:
        number.value = times(number.value, scale)
        number.scale, number.end = match[1], match.end()


MONEY_MARK = expression(r"(?:[ \u00a0])?([kKmMbBtTgG]|mm|MM|mil)(?![\w])")
# "85 M€"
MILLIONS_OF_MONEY = expression(r"[ \u00a0\u202f]?(MM?)(?=[ \u00a0]?[€$£])")
# "10M" glued is ten million; with a space it is a concentration.
MILLIONS = expression(r"(M)(?![\w/⊙])(?! Na| K| H|[·−⁻])")


def _tail(text: str, number: Numeral, g: Grammar) -> None:
    """Add a fraction that follows: "two and a half", "3 million and a quarter"."""
    match = patterns(g.language).tail.match(text, number.end)
    if match is None or not isinstance(number.value, int) or number.form not in ("digits", "words"):
        return
    word = match[1].lower()
    share = g.halves.get(word) or 1 / g.fractions[word]
    scale = g.scales.get((number.scale or "").lower(), 1)
    following = patterns(g.language).of_scale.match(text, match.end())
    if following and 1 < g.scales.get(following[1].lower(), 1) < scale:
        number.value += times(share, g.scales[following[1].lower()])
        number.end = following.end()
        return
    number.value += times(share, scale) if scale > 1 else share
    number.end = match.end()
    if following and scale == 1 and following[1].lower() in g.scales:
        number.value = times(number.value, g.scales[following[1].lower()])
        number.scale, number.end = following[1], following.end()
    number.form = "words" if number.form == "words" else "fraction"


def _of_scale(text: str, number: Numeral, g: Grammar) -> None:
    """Multiply a fraction by a scale that follows: "half a million", "three quarters billion"."""
    if number.form != "fraction" or number.value is None:
        return
    match = patterns(g.language).of_scale.match(text, number.end)
    word = match[1].lower() if match else ""
    factor = g.scales.get(word) or g.dozens.get(word)
    if match and factor:
        number.value = times(number.value, factor)
        number.scale, number.end, number.parts = match[1], match.end(), None
        number.form = "words"


def _point(text: str, number: Numeral, g: Grammar) -> None:
    """Read decimals in words: "five point five", "two hundred point zero three"."""
    point = patterns(g.language).point
    match = point.match(text, number.end) if point else None
    if match is None or not isinstance(number.value, int) or number.form != "words":
        return
    digits = "".join(str(g.small[word]) for word in match[1].lower().split())
    number.value = float(f"{number.value}.{digits}")
    number.end = match.end()


def _before(text: str, number: Numeral, g: Grammar) -> None:
    """Take in an article ("a hundred", "a third") and a negative word that stand before."""
    match = LAST_WORD.search(text, max(0, number.start - LOOK_BACK), number.start)
    word = match[1].lower() if match else ""
    if match and word in g.articles and number.form in ("words", "fraction", "ordinal"):
        first = number.written.split()[0].split("-")[0].lower() if number.written else ""
        if first in g.scales or first in g.hundred or first in g.halves or first in g.dozens or first in g.fractions:
            if first in g.ordinals and not _is_share(text, number, g):
                return
            number.start = match.start()
            if first in g.ordinals and number.form == "ordinal":
                number.form, number.parts = "fraction", (1, g.fractions[first])
                number.value = 1 / g.fractions[first]
    elif match and word in g.minus and number.value is not None and _negates(text, match.start()):
        number.start, number.value = match.start(), -number.value


def _minus(text: str, number: Numeral, g: Grammar) -> None:
    """Take in a negative word before digits: "minus 5"."""
    match = LAST_WORD.search(text, max(0, number.start - LOOK_BACK), number.start)
    if match and match[1].lower() in g.minus and number.value is not None and _negates(text, match.start()):
        number.start, number.value = match.start(), -number.value


# "au moins 3", "al menos 3", "più o meno 3": the word for minus says "at least" or "about" there.
AT_LEAST = expression(r"\b(?:au|al|lo|pelo|ao|du|ou|o|de|à|más|plus|più|mais|y|e|ou)\s$", re.IGNORECASE)


def _negates(text: str, at: int) -> bool:
    return AT_LEAST.search(text, max(0, at - 6), at) is None


def _is_share(text: str, number: Numeral, g: Grammar) -> bool:
    """Whether "a third" is a share and no place in an order: "a third of", "a third more", "by a third."."""
    if number.form != "ordinal":
        return True
    following = text[number.end : number.end + 10].lower().lstrip(" ")
    return following[:1] in ("", ".", ",", ";", ")") or following.startswith(
        (*(word + " " for word in g.of), "more", "less", "to ")
    )


def _stands(text: str, number: Numeral, g: Grammar) -> bool:
    """Whether a scale word or a fraction has what it needs: "million" alone is no number."""
    words = number.written.lower().split(" ")
    first = words[0].split("-")[0]
    if words[-1] in HALF_ADJECTIVES and number.value == 0.5:
        return half_stands(text, number, g)
    if number.start < len(text) and not text.startswith(number.written[:1], number.start):
        return True
    if first in g.scales:
        # "mil" and "tausend" stand alone, "million" and "thousand" do not.
        return g.scales[first] == 1000 and g.language != "en"
    if first in g.dozens:
        return False
    if first in g.halves:
        return half_stands(text, number, g)
    return not (first in g.hundred and number.value == 100)


def _vague(text: str, at: int, g: Grammar) -> Numeral | None:
    """Read amounts that give no number: "several hundred thousand", "tens of millions", "hundreds"."""
    match = WORD.match(text, at)
    if match is None:
        return None
    word = match[0].lower()
    if word not in g.vague and word not in g.vague_plurals:
        return None
    end = match.end()
    scale = None
    for _ in range(4):
        more = patterns(g.language).vague.match(text, end)
        if more is None:
            break
        scale, end = more[1], more.end()
    return Numeral(at, end, None, "vague", text[at:end], scale, reason="the text gives no exact number")

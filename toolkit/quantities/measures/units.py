"""Units after a number: symbols, words, powers and compounds, to a canonical form.

Canonical units join bases with ``·`` and put negative powers after ``/`` ("mg/kg/day", "J/m^2"); a unit of negative
powers alone keeps them ("s^-1"). Values are never converted.
"""

import re
from functools import lru_cache

import msgspec

from toolkit.expressions import expression
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.measures.powers import NAMED_POWERS, SPACE, Powers, canonical, read_power, split_powers
from toolkit.quantities.measures.rates import INITIAL, read_per, tells_when
from toolkit.quantities.measures.symbol_fit import small_symbol, symbol_fits
from toolkit.quantities.tables.symbols import (
    DURATIONS,
    PERCENTS,
    PRIMES,
    SAME_LETTERS,
    TEMPERATURES,
    UNITS,
)

# Superscripts are word characters in Unicode; here they are powers.
LETTER = r"[^\W\d_²³¹⁰⁴-⁹]"
ATOM = expression(
    r"(?:wt|vol|at|mol)\.?\s?%|%|‰|[°º˚∘◦]\s?[CFK](?![^\W\d_])|[℃℉]|[°º˚∘◦]|•(?=[\s,.;)])|[Å]|o (?=C\b)C|"
    r"[×x] ?g(?![\w])|[cm]m[ \u00a0]Hg(?!\w)|"
    rf"{LETTER}{{1,24}}(?![^\W\d_²³¹⁰⁴-⁹])(?:\.(?=[\s,;)]|$))?|[\"″”'’′](?!\w)|['’′](?=\d{{1,2}}[\"″”])"
)
GAP = expression(rf"[-‐‑](?=[^\W\d_])|{SPACE}{{1,2}}|\s?\n(?=\S)|")
SEPARATOR = expression(
    rf"{SPACE}?/{SPACE}?|{SPACE}\.(?=[^\W\d_])|[·⋅∙•*×]|{SPACE}[·⋅∙×•]{SPACE}|\.(?=[^\W\d_])|{SPACE}|-(?=hour)"
)
# In names of several words a hyphen stands like a space: "a 17-sq-m mirror".
BLANKS = str.maketrans("\u00a0\n-", "   ")
# A number in quotation marks: the mark after it is no prime.
QUOTED = expression(r"(?<!\d)[‘'’“\"”][\d.,]+$")
# "the Act of 1996''": the mark closes a quotation.
YEAR = expression(r"(?<!\d)(?:1[5-9]|20)\d\d$")
# Abbreviations that take a full stop, unless the sentence ends there.
DOTTED = frozenset("in min sec hr hrs lb lbs oz ft deg yr yrs".split())
CLOSES = expression(r"\s*$|\s+[A-Z\n(]")
# How text taken from PDF files writes the degree sign.
DEGREES = {
    "•": "°",
    "∘": "°",
    "◦": "°",
    "oC": "°C",
    "∘C": "°C",
    "◦C": "°C",
    "×g": "g0",
    "xg": "g0",
    "∘F": "°F",
    "◦F": "°F",
}
# A power that lost its raised position: "kg/m 3".
FLAT_POWER = expression(r" ([23])(?![\w,]|[.]\d| [a-z])")
# "150 kg N ha-1", "2 g C m−2": what is weighed, between the unit and what it is spread over.
SUBSTANCE = expression(
    rf"{SPACE}(?:N|P|K|C|S|Cd|Cu|Fe|Zn|CO2|CH4|N2O|DM|DW|FW|P2O5|K2O)(?={SPACE}(?:ha|m|L|l|kg|g|cm|yr|d|h){SPACE}?[-−–⁻])"
)
NAME = expression(r"[^\W\d_]{1,4}(?!\w)")
NEXT_WORD = expression(r"[ -]([^\W\d_]+)")
MAX_FACTORS = 6
# A denominator of so many: a body surface ("mL/min/1.73 m²") or a power of ten ("kcal/100 g").
COUNTED_DENOMINATOR = expression(rf"{SPACE}?/{SPACE}?(10{{1,5}}|1[.,]73){SPACE}?(?=[^\W\d_])")


class Unit(msgspec.Struct, frozen=True, gc=False):
    """A unit with the characters that give it, its canonical name and its (base, power) pairs."""

    start: int
    end: int
    name: str
    powers: Powers
    symbol: bool


@lru_cache(maxsize=16)
def phrases(language: str) -> dict[str, list[tuple[str, str]]]:
    """Return unit names of several words by their first word, longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, unit in grammar(language).units.items():
        first = re.split(r"[ .\-\u00a0]", name)[0]
        if name not in (first, first + "."):
            found.setdefault(first, []).append((name, unit))
    return {first: sorted(names, key=lambda pair: (-len(pair[0]), pair[0])) for first, names in sorted(found.items())}


def read_unit(text: str, at: int, g: Grammar) -> Unit | None:
    """Return the unit that stands after a number.

    Args:
        text: any string.
        at: end of the number.
        g: the language's grammar.
    """
    opening = BRACKET.match(text, at)
    if (
        opening
        and (inner := _factors(text, opening.end(), opening.end(), g))
        and text[inner.end : inner.end + 1] in ("}", ")")
    ):
        return Unit(opening.end() - 1, inner.end + 1, inner.name, inner.powers, inner.symbol) if inner.symbol else None
    gap = GAP.match(text, at)
    start = gap.end() if gap else at
    return _factors(text, start, at, g)


BRACKET = expression(r" [({](?=[^\W\d_%°])")


def _factors(text: str, start: int, number_end: int, g: Grammar) -> Unit | None:
    first = _factor(text, start, g, spaced=start > number_end, first=True)
    if first is None:
        return None
    end, base, power, symbol = first
    powers = {base: power} if "/" not in base and "^" not in base else dict(split_powers(base))
    sign = 1
    for _ in range(MAX_FACTORS):
        following = _next_factor(text, end, g, symbol, sign)
        if following is None:
            break
        end, base, power, sign = following
        for name, exponent in split_powers(base):
            powers[name] = powers.get(name, 0) + exponent * power
    if symbol and (counted := COUNTED_DENOMINATOR.match(text, end)):
        below = _factor(text, counted.end(), g, spaced=False, first=False)
        if below is not None and below[3] and below[1] not in powers:
            end = below[0]
            base = below[1] if below[2] == 1 else f"{below[1]}^{below[2]}"
            powers[f"{counted[1].replace(',', '.')} {base}"] = -1
    pairs = tuple((name, exponent) for name, exponent in powers.items() if exponent)
    if not pairs:
        return None
    return Unit(start, end, canonical(pairs), pairs, symbol)


def unit_kind(unit: Unit) -> str:
    """Return the kind of figure that a unit makes.

    >>> unit_kind(Unit(0, 1, "hour", (("h", 1),), True))
    'duration'
    """
    for kind, names in (("percent", PERCENTS), ("duration", DURATIONS), ("temperature", TEMPERATURES)):
        if unit.name in names:
            return kind
    return "quantity"


def _factor(text: str, at: int, g: Grammar, spaced: bool, first: bool) -> tuple[int, str, int, bool] | None:
    """Read one unit with its power: end, canonical base, power and whether it is a symbol."""
    match = ATOM.match(text, at)
    if match is None:
        return None
    word = match[0]
    if word in PRIMES:
        fits = (
            first
            and not spaced
            and not QUOTED.search(text, max(0, at - 12), at)
            and not YEAR.search(text, max(0, at - 5), at)
        )
        return (match.end(), PRIMES[word], 1, True) if fits else None
    named = _named(text, match, g)
    if named is not None:
        end, unit = named
        return (*read_power(text, end, unit, symbol=False), False)
    plain = word.translate(SAME_LETTERS).rstrip(".") if word[-1] == "." else word.translate(SAME_LETTERS)
    plain = plain.replace(" ", "").replace("\u00a0", "")
    if plain.isupper():
        plain = small_symbol(text, match.start(), match.end(), plain)
    symbol = UNITS.get(plain) or DEGREES.get(plain)
    if symbol is None or (first and (_is_word(plain, spaced, g) or not symbol_fits(text, plain, match, spaced))):
        return None
    end = match.end()
    if word[-1] == "." and (plain not in DOTTED or CLOSES.match(text, end)):
        end -= 1
    return (*read_power(text, end, symbol, symbol=True), True)


def _is_word(plain: str, spaced: bool, g: Grammar) -> bool:
    """Whether a symbol is a word of the language here: French "9 au 11 février", Spanish "3 o 4"."""
    return plain in g.conjunctions or (spaced and g.language != "en" and plain in g.function_words)


def _named(text: str, match: re.Match[str], g: Grammar) -> tuple[int, str] | None:
    """Read a unit in words, the longest name that the language knows: "square miles", "degrees Celsius"."""
    word = match[0].lower()
    if word[-1] == ".":
        if word in g.units and not CLOSES.match(text, match.end()):
            return match.end(), g.units[word]
        return _named_at(text, match.start(), match.end() - 1, word[:-1], g)
    return _named_at(text, match.start(), match.end(), word, g)


def _named_at(text: str, start: int, end: int, word: str, g: Grammar) -> tuple[int, str] | None:
    candidates = phrases(g.language).get(word)
    if candidates:
        ahead = text[start : start + 40].lower().translate(BLANKS)
        for name, unit in candidates:
            if ahead.startswith(name.replace("-", " ")) and not ahead[len(name) : len(name) + 1].isalnum():
                return start + len(name), unit
    power = NAMED_POWERS.get(word)
    if power:
        following = NEXT_WORD.match(text, end)
        base = g.units.get(following[1].lower()) if following else None
        return (following.end(), f"{base}^{power}") if following and base else None
    found = g.units.get(word)
    return (end, found) if found else None


def _next_factor(text: str, end: int, g: Grammar, symbol: bool, sign: int) -> tuple[int, str, int, int] | None:
    """Read a further factor after a slash, "per", a dot, or a space before a negative power."""
    substance = SUBSTANCE.match(text, end) if symbol else None
    separator = SEPARATOR.match(text, substance.end() if substance else end)
    if separator is None:
        return None
    mark = separator[0]
    slash = "/" in mark
    position = separator.end()
    if mark.isspace():
        per = read_per(text, end, g)
        if per is not None:
            factor = _per_factor(text, per, g, symbol)
            return (factor[0], factor[1], -factor[2], -1) if factor else None
        factor = _factor(text, position, g, spaced=True, first=False) if symbol else None
        if factor is None or (factor[2] >= 0 and not (factor[0] - position <= 2 and _paired(text, end, factor))):
            return None
        return factor[0], factor[1], factor[2], sign
    factor = _factor(text, position, g, spaced=False, first=False) or _below(text, position, g, slash)
    if factor is None or (not slash and not (factor[3] and symbol)):
        return None
    if slash and factor[2] == 1 and (flat := FLAT_POWER.match(text, factor[0])):
        factor = flat.end(), factor[1], int(flat[1]), factor[3]
    return factor[0], factor[1], -abs(factor[2]) if slash else sign * factor[2], -1 if slash else sign


def _below(text: str, at: int, g: Grammar, slash: bool) -> tuple[int, str, int, bool] | None:
    """Read a unit that is one below a stroke only: Italian "15 mg/kg/die", French "15 mg/kg/j"."""
    word = NAME.match(text, at) if slash and g.units_below else None
    unit = g.units_below.get(word[0]) if word else None
    return (word.end(), unit, 1, False) if word and unit else None


def _per_factor(text: str, per: tuple[int, bool], g: Grammar, symbol: bool) -> tuple[int, str, int, bool] | None:
    """Read the unit after a word for "per"; ``symbol`` says whether a symbol or no unit stands before the word."""
    position, firm = per
    factor = _factor(text, position, g, spaced=True, first=False)
    if factor is None or INITIAL.match(text, position):
        return None
    if not firm and (factor[3] or (symbol and factor[1] not in DURATIONS) or tells_when(text, factor[0], g)):
        return None
    return factor


def read_rate_alone(text: str, at: int, g: Grammar, *, part: bool = False) -> Unit | None:
    """Return what a bare number is told of: "12 per week", "30 a month"; units of negative powers.

    Args:
        text: any string.
        at: end of the number.
        g: the language's grammar.
        part: whether the number is less than one, so that "a" and "an" are articles.
    """
    per = read_per(text, at, g)
    factor = _per_factor(text, per, g, symbol=True) if per else None
    if per is None or factor is None or (not per[1] and (part or g.language == "de" or factor[1] == "second")):
        # "half an hour", "in den 20 im Jahr", "from 2 to the second"
        return None
    powers = tuple((name, -exponent * factor[2]) for name, exponent in split_powers(factor[1]))
    return Unit(at + 1, factor[0], canonical(powers), powers, factor[3])


def _paired(text: str, end: int, factor: tuple[int, str, int, bool]) -> bool:
    """Whether "N m", "kW h", "A h", "Pa s" are products."""
    return (text[max(0, end - 2) : end].strip()[-1:], factor[1]) in {
        ("N", "m"),
        ("W", "h"),
        ("A", "h"),
        ("a", "s"),
    } and (text[factor[0] : factor[0] + 1] in ("", " ", ".", ",", ")", ";"))

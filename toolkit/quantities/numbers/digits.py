"""Numbers written in digits: separators, signs, exponents, fractions, uncertainties.

The decimal sign is the language's, but the text may say otherwise: "0,05" and "5,00" are decimals in English too,
and "1.5" is one in Spanish. Only ``1.234`` and ``1,234`` are ambiguous; those follow the language, unless the text
shows decimals of the other style and none of its own.
"""

import re
from decimal import Decimal, DecimalException

from toolkit.expressions import expression
from toolkit.quantities.numbers.intervals import is_interval
from toolkit.quantities.numbers.numeral import MAX_DIGITS, TOO_LARGE, TOO_LONG, Numeral, exact

SPACES = "\u00a0\u2009\u202f"
# Grouped digits: one separator throughout, groups of three (or the Indian two), and no fourth digit after them.
_GROUPED = r"\d{1,3}(?:([%s'’%s ])\d{3})(?:\1\d{3})*(?!\d)"
_INDIAN = r"\d{1,2}(?:,\d\d){1,12},\d{3}(?!\d)"
POINT = expression(rf"(?:{_GROUPED % (',', SPACES)}|{_INDIAN}|\d+)(?:\.\d+)?")
COMMA = expression(rf"(?:{_GROUPED % ('.', SPACES)}|\d+)(?:,\d+)?")
SEPARATORS = frozenset([*".,'’ ", *SPACES])
RUN = expression(r"\d+")
STYLES = {".": POINT, ",": COMMA}
OTHER_DECIMAL = {".": expression(r",\d+(?![\d,])"), ",": expression(r"\.\d+(?![\d.])")}
AMBIGUOUS = {".": expression(r"[1-9]\d{0,2},\d{3}(?!\d|,\d)"), ",": expression(r"[1-9]\d{0,2}\.\d{3}(?!\d|\.\d)")}
# "F(5,8)", "1,4-beta" and "Figures 2,3" are no decimals: a comma that tells stands in a number with space around.
OWN_EVIDENCE = {
    ".": expression(r"\d\.\d\d?(?![\d.])"),
    ",": expression(r"(?<![\d,(\[\w-])\d{1,4},\d\d?(?![\d,)\]\w-])"),
}
# How far from a number its neighbours tell about the decimal sign.
EVIDENCE_WINDOW = 600
TABLE = str.maketrans("", "", f",'’ {SPACES}")
COMMA_TABLE = str.maketrans(",", ".", f".'’ {SPACES}")

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–‐", "0123456789-+---")
_POWER = (
    r"(?:\s?\^\s?\{?\s?[-−–+]?\s?\d{1,4}\}?|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\s?[−–-]\s?\d{1,2}(?![\d.,]\d|\w)|\s\d{1,2}(?![\w.]))"
)
SCIENTIFIC = expression(rf"\s?[×✕⨯·⋅∙*xX]\s?10(?:\*\*)?({_POWER}|(?<=\*\*)-?\d{{1,4}})")
# "8.8 × 104": the power lost its raised position; the whole has one digit and decimals.
FLAT_SCIENTIFIC = expression(
    r"\s?[×✕xX]\s?10([3-9]|1[0-4])(?![\d\w]|[.,]\d|\s?[×xX]|[ \u00a0](?:mm|cm|m|µm|μm|nm|km)\b)"
)
ONE_DIGIT = expression(r"\d[.,]\d+")
E_NOTATION = expression(r"[eE]([-−+]?\d{1,9})(?![\w.]\w)")
POWER_OF_TEN = expression(
    r"10(?:\s?\^\s?\{?\s?([-−–+]?\s?\d{1,4})\}?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\s?(−\s?\d{1,2})(?![\d.]|\s?%))"
)
CARET = expression(r"\^([-−+]?\d{1,4})(?!\w)")
SPREAD = expression(r"\s?\((\d{1,3})\)(?!\w)")
SIGNS = "-−–‐‑﹣－"
# A sign that a space parts from its number, after an operator or a bracket.
APART = expression(r"[=<>≤≥≈([]\s?[−–-]$")
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
VULGAR_SIGNS = "".join(VULGAR)
FRACTION = expression(r"\s?[/⁄∕]\s?(\d{1,6})(?![\d/⁄]|[.,]\d)")
# What goes on with a number, past a space or hyphen, where it is no digit: fractions, powers, "e-3".
GOES_ON = frozenset([*VULGAR, *"/⁄∕×✕⨯·⋅∙*xXeE^"])
MIXED = expression(rf"(?:[ \u00a0-]?([{VULGAR_SIGNS}])|[ \u00a0-](\d{{1,2}})\s?[/⁄∕]\s?(\d{{1,3}})(?![\d/]))")


def read_digits(text: str, at: int, decimal: str) -> Numeral:
    """Return the number whose first digit stands at an offset.

    Args:
        text: any string.
        at: offset of a digit or a vulgar fraction.
        decimal: decimal sign of the language.
    """
    if text[at] in VULGAR:
        top, bottom = VULGAR[text[at]]
        return _signed(text, Numeral(at, at + 1, top / bottom, "fraction", text[at], parts=(top, bottom)))
    whole, end = _plain(text, at, decimal)
    number = Numeral(at, end, None, "digits", text[at:end])
    if whole is None:
        number.reason = TOO_LONG
        return number
    if text[at - 1 : at] == "." and text[at:end].isdigit() and not text[at - 2 : at - 1].isalnum():
        whole, number.start = whole.scaleb(at - end), at - 1
    ahead = text[end : end + 2].strip().lstrip("-")[:1]
    if not (ahead in GOES_ON or ahead.isdigit() or number.written == "10") or not (
        _fraction(text, number, whole) or _exponent(text, number, whole)
    ):
        _whole(text, number, whole)
    return _signed(text, number)


def _plain(text: str, at: int, decimal: str) -> tuple[Decimal | None, int]:
    """Read digits with their separators: the number (None where too long) and the end."""
    run = RUN.match(text, at)
    assert run is not None
    end, style = run.end(), decimal
    if text[end : end + 1] in SEPARATORS and text[end + 1 : end + 2].isdecimal():
        end, style = _separated(text, at, end, decimal)
    if end - at > MAX_DIGITS + 15:
        return None, end
    digits = text[at:end].translate(TABLE if style == "." else COMMA_TABLE)
    if len(digits) > MAX_DIGITS:
        return None, end
    try:
        return Decimal(digits), end
    except DecimalException:
        return None, end


def _separated(text: str, at: int, run_end: int, decimal: str) -> tuple[int, str]:
    """Read digits that a separator and further digits follow: the end of the number and its decimal sign."""
    if text[at] == "0" or (AMBIGUOUS[decimal].match(text, at) and _contradicted(text, at, decimal)):
        end = run_end
    else:
        match = STYLES[decimal].match(text, at)
        assert match is not None
        end = match.end()
    if end == run_end:
        other = OTHER_DECIMAL[decimal].match(text, end)
        own = text[end : end + 1] == decimal and text[end + 1 : end + 2].isdecimal()
        if own:
            fraction = RUN.match(text, end + 1)
            assert fraction is not None
            end = fraction.end()
        elif other and _is_decimal(text, at, other, decimal):
            return other.end(), "," if decimal == "." else "."
    return end, decimal


def _is_decimal(text: str, at: int, other: re.Match[str], decimal: str) -> bool:
    """Whether digits after the other style's sign are decimals: "0,05", "€1,2", "5,00", "1.5" in Spanish."""
    length = other.end() - other.start() - 1
    if is_interval(text, at):
        return False
    if decimal == ",":
        return True
    if length == 3 and text[at] != "0":
        return True
    if text[at] == "0" and other.start() == at + 1:
        return True
    before = text[at - 1 : at]
    if length <= 2 and ((before in "€£$¥" and before) or other.group() in (",00", ",50")):
        return True
    after = text[other.end() : other.end() + 4].lstrip(" \u00a0")
    return length <= 2 and ((after[:1] in "%€£$" and after != "") or after[:3] in ("Mrd", "Mio", "mil"))


def _contradicted(text: str, at: int, decimal: str) -> bool:
    """Whether the text around writes decimals in the other style and never in its language's."""
    other = "," if decimal == "." else "."
    start, end = max(0, at - EVIDENCE_WINDOW), at + EVIDENCE_WINDOW
    return (
        OWN_EVIDENCE[other].search(text, start, end) is not None
        and OWN_EVIDENCE[decimal].search(text, start, end) is None
    )


def _fraction(text: str, number: Numeral, whole: Decimal) -> bool:
    """Read "3/4", "10 1/2", "2½"; a division by zero is no number."""
    match = MIXED.match(text, number.end) if whole < 10**6 and whole == int(whole) else None
    if match:
        top, bottom = VULGAR[match[1]] if match[1] else (int(match[2]), int(match[3]))
        if 0 < top < bottom:
            number.value = int(whole) + top / bottom
            number.end, number.form = match.end(), "fraction"
            return True
    match = FRACTION.match(text, number.end) if number.written.isdigit() and len(number.written) < 7 else None
    if match and int(match[1]) and not (whole > 99 and int(match[1]) == whole + 1):
        number.parts = int(whole), int(match[1])
        number.value = int(whole) / int(match[1])
        number.end, number.form = match.end(), "fraction"
        return True
    return False


def _exponent(text: str, number: Numeral, whole: Decimal) -> bool:
    """Read "e-3", "× 10^8", "10^6", "2^10"."""
    end = number.end
    if text[end : end + 1] in ("e", "E") and (match := E_NOTATION.match(text, end)):
        return _powered(number, whole, match[1], match.end())
    if match := SCIENTIFIC.match(text, end):
        return _powered(number, whole, match[1], match.end())
    if ONE_DIGIT.fullmatch(number.written) and (match := FLAT_SCIENTIFIC.match(text, end)):
        return _powered(number, whole, match[1], match.end())
    if number.written == "10" and (match := POWER_OF_TEN.match(text, number.start)):
        return _powered(number, Decimal(1), match[1] or match[2] or match[3], match.end())
    if text[end : end + 1] == "^" and (match := CARET.match(text, end)):
        power = int(match[1].translate(SUPERSCRIPTS))
        number.end = match.end()
        try:
            number.value = exact(whole**power)
        except DecimalException:
            number.value = None
        number.reason = TOO_LARGE if number.value is None else None
        return True
    return False


def _powered(number: Numeral, whole: Decimal, written: str, end: int) -> bool:
    """Set a number to ``whole`` times ten to a written power."""
    power = int(re.sub(r"[^\d+-]", "", written.translate(SUPERSCRIPTS)))
    number.end = end
    number.value = exact(whole.scaleb(power)) if abs(power) <= 10**4 else None
    number.reason = TOO_LARGE if number.value is None else None
    return True


def _whole(text: str, number: Numeral, whole: Decimal) -> None:
    """Set the plain value, and an uncertainty in its last digits, ``0.495274(1)``."""
    number.value = exact(whole)
    match = SPREAD.match(text, number.end) if "." in number.written else None
    if match and (text[number.end] == "(" or len(match[1]) < 3):
        places = len(number.written) - number.written.index(".") - 1
        number.spread = exact(Decimal(match[1]).scaleb(-places))
        number.end = match.end()


def _signed(text: str, number: Numeral) -> Numeral:
    """Take in a sign that belongs to the number: after white space, a bracket or an operator, never "5-10"."""
    at = number.start - 1
    if at > 1 and text[at] == " " and text[at - 1] in "−–-" and APART.search(text, max(0, at - 4), at):
        # "mean = − 0.07"
        at -= 1
    if at < 0 or (text[at] not in SIGNS and text[at] != "+"):
        return number
    before = text[at - 1] if at else " "
    if before.isspace() or before in "([{<>=≤≥~∼≈±,;:\"'“‘/|":
        if text[at] == "–" and before.isspace() and text[at - 2 : at - 1].isdigit():
            return number
        number.start = at
        if text[at] != "+" and number.value is not None:
            number.value = -number.value
    return number

"""Numerals in digits: finding them in a text and writing them in another language's form, by value.

Every digit run counts here, figure or label alike: a translation must keep "Table 4" as well as "4 mg". What a numeral
means (unit, date, bound) is for ``toolkit.quantities``; this is only about signs on paper.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.model.settings import NumberStyle

NBSP = "\u00a0"

# Digits joined by separators in any convention; what the separators mean is read by language below. The spaces are
# those that group digits: no-break, narrow no-break and thin.
_DIGITS = expression(r"(?<![^\W_])(?<!\d[.,])\d+(?:[.,\u00a0\u202f\u2009'’]\d+)*|(?<=[\s<>=≤≥±(])\.\d+")
# A label before a numeral: the numeral is a name and keeps its form.
_LABELS = frozenset(
    {
        *("abschnitt", "appendix", "articolo", "artigo", "artículo", "capitolo", "capítulo", "chapitre", "chapter"),
        *("clause", "eq", "equation", "fig", "figs", "figura", "figuras", "figure", "figures", "kapitel", "level"),
        *("phase", "release", "section", "sección", "sezione", "seção", "tab", "tabela", "tabella", "tabelle"),
        *("tabla", "table", "tableau", "v", "ver", "version", "versione", "versión", "versão"),
    }
)
_WORD_BEFORE = expression(r"([^\W\d_]{1,12})\.?\s?$")

# CLDR's minimumGroupingDigits where it is not 1 (Babel drops the datum): 2 means 1234 but 12 345.
_MINIMUM_GROUPING = {"es": 2, "it": 2, "pl": 2, "pt-PT": 2}
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral of a text; spans count from the start of that text.

    Attributes:
        start, end, text: where it stands and its signs.
        value: what it is worth in the language of the text; null for labels and dotted identifiers.
        places: digits after the decimal sign.
        grouped: whether its thousands are set apart.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    places: int = 0
    grouped: bool = False

    @property
    def has_separator(self) -> bool:
        """Whether its form differs between languages."""
        return self.value is not None and (self.grouped or self.places > 0)


@dataclass(frozen=True, slots=True)
class Signs:
    """The number signs of one language; groups are set from ``minimum`` plus three digits on."""

    decimal: str
    group: str
    percent_space: str
    minimum: int


@lru_cache(maxsize=64)
def signs(language: str) -> Signs:
    """Return the number signs of a BCP 47 tag, from CLDR; those of English where it is unknown.

    >>> signs("es").decimal, signs("fr").group
    (',', '\\u202f')
    """
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    symbols = locale.number_symbols["latn"]
    pattern = str(locale.percent_formats[None].pattern)
    space = pattern[-2] if pattern.endswith("%") and pattern[-2].isspace() else ""
    minimum = _MINIMUM_GROUPING.get(
        language, _MINIMUM_GROUPING.get(language.split("-")[0], 1) if "-" not in language else 1
    )
    return Signs(symbols["decimal"], symbols["group"], space, minimum)


def find_numerals(text: str, language: str) -> list[Numeral]:
    """Return the numerals of ``text``, in order, read as ``language`` writes them.

    >>> [str(numeral.value) for numeral in find_numerals("7,162 (5.8%) in Table 4", "en")]
    ['7162', '5.8', '4']
    """
    found = []
    for match in _DIGITS.finditer(text):
        start, end, written = match.start(), match.end(), match[0]
        if written[-1] == "'" or (end < len(text) and text[end].isalpha() and text[end - 1] in "'’"):
            continue
        value, places, grouped = _read(written, signs(language))
        if places and _is_label(text, start):
            value = None
        found.append(Numeral(start, end, written, value, places, grouped))
    return found


def write_numeral(numeral: Numeral, target: str, style: NumberStyle = "cldr") -> str:
    """Return the numeral as the target language writes it, with the decimals and the grouping that it has.

    Args:
        numeral: as found in the source.
        target: BCP 47 tag.
        style: ``cldr``; ``space`` groups from five digits on with no-break spaces; ``plain`` groups nothing;
            ``source`` changes nothing.

    >>> numeral = find_numerals("12,345.6", "en")[0]
    >>> write_numeral(numeral, "es"), write_numeral(numeral, "es", "space"), write_numeral(numeral, "es", "plain")
    ('12.345,6', '12\\xa0345,6', '12345,6')
    """
    if numeral.value is None or style == "source" or not numeral.has_separator:
        return numeral.text
    return write_value(numeral.value, numeral.places, target, style, grouped=numeral.grouped)


def write_value(value: Decimal, places: int, target: str, style: NumberStyle, *, grouped: bool) -> str:
    """Return a value as the target language writes it, with ``places`` decimals."""
    form = signs(target)
    whole, _, fraction = f"{value:.{places}f}".partition(".")
    if grouped:
        minimum = 5 if style == "space" else 3 + form.minimum
        group = {"space": NBSP, "plain": ""}.get(style, form.group)
        if len(whole.lstrip("-")) >= minimum:
            whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", group, whole)
    return whole + (form.decimal + fraction if fraction else "")


def percent_space(target: str, style: NumberStyle) -> str | None:
    """Return what stands between a number and its percent sign in the target language; None to leave it as it is."""
    return None if style == "source" else signs(target).percent_space


def _read(written: str, form: Signs) -> tuple[Decimal | None, int, bool]:
    """Return value, decimals and grouping; no value for what is not one number in this language."""
    if len(written) > _LONGEST:
        return None, 0, False
    if written.isdigit():
        return (Decimal(written), 0, False) if written.isascii() else (None, 0, False)
    groups = {form.group, NBSP, "\u202f", "\u2009", "'", "’"} - {form.decimal}
    whole, decimal, fraction = written.rpartition(form.decimal)
    if not decimal:
        whole, fraction = written, ""
    for sign in groups:
        if sign in whole and form.decimal not in whole:
            parts = whole.split(sign)
            if (
                len(parts[0]) <= 3
                and all(len(part) == 3 and part.isdigit() for part in parts[1:])
                and parts[0].isdigit()
            ):
                return Decimal("".join(parts) + (f".{fraction}" if fraction else "")), len(fraction), True
            return None, 0, False
    if fraction.isdigit() and (whole.isdigit() or not whole):
        return Decimal(f"{whole or '0'}.{fraction}"), len(fraction), False
    return None, 0, False


def _is_label(text: str, start: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return before is not None and before[1].lower() in _LABELS

"""Names of months and weekdays in six languages (CLDR 46, wide forms)."""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either
from toolkit.language.tags import primary

_MONTHS = {
    "de": "Januar|Jänner Februar|Feber März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_WEEKDAYS = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
# English and German write months with a capital: "may" and "march" are verbs.
_CAPITAL = ("de", "en")


class CalendarName(NamedTuple):
    """A month (1 to 12) or a weekday (1 to 7) as a text names it."""

    kind: str
    number: int
    start: int
    end: int


def calendar_names(text: str, language: str) -> list[CalendarName]:
    """Return the months and weekdays that a text names, in order.

    Args:
        text: any string.
        language: BCP 47 tag; none are found for a language without a table.

    >>> [(name.kind, name.number) for name in calendar_names("On Monday, March 2, they may march.", "en")]
    [('weekday', 1), ('month', 3)]
    """
    pattern, numbers = _names(primary(language))
    if pattern is None:
        return []
    return [
        CalendarName(*numbers[m[0].lower().removesuffix("s") if m[1] else m[0].lower()], *m.span())
        for m in pattern.finditer(text)
    ]


@lru_cache(maxsize=16)
def _names(language: str) -> tuple[re.Pattern[str] | None, dict[str, tuple[str, int]]]:
    numbers: dict[str, tuple[str, int]] = {}
    names: list[str] = []
    for kind, table in (("month", _MONTHS), ("weekday", _WEEKDAYS)):
        for number, forms in enumerate(table.get(language, "").split(), start=1):
            for form in forms.split("|"):
                names.append(form)
                numbers[form.lower()] = (kind, number)
    if not names:
        return None, numbers
    capital = language in _CAPITAL
    joined = either(name if capital else name.lower() for name in names)
    plural = "(?:(?<=day)(s))?" if language == "en" else "()?"
    return re.compile(rf"\b{joined}{plural}\b", 0 if capital else re.IGNORECASE), numbers

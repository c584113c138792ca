"""House numbers: "1600 Pennsylvania Avenue", "12 rue du Bac", "calle Mayor 7"."""

import re

from toolkit.expressions import expression

AFTER = {
    "en": expression(
        r"[A-Z]? (?:(?:North|South|East|West|[NSEW]\.?) )?(?:[A-Z][\w'’]{1,20}\.? ){1,3}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Close|Court|Parkway|Place)\b"
    ),
    "fr": expression(
        r"(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|quai|allée|impasse|chemin|cours) (?:d|[A-ZÀ-Þ]|la |le )"
    ),
}
BEFORE = {
    "es": expression(r"\b(?:calle|avenida|avda\.|plaza|paseo) (?:[\w.]{1,20} ){1,4}$", re.IGNORECASE),
    "it": expression(r"\b(?:via|viale|piazza|corso|largo) (?:[A-Z][\w.]{0,20} ){1,3}$", re.IGNORECASE),
    "pt": expression(r"\b(?:rua|avenida|av\.|praça|travessa) (?:[\w.]{1,20}[ ,]{1,2}){1,4}$", re.IGNORECASE),
}
LOOK_BACK = 48
MAX_DIGITS = 5


def is_house(text: str, start: int, end: int, language: str) -> bool:
    """Whether digits are the number of a house.

    Args:
        text: the string.
        start: where a whole number begins.
        end: where it ends.
        language: ISO 639-1 code.
    """
    if end - start > MAX_DIGITS:
        return False
    if language == "en" and not text[end : end + 2].strip()[:1].isupper():
        return False
    after, before = AFTER.get(language), BEFORE.get(language)
    if after is not None and after.match(text, end):
        return True
    return before is not None and before.search(text, max(0, start - LOOK_BACK), start) is not None

"""Acronyms lost or garbled: each stays, becomes the target language's own (WHO: OMS), or is spelled out."""

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.language.acronyms import acronym_forms
from toolkit.language.english_words import is_english_word
from toolkit.language.exonyms import fold
from toolkit.model.base import Span
from toolkit.model.finding import Finding

RULE = declare(
    "acronym",
    41,
    "An acronym of the source is missing from the translation or its letters are changed.",
    good="The WHO and the NHS agree. → La OMS y el NHS están de acuerdo.",
    bad="The WHO and the NHS agree. → La OMS y el HNS están de acuerdo.",
)

_ACRONYM = expression(r"(?<![\w&-])[A-ZÀ-Þ][A-ZÀ-Þ0-9]+(?:-[A-ZÀ-Þ0-9]\w*)*(?=s?(?![\w-]))")
_ROMAN = expression(r"[IVX]+(?:-[IVX]+)*")
_PLAIN = str.maketrans("‐‑‒–−\u00a0\u202f\u2009", "-----   ")
# So many capital words in a row are shouting or a heading, not acronyms.
_SHOUTING = 3


def check_acronyms(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each acronym of the source that the translation neither keeps nor replaces."""
    source = _acronyms(pair.source.text)
    if not source or not pair.target.words:
        return
    target_text = _plain(pair.target.text)
    folded = fold(target_text)
    strangers = [m for m in _found(target_text) if m[0] not in source]
    parts = {part for acronym in source for part in acronym.split("-")}
    strangers = [m for m in strangers if m[0] not in parts]
    missing = []
    for acronym, place in source.items():
        forms = acronym_forms(acronym, pair.source.language, pair.target.language)
        used = next((form for form in forms if _stands(form, target_text, folded)), None)
        if used is None and not _parts_stand(acronym, target_text, folded):
            missing.append((acronym, place))
        strangers = [m for m in strangers if m[0] not in forms]
    for acronym, place in missing:
        span = pair.source.span(place, place + len(acronym))
        other = next((m for m in strangers if _garbles(acronym, m[0])), None)
        if other is not None and not _explained(other[0], other.start(), target_text):
            there = pair.target.span(*other.span())
            message = f'The acronym "{acronym}" became "{other[0]}"'
            yield report(RULE, message, "Check its letters.", source=span, target=there)
        elif other is None and _is_word(acronym, pair):
            continue  # capitals may only stress a word, which is translated
        elif other is None and (own := _own_form(acronym, strangers)) is not None:
            strangers.remove(own)
        elif other is None and not _spelled_out(acronym, pair):
            yield _lost(acronym, span)


def _plain(text: str) -> str:
    """Return a text with every hyphen and space as the plain one."""
    return text if text.isascii() else text.translate(_PLAIN)


def _lost(acronym: str, span: Span) -> Finding:
    return report(RULE, f'The acronym "{acronym}" is missing', "Keep it, or spell it out.", source=span)


def _found(text: str) -> list[re.Match[str]]:
    """Return the acronyms of a text; runs of capital words and Roman numerals are none."""
    matches = list(_ACRONYM.finditer(text))
    found = []
    run: list[re.Match[str]] = []
    for index, match in enumerate(matches):
        if not run or text[run[-1].end() : match.start()].strip():
            run = []
        run.append(match)
        follows = index + 1 < len(matches) and not text[match.end() : matches[index + 1].start()].strip()
        if not follows and len(run) < _SHOUTING:
            found += [m for m in run if not _ROMAN.fullmatch(m[0])]
    return found


def _acronyms(text: str) -> dict[str, int]:
    """Return each acronym of the source with its first place."""
    places: dict[str, int] = {}
    for match in _found(_plain(text)):
        places.setdefault(match[0], match.start())
    return places


def _is_word(acronym: str, pair: Pair) -> bool:
    """Tell whether capitals may only stress a common word ("AND", "ORDER")."""
    source = pair.source
    forms = acronym_forms(acronym, source.language, pair.target.language)
    if len(forms) > 1:
        return False
    return acronym.lower() in source.function_words or (source.language == "en" and is_english_word(acronym))


def _stands(form: str, text: str, folded: str) -> bool:
    """Tell whether an acronym, or words in its place, stand in the target."""
    if form.islower() or "*" in form:
        pattern = re.escape(fold(form)).replace(r"\*", r"\w*")
        return re.search(rf"(?<!\w){pattern}(?!\w)", folded) is not None
    if _whole(form, text):
        return True
    if len(form) > 2 and re.search(rf"[a-z]{re.escape(form)}", text):
        return True  # "LDAP" in "OpenLDAP"
    return len(form) > 3 and _whole(fold(form), folded)


def _whole(form: str, text: str) -> bool:
    """Tell whether a form stands in a text and is no part of a longer one ("SARS-CoV" in "SARS-CoV-2")."""
    at = text.find(form)
    while at >= 0:
        before, after = text[max(0, at - 2) : at], text[at + len(form) : at + len(form) + 2]
        joined_before = before[-1:].isalnum() or (before[-1:] == "-" and before[:1].isupper())
        joined_after = after[:1].isalnum() and after != "s" and not (after[:1] == "s" and not after[1:].isalnum())
        if not joined_before and not joined_after and not (after[:1] == "-" and after[1:].isdigit()):
            return True
        at = text.find(form, at + 1)
    return False


def _parts_stand(acronym: str, text: str, folded: str) -> bool:
    """Tell whether the parts of a compound ("RSC-PHE") stand in the target one by one."""
    parts = acronym.split("-")
    return len(parts) > 1 and all(len(part) > 1 and _stands(part, text, folded) for part in parts)


def _garbles(acronym: str, other: str) -> bool:
    """Tell whether one acronym is the other with two neighbours exchanged or one letter wrong, lost or added.

    Two letters the other way round are how many languages build their own form (CT: TC).
    """
    if min(len(acronym), len(other)) < 3 or acronym == other:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(acronym, other, strict=False)) if a != b), min(len(acronym), len(other))
    )
    a, b = acronym[start:], other[start:]
    if len(a) == len(b):
        return (a[2:] == b[2:] and sorted(a[:2]) == sorted(b[:2])) or (len(acronym) > 3 and a[1:] == b[1:])
    return len(acronym) > 3 and (a[1:] == b if len(a) > len(b) else a == b[1:]) and abs(len(a) - len(b)) == 1


def _explained(acronym: str, place: int, text: str) -> bool:
    """Tell whether an acronym in brackets follows the words that it is made of."""
    if text[place - 1 : place] != "(":
        return False
    letters = [letter for letter in acronym if letter.isalpha()]
    words = [
        word for word in re.findall(r"\w+", text[max(0, place - 160) : place]) if len(word) > 3 or word[0].isupper()
    ]
    initials = [word[0].upper() for word in words[-len(letters) - 1 :]]
    position = -1
    for letter in letters:
        if letter not in initials[position + 1 :]:
            return False
        position = initials.index(letter, position + 1)
    return True


def _spelled_out(acronym: str, pair: Pair) -> bool:
    """Tell whether words of the target begin with the letters of an acronym that the source does not explain itself.

    In four letters and more the order is free, since the languages order words differently (most recent common
    ancestor, ancestro común más reciente); in three it is the same or turned round.
    """
    letters = [fold(letter) for letter in acronym if letter.isalpha()]
    if len(letters) < 3 or f"({acronym}" in pair.source.text:
        return False
    small = pair.target.function_words
    initials = [fold(word.text[0]) for word in pair.target.words if word.folded not in small]
    for start in range(len(initials) - len(letters) + 1):
        window = initials[start : start + len(letters)]
        if window in (letters, letters[::-1]) or (len(letters) > 3 and sorted(window) == sorted(letters)):
            return True
    return False


def _own_form(acronym: str, strangers: list[re.Match[str]]) -> re.Match[str] | None:
    """Return an acronym of the target alone that can be the language's own form: half of its letters are shared."""
    letters = Counter(acronym)
    for match in strangers:
        shared = sum((letters & Counter(match[0])).values())
        if 2 * shared >= min(len(acronym), len(match[0])) and abs(len(acronym) - len(match[0])) < 3:
            return match
    return None

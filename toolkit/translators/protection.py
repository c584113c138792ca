"""Protection: what a translation must not change, and what stands for it in the target language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from toolkit.expressions import either, expression
from toolkit.language.acronyms import acronym_forms
from toolkit.language.stopwords import stopwords
from toolkit.language.tags import primary
from toolkit.model.settings import NumberStyle
from toolkit.translators.dates import find_dates
from toolkit.translators.glossary import Glossary
from toolkit.translators.numerals import Numeral, find_numerals, percent_space, write_numeral, write_value
from toolkit.translators.scales import counts_in_millions, find_scale, scale_word, source_word

HeldKind = Literal["keep", "code", "tag", "url", "email", "date", "term", "abbreviation", "name", "numeral"]

_CODE = expression(r"(`{1,3})[^`\n]{1,2000}\1")
_TAG = expression(r"</?[A-Za-z][^<>\n]{0,500}>|<!--[^<>\n]{0,500}-->|&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});")
_PLACEHOLDER = expression(r"\{\{[^{}\n]{0,100}\}\}|\$?\{[^{}\n]{0,100}\}|%\([\w.]{1,50}\)[sdfi]|%(?:\d{1,2}\$)?[sd]\b")
_URL = expression(
    r"\b(?:https?|ftp)://[^\s<>\"“”«»]{1,2000}|\bwww\.[^\s<>\"“”«»]{3,2000}|\b(?:doi:\s?)?10\.\d{4,9}/[^\s<>\"“”«»]{1,500}"
)
_URL_END = ".,;:!?)]}'’*_"
_EMAIL = expression(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?<![.-])")
# Two capitals or more, also with digits, hyphens or a plural s: WHO, COVID-19, SARS-CoV-2, mRNA, U.S., H1N1.
_ABBREVIATION = expression(
    r"(?<![\w.])(?:(?:[A-Z]\.){2,6}(?!\w)|[a-z]{0,2}[A-Z][A-Za-z]{0,6}?[A-Z0-9][A-Za-z0-9]{0,12}(?:-[A-Z0-9][A-Za-z0-9]{0,8}){0,4})(?!\w)"
)
_NAME = expression(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof)\.?\s(?P<titled>[A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{1,30}){0,3})"
    r"|\b(?P<author>[A-Z][\w'’-]{1,30})(?=\set\sal\b)"
    r"|\b(?P<initialled>[A-Z][\w'’-]{1,30}\s(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]{1,30})"
)
_DIGIT = expression(r"\d")
_TILDE = expression(r"[~∼≈]")
# Words in capitals around a word: it is set in capitals for emphasis.
_CAPITALS_BEFORE = expression(r"(?<![\w.-])[A-Z]{2,30}[,;:]?\s$")
_CAPITALS_AFTER = expression(r"[,;:]?\s[A-Z]{2,30}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Held:
    """Something of the source that is carried through the engine; spans count from the start of the segment.

    Attributes:
        kind: what it is.
        start, end, text: where it stands and its signs.
        written: what stands for it in the target.
        shown: what an engine sees that gets it in sight; null where it always travels as a token.
        numeral: the digits to look for afterwards, for numerals in sight.
        glued: whether a letter follows directly ("1990s").
    """

    kind: HeldKind
    start: int
    end: int
    text: str
    written: str
    shown: str | None = None
    numeral: str | None = None
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """What is protected, and how it is written in the target language.

    Attributes:
        source, target: BCP 47 tags.
        style: number style.
        keep: the user's own list, kept as it is.
        abbreviations: what the article abbreviates, also where it looks like a word.
        glossary: terms with their translations.
        in_sight: terms and abbreviations that the engine gets right by itself; they need no token.
    """

    source: str
    target: str
    style: NumberStyle = "cldr"
    keep: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    glossary: Glossary = field(default_factory=Glossary)
    in_sight: frozenset[str] = frozenset()


def protect(text: str, policy: Policy, *, spans: Iterable[tuple[HeldKind, int, int]] = ()) -> tuple[Held, ...]:
    """Return what must be carried through, in order and without overlap.

    Args:
        text: one source segment.
        policy: what is protected.
        spans: further stretches to keep as they are: code that the source marks, what a first try lost.
    """
    taken = bytearray(len(text))
    held: list[Held] = []
    for found in _candidates(text, policy, tuple(spans)):
        if found.end > found.start and not any(taken[found.start : found.end]):
            taken[found.start : found.end] = b"\1" * (found.end - found.start)
            held.append(found)
    return tuple(sorted(held, key=lambda one: one.start))


def _candidates(text: str, policy: Policy, spans: tuple[tuple[HeldKind, int, int], ...]) -> Iterable[Held]:
    """Yield candidates, the stronger first; the weaker ones must not overlap them."""
    for kind, start, end in spans:
        yield _kept(kind, text, start, end)
    for pattern, kind in ((_CODE, "code"), (_URL, "url"), (_EMAIL, "email"), (_TAG, "tag"), (_PLACEHOLDER, "tag")):
        for match in pattern.finditer(text):
            end = match.start() + len(match[0].rstrip(_URL_END)) if kind == "url" else match.end()
            yield _kept(kind, text, match.start(), end)
    if policy.keep:
        for match in _keep_pattern(policy.keep).finditer(text):
            yield _kept("keep", text, match.start(), match.end())
    for day in find_dates(text, policy.source, policy.target):
        yield Held("date", day.start, day.end, text[day.start : day.end], day.written)
    for term in policy.glossary.find(text):
        if term.source not in policy.in_sight:
            yield Held("term", term.start, term.end, text[term.start : term.end], term.written)
    yield from _abbreviations(text, policy)
    for match in _NAME.finditer(text):
        group = match.lastgroup or 0
        yield _kept("name", text, match.start(group), match.end(group))
    yield from _numerals(text, policy)


def _kept(kind: HeldKind, text: str, start: int, end: int) -> Held:
    return Held(kind, start, end, text[start:end], text[start:end], shown=text[start:end])


def _abbreviations(text: str, policy: Policy) -> Iterable[Held]:
    for match in _ABBREVIATION.finditer(text):
        written = match[0]
        if written in policy.in_sight:
            continue
        if written in policy.abbreviations or not (_is_word(written) or _is_shouted(text, match, policy.source)):
            target = own_form(written, policy.source, policy.target)
            yield Held("abbreviation", match.start(), match.end(), written, target)


def find_abbreviations(text: str, policy: Policy) -> Iterable[str]:
    """Yield what looks like an abbreviation, or is one of the article's."""
    for match in _ABBREVIATION.finditer(text):
        if match[0] in policy.abbreviations or not (_is_word(match[0]) or _is_shouted(text, match, policy.source)):
            yield match[0]


def own_form(abbreviation: str, source: str, target: str) -> str:
    """Return the target language's own abbreviation, or the same where it has none.

    >>> own_form("WHO", "en", "es"), own_form("RT-PCR", "en", "es")
    ('OMS', 'RT-PCR')
    """
    digits = _DIGIT.findall(abbreviation)
    for form in target_forms(abbreviation, source, target):
        if form.isupper() and "*" not in form and _DIGIT.findall(form) == digits and form not in abbreviation.upper():
            return form
    return abbreviation


def target_forms(abbreviation: str, source: str, target: str) -> tuple[str, ...]:
    """Return what the target language may write for an abbreviation, also for one with full stops ("U.S.")."""
    return (
        acronym_forms(abbreviation, source, target)[1:]
        or acronym_forms(abbreviation.replace(".", ""), source, target)[1:]
    )


def _is_shouted(text: str, match: re.Match[str], language: str) -> bool:
    """Return whether the word stands in capitals for emphasis: a function word, or among words in capitals."""
    written = match[0]
    if any(sign.isdigit() or sign == "." for sign in written) or not written.isupper():
        return False
    if written.lower() in stopwords(primary(language)) and len(acronym_forms(written, language, "es")) < 2:
        return True
    around = (
        _CAPITALS_BEFORE.search(text, max(0, match.start() - 40), match.start()),
        _CAPITALS_AFTER.match(text, match.end()),
    )
    return any(around) and not (len(written) <= 4 and not all(around))


def _is_word(written: str) -> bool:
    """Return whether a match is no abbreviation after all: one letter, or capitalised parts ("McDonald")."""
    capitals = sum(letter.isupper() for letter in written)
    return capitals < 2 and not any(sign.isdigit() for sign in written)


def _numerals(text: str, policy: Policy) -> Iterable[Held]:
    numerals = find_numerals(text, policy.source)
    for number, numeral in enumerate(numerals):
        scaled = _scaled(text, numeral, policy)
        if scaled is not None:
            yield scaled
            continue
        written = write_numeral(numeral, policy.target, policy.style)
        end, sign = numeral.end, ""
        space = percent_space(policy.target, policy.style)
        if space is not None and (percent := _PERCENT.match(text, end)):
            end, sign = percent.end(), space + "%"
        start = numeral.start - bool(_TILDE.match(text, numeral.start - 1)) if numeral.start else 0
        after = numerals[number + 1].start == end + 1 if number + 1 < len(numerals) else False
        tilde = start < numeral.start or (after and bool(_TILDE.match(text, end)))
        yield Held(
            "numeral",
            start,
            end,
            text[start:end],
            text[start : numeral.start] + written + sign,
            shown=None if tilde else text[start:end],
            numeral=numeral.text,
            glued=text[end : end + 1].isalpha(),
        )


_PERCENT = expression(r"[ \u00a0\u202f]?%")


def _scaled(text: str, numeral: Numeral, policy: Policy) -> Held | None:
    """Return "1.5 billion" or "$3.5bn" as the target counts: by its own scale word, or in millions if it has none."""
    found = find_scale(text, numeral.start, numeral.end, policy.source)
    if found is None or numeral.value is None:
        return None
    shift = 3 if found.power == 9 and counts_in_millions(policy.target) else 0
    value, places = numeral.value.scaleb(shift), max(0, numeral.places - shift)
    scale = scale_word(value, found.power - shift, policy.target)
    name = source_word(found.power - shift, policy.source)
    if scale is None or name is None:
        return None
    figure = numeral.text
    if policy.style != "source" or shift:
        grouped = numeral.grouped or value >= 10_000
        figure = write_value(value, places, policy.target, policy.style, grouped=grouped)
    written = text[numeral.start : found.end]
    digits = write_value(value, places, policy.source, "cldr", grouped=False) if shift else numeral.text
    in_words = written if found.is_word and not shift else f"{digits} {name}"
    # Engines tear "52 thousand" apart; it needs no "of" after it, so that a token does no harm.
    shown = None if found.power == 3 else in_words
    return Held("numeral", numeral.start, found.end, written, f"{figure}{scale}", shown, digits)


@lru_cache(maxsize=16)
def _keep_pattern(keep: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(filter(None, keep))}(?!\w)")

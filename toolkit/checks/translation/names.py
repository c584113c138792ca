"""Names lost: a place, a person or an organisation of the source that the translation does not mention."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.language.english_words import is_english_word
from toolkit.language.exonyms import exonyms, first_names, fold
from toolkit.language.punctuation import CLOSING_CLASS
from toolkit.model.finding import Finding

RULE = declare(
    "name",
    40,
    "A name of the source is missing from the translation.",
    good="He lives in London with Harriet. → Vive en Londres con Harriet.",
    bad="He lives in London with Harriet. → Vive en Londres.",
)

_NAME = expression(r"(?<![\w’'.-])[A-ZÀ-Þ][a-zß-ÿ]{3,}(?![\w-])")
# What stands before the first word of a sentence, a quotation or a heading, where any word has a capital.
_OPENING = expression(rf"(?:\A|[.!?:;…][{CLOSING_CLASS}]*\s*[\"'“‘«(\[]?|\A\W*|[•·*–—-]\s+|\n\s*|\d[.)]\s+)\Z")
# Words after which a capital means a person, a place or a title.
_TITLE = expression(
    r"\b(?:(?:President|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Governor|Senator|Secretary|Minister|Mayor"
    r"|Judge|Sir|Lady|Pope)"
    r"|(?:city|town|village|county|province|district|port|island) of"
    r"|(?:journal|magazine|newspaper|company|firm|brand))\s\Z"
)
# Words of titles and names that these languages write as English does: they stay where the name is translated.
_ALIKE = {
    "es": "animal capital central control coronavirus cultural diploma director doctor editorial federal festival "
    "final formal general global hospital industrial internet liberal local material musical natural neutral "
    "normal oral original plural regional rural social tribunal tropical universal virus",
    "fr": "animal capital client coronavirus culture direct document festival film final global local moral muséum "
    "normal oral original rural social tribunal tropical virus",
    "pt": "animal capital central coronavirus cultural diploma editorial federal festival final formal global "
    "hospital industrial liberal local material musical natural normal oral original plural regional rural "
    "social tribunal tropical universal",
}
# Languages that write few English words alike, so that one left standing shows a name that was not translated.
_KEEPS_APART = ("es", "it", "pt")
_NOT_NAMES = frozenset(
    [
        "april",
        "august",
        "december",
        "february",
        "friday",
        "january",
        "july",
        "june",
        "march",
        "monday",
        "november",
        "october",
        "saturday",
        "september",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    ]
)
# Endings of English words that are no names, for words that no list holds.
_DERIVED = expression(
    r"(?:ab|ib)ly$|(?:able|ible|ness|ship|ology|ologies|ologists?|ing|ings|ment|ments|ation|ations|ized|ised|ism|isms|ity|ful"
    r"|less|ward|wide|based|hood|phobia|phobic|itis|viruses|virus|iatric|iatrics|ectomy|emia)$"
)
_SOUNDS = (
    ("ph", "f"),
    ("th", "t"),
    ("ch", "c"),
    ("qu", "c"),
    ("ck", "c"),
    ("k", "c"),
    ("y", "i"),
    ("w", "v"),
    ("z", "s"),
)
_DOUBLED = expression(r"(.)\1+")
# Names that share so many first letters, or are so alike, are one name in two spellings (Macau, Macao).
_SAME_START = 4
_ALIKE_ENOUGH = 0.8


def check_names(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each name that has no counterpart in the translation.

    Only words inside a sentence are looked at. A common English word with a capital counts as a name only where the
    rest of its name stands untranslated in the target, after a title, or where the target writes it alike.
    """
    if pair.source.language != "en" or not pair.target.words or pair.source.language == pair.target.language:
        return
    names = list(_NAME.finditer(pair.source.text))
    if not names:
        return
    there = [fold(word.text) for word in pair.target.words]
    known = frozenset(there)
    seen: set[str] = set()
    for index, match in enumerate(names):
        name = fold(match[0])
        if name in known or name in seen or name in _NOT_NAMES:
            continue
        seen.add(name)
        opens = _OPENING.search(pair.source.text[max(0, match.start() - 8) : match.start()])
        if opens and not exonyms(match[0], "en", pair.target.language):
            continue
        if _must_stand(pair, names, index, known) and not _counterpart(pair, match[0], there):
            span = pair.source.span(*match.span())
            yield report(RULE, f'The name "{match[0]}" is missing', "Name it in the translation too.", source=span)


def _must_stand(pair: Pair, names: list[re.Match[str]], index: int, known: frozenset[str]) -> bool:
    """Tell whether a capitalised word is a name that a translation keeps in some form."""
    match = names[index]
    word = match[0]
    language = pair.target.language
    if exonyms(word, "en", language):
        return True
    if _DERIVED.search(word.lower()):
        return False
    if not is_english_word(word):
        return True
    if word.lower() in _ALIKE.get(language, "").split():
        return True
    before = pair.source.text[max(0, match.start() - 16) : match.start()]
    if _TITLE.search(before) or _follows_first_name(before):
        return True
    if language not in _KEEPS_APART:
        return False
    return any(fold(mate) in known and _is_foreign(mate, language) for mate in _mates(pair, names, index))


def _follows_first_name(before: str) -> bool:
    word = re.search(r"([A-Z][a-z]+)\s\Z", before)
    return word is not None and word[1] in first_names()


def _mates(pair: Pair, names: list[re.Match[str]], index: int) -> Iterator[str]:
    """Yield the capitalised words beside one, blanks between them only."""
    text = pair.source.text
    for step in (-1, 1):
        here = index
        while 0 <= here + step < len(names):
            first, second = sorted((here, here + step))
            if text[names[first].end() : names[second].start()] != " ":
                break
            here += step
            yield names[here][0]


def _is_foreign(word: str, language: str) -> bool:
    """Tell whether an English word kept in the target shows that the name was not translated."""
    if not is_english_word(word) or exonyms(word, "en", language):
        return False
    return word.lower() not in _ALIKE.get(language, "").split() and not re.search(r"(?:al|or|a|o)$", word)


@lru_cache(maxsize=4096)
def _skeleton(word: str) -> str:
    """Return a word as its sound goes in most languages (System, sistema; Philipp, Felipe; Korea, Corea)."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


def _counterpart(pair: Pair, name: str, there: list[str]) -> bool:
    """Tell whether some word of the target stands for a name: its exonym, or the name in another spelling."""
    folded = fold(name)
    for form in exonyms(name, "en", pair.target.language):
        stem = form.rstrip("*")
        if any(word.startswith(stem) if form.endswith("*") else word == form for word in there):
            return True
    start = _skeleton(folded)[:_SAME_START]
    if any(skeleton.startswith(start) for skeleton in map(_skeleton, there)):
        return True
    ours = pair.source.vocabulary
    return any(
        word not in ours
        and abs(len(word) - len(folded)) < 3
        and len(word) > 3
        and SequenceMatcher(None, folded, word, autojunk=False).ratio() >= _ALIKE_ENOUGH
        for word in there
    )

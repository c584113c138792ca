"""Sentences by rules: closing punctuation, the word before it and the word after it."""

import re

from toolkit.expressions import expression
from toolkit.language.abbreviations import Abbreviations, abbreviations_of
from toolkit.language.punctuation import CLOSING_CLASS
from toolkit.segmenters.asides import aside_at

# What stands at a possible end: the stops, quotes and brackets that close on them, a reference ("illness.12 The",
# "mice.[7] Humans"), white space, and what opens the next sentence. All quantifiers are possessive or bounded,
# so that a long run of any sign is read once. A ">" at the start of a line is the mark of a quote, not its text.
_END = expression(
    rf"""
    ([.!?…‽。！？｡۔؟।॥።]++)
    ( (?: [{CLOSING_CLASS}]++ | [^\S\n]{{1,2}}+[»›](?=\s|\Z) )?+
      ( [⁰¹²³⁴⁵⁶⁷⁸⁹] [⁰¹²³⁴⁵⁶⁷⁸⁹⁻,–-]*+
      | (?: \[\d[\d,;\s–-]{{0,60}}+\] )++
      | \d{{1,3}}+ (?: [,–-]\d{{1,3}}+ ){{0,20}}+ (?=\s)
      )?+ )
    ((?: \s | (?<=\n)> )*+)
    ((?: ["'“‘”’„‚«‹»›(\[{{¿¡*_•–—-]++ [^\S\n]?+ )?+)
    """,
    re.VERBOSE,
)
_FOLLOWER = expression(r"([^\W\d_]++(?:['’][^\W\d_]++)?+|\d++)?+(\S{0,12})")
_OPENING = "\"'“‘„‚«»([{¿¡*_-–—/"
_FULL_WIDTH = frozenset("。！？｡")
_AND = frozenset({"&", "and", "e", "et", "o", "oder", "or", "ou", "und", "y"})
_CONTRACTED = frozenset({"d", "ll", "m", "re", "s", "t", "ve"})  # "It wasn't. 212 orders failed."
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüý")
_LONGEST_NOTE = 120  # code points of a bracket that is looked back on
_LOOK_BACK = 48  # code points before a stop: longer than any abbreviation with the words that lead to it


class RuleSegmenter:
    """Splits at closing punctuation, with the abbreviation tables of the language."""

    name = "rules"

    def __call__(self, text: str, language: str) -> list[tuple[int, int]]:
        """Return the spans of the sentences of one paragraph.

        Args:
            text: one paragraph; line breaks in it are white space.
            language: BCP 47 tag.

        >>> RuleSegmenter()("Dr. Gray saw it. He wrote it down.", "en")
        [(0, 16), (17, 34)]
        """
        known = abbreviations_of(language)
        spans: list[tuple[int, int]] = []
        start = _after_asides(text, len(text) - len(text.lstrip()), spans)
        for match in _END.finditer(text, start):
            follower = match.start(4) + len(match[4])
            if follower == len(text):
                break
            if ends_sentence(text, start, match, known):
                spans.append((start, match.end(2)))
                start = _after_asides(text, follower, spans)
        end = len(text.rstrip())
        if start < end:
            spans.append((start, end))
        return spans


def _after_asides(text: str, start: int, spans: list[tuple[int, int]]) -> int:
    """Return where a sentence starts after what a transcript notes before it, such as "(Laughter)"."""
    while aside := aside_at(text, start):
        spans.append((start, aside[0]))
        start = aside[1]
    return start


def ends_sentence(text: str, start: int, match: re.Match[str], known: Abbreviations) -> bool:
    """Say whether the sentence that begins at ``start`` ends at this closing punctuation."""
    stops, tail, reference, gap, opener = match.groups()
    word, rest = _following(text, match.end())
    if not gap:
        return stops[-1] in _FULL_WIDTH or (not tail and not opener and _is_glued(text, start, match, word, known))
    if reference and reference[0].isdigit():
        return word[:1].isupper() and not text[match.start() - 1].isdigit()
    if (word.islower() or word.isdigit()) and not tail and _in_bracket(text, start, match.start()):
        return False  # "(tel. 0800 12 34)"
    opens = _opens_sentence(word, rest, opener)
    token, before = _words_before(text, max(start, match.start() - _LOOK_BACK), match.start())
    if stops[-1] != ".":
        return opens or (stops[-1] in "!?" and not tail and token[:1].islower() and word != "")
    if len(stops) > 1:
        return opens
    if not token:
        return opens
    if not tail and match.start() - start <= 3 and (token.isdigit() or len(token) == 1):
        return False  # the number or letter of a list item
    if not opens:
        alone = match.start() - start <= len(token)  # "Temp. was"
        return not tail and not alone and word != "" and _is_common(token, known)
    return _ends_after(token, before, text, match.end(), word, opener, known)


def _in_bracket(text: str, start: int, at: int) -> bool:
    """Say whether a bracket of the sentence is still open, one of a size that notes have."""
    first = max(start, at - _LONGEST_NOTE)
    return text.rfind("(", first, at) > text.rfind(")", first, at)


def _following(text: str, at: int) -> tuple[str, str]:
    """Return the word or number at ``at``, and what is glued to it."""
    match = _FOLLOWER.match(text, at)
    return (match[1] or "", match[2]) if match else ("", "")


def _words_before(text: str, start: int, end: int) -> tuple[str, list[str]]:
    """Return the word before a stop, without what opens on it, and the words that lead to it."""
    if text[end - 1 : end].isspace():
        return "", []
    before = text[start:end].split()
    token = before[-1].lstrip(_OPENING) if before else ""
    if "'" in token or "’" in token:  # "l'art"
        first, _, last = token.replace("’", "'").rpartition("'")
        token = last if last and not (first and last.lower() in _CONTRACTED) else token
    return token, before


def _opens_sentence(word: str, rest: str, opener: str) -> bool:
    """Say whether a sentence can start with what follows: a capital, a number, a symbol such as "tau2"."""
    if not word:
        return rest[:1] not in ",;:.!?)" or (opener == "*" and rest[:1] == ",")
    if not word.islower() or rest[:1].isdigit() or rest.startswith("://"):
        return True
    if opener:
        return opener == "* " or (opener == "(" and len(word) == 1 and rest[:1] == ")")
    return False


def _is_glued(text: str, start: int, match: re.Match[str], word: str, known: Abbreviations) -> bool:
    """Say whether a sentence ends where the white space is missing ("barrel.The", "what?They")."""
    if not (word[:1].isupper() and word[1:].islower()):
        return False
    token, _ = _words_before(text, max(start, match.start() - _LOOK_BACK), match.start())
    if not (token.isalpha() and token.islower() and len(token) > 1):
        return False
    return match[1] != "." or (len(token) > 2 and word.lower() in known.starter)


def _is_common(token: str, known: Abbreviations) -> bool:
    """Say whether a word is long enough to be no abbreviation, and in no table of them."""
    if not token.isalpha() or len(token) < 3 or _is_roman(token) or _VOWELS.isdisjoint(token.lower()):
        return False
    return not any(token in role for role in known.shortened)


def _ends_after(
    token: str, before: list[str], text: str, at: int, word: str, opener: str, known: Abbreviations
) -> bool:
    """Say whether a single full stop after ``token`` ends a sentence before ``word``, which can open one."""
    if token[-1].isdigit():
        return not _is_ordinal(token, before, word, known)
    starts = word.lower() in known.starter and not opener.startswith("(")
    joined = _joined(token, before) if len(token) <= 3 else token
    for form in dict.fromkeys((joined, token)):
        key = form.lower() if "." in form else form
        if key in known.title or (key.isupper() and word.isupper() and not starts and key.capitalize() in known.title):
            return False  # "Dr. Stone", and in capitals, as transcripts name who speaks
        if (
            key in known.label
            and not (key == "no" and _is_first(before))
            and not (key == "no" and word == "I")
            and (_is_label_argument(word, text, at) or (len(word) == 1 and not starts))
        ):
            return False
        if key in known.inner or (key in known.either and not (key == "No" and _is_first(before))):
            return starts
        if key in known.calendar or key in known.closing:
            return not (word.isdigit() or word in known.zone or opener.startswith("("))
    initial_follows = len(word) == 1 and text[at + 1 : at + 2] == "."
    if len(joined) == 1 and joined.islower():
        counted = len(before) > 1 and before[-2][-1].isdigit()  # "36 h", unless "63 a. C." goes on
        if joined in known.label and not counted:
            return starts
        chained = any(f"{joined}.{word}".lower() in role for role in known.shortened)
        return token == before[-1] and not (initial_follows and (chained or not counted))
    if token.endswith(known.ending) and _is_label_argument(word, text, at):
        return False
    if (len(joined) == 1 or joined[-2] == "." or ".-" in joined[-3:]) and joined[-1].isalpha():
        return not initial_follows and (starts or _closes_letters(before))
    return True


def _is_first(before: list[str]) -> bool:
    """Say whether a word stands first in its sentence, or first of what somebody says: "Q: Is it? A: No. Call him."."""
    return len(before) < 2 or before[-2][-1] in ":.?!"


def _joined(token: str, before: list[str]) -> str:
    """Join what is written with spaces, "z. B" or "EE. UU", into one key."""
    for earlier in before[-2:-5:-1]:
        piece = earlier.lstrip(_OPENING)
        if not (len(piece) <= 3 and piece.endswith(".") and piece[:-1].isalpha()):
            break
        token = piece + token
    return token


def _closes_letters(before: list[str]) -> bool:
    """Say whether a capital is the last of several letters, "the bowls A and B", not the initial of a name."""
    if len(before) < 3 or before[-2] not in _AND or len(before[-1]) > 1:
        return False
    first = before[-3].strip(_OPENING + ",")
    return len(first) == 1 and first.isupper() and first != "I"


def _is_roman(word: str) -> bool:
    return word != "" and not word.strip("IVXLC")


def _is_label_argument(word: str, text: str, at: int) -> bool:
    """Say whether a word is what a label stands before: a number, a Roman numeral, a code such as "AF497625"."""
    return word.isdigit() or _is_roman(word) or (len(word) < 4 and text[at + len(word) : at + len(word) + 1].isdigit())


def _is_ordinal(token: str, before: list[str], word: str, known: Abbreviations) -> bool:
    """Say whether a number and its stop are an ordinal, as in German "am 3. Mai"."""
    if not known.ordinal or not ((token.isdigit() and len(token) <= 2) or _is_roman(token)):
        return False
    if word.endswith(known.ordinal):
        return True
    return word.lower() not in known.starter and len(before) > 1 and before[-2].lower() in known.before_ordinal

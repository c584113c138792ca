"""Whether a sentence stands on its own, and where it has to start so that it does.

A connective at the start ("However, ...") is cut off. A sentence that points back ("This ...", "They ...", "The
results show ...") does not stand. Which words tell is read in ``leaning``.
"""

import re
from itertools import pairwise

from toolkit.expressions import expression
from toolkit.language.phrases import TOKEN, find_phrases, phrase_at
from toolkit.language.punctuation import CLOSING_OR_CITING, is_balanced
from toolkit.language.statements.leaning import Leaning, leaning_of
from toolkit.language.tags import primary

SHORTEST, LONGEST = 6, 60  # words
PRONOUN_FROM = 4  # a pronoun earlier in the sentence has no room for what it stands for
NOUN_WITHIN = 10  # words in which a sentence brings up what it is about
AUTHOR_WITHIN = 8  # words in which "we found" begins a finding
CONNECTIVE_WITHIN = 8  # words in which a connective ("is therefore") joins a sentence to the one before
LONGEST_LABEL = 2  # digits of a label
LABEL_WITHIN = 4  # words in which a label such as "group 2" is what the sentence is about
WORD_SHARE = 0.6  # fewer words of letters only are a formula or a row of values

# What a form, an example or a list of points puts before a statement ("Suggestion: ...").
_LABEL = expression(r"\W{0,2}\w+(?: \w+){0,3}:\s")
# A pronoun that is no conjunction: nothing of its clause follows ("the years before that: ..."). The mark comes first,
# what stands before it after: the search then passes over all other characters at once.
_POINTER = "|".join(
    rf"(?<=\b{word}{gap}.)" for word in ("that", "eso", "cela", "das", "ciò", "isso") for gap in ("", r"\s")
)
_DEGREE = "|".join(
    rf"(?<=\beven {word}{gap}.)"
    for word in ("better", "fewer", "higher", "less", "lower", "more", "worse")
    for gap in ("", r"\s")
)
_POINTING = expression(rf"[–—,.;:!](?:(?<![–—,])(?:{_POINTER})|{_DEGREE})")
# What stands beside a portrait: name, age, place or trade.
_PORTRAIT = expression(r"\s*(?:[A-Z][\w'’.-]+\s){1,3}[A-Z][\w'’-]+,\s(?:aged )?\d{1,3},\s[A-Z]")
_COUNTRY = expression(r"\bUS\b")  # no pronoun
_PANEL = expression(r"\s*\([A-Z](?:[–,-][A-Z])*\)")
_LIST_MARK = expression(r"\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)\s+")
_SHARE = expression(
    r"(?P<before>(?:[^\W\d]+\s){0,3}?)(?:\d[\d.,]*\s?(?:%|per ?cent|por cien?to|pour cent|Prozent|per cento)"
    r"|(?P<few>one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:three|four|five|six|eight|ten|1?\d))"
    r"\s+(?P<following>\w+)",
    re.IGNORECASE,
)
# A digit first, what stands before it after, for the same reason.
_VALUES = expression(r"\d(?<![\d.]\d)[\d.]*\s+\d[\d.]*\s+\d[\d.]*\s+\d")
_START = expression(r"\s*[(\[\"“‘«„¿¡]?(?:\d|(?![a-zà-öø-ÿ])[^\W\d_]|[a-z]{0,3}[A-Z0-9(])")
_STATEMENT_END = expression(rf"[.!]{CLOSING_OR_CITING}")
_CLAUSE_END = expression(r",(?!\d)|[;:()\[\]–—]")
# The sentence was cut within an abbreviation.
_CUT = expression(r"\b(?:al|approx|cf|cv|et|ssp|sp|spp|subsp|var|vs|viz)\.$")


def standing_start(sentence: str, language: str) -> int | None:
    """Return where the part of a sentence starts that stands on its own, or None.

    Args:
        sentence: one sentence, with its closing punctuation.
        language: BCP 47 tag; without a table for it no sentence stands.

    >>> standing_start("However, the trial in Leeds had 40 patients.", "en")
    9
    >>> standing_start("They had 40 patients in the trial.", "en") is None
    True
    """
    leaning = leaning_of(primary(language))
    if leaning is None or not _is_statement(sentence):
        return None
    mark = _LIST_MARK.match(sentence)
    begin = mark.end() if mark else len(sentence) - len(sentence.lstrip())
    plain = sentence[begin:]
    tokens = TOKEN.findall((_COUNTRY.sub("U_S", plain) if "US" in plain else plain).lower())
    if sum(map(str.isalpha, tokens)) < WORD_SHARE * len(tokens):
        return None
    first = 0
    while first < len(tokens) and (end := _opener_end(sentence, begin, tokens, first, leaning)):
        first, begin = first + end[0], end[1]
    rest = tokens[first:]
    if first and not is_balanced(sentence[begin:]):
        return None
    if _is_share_of_nothing(sentence[begin : begin + 60], leaning):
        return None
    if not SHORTEST <= len(rest) <= LONGEST or not _stands(rest, leaning):
        return None
    if not leaning.persons.isdisjoint(rest) and _lacks_person(sentence, begin, leaning):
        return None
    if _has_dangling_object(sentence, begin, rest, leaning):
        return None
    return begin


def _is_statement(sentence: str) -> bool:
    if not _STATEMENT_END.search(sentence, len(sentence) - 12) or not _START.match(sentence):
        return False
    if "\t" in sentence or ".--" in sentence or _VALUES.search(sentence):
        return False
    return is_balanced(sentence) and not (
        _PANEL.match(sentence)
        or _LABEL.match(sentence)
        or _PORTRAIT.match(sentence)
        or _POINTING.search(sentence)
        or _CUT.search(sentence, max(0, len(sentence) - 8))
    )


def _is_share_of_nothing(opening: str, leaning: Leaning) -> bool:
    """Tell whether a sentence starts with a percentage and does not say of what ("39% agree")."""
    share = _SHARE.match(opening)
    if share is None or share["following"].lower() in leaning.complement:
        return False
    if share["few"] and share["following"].lower() not in leaning.verbs:
        return False  # "one in ten homes"
    return all(word.lower() in leaning.approximate for word in share["before"].split())


def _opener_end(sentence: str, begin: int, tokens: list[str], first: int, leaning: Leaning) -> tuple[int, int] | None:
    """Return how many words a connective takes, and where the sentence goes on after it."""
    opener = phrase_at(tokens, first, leaning.openers)
    if opener is None or opener.end >= len(tokens):
        return None
    length = opener.end - opener.start
    words = TOKEN.finditer(sentence, begin)
    end = [next(words) for _ in range(length)][-1].end()
    start = next(words).start()
    between = sentence[end:start]
    bare = length == 1 and tokens[first] in leaning.bare and between.isspace()
    return (length, start) if bare or between.strip() == "," else None


def _stands(tokens: list[str], leaning: Leaning) -> bool:
    start = phrase_at(tokens, 0, leaning.starts)
    if start and start.label == "dangling":
        following = tokens[start.end] if start.end < len(tokens) else ""
        if not (tokens[start.end - 1] in leaning.anaphors and following in leaning.self_reference):
            return False
    if tokens[0] in leaning.definite and tokens[1] in leaning.anaphoric and tokens[2] not in leaning.complement:
        return False
    if not leaning.anaphoric.isdisjoint(tokens) and _has_known_noun(tokens, leaning):
        return False
    if not leaning.telling_apart.isdisjoint(tokens) and _is_told_apart(tokens, leaning):
        return False
    if not leaning.connectives.isdisjoint(tokens[:CONNECTIVE_WITHIN]):
        return False
    if not leaning.authors.isdisjoint(tokens) and _has_author(tokens, leaning):
        return False
    if leaning.pointing.isdisjoint(tokens):
        return True
    return not _points_back(tokens, leaning, expletive=start is not None and start.label == "expletive")


def _has_known_noun(tokens: list[str], leaning: Leaning) -> bool:
    """Tell whether a noun is spoken of as known ("in autumn the results show")."""
    for place in range(1, min(NOUN_WITHIN, len(tokens) - 2)):
        article, noun, verb = tokens[place : place + 3]
        if article in leaning.definite and noun in leaning.anaphoric and verb in leaning.verbs:
            return True
    return False


def _is_told_apart(tokens: list[str], leaning: Leaning) -> bool:
    """Tell whether something is told apart from what the sentence does not name ("a further 20", "group 2")."""
    for place, (noun, label) in enumerate(pairwise(tokens)):
        if noun in leaning.added and label[0].isdigit() and not any(token[0].isdigit() for token in tokens[:place]):
            return True
        if noun in leaning.labelled and _is_label(tokens, place + 1, leaning):
            return True
        if noun in leaning.definite and label in leaning.same and _is_subject(tokens, place, leaning):
            return True
    return False


def _points_back(tokens: list[str], leaning: Leaning, *, expletive: bool) -> bool:
    """Tell whether a pronoun stands for something before the sentence; after an expletive only "this" and the like."""
    for place, token in enumerate(tokens):
        if token in leaning.anaphors:
            following = tokens[place + 1] if place + 1 < len(tokens) else ""
            if following not in leaning.self_reference and following != "as":
                return True
        if token not in leaning.pronouns or expletive:
            continue
        if token in leaning.nominative and leaning.predicates.isdisjoint(tokens[:place]):
            return True
        if place < PRONOUN_FROM or (place < NOUN_WITHIN and tokens[place - 1] in leaning.complementizers):
            return True
    return False


def _is_label(tokens: list[str], place: int, leaning: Leaning) -> bool:
    """Tell whether a word after a noun such as "group" is a label: near the start, or where no noun follows it."""
    label = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    if len(label) == 1 and not label.isdigit():
        return label != "a" or following in leaning.joining
    if not label[0].isdigit():
        return False
    last = not following or following in leaning.joining or following in leaning.predicates
    return place <= LABEL_WITHIN or (len(label) <= LONGEST_LABEL and last)


def _is_subject(tokens: list[str], place: int, leaning: Leaning) -> bool:
    """Tell whether "the same ..." begins what a sentence is about, and nothing says as what."""
    return leaning.predicates.isdisjoint(tokens[:place]) and "as" not in tokens


def _has_author(tokens: list[str], leaning: Leaning) -> bool:
    """Tell whether the authors speak otherwise than to begin a finding ("we found that ...", not "our method")."""
    spoken = {
        place
        for match in find_phrases(tokens[: AUTHOR_WITHIN + 1], leaning.authorial)
        if match.label == "expletive" or not match.start or tokens[match.start - 1] not in leaning.complement
        for place in range(match.start, match.end)
    }
    return any(token in leaning.authors and place not in spoken for place, token in enumerate(tokens))


def _lacks_person(sentence: str, begin: int, leaning: Leaning) -> bool:
    """Tell whether "he" or "her" stands before anybody is named in full ("Ada Roe")."""
    words = [match.group() for match in TOKEN.finditer(sentence, begin)]
    first = next((place for place, word in enumerate(words) if word.lower() in leaning.persons), len(words))
    return not any(one[0].isupper() and other[0].isupper() for one, other in pairwise(words[:first]))


def _has_dangling_object(sentence: str, begin: int, tokens: list[str], leaning: Leaning) -> bool:
    """Tell whether a pronoun is an object before anything it could stand for ("2 million live with it")."""
    if leaning.object_words.isdisjoint(tokens):
        return False
    end = _CLAUSE_END.search(sentence, begin)
    first_clause = tokens[: len(TOKEN.findall(sentence, begin, end.start()))] if end else tokens
    for match in find_phrases(first_clause, leaning.objects):
        if match.label != "no_object":
            return match.label == "object_pronoun"
    return False

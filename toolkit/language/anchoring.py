"""Whether a statement says whose and which: what it speaks of is named in it, or needs no name.

A statement of the past tells of one event, trial or animal, and needs a name for it or words of the title. A definite
noun phrase with nothing that tells which one ("the mutant", "the three methods") points back when its words have just
been used. The sections of ``tables/claims`` read here: ``past`` are verbs of the past, ``no_name`` capitals that name
nothing, ``restrictive`` words that tell which one is meant, ``unique`` nouns of which there is only one, ``ordinal``
words that count what only the article lists, ``relational`` nouns that say nothing without an "of" ("a lower risk"),
``grouping`` nouns that mean one of an article's own groups whatever stands before them, ``unnamed`` phrases that stand
for a thing named before, ``evidence`` those that name a source; with ``definite``, ``anaphoric_noun``,
``self_reference``, ``complement``, ``verb`` and ``no_verb``. A language without a section does without its rule.
"""

from collections.abc import Set
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.english_words import is_english_word
from toolkit.language.phrases import TOKEN, PhraseIndex, find_phrases, phrase_index
from toolkit.language.stopwords import stopwords

SUBJECT_WITHIN = 10  # words in which a sentence brings up what it is about
TITLE_WORDS = 2  # so many words of the title name the subject as well as a name does
LONGEST_PHRASE = 6
SHORTEST_WORD = 3  # shorter words are in no table of common words
UNNAMED = 0.5  # what a general statement counts for that names nothing; set by hand

_BRACKETED = expression(r"[(\[][^()\[\]]*[)\]]")
_NOT_JOINED = expression(r"[^\s/'’]")


class _Anchors(NamedTuple):
    past: frozenset[str]
    present: frozenset[str]
    no_verb: frozenset[str]
    no_name: frozenset[str]
    restrictive: frozenset[str]
    self_reference: frozenset[str]
    unique: frozenset[str]
    ordinal: frozenset[str]
    cues: PhraseIndex
    definite: frozenset[str]
    anaphoric: frozenset[str]
    grouping: frozenset[str]
    relational: frozenset[str]
    breaks: Set[str]


def anchorage(statement: str, language: str, title: Set[str] = frozenset(), before: Set[str] = frozenset()) -> float:
    """Return how far a statement itself says what it speaks of: 0 for not, 1 for by name or in the title's words.

    Args:
        statement: one sentence, or the part of it that stands on its own.
        language: BCP 47 tag; without a table every statement is anchored.
        title: content words of the article's title, in lower case.
        before: content words of the sentences just before, in lower case.

    >>> anchorage("Mice of the Sox9 line were alive after 20 weeks.", "en")
    1.0
    >>> anchorage("Most mice were alive after 20 weeks.", "en")
    0.0
    """
    anchors = _anchors(language.split("-")[0].lower())
    if anchors is None:
        return 1.0
    plain = _BRACKETED.sub(" ", statement)
    matches = list(TOKEN.finditer(plain))
    shown = [match.group() for match in matches]
    tokens = [token.lower() for token in shown]
    cues = {match.label for match in find_phrases(tokens, anchors.cues)}
    if not tokens or tokens[-1] in anchors.relational or "unnamed" in cues:
        return 0.0
    named = "evidence" in cues or _shares_title(tokens, title, language) or _is_named(shown, language, anchors)
    if not named and _is_past(tokens, anchors):
        return 0.0
    joined = [not _NOT_JOINED.search(plain, one.end(), other.start()) for one, other in pairwise(matches)]
    if anchors.restrictive and any(
        token in anchors.definite and _points_back(shown, tokens, joined, place, before, anchors)
        for place, token in enumerate(tokens)
    ):
        return 0.0
    return 1.0 if named or not anchors.past else UNNAMED


def _shares_title(tokens: list[str], title: Set[str], language: str) -> bool:
    """Tell whether two words of the title are among the words, in the plural or not, or a rare one."""
    shared = {word.rstrip("s") for word in title}.intersection([token.rstrip("s") for token in tokens])
    if len(shared) >= TITLE_WORDS:
        return True
    return language.startswith("en") and any(len(word) > SHORTEST_WORD and not is_english_word(word) for word in shared)


def _is_past(tokens: list[str], anchors: _Anchors) -> bool:
    if not anchors.past or not anchors.past.isdisjoint(tokens):
        return bool(anchors.past)
    return anchors.present.isdisjoint(tokens) and any(_in_ed(token, anchors) for token in tokens)


def _in_ed(token: str, anchors: _Anchors) -> bool:
    return bool(anchors.no_verb) and len(token) > 4 and token.endswith("ed") and token not in anchors.no_verb


def _is_named(shown: list[str], language: str, anchors: _Anchors) -> bool:
    if language.startswith("en") and len(shown[0]) > SHORTEST_WORD and _is_unknown(shown[0].lower(), anchors):
        return True
    return any(_is_name(token, place, anchors) for place, token in enumerate(shown))


def _is_unknown(word: str, anchors: _Anchors) -> bool:
    return not is_english_word(word) and word not in anchors.no_name and not _in_ed(word, anchors)


def _is_name(token: str, place: int, anchors: _Anchors) -> bool:
    """Tell whether a word names something: a capital within the sentence, or letters with capitals or digits."""
    if len(token) < 2 or not token[0].isalpha() or token.lower() in anchors.no_name:
        return False
    return token[1:].lower() != token[1:] or any(map(str.isdigit, token)) or (place > 0 and token[0].isupper())


def _points_back(
    shown: list[str], tokens: list[str], joined: list[bool], place: int, before: Set[str], anchors: _Anchors
) -> bool:
    """Tell whether the definite noun phrase at one word is known only from the sentences before."""
    end = place + 1
    while end < len(tokens) and end <= place + LONGEST_PHRASE and joined[end - 1]:
        token = tokens[end]
        if token in anchors.breaks or (end > place + 1 and (_in_ed(token, anchors) or token.endswith("ly"))):
            break
        end += 1
    phrase = tokens[place + 1 : end]
    if not phrase or phrase[-1] in anchors.unique or phrase[-1] in anchors.self_reference:
        return False
    if end < len(tokens) and joined[end - 1] and tokens[end] in anchors.restrictive:
        return False
    if end + 1 < len(tokens) and joined[end - 1] and joined[end] and _is_name(shown[end + 1], end + 1, anchors):
        return False
    if len(phrase) > 1 and (phrase[0].isdigit() or phrase[0] in anchors.ordinal):
        return True
    if phrase[0].endswith("est") or any(_is_name(shown[index], index, anchors) for index in range(place + 1, end)):
        return False
    if phrase[-1] in anchors.grouping or (len(phrase) == 1 and (place == 0 or phrase[0] in anchors.anaphoric)):
        return True
    return place < SUBJECT_WITHIN and before >= set(phrase)


@lru_cache(maxsize=16)
def _anchors(language: str) -> _Anchors | None:
    table = cue_table("claims", language)
    if table is None:
        return None
    past = frozenset(table.get("past", ()))
    return _Anchors(
        past=past,
        present=frozenset(table.get("verb", ())) - past,
        no_verb=frozenset(table.get("no_verb", ())),
        no_name=frozenset(table.get("no_name", ())),
        restrictive=frozenset(table.get("restrictive", ())),
        self_reference=frozenset(table["self_reference"]),
        unique=frozenset(table.get("unique", ())),
        ordinal=frozenset(table.get("ordinal", ())),
        cues=phrase_index({name: table.get(name, ()) for name in ("evidence", "unnamed")}),
        definite=frozenset(table["definite"]),
        anaphoric=frozenset(table["anaphoric_noun"]),
        grouping=frozenset(table.get("grouping", ())),
        relational=frozenset(table.get("relational", ())),
        breaks=frozenset(table.get("verb", ())) | frozenset(table["complement"]) | stopwords(language),
    )

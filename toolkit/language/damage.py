"""Text that was broken in conversion: words cut in two or run together, lost names, empty brackets."""

from collections.abc import Container, Sequence
from itertools import pairwise

from toolkit.expressions import expression
from toolkit.language.english_words import is_english_word
from toolkit.language.stopwords import stopwords

SHORTEST_JOINED = 6  # letters of a word that two pieces make
SHORTEST_REST = 4  # letters of a word that a function word ran into

# Function words that begin no compound: in "ofcases" two words ran together, in "overlap" none did.
_RUN_IN = ("and", "are", "from", "of", "that", "the", "was", "were", "which", "with", "without")
_RUN_ON = ("and", "are", "can", "for", "from", "that", "the", "was", "which", "with")
_PARTS = expression(r"[ -]")
_LOST = expression(
    r"\b(?:by|from|of|the)\s+(?:and|by|found|in|of|showed|that|to)\s(?!large\b|to\b)"  # a name after a preposition
    r"|\bby\s+from\s|\(\s*[,;]?\s*\)|,\s*,|\.\s+,"  # all that a bracket held
    r"|\d(?:(?<=[a-z]\d)|(?<=^\d))\d?[A-Z][a-z]+\s"  # the mark of a footnote
    r"|\w[?#]\w|(?:^|\s)[?#]\w|\s[a-z]\.\s[a-z]{3}|\w\s?\.{2,}|^\([^()]*\)\s*,|[a-z]{4}[A-Z]\b|\bwith out\b"
    r"|^\d{2,4} (?:A|As|For|In|It|On|The|This|To|We)\s|^\d{2,4} [A-Z]\w+ (?:and|et)\s"  # the number of a page
    r"|\b(?:ing|ings|ment|ments|tion|tions)\b"
    r"|[a-z] (?:Furthermore|However|Moreover|Nevertheless|Therefore|Thus|Unfortunately),\s"  # the stop was lost
    r"|\s\d{1,2}(?:A|For|In|It|The|This|We)\s"
    r"|\b(\w{3,} \w{3,}) \1\b"
    r"|[a-z]- (?!and\b|bis\b|e\b|et\b|o\b|oder\b|or\b|ou\b|to\b|u\b|und\b|y\b)[a-z]"  # a hyphen of a line end
    r"|\s,\s|(?:^|\s)\*|\*\w|�|[a-z]{3}[.,;][A-Za-z][a-z]{2}"
)


def is_damaged(statement: str, language: str, vocabulary: Container[str] = ()) -> bool:
    """Tell whether conversion broke a statement.

    Args:
        statement: a sentence or part of one.
        language: BCP 47 tag; words cut in two are found in English only.
        vocabulary: words of the article in lower case, which pieces of a word may make.

    >>> is_damaged("Most catego ries flood.", "en"), is_damaged("Most categories flood.", "en")
    (True, False)
    """
    if _LOST.search(statement):
        return True
    return language.startswith("en") and _has_pieces(_PARTS.split(statement), vocabulary)


def _has_pieces(tokens: Sequence[str], vocabulary: Container[str]) -> bool:
    empty = stopwords("en")
    unknown = [
        len(token) >= SHORTEST_REST
        and token.isalpha()
        and token.islower()
        and token not in empty
        and not is_english_word(token)
        for token in tokens
    ]
    for place, token in enumerate(tokens):
        if not unknown[place]:
            continue
        if any(token.startswith(word) and _is_rest(token[len(word) :]) for word in _RUN_IN):
            return True
        if any(token.endswith(word) and _is_rest(token[: -len(word)]) for word in _RUN_ON):
            return True
        for before, after in pairwise(tokens[max(0, place - 1) : place + 2]):
            after = after.rstrip(".,;:)")
            joined = before + after
            if len(joined) < SHORTEST_JOINED or not (before.isalpha() and after.isalpha() and after.islower()):
                continue
            if joined.lower() in vocabulary or is_english_word(joined):
                return True
    return False


def _is_rest(rest: str) -> bool:
    return len(rest) >= SHORTEST_REST and is_english_word(rest)

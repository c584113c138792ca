"""Sentences that lean on the one before: they open with a pronoun, a demonstrative or a connective."""

import re
from functools import lru_cache
from pathlib import Path

_TABLES = Path(__file__).parent / "tables" / "openers"


def leans_back(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a word that points back at the sentence before it.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence leans back.

    >>> leans_back("However, nobody came.", "en"), leans_back("Theirs is a hard life.", "en")
    (True, True)
    >>> leans_back("Italy won.", "en"), leans_back("“It was late.", "en")
    (False, True)
    """
    pattern = _pattern(language.partition("-")[0].lower())
    return pattern is not None and pattern.match(sentence) is not None


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str] | None:
    path = _TABLES / f"{language}.txt"
    if not path.is_file():
        return None
    entries = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    words = "|".join(re.escape(entry).replace("'", "['’]").replace(r"\ ", r"\s+") for entry in longest_first)
    # An elided word ("c'") ends in its apostrophe; any other ends where no letter follows.
    return re.compile(rf"[\"“‘'«»„(\[\s]{{0,8}}(?:{words})(?:(?<=['’])|(?!\w))", re.IGNORECASE)

"""Sentences that do something with a thing that the one before names: "Take it with water", "Tómelo con agua"."""

import re
from functools import lru_cache

from toolkit.expressions import either, word_in
from toolkit.language.cue_tables import cue_table
from toolkit.language.punctuation import OPENING_CLASS

# A verb whose accent tells that there is a pronoun behind it ("tómelo").
_ACCENTED = r"(?=\w{0,24}[áéíóú])"
# So few words before a pronoun at the very end leave no room for what it stands for ("We need them.").
_FEW_WORDS, _SHORT = 5, r"(?=.{0,60}\Z)"


def lacks_object(sentence: str, language: str) -> bool:
    """Tell whether a sentence does something with what it calls by a pronoun only.

    Args:
        sentence: a sentence from its first sign, in lower case.
        language: BCP 47 tag; in a language without a table no sentence leaves its object to another.

    >>> [lacks_object(text, "en") for text in ("take it with water.", "take the pill and swallow it.")]
    [True, False]
    """
    pronoun = _pronoun(language)
    return pronoun is not None and pronoun.match(sentence) is not None


@lru_cache(maxsize=16)
def _pronoun(language: str) -> re.Pattern[str] | None:
    """Return an expression for a verb at the head of a sentence with a pronoun that is its object."""
    table = cue_table("objects", language)
    if table is None:
        return None
    # An address stands between a verb of any kind and its object ("Nehmen Sie es").
    verb = rf"(?:{either(table['instruction'])}|\w++\s{either(table['address'])})"
    behind = [word_in(table["ending"], 2)] if table["ending"] else []
    behind += [_ACCENTED + word_in(table["stressed_ending"], 2)] if table["stressed_ending"] else []
    ways = [
        rf"{either(table['opening'])}(?:(?<=['’])|(?![\w-]))|{either(table['start'])}",
        rf"(?:{either(table['lead'])}\s)?{verb}\s{either(table['object'])}(?!\w|\s?,)",
        rf"{_SHORT}(?:(?!{either(table['joining'])}\s)\w+\s){{1,{_FEW_WORDS}}}{either(table['closing'])}[.!][^\w?]*\Z",
    ]
    ways += [rf"(?!{either(table['no_verb'])}(?!\w))(?:{'|'.join(behind)})(?![\w-])"] if behind else []
    return re.compile(rf"[{OPENING_CLASS}]{{0,8}}(?:{'|'.join(ways)})")

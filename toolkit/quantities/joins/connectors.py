"""The words and signs that join two numbers, in a language."""

import re
from functools import cached_property, lru_cache

from toolkit.expressions import either
from toolkit.quantities.grammar import Grammar, grammar

# The longest stretch between two numbers that are one figure.
MAX_GAP = 30

# Definite articles that may stand before the ends of a range: "entre el 25 % y el 28 %", "between the ages of".
DEFINITE = "the|el|los|las|la|le|les|die|den|il|gli|i|os|as"


class Patterns:
    """Words that join two numbers, in a language; each pattern is compiled when first asked for."""

    def __init__(self, g: Grammar) -> None:
        self._grammar = g
        self._approximate = either(cue for cue in g.approximate if cue not in g.range_to)

    @cached_property
    def to(self) -> re.Pattern[str]:
        """What stands between the ends of a range, also after a hyphen that waits: "10- to 15-year-olds"."""
        g = self._grammar
        return re.compile(
            rf"(?:[-‐‑]?\s|-){either(g.range_to)}[\s-]"
            rf"(?:(?:{self._approximate}|as (?:much|many|high) as|{either(g.articles)}|{DEFINITE}) )?",
            re.IGNORECASE,
        )

    @cached_property
    def and_(self) -> re.Pattern[str]:
        """What stands between the ends of a range that "between" opens."""
        g = self._grammar
        return re.compile(
            rf"[-‐‑]?\s{either(g.conjunctions)}\s(?:(?:{self._approximate}|{either(g.articles)}|{DEFINITE}) )?",
            re.IGNORECASE,
        )

    @cached_property
    def out_of(self) -> re.Pattern[str]:
        """What stands between a part and its whole."""
        return re.compile(rf"\s{either(self._grammar.out_of)}\s", re.IGNORECASE)

    @cached_property
    def share_of(self) -> re.Pattern[str]:
        """What stands between a part and its whole where the part names what it counts: "nine patients out of ten"."""
        return re.compile(rf"\s[^\W\d_][\w'’-]{{0,20}}\s{either(self._grammar.out_of)}\s", re.IGNORECASE)

    @cached_property
    def one_in(self) -> re.Pattern[str]:
        """What stands in "1 in 5"."""
        return re.compile(rf"[\s-]{either(self._grammar.one_in)}[\s-]", re.IGNORECASE)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """What opens a range: "from", "between"."""
        g = self._grammar
        ages = rf"{either(g.age_before)}\s(?:{either(g.of)}\s)?"
        return re.compile(
            rf"\b({either(g.range_from | g.between)})\s(?:(?:{DEFINITE}|{either(g.articles)})\s)?"
            rf"(?:{self._approximate}\s|{ages})?$",
            re.IGNORECASE,
        )


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the joining patterns of a language."""
    return Patterns(grammar(language))

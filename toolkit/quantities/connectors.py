"""The words and signs that join two numbers, in a language."""

import re
from dataclasses import dataclass
from functools import lru_cache

from toolkit.quantities.grammar import grammar

# The longest stretch between two numbers that are one figure.
MAX_GAP = 30


@dataclass(frozen=True, slots=True)
class Patterns:
    """Words that join two numbers, in a language."""

    to: re.Pattern[str]
    and_: re.Pattern[str]
    out_of: re.Pattern[str]
    one_in: re.Pattern[str]
    over: re.Pattern[str]
    before: re.Pattern[str]


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the joining patterns of a language, compiled once."""
    g = grammar(language)

    def words(found: object, fallback: str = r"(?!)") -> str:
        return "|".join(map(re.escape, sorted(found, key=lambda w: (-len(w), w)))) or fallback  # type: ignore[call-overload]

    approximate = words([cue for cue in g.approximate if cue not in g.range_to])
    return Patterns(
        to=re.compile(
            rf"[\s-](?:{words(g.range_to)})[\s-](?:(?:{approximate}|as (?:much|many|high) as|{words(g.articles)}) )?",
            re.I,
        ),
        and_=re.compile(rf"\s(?:{words(g.conjunctions)})\s(?:(?:{approximate}|{words(g.articles)}) )?", re.I),
        out_of=re.compile(rf"\s(?:{words(g.out_of)})\s", re.I),
        one_in=re.compile(rf"[\s-](?:{words(g.one_in)})[\s-]", re.I),
        over=re.compile(r" over "),
        before=re.compile(rf"\b({words(g.range_from | g.between)})\s(?:(?:{approximate})\s)?$", re.I),
    )

"""What the kinds of stretches ask of a text: is it a clause, does it break off, who does what in it."""

from typing import NamedTuple

from toolkit.language.negation import negation_cues
from toolkit.language.tokens import count_words
from toolkit.language.trimming.rules import Rules

_SUBJECT = 10  # words of a subject whose verb says what was done, at most


class Stretch(NamedTuple):
    """A stretch of a sentence, in code points from its start.

    Attributes:
        excepted: signs at its head that may go whatever they are: "because", "but", "to see whether".
    """

    start: int
    end: int
    excepted: int = 0


def is_clause(text: str, rules: Rules) -> bool:
    """Tell whether a text from the start of a sentence surely holds its main clause, with its verb."""
    return rules.finite.search(main_clause(text, rules)) is not None


def main_clause(text: str, rules: Rules) -> str:
    """Return what follows the phrases and clauses that stand before the main clause; empty where all do."""
    while fronted := rules.fronted.match(text):
        comma = text.find(", ", fronted.end())
        text = "" if comma < 0 else text[comma + 2 :]
    return text


def is_denied(text: str, language: str) -> bool:
    """Tell whether a text denies something; "reduced", "unselected" and "non-surgical" do not."""
    cues = negation_cues(text, language)
    return any(cue.kind not in ("affix", "lexical") and not text.startswith("-", cue.end) for cue in cues)


def breaks_off(text: str, rules: Rules) -> bool:
    """Tell whether a text ends at a word that wants another."""
    last = text[text.rfind(" ") + 1 :]
    return (
        last.endswith("-")
        or rules.joined.fullmatch(f" {last} ") is not None
        or any(pattern.fullmatch(last) for pattern in (rules.finite, rules.link, rules.tight, rules.fronted))
    )


def is_doer(text: str, rules: Rules, language: str) -> bool:
    """Tell whether a text is the whole subject of a plain statement."""
    if not 0 < count_words(text) <= _SUBJECT or rules.fronted.match(text) or rules.finite.search(text):
        return False
    return not (rules.bound.search(text) or is_denied(text, language))

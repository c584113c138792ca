"""What stands beside a clause: brackets, openings, what stands between commas or dashes."""

from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, is_clause
from toolkit.language.trimming.rules import Rules

SHORTEST_CUT = 2  # words; a single word in brackets is as a rule an abbreviation that the text needs later
# A bracket without a space before it belongs to a word or a formula.
_BRACKETS = expression(
    r"(?<=\s)\([^()]*\)|(?<=\s)–\s[^–]*\s–(?=\s)|(?<=\s)—\s[^—]*\s—(?=\s)|(?<=\w)—(?! )[^—]*(?<! )—(?=\w)"
)
_POINTS = expression(r"\b(?:an?|of|ones?|that|the|those)$")  # English: what points at the words that follow


def openings(sentence: str, rules: Rules) -> Iterator[Stretch]:
    """Yield what opens a sentence: an adverbial, "We found that", a reason, a purpose, a method."""
    if head := rules.opener.match(sentence):
        yield Stretch(*head.span(1))
    if (head := rules.frame.match(sentence)) and is_clause(sentence[head.end() :], rules):
        yield Stretch(*head.span(1), excepted=head.end(1))
    head = rules.since.match(sentence)
    # "As for the liver" says what is meant.
    if (
        head
        and not rules.own.match(sentence, head.end("head") + 1)
        and rules.finite.search(sentence[head.end() :].partition(",")[0])
    ):
        yield Stretch(*head.span(1), excepted=head.end("head"))
    if head := rules.aimed.match(sentence):
        yield Stretch(*head.span(1), excepted=head.end("head"))


def asides(sentence: str, end: int, rules: Rules) -> Iterator[Stretch]:
    """Yield brackets, clauses between commas or at the end, and what stands between a subject and its verb."""
    for match in _BRACKETS.finditer(sentence):
        if count_words(match.group()) >= SHORTEST_CUT:
            yield Stretch(*match.span())
    for pattern in rules.clauses:
        for match in pattern.finditer(sentence, 0, end):
            # "It is in the US, where ..., where ..." ends in what it is about.
            opening = " ".join(match.group().split(" ", 2)[:2])
            before = sentence[: match.start()]
            if opening[0] == "," and f"{opening} " in before:
                continue
            if opening[0] == "," or not _wants_more(before, rules):
                yield Stretch(*match.span())
    for pattern in (rules.medial, rules.linked):
        for match in pattern.finditer(sentence, 0, end):
            before = sentence[: match.start()].rpartition(" that ")[2]
            if not (rules.fronted.match(before) or rules.finite.search(before) or "," in before):
                yield Stretch(*match.span(), len(match["head"]))


def _wants_more(before: str, rules: Rules) -> bool:
    """Tell whether a text ends in a word that what follows belongs to."""
    last = before[before.rfind(" ") + 1 :]
    return bool(_POINTS.search(before) or rules.auxiliary.fullmatch(last) or rules.joined.fullmatch(f" {last} "))

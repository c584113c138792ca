"""What stands beside the main clause: brackets, clauses between commas, afterthoughts, openings, reasons, purposes."""

import re
from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_clause, is_denied, main_clause
from toolkit.language.trimming.rules import Rules

SHORTEST_CUT = 2  # words; a single word in brackets is as a rule an abbreviation that the text needs later
_BRACKETS = expression(r"\([^()]*\)|(?<=\s)–\s[^–]*\s–(?=\s)|(?<=\s)—\s[^—]*\s—(?=\s)|(?<=\w)—(?! )[^—]*(?<! )—(?=\w)")
_EXPLAINED = expression(r"(?::|\s[–—])\s[^:;–—]*$")
_DASH = expression(r"\s[–—]\s")
_VERB_LIKE = expression(r"ed\b")


def asides(sentence: str, end: int, rules: Rules) -> Iterator[Stretch]:
    """Yield brackets, clauses between commas or at the end, and afterthoughts."""
    for match in _BRACKETS.finditer(sentence):
        if count_words(match.group()) >= SHORTEST_CUT:
            yield Stretch(*match.span())
    for pattern in rules.clauses:
        for match in pattern.finditer(sentence, 0, end):
            # "It is in the US, where ..., where ..." ends in what it is about.
            opening = " ".join(match.group().split(" ", 2)[:2])
            if opening[0] != "," or f"{opening} " not in sentence[: match.start()]:
                yield Stretch(*match.span())
    for pattern in (*rules.additions, _EXPLAINED):
        for match in pattern.finditer(sentence, 0, end):
            before = sentence[: match.start()]
            # Where the verb is a word that the table lacks, it stands before what has no verb.
            surely = is_clause(before, rules) or (main_clause(before, rules) and not _VERB_LIKE.search(match.group()))
            # A dash after another one closes what that opened; a clause after a dash may be the point.
            dash = _DASH.match(match.group()) is not None
            aside = not dash or not (len(_DASH.findall(before)) % 2 or rules.finite.search(match.group()))
            if surely and aside and not breaks_off(before, rules):
                yield Stretch(*match.span())
    for match in rules.where.finditer(sentence, 0, end):
        # After another comma it may belong to what stands between the two, or to a list.
        before = sentence[: match.start()]
        if is_clause(before, rules) and "," not in main_clause(before, rules) and not breaks_off(before, rules):
            yield Stretch(*match.span())


def openings(sentence: str, rules: Rules) -> Iterator[Stretch]:
    """Yield what opens a sentence: an adverbial, "We found that", a reason."""
    if head := rules.opener.match(sentence):
        yield Stretch(*head.span(1))
    if (head := rules.frame.match(sentence)) and is_clause(sentence[head.end() :], rules):
        yield Stretch(*head.span(1), excepted=head.end(1))
    if (head := rules.since.match(sentence)) and rules.finite.search(sentence[head.end() :].partition(",")[0]):
        yield Stretch(*head.span(1), excepted=head.end("head"))


def reasons(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield reasons, means and purposes at the end of what is said to be so or to be needed."""
    patterns: list[tuple[re.Pattern[str], int | str]] = [(rules.reason, 0), (rules.needed, "cut")]
    if rules.agent.match(sentence):
        patterns.append((rules.aim, 0))
    for pattern, cut in patterns:
        for match in pattern.finditer(sentence):
            start = match.start(cut)
            before = sentence[:start]
            # "It did not stop because ..." may say that it stopped; "We were asked to ..." is about what follows.
            if not is_clause(before, rules) or is_denied(before, language):
                continue
            if cut == 0 and rules.bound.search(before):
                continue
            if cut or not breaks_off(before, rules):
                yield Stretch(start, match.end(), match.end("head") - start)

"""What a sentence can do without: the stretches that may be left out, and words that never are.

Digits, negations, hedges, certainty and conditions stay. Nothing is put in the place of what goes, and no two stretches
overlap, so that what remains is the sentence with only these cuts.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from toolkit.language.cue_tables import cue_table
from toolkit.language.negation import has_negation_table, negation_cues
from toolkit.language.openers import leans_back
from toolkit.language.tokens import count_words

# Words that must remain; with fewer, a sentence says too little to stand for its source.
KEPT = 5
LONGEST = 2_000  # signs; what is longer is no sentence that cuts would help, and may be hostile
SHORTEST_CUT = 2  # words; a single word in brackets is as a rule an abbreviation that the text needs later
_CLAUSE_HEAD = 6  # words of a subject before its verb, at most
_BRACKETS = re.compile(r"\([^()]*\)|(?<=\s)–\s[^–]*\s–(?=\s)")


class _Rules(NamedTuple):
    guarded: re.Pattern[str]
    opener: re.Pattern[str]
    clauses: tuple[re.Pattern[str], ...]
    finite: re.Pattern[str] | None


def cuts_of(sentence: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches that may be left out of a sentence, in order.

    Brackets, adverbials at its head, clauses between commas, afterthoughts, and what follows a semicolon or joins
    another clause with "and".

    Args:
        sentence: one sentence.
        language: BCP 47 tag; a language without tables allows no cut.

    Returns:
        Half-open spans in code points from the start of the sentence; none overlap.

    >>> text = "The dam, which the town owns, was repaired in May (see the report)."
    >>> [text[start:end] for start, end in cuts_of(text, "en")]
    [', which the town owns,', '(see the report)']
    >>> cuts_of("It helped (by about 20%), which may matter.", "en")
    ()
    """
    rules = _rules(language.partition("-")[0].lower())
    if rules is None or len(sentence) > LONGEST:
        return ()
    allowed = [span for span in _stretches(sentence, rules, language) if _free(sentence[slice(*span)], rules, language)]
    cuts: list[tuple[int, int]] = []
    # The longest first; what opens the sentence goes last, because what follows may build on it.
    for start, end in sorted(allowed, key=lambda span: (span[0] == 0, span[0] - span[1], span)):
        if all(end <= other_start or start >= other_end for other_start, other_end in cuts):
            cuts.append((start, end))
    while cuts and count_words(_without(sentence, sorted(cuts))) < KEPT:
        cuts.pop(0)
    return tuple(sorted(cuts))


def without_cuts(sentence: str, cuts: tuple[tuple[int, int], ...]) -> str:
    """Return what is left of a sentence, each cut shown as ``[...]``.

    >>> without_cuts("However, it rained (a lot).", ((0, 8), (19, 26)))
    '[...] it rained [...].'
    """
    return _without(sentence, list(cuts), "[...]")


def _without(sentence: str, cuts: list[tuple[int, int]], mark: str = " ") -> str:
    kept, at = "", 0
    for start, end in cuts:
        kept += sentence[at:start] + mark
        at = end
    return kept + sentence[at:]


def _stretches(sentence: str, rules: _Rules, language: str) -> Iterator[tuple[int, int]]:
    """Yield what might be left out, guarded or not."""
    for match in _BRACKETS.finditer(sentence):
        if count_words(match.group()) >= SHORTEST_CUT:
            yield match.span()
    if head := rules.opener.match(sentence):
        yield head.span(1)
    end = len(sentence.rstrip(".!… "))
    for pattern in rules.clauses:
        yield from (match.span() for match in pattern.finditer(sentence, 0, end))
    if rules.finite is None:
        return
    for match in re.finditer(r"; |, and ", sentence[:end]):
        before = sentence[: match.start()]
        clause = sentence[match.end() : end]
        verb = rules.finite.search(clause)
        if verb and 0 < count_words(clause[: verb.start()]) <= _CLAUSE_HEAD and rules.finite.search(before):
            yield match.start(), end
            # Either clause may go; the second stands alone where it does not point back.
            if not leans_back(clause, language):
                yield 0, match.end() - 1


def _free(stretch: str, rules: _Rules, language: str) -> bool:
    """Tell whether a stretch holds nothing that must stay; a connective at its head may go."""
    if any(map(str.isdigit, stretch)) or stretch.count("(") != stretch.count(")"):
        return False
    if stretch.count('"') % 2 or stretch.count("“") != stretch.count("”"):
        return False
    if rules.opener.fullmatch(f"{stretch} "):
        return True
    return not rules.guarded.search(stretch) and not negation_cues(stretch, language)


@lru_cache(maxsize=16)
def _rules(language: str) -> _Rules | None:
    table = cue_table("trimming", language)
    if table is None or not has_negation_table(language):
        return None
    finite = _any(table.get("finite", ()))
    clauses = []
    if relative := _any(table.get("relative", ())):
        # To the end of the sentence, or to a comma before the verb that the clause kept from its subject.
        clauses.append(re.compile(rf", {relative}\b[^,;:()]+,(?= {finite}\b)"))
        clauses.append(re.compile(rf", {relative}\b[^,;:()]+$"))
    if addition := _any(table.get("addition", ())):
        # Without a verb of its own, which would make it a clause that the sentence may be about.
        clauses.append(re.compile(rf", {addition}\b(?:(?!\b{finite or '$x'}\b)[^;:()])+$"))
    if scope := _any(table.get("scope", ())):
        clauses.append(re.compile(rf",? {scope}(?=,| (?:and|but|or) |$)"))
    if participle := _any(table.get("participle", ())):
        clauses.append(re.compile(rf", {participle}\b[^,;:()]+$"))
    guarded = _any(table.get("guarded", ()))
    opener = _any(table.get("opener", ()))
    return _Rules(
        guarded=re.compile(rf"\b{guarded}(?!\w)", re.IGNORECASE),
        opener=re.compile(rf"({opener},)\s", re.IGNORECASE),
        clauses=tuple(clauses),
        finite=re.compile(rf"\b{finite}\b") if finite else None,
    )


def _any(entries: tuple[str, ...]) -> str:
    """Return a pattern for any of the entries, the longest first; ``*`` stands for any letters."""
    if not entries:
        return ""
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "(?:" + "|".join(re.escape(entry).replace(r"\*", r"\w*") for entry in longest_first) + ")"

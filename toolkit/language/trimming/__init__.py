"""What a sentence can do without: the stretches that may be left out, and words that never are.

Digits, negations, hedges, certainty and conditions stay. Nothing is put in the place of what goes, and no two stretches
overlap, so that what remains is the sentence with only these cuts.
"""

from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.punctuation import is_balanced
from toolkit.language.tokens import count_words
from toolkit.language.trimming.afterthoughts import afterthoughts
from toolkit.language.trimming.asides import asides, openings
from toolkit.language.trimming.clauses import Stretch, is_clause, is_denied
from toolkit.language.trimming.details import details
from toolkit.language.trimming.joined import joined_clauses
from toolkit.language.trimming.lists import list_members, spread_members
from toolkit.language.trimming.rules import Rules, rules_for

# Words that must remain; with fewer, a sentence says too little to stand for its source.
KEPT = 4
LONGEST = 2_000  # signs; what is longer is no sentence that cuts would help, and may be hostile
_DASH = expression(r"(?:\s|^)[–—-]\s")


def cuts_of(sentence: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches that may be left out of a sentence, in order.

    Brackets, adverbials and reporting frames at its head, what stands between commas, afterthoughts, reasons, means and
    purposes, further members of a list, and either of two clauses that are joined.

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
    rules = rules_for(language)
    if rules is None or len(sentence) > LONGEST:
        return ()
    found = {each for each in stretches(sentence, rules, language) if _free(sentence, each, rules, language)}
    cuts: list[tuple[int, int]] = []
    verbs = rules.finite.search(sentence) is not None
    # The longest first; what opens the sentence goes last, because what follows may build on it.
    for start, end, _ in sorted(found, key=lambda each: (each.start == 0, each.start - each.end, each)):
        if all(end <= other_start or start >= other_end for other_start, other_end in cuts):
            more = sorted([*cuts, (start, end)])
            rest = _without(sentence, more)
            if count_words(rest) >= KEPT and (start > 0 or is_clause(rest.lstrip(), rules) or not verbs):
                cuts = more
    return tuple(_merged(cuts))


def without_cuts(sentence: str, cuts: tuple[tuple[int, int], ...]) -> str:
    """Return what is left of a sentence, each cut shown as ``[...]``.

    >>> without_cuts("However, it rained (a lot).", ((0, 8), (19, 26)))
    '[...] it rained [...].'
    """
    return _without(sentence, list(cuts), "[...]")


def stretches(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield the stretches of all kinds; they overlap, and may hold what must stay."""
    body = sentence.rstrip(".!… ")
    yield from asides(sentence, len(body), rules)
    yield from openings(sentence, rules)
    yield from afterthoughts(body, rules, language)
    yield from joined_clauses(body, rules, language)
    yield from list_members(body, rules, language)
    yield from spread_members(body, rules, language)
    yield from details(body, rules, language)


def _merged(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return sorted cuts with those that touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in cuts:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _without(sentence: str, cuts: list[tuple[int, int]], mark: str = " ") -> str:
    kept, at = "", 0
    for start, end in cuts:
        kept += sentence[at:start] + mark
        at = end
    return kept + sentence[at:]


def _free(sentence: str, stretch: Stretch, rules: Rules, language: str) -> bool:
    """Tell whether a stretch holds nothing that must stay; what it opens with may be excepted."""
    text = sentence[stretch.start : stretch.end]
    if any(map(str.isdigit, text)) or not is_balanced(text):
        return False
    if len(_DASH.findall(text)) % 2 and not _DASH.match(text):
        return False  # it opens or closes what stands between dashes
    if rules.opener.fullmatch(f"{text} "):
        return True
    if stretch.end >= len(sentence.rstrip(".!… ")) and rules.said.search(text.rstrip(".!… ")):
        return False  # who says so
    said = text[stretch.excepted :]
    return not rules.guarded.search(rules.harmless.sub("", said)) and not is_denied(said, language)

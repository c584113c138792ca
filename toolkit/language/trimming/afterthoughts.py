"""What follows a clause that says enough: afterthoughts, explanations, places, reasons, means and purposes."""

import re
from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_clause, is_denied, main_clause
from toolkit.language.trimming.rules import Rules

_EXPLAINED = expression(r"(?::|\s[–—])\s(?![\"“‘'])[^:;–—]*$")  # a quotation is what the sentence is about
_DASH = expression(r"\s[–—]\s")
_VERB_LIKE = expression(r"ed\b")
# What is announced must come ("with any of these: ..."), and what is narrowed, too ("almost entirely because of").
_ANNOUNCED = expression(
    r"\b(?:any|below|either|following|one of|such|these|this|those|folgend\w*|diese[rnms]?|siguientes?|est[aeo]s?"
    r"|suivante?s?|ces|cette|cet|seguenti?|quest[aeio]|seguintes?|dest[ae]s?)\b[^,;:.]{0,40}$",
    re.IGNORECASE,
)
_NARROWED = expression(r"(?:\b(?:even|just|only|part)|\w{2,}ly)$")
_SUBORDINATE = expression(r"\b(?:as|because|how|if|that|what|when|where|whether|which|while|who|whom|whose|why)\b")


def afterthoughts(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield what is added at the end of a sentence."""
    for pattern in (*rules.additions, _EXPLAINED):
        for match in pattern.finditer(sentence):
            if _is_added(sentence[: match.start()], match.group(), rules):
                yield Stretch(*match.span(), len(match.groupdict().get("head") or ""))
    for match in rules.where.finditer(sentence):
        # After another comma it may belong to what stands between the two, or to a list.
        before = sentence[: match.start()]
        if is_clause(before, rules) and "," not in main_clause(before, rules) and not breaks_off(before, rules):
            yield Stretch(*match.span())
    yield from _reasons(sentence, rules, language)


def _is_added(before: str, tail: str, rules: Rules) -> bool:
    """Tell whether the end of a sentence only adds to what stands before it."""
    verb = rules.finite.search(tail)
    if dash := _DASH.match(tail):
        # A dash after another one closes what that opened; a clause after a dash may be the point.
        if len(_DASH.findall(before)) % 2 or verb:
            return False
    elif verb and tail[0] == "," and not _SUBORDINATE.search(tail, 0, verb.start()):
        return False  # "In general, involving farmers has led to": what seems to be added is the subject
    # Where the verb is a word that the table lacks, it stands before what has no verb.
    verbs = verb or _VERB_LIKE.search(tail)
    whole = is_clause(before, rules)
    if not whole and (tail[0] == ":" or not main_clause(before, rules) or verbs):
        return False  # before a colon without a verb is a label: "Common: headache, fever"
    # "We compared A, with B" says what A was compared with, and "between A" wants "and B".
    apart = rules.against.match(tail.lstrip(", ")) and rules.comparing.search(before)
    half = rules.pair.search(before) and not rules.sides.search(before + tail.partition(",")[0])
    announced = not dash and _ANNOUNCED.search(before)
    return not (apart or half or announced or breaks_off(before, rules))


def _reasons(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield reasons, means and purposes at the end of what is said to be so, to be needed or to be judged so."""
    patterns: list[tuple[re.Pattern[str], int | str]] = [
        (rules.reason, 0),
        (rules.needed, "cut"),
        (rules.judged, "cut"),
    ]
    if rules.agent.match(sentence):
        patterns.append((rules.aim, 0))
    for pattern, cut in patterns:
        for match in pattern.finditer(sentence):
            start = match.start(cut)
            before = sentence[:start]
            # "It did not stop because ..." may say that it stopped; "We were asked to ..." is about what follows.
            if not is_clause(before, rules) or is_denied(before, language) or _NARROWED.search(before):
                continue
            if cut and rules.expletive.search(before):
                continue  # "It is necessary to ..."
            if cut == 0 and rules.bound.search(before):
                continue
            if cut or not breaks_off(before, rules):
                yield Stretch(start, match.end(), match.end("head") - start)

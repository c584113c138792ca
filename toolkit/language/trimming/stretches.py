"""The stretches that a sentence might do without, guarded or not: one function a kind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.negation import negation_cues
from toolkit.language.openers import leans_back
from toolkit.language.tokens import count_words
from toolkit.language.trimming.rules import Rules

SHORTEST_CUT = 2  # words; a single word in brackets is as a rule an abbreviation that the text needs later
_CLAUSE_HEAD = 6  # words of a subject before its verb, at most
_SUBJECT = 10  # words of a subject whose verb says what was done, at most
_MEMBER = 5  # words of a member of a list, at most
_BRACKETS = expression(r"\([^()]*\)|(?<=\s)–\s[^–]*\s–(?=\s)|(?<=\s)—\s[^—]*\s—(?=\s)|(?<=\w)—(?! )[^—]*(?<! )—(?=\w)")
_EXPLAINED = expression(r"(?::|\s[–—])\s[^:;–—]*$")
_DASH = expression(r"\s[–—]\s")
_VERB_LIKE = expression(r"ed\b")
# English and French: a noun in the plural is no modifier of the noun that comes after "and".
_PLURAL = expression(r"[^\W\d_]{2,}[^siu]s$")
_LABEL = expression(r"[A-Z]{1,3}")  # "groups I and II"
# English: how words end that stand before a noun.
_ADJECTIVE_LIKE = expression(
    r"(?:able|al|ant|ar|ary|ed|ent|er|est|free|ful|ial|ible|ic|ing|ish|ive|less|long|ory|ous|term)$"
)


class Stretch(NamedTuple):
    """A stretch of a sentence, in code points from its start.

    Attributes:
        excepted: signs at its head that may go whatever they are: "because", "but", "to see whether".
    """

    start: int
    end: int
    excepted: int = 0


def stretches(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield the stretches of all kinds; they overlap, and may hold what must stay."""
    end = len(sentence.rstrip(".!… "))
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
            surely = is_clause(before, rules) or (_main(before, rules) and not _VERB_LIKE.search(match.group()))
            # A dash after another one closes what that opened; a clause after a dash may be the point.
            dash = _DASH.match(match.group()) is not None
            aside = not dash or not (len(_DASH.findall(before)) % 2 or rules.finite.search(match.group()))
            if surely and aside and not _open(before, rules):
                yield Stretch(*match.span())
    for match in rules.where.finditer(sentence, 0, end):
        # After another comma it may belong to what stands between the two, or to a list.
        before = sentence[: match.start()]
        if is_clause(before, rules) and "," not in _main(before, rules) and not _open(before, rules):
            yield Stretch(*match.span())
    yield from _heads(sentence, rules)
    yield from _ends(sentence[:end], rules, language)
    yield from _clauses(sentence[:end], rules, language)
    yield from _members(sentence[:end], rules, language)
    yield from _details(sentence[:end], rules, language)


def is_clause(text: str, rules: Rules) -> bool:
    """Tell whether a text from the start of a sentence surely holds its main clause, with its verb."""
    return rules.finite.search(_main(text, rules)) is not None


def _main(text: str, rules: Rules) -> str:
    """Return what follows the phrases and clauses that stand before the main clause; empty where all do."""
    while fronted := rules.fronted.match(text):
        comma = text.find(", ", fronted.end())
        text = "" if comma < 0 else text[comma + 2 :]
    return text


def _is_denied(text: str, language: str) -> bool:
    """Tell whether a text denies what follows; "reduced" and "unselected" do not."""
    return any(cue.kind not in ("affix", "lexical") for cue in negation_cues(text, language))


def _open(text: str, rules: Rules) -> bool:
    """Tell whether a text breaks off at a word that wants another."""
    last = text[text.rfind(" ") + 1 :]
    return last.endswith("-") or any(
        pattern.fullmatch(last) for pattern in (rules.finite, rules.link, rules.tight, rules.fronted)
    )


def _heads(sentence: str, rules: Rules) -> Iterator[Stretch]:
    """Yield what opens a sentence: an adverbial, "We found that", a reason."""
    if head := rules.opener.match(sentence):
        yield Stretch(*head.span(1))
    if (head := rules.frame.match(sentence)) and is_clause(sentence[head.end() :], rules):
        yield Stretch(*head.span(1), excepted=head.end(1))
    if (head := rules.since.match(sentence)) and rules.finite.search(sentence[head.end() :].partition(",")[0]):
        yield Stretch(*head.span(1), excepted=head.end("head"))


def _ends(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield reasons, means and purposes at the end of what is said to be so or to be needed."""
    patterns: list[tuple[re.Pattern[str], int | str]] = [(rules.reason, 0), (rules.needed, "cut")]
    if rules.agent.match(sentence):
        patterns.append((rules.aim, 0))
    for pattern, cut in patterns:
        for match in pattern.finditer(sentence):
            start = match.start(cut)
            before = sentence[:start]
            # "It did not stop because ..." may say that it stopped; "We were asked to ..." is about what follows.
            if not is_clause(before, rules) or _is_denied(before, language):
                continue
            if cut == 0 and rules.bound.search(before):
                continue
            if cut or not _open(before, rules):
                yield Stretch(start, match.end(), match.end("head") - start)


def _clauses(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield either of two clauses that are joined, each with a subject of its own."""
    for match in rules.contrast.finditer(sentence):
        before, clause = sentence[: match.start()], sentence[match.end() :]
        verb = rules.finite.search(clause)
        if not verb or not is_clause(before, rules) or not _is_subject(clause, verb):
            continue
        plain = rules.joined.fullmatch(match.group()) or match.group() == "; "
        if plain or not rules.caveat.search(clause):
            yield Stretch(match.start(), len(sentence), len(match.group()))
        # The second stands alone where it does not point back ("one is completed").
        number = rules.some.match(clause)
        if plain and not leans_back(clause, language) and not (number and number.end() == verb.start()):
            yield Stretch(0, match.end() - 1)


def _is_subject(clause: str, verb: re.Match[str]) -> bool:
    """Tell whether what stands before a verb is short and whole; "shows" at the end of a clause may be a noun."""
    subject, rest = clause[: verb.start()], clause[verb.end() :]
    return 0 < count_words(subject) <= _CLAUSE_HEAD and "," not in subject and bool(rest or not verb[0].endswith("s"))


def _members(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield what a list at the end of a sentence holds beyond its first member.

    "A and B" says A; "no A or B" says no A. Neither holds where the list says something only as a whole.
    """
    for match in rules.joined.finditer(sentence):
        before, last = sentence[: match.start()], sentence[match.end() :]
        if _is_verb_phrase(before, last, rules):
            end = len(sentence)
        elif whole := rules.whole.search(last):
            end = match.end() + whole.start()
            last = last[: whole.start()]
        else:
            end = len(sentence)
        if not is_clause(before, rules) or rules.tight.search(before) or rules.bound.search(before):
            continue
        denied = _is_denied(before, language)
        if denied != (match.group("word") in ("or", "nor")):
            continue
        if _is_verb_phrase(before, last, rules):
            yield Stretch(match.start(), end)
            continue
        if rules.equated.search(before):
            continue  # "The locations were Peru and Chile" does not say that they were Peru
        links = rules.link.findall(before)
        parallel = rules.link.match(last)
        if parallel and links and parallel.group() == links[-1]:
            last = last[parallel.end() :].lstrip()
        elif links and links[-1] == "with":
            continue  # "people with A and B" are fewer than people with A
        if not _is_member(last, rules):
            continue
        start = match.start()
        while (comma := sentence.rfind(", ", 0, start)) > 0 and _is_member(sentence[comma + 2 : start], rules):
            if not is_clause(sentence[:comma], rules):
                break
            start = comma
        kept, middle = sentence[:start], sentence[start + 1 : match.start()]
        if _is_counted(kept, rules) or _LABEL.fullmatch(last):
            continue
        if _stands_alone(kept, last, rules) or parallel or _is_series(kept, middle, rules):
            yield Stretch(start, end)


def _is_member(text: str, rules: Rules) -> bool:
    """Tell whether a text is short and holds neither a verb nor what may belong to the whole list."""
    if not 0 < count_words(text) <= _MEMBER or rules.finite.search(text):
        return False
    return not (rules.link.search(text) or rules.fronted.match(text))


def _stands_alone(kept: str, last: str, rules: Rules) -> bool:
    """Tell whether the last member of a list ends in no noun that the first one needs ("heart and lung disease")."""
    if _open(kept, rules):
        return False
    return " " not in last or bool(rules.determiner.match(last)) or bool(_PLURAL.search(kept))


def _is_counted(kept: str, rules: Rules) -> bool:
    """Tell whether a number stands before the first member of a list: it counts them all ("90 boys and girls")."""
    ends = [match.end() for pattern in (rules.finite, rules.link) for match in pattern.finditer(kept)]
    first = kept[max(ends, default=0) :]
    return any(map(str.isdigit, first)) or rules.some.match(first.lstrip()) is not None


def _is_series(kept: str, middle: str, rules: Rules) -> bool:
    """Tell whether the members of a list are whole phrases, so that the first needs no noun of the last.

    One of those between has several words, as in "pain, loss of sleep and muscle weakness", and the first does not end
    as adjectives do.
    """
    whole = any(" " in member.strip() for member in middle.split(","))
    return whole and not _open(kept, rules) and not _ADJECTIVE_LIKE.search(kept)


def _is_verb_phrase(before: str, last: str, rules: Rules) -> bool:
    """Tell whether "and" joins a second verb with the same subject."""
    verb = rules.finite.match(last)
    if verb is None or re.search(r"(?:ed|ing|ly)$", before):
        return False
    # "reported" may be a participle; what follows tells.
    after = last[verb.end() :].lstrip()
    return not verb.group().endswith("ed") or bool(rules.determiner.match(after) or rules.link.match(after))


def _details(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield where, how and with whom something was done: "We included 12 trials in adults" says "12 trials", too.

    What was found is no such thing: a difference between two groups is not one in general.
    """
    if itself := rules.itself.match(sentence):
        # "This review of trials in adults found" is about this review all the same.
        verb = rules.finite.search(sentence, itself.end())
        if (
            verb
            and count_words(sentence[itself.end("name") : verb.start()]) >= SHORTEST_CUT
            and "," not in itself.group()
            and not rules.bound.search(sentence[itself.end("name") : verb.start()])
        ):
            yield Stretch(itself.end("name"), verb.start() - 1)
    event = rules.event.search(sentence)
    if event and (some := rules.some.match(sentence)):
        link = rules.detail.search(sentence, some.end(), event.start())
        if link and _is_doer(sentence[: event.start()], rules, language) and count_words(sentence[: link.start()]) > 1:
            yield Stretch(link.start(), event.start() - 1)
    if event and rules.wanted.search(event.group()) and (topic := rules.research.search(sentence, 0, event.start())):
        # "Trials of the new drug are needed" says that trials are.
        before = sentence[: event.start()]
        if not (rules.fronted.match(before) or rules.finite.search(before) or _is_denied(before, language)):
            yield Stretch(topic.end(), event.start() - 1)
    if event is None or not _is_doer(sentence[: event.start()], rules, language):
        return
    start = event.end()
    if event.group("compared"):
        against = rules.against.search(sentence, start)
        if against is None:
            return
        start = against.end()
    for detail in rules.detail.finditer(sentence, start):
        said = sentence[start : detail.start()]
        if bool(event.group("done")) == bool(count_words(said)) or rules.finite.search(said):
            return
        before = sentence[: detail.start()]
        if rules.result.search(before) or rules.tight.search(said) or rules.bound.search(said):
            return
        if _is_denied(said, language):
            return
        after = sentence[detail.start() :]
        verb = rules.finite.search(after)
        # A verb without "who" or "which" before it is the sentence's own: "reported" was none.
        if verb and not rules.bound.search(after[: verb.start()]) and " that " not in after[: verb.start()]:
            return
        if "," not in said and not _open(before, rules):
            yield Stretch(detail.start(), len(sentence))


def _is_doer(text: str, rules: Rules, language: str) -> bool:
    """Tell whether a text is the whole subject of a plain statement."""
    if not 0 < count_words(text) <= _SUBJECT or rules.fronted.match(text) or rules.finite.search(text):
        return False
    return not (rules.bound.search(text) or _is_denied(text, language))

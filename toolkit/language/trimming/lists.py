"""What "and" and "or" join in a list: the first member often says enough."""

from collections.abc import Iterator

from toolkit.expressions import expression
from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_clause, is_denied, main_clause
from toolkit.language.trimming.joined import is_verb_phrase
from toolkit.language.trimming.rules import Rules

_MEMBER = 5  # words of a member of a list, at most
_LONG_MEMBER = 8  # likewise, where its phrases are sure to be its own
_SPREAD_MEMBER = 7  # likewise, where the word before the list says that each is meant
_BRACKETS = expression(r"\([^()]*\)")
# English and French: a noun in the plural is no modifier of the noun that comes after "and".
_PLURAL = expression(r"[^\W\d_]{2,}[^siu]s$")
_LABEL = expression(r"[A-Z]{1,3}")  # "groups I and II"
# English: how words end that stand before a noun.
_ADJECTIVE_LIKE = expression(
    r"(?:able|al|ant|ar|ary|ed|ent|er|est|free|ful|ial|ible|ic|ing|ish|ive|less|long|ory|ous|term)$"
)
_NOUN_LIKE = expression(
    r"(?:ment|ncer|lcer|ever|atient|vent|(?:anim|approv|arriv|hospit|interv|materi|referr|remov|sign|surviv|tri|withdraw)al)$"
)
# English: how abstract nouns end, which stand by themselves ("mortality and adverse events").
_ABSTRACT = expression(r"(?:age|ance|cy|ence|ism|ity|ness|sion|sis|tion|ure)$")
# English: what is no member of a list: "the treatment and control groups", "pain and finally", "benefits and
# administrative" before "costs", which the table takes for a verb.
_NO_NOUN = expression(
    r"\b(?:arms?|groups?|also|finally|[a-z]+ly|[a-z]{4,}(?:ative|ational|ical)|he|it|she|there|they|we)$|^\s*[a-z]+ly\b"
)
# English: nouns of change want "in" of their own.
_CHANGE = expression(r"(?:ange|crease|cline|ence|ference|gain|loss|ment|rise|tion|trend|fall|drop|ness)s?$")
# English: nouns that the first member of a list may share with the last ("miscarriage and stillbirth rates").
_SHARED = expression(r"\b(?:bias|counts?|factors?|levels?|procedures?|rates?|ratios?|scores?|tests?|times?|values?)$")
_MORE = expression(r"(?:fewer|greater|less|more|no)\b")
_IN_ORDER = expression(r"\brespectively\b|\b(?:and|or) both\b")  # English: members that go with those of another list
_PAIRED = expression(r"\b(?:both|each|respectively)\b")
# English: what tells one kind from others by what was done with it ("trials reporting effects on pain and sleep").
_NARROWS = expression(r"\b[a-z]{3,}ing\b|\bthat [a-z]+(?:ed|s)\b")


def list_members(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield what a list at the end of a sentence holds beyond its first member.

    "A and B" says A; "no A or B" says no A. Neither holds where the list says something only as a whole.
    """
    for match in rules.joined.finditer("" if _IN_ORDER.search(sentence) else sentence):
        before, last = sentence[: match.start()], sentence[match.end() :]
        end = len(sentence)
        if not is_verb_phrase(before, last, rules) and (whole := rules.whole.search(last)):
            end = match.end() + whole.start()
            last = last[: whole.start()]
            if rules.tight.search(last):
                continue  # "and the relation between A and B"
        predicate = before[max((verb.start() for verb in rules.finite.finditer(before)), default=0) :]
        plain = rules.sides.sub("", main_clause(before, rules))
        tight = rules.tight.search(rules.sides.sub("", predicate)) or rules.comparing.search(plain)
        if tight or not is_clause(before, rules) or rules.bound.search(before):
            continue
        denied = is_denied(_BRACKETS.sub("", before), language)
        if is_verb_phrase(before, last, rules):
            # "It did not help and was stopped" says that it did not help; "none helped and was safe" says less.
            verb = rules.finite.search(before)
            if match["word"] == "and" and not (denied and verb and is_denied(before[: verb.start()], language)):
                yield Stretch(match.start(), end)
            continue
        if denied != (match["word"] in ("or", "nor")):
            continue
        if rules.equated.search(before):
            continue  # "The locations were Peru and Chile" does not say that they were Peru
        links = rules.link.findall(before)
        parallel = rules.link.match(last)
        if parallel and links and parallel.group() == links[-1]:
            last = last[parallel.end() :].lstrip()
        elif links and links[-1] == "with":
            continue  # "people with A and B" are fewer than people with A
        # After a comma, "for" and "of" belong to the last member alone: "pain, and goals for treatment".
        if not _is_member(last, rules, own=match.group()[0] == "," and ", " in predicate):
            continue
        start = match.start()
        while (comma := sentence.rfind(", ", 0, start)) > 0 and _is_member(
            sentence[comma + 2 : start], rules, own=True
        ):
            if not is_clause(sentence[:comma], rules):
                break
            start = comma
        kept, middle = sentence[:start], sentence[start + 1 : match.start()]
        if _is_counted(kept, rules) or _LABEL.fullmatch(last):
            continue
        if _stands_alone(kept, last, rules) or parallel or _is_series(kept, middle, rules):
            yield Stretch(start, end)


def _is_member(text: str, rules: Rules, *, own: bool) -> bool:
    """Tell whether a text is short and holds neither a verb nor what may belong to the whole list.

    Args:
        text: what may be a member of a list.
        rules: of its language.
        own: whether a phrase with "for", "of" or "to" in it is sure to be its own.
    """
    if not 0 < count_words(text) <= (_LONG_MEMBER if own else _MEMBER) or rules.finite.search(text):
        return False
    links = [link for link in rules.link.findall(text) if not (own and rules.own.fullmatch(link))]
    return not (links or (" " in text and rules.fronted.match(text)))


def _stands_alone(kept: str, last: str, rules: Rules) -> bool:
    """Tell whether the last member of a list ends in no noun that the first one needs ("heart and lung disease")."""
    first = kept[max((link.end() for link in rules.link.finditer(kept)), default=0) :]
    if breaks_off(kept, rules) or (" of " in last and " of " not in first and not rules.determiner.match(last)):
        return False  # "the length and width of the river"
    return " " not in last or bool(rules.determiner.match(last)) or bool(_PLURAL.search(kept))


def _is_counted(kept: str, rules: Rules) -> bool:
    """Tell whether a number stands before the first member of a list: it counts them all ("90 boys and girls")."""
    announced = kept.rpartition(": ")[0]
    if any(rules.number.match(f"{word} ") or word.isdigit() for word in announced.split()):
        return True  # "in three countries: Samoa, Tonga and Fiji"
    ends = [match.end() for pattern in (rules.finite, rules.link) for match in pattern.finditer(kept)]
    first = kept[max(ends, default=0) :]
    return any(map(str.isdigit, first)) or rules.number.match(first.lstrip()) is not None


def _is_series(kept: str, middle: str, rules: Rules) -> bool:
    """Tell whether the members of a list are whole phrases, so that the first needs no noun of the last.

    One of those between has several words, as in "pain, loss of sleep and muscle weakness", and the first does not end
    as adjectives do.
    """
    whole = any(" " in member.strip() for member in middle.split(","))
    return whole and not breaks_off(kept, rules) and not _is_adjective_like(kept)


def _is_adjective_like(text: str) -> bool:
    """Tell whether a text ends as adjectives do, and in none of the nouns that end likewise."""
    return _ADJECTIVE_LIKE.search(text) is not None and _NOUN_LIKE.search(text) is None


def spread_members(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield what a list holds beyond its first member, where what is said of the list is said of each.

    "The effects on pain and function in adults were small" says so of the effects on pain in adults, too, and so does
    "no difference in pain and function".
    """
    for head in rules.spread.finditer(sentence):
        start = head.end()
        stop = rules.shared.search(sentence, start)
        end = stop.start() if stop else len(sentence)
        region = sentence[start:end].rstrip(", ")
        joints = list(rules.joined.finditer(region))
        if not joints or not _is_spread(sentence[: head.start()], sentence[end:], rules):
            continue
        first, *others = region[: joints[-1].start()].split(", ")
        last = region[joints[-1].end() :]
        if joints[-1]["word"] == "or" and not is_denied(sentence[: head.end()], language):
            continue  # "death or disability" may be counted as one
        parallel = rules.link.match(last)
        if parallel and head.group().endswith(f" {parallel.group()} "):
            last = last[parallel.end() :].lstrip()
        elif stop and sentence.startswith(" in ", end) and (_CHANGE.search(last) or _MORE.match(last)):
            continue  # "differences in mortality and a reduction in pain" are two lists
        members = (first, *others, last)
        if not all(_is_spread_member(each, rules) for each in members) or "," in last or _LABEL.fullmatch(last):
            continue
        if parallel or _is_whole(first, others, last, rules):
            yield Stretch(start + len(first), start + len(region))


def _is_spread(before: str, after: str, rules: Rules) -> bool:
    """Tell whether what is said of a list is said of each member, by what stands before its head and after it."""
    place = before.rfind(", ")
    nearest = before[max(place, before.rfind("; ")) + 1 :]
    if rules.bound.search(nearest) or rules.tight.search(nearest) or _NARROWS.search(nearest):
        return False
    known = rules.finite.search(nearest if place >= 0 else main_clause(before, rules)) is not None
    if place >= 0 and not known and not (rules.fronted.match(before) or rules.opener.match(f"{before[:place]}, ")):
        return False  # the head is a member of a list itself
    # A verb after the list is that of its head, or the list holds a clause; figures after it are those of its members.
    if rules.finite.match(after.lstrip()):
        return not known and not any(map(str.isdigit, after)) and not _PAIRED.search(after)
    return True


def _is_spread_member(text: str, rules: Rules) -> bool:
    """Tell whether a text is short and holds neither a verb nor what may belong to the whole list."""
    if not 0 < count_words(text) <= _SPREAD_MEMBER or any(map(str.isdigit, text)):
        return False
    if any(pattern.search(text) for pattern in (rules.finite, rules.link, rules.tight, rules.joined)):
        return False
    return not (rules.fronted.match(text.lstrip()) or rules.number.match(f"{text.lstrip()} ") or _NO_NOUN.search(text))


def _is_whole(first: str, others: list[str], last: str, rules: Rules) -> bool:
    """Tell whether the first member of a list needs no noun of the last one."""
    if breaks_off(first, rules) or (" of " in last and " of " not in first):
        return False  # "safety and costs of the drug"
    if _SHARED.search(last) and not _PLURAL.search(first):
        return False
    if " " not in last or rules.determiner.match(last) or _PLURAL.search(first) or " of " in first:
        return True
    if _is_adjective_like(first):
        return False
    if any(" " in other.strip() for other in others) or (others and " " in first.strip()):
        return True
    return bool(" " in first.strip() or _ABSTRACT.search(first)) and bool(_ADJECTIVE_LIKE.search(last.split()[0]))

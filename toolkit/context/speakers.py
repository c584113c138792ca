"""Who says what in a transcript: the labels that name speakers, and what is said under each.

A label stands before what is said ("Dr. Reyes: ...", "Q. ...", "[00:12:31] Ana: ..."), on a line of its own ("SPEAKER 2
00:03", "Kelly Roe -- Chief Executive Officer") or as a heading. One label makes no conversation: "Note: ..." names
nobody. Several do that alternate, some of which are surely somebody's, by a title, a given name, a role or the time,
or stand before questions.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Set
from itertools import pairwise
from typing import NamedTuple

from toolkit.context.continuing import ANOTHER, unknown_in
from toolkit.context.labels import LABELS, LONGEST_LABEL, Turn, lines_of, opens_with_letter
from toolkit.context.stopped import stopped_labels
from toolkit.expressions import expression
from toolkit.language.calendar import calendar_names
from toolkit.language.discourse.answers import askers, is_fragment, opens_answer, past_fillers, roles
from toolkit.language.headings import is_given_name, is_section_name, sentence_signs
from toolkit.language.punctuation import CLOSING
from toolkit.model.article import Article, Paragraph, Section
from toolkit.model.base import Span

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3}|\s?[AaPp]\.?[Mm]\b\.?)?"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"  # logs of chats have it before the time
_STAMP = rf"[\[(]?(?:{_DAY},?\s)?{_CLOCK}[\])]?"
_WORD = r"[^\W\d_][\w.'’/-]{0,30}"
_NAME = rf"(?P<name>{_WORD}(?:[ ](?:{_WORD}|\d{{1,3}}|&)){{0,7}}?)"
_ASIDE = r"[ ]?(?:\([^()\n]{1,60}\)|\[[^\[\]\n]{1,40}\])"
_BEFORE = rf"(?:(?:{_STAMP}|[-–—•»>*]{{1,2}})\s*){{0,3}}"
_NOTE = r"(?:[(\[][^\W\d_]{3,24}[)\]]\s+)?"  # "Ana: [laughs] Thank you."
_INLINE = expression(
    rf"{_BEFORE}{_NAME}(?P<aside>(?:{_ASIDE}){{1,3}})?(?P<stamp>,?[ \t]{{1,4}}{_STAMP})?[ \xa0]?:(?:\s+{_NOTE}|\Z)"
)
_STAMPED = expression(rf"{_NAME}(?P<stamp>[ \t]{{1,8}}{_STAMP})(?:\s+|\Z)")
_LETTERS = expression(r"[^\W\d_]+")
_LETTER = expression(r"(?P<name>[A-Z])(?:\.\s+|[ \t]{2,8}|\t)")
_TIMED = expression(rf"\s*{_STAMP}\s*\Z")
_NOTED = expression(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*\Z")
_POST = expression(r"(?P<name>[^\n]{2,60}?)(?:\s(?:--|[-–—])\s[^\n]{2,80}|,\s[^\n]{2,80})?\Z")

# Letters of who asks with those of who answers, in our languages.
_PAIRS = (("Q", "A"), ("F", "A"), ("P", "R"), ("D", "R"), ("Q", "R"))
_PARTICLE = 3  # letters of a word of a name that may be small ("de", "von", "for")
_INDENT = 40  # signs at most
_EDGES = ("", "\n", "\t")

# A conversation has so many speakers, one of whom speaks so many times; who asks and who answers have most letters.
SPEAKERS, TURNS = 2, 2
_PAIRED = 0.9


class _Label(NamedTuple):
    key: str
    start: int
    end: int
    after: int
    sure: bool
    alone: bool = False


def said_by(article: Article) -> dict[str, Turn]:
    """Return how each sentence of a conversation is said, by id; nothing where an article is none."""
    labels = _labels(article)
    if len(labels) < LABELS or not _is_conversation(labels.values(), article):
        return {}
    return dict(_turns(article, labels))


def _is_conversation(labels: Collection[_Label], article: Article) -> bool:
    """Tell whether labels name people who speak by turns: some are surely somebody's, or ask."""
    counts = Counter(label.key for label in labels)
    if len(counts) < SPEAKERS or max(counts.values()) < TURNS:
        return False
    if sum(label.sure for label in labels) >= TURNS:
        return True
    often = sorted((label for label in labels if counts[label.key] >= TURNS), key=lambda label: label.start)
    text, known = article.text, bool(askers(article.language))
    asked = sum(
        known and one.key != other.key and "?" in text[one.after : other.start] for one, other in pairwise(often)
    )
    return asked >= TURNS and len(often) > _PAIRED * len(labels)


def _labels(article: Article) -> dict[int, _Label]:
    """Return what may be the labels of an article, by the place in its text where they begin."""
    found: dict[int, _Label] = {}
    letters: list[_Label] = []
    lines = lines_of(article)
    text, language = article.text, article.language
    title = min(lines, default=0) if article.title in lines.values() else -1
    if title >= 0 and _STAMPED.fullmatch(lines[title]):
        title = -1  # "Ana Roe  9:02 AM": a chat that begins with who speaks has no other title
    for start in dict.fromkeys([*(sentence.start for sentence in article.sentences), *lines]):
        if opens_with_letter(text, start):
            match = _LETTER.match(text, start)
            letters += [_Label(match["name"], start, start + 1, match.end(), True)] if match else []
        elif start != title and ":" in text[start : start + LONGEST_LABEL] and (label := _named(text, start, language)):
            found[start] = label
    # Within a line only a speaker that is known from the start of one goes on.
    marked = {mark.start for mark in article.marks}
    leading = {label.key for start, label in found.items() if _begins_line(text, start) or label.start in marked}
    found = {start: label for start, label in found.items() if label.key in leading}
    if _are_paired(Counter(label.key for label in letters), others=len(found)):
        found.update((label.start, label) for label in letters)
    for start, end, after in stopped_labels(article):
        name = text[start:end]
        found.setdefault(start, _Label(name.lower(), start, end, after, _is_somebody(name, language)))
    return found | _posts(lines, found, language)


def _begins_line(text: str, start: int) -> bool:
    """Tell whether a place is the first of its line, but for an indent."""
    return text[max(0, start - _INDENT) : start].rstrip(" ")[-1:] in _EDGES


def _are_paired(letters: Counter[str], others: int) -> bool:
    """Tell whether letters name who asks and who answers, or who asks among others with names.

    "A.", "B." and "C." are the items of a list.
    """
    pairs = (*_PAIRS, *(((asking, asking) for asking, _ in _PAIRS) if others >= TURNS else ()))
    return any(
        min(letters[one], letters[other]) >= TURNS
        and sum(letters[each] for each in {one, other}) >= _PAIRED * letters.total()
        for one, other in pairs
    )


def _named(text: str, start: int, language: str) -> _Label | None:
    """Return the label before a colon or a time that begins at a place, if its words may be a name."""
    head = text[start : start + LONGEST_LABEL]
    if _TIMED.match(head):
        return None
    match = _INLINE.match(head) or _STAMPED.match(head)
    if match is None:
        return None
    name, timed = match["name"], match["stamp"] is not None or ":" in head[: match.start("name")]
    if not _is_name(name[0].upper() + name[1:] if timed else name):
        return None
    words = name.lower().split()
    if words[0] in sentence_signs("speaker") and len(words) > 1:
        return None  # "She asks: ..."
    if calendar_names(name, language) or (match.re.pattern == _STAMPED.pattern and not _is_post(match)):
        return None
    if is_section_name(name) or (_is_value(name) and not (roles(language) | askers(language)) & {name.lower()}):
        return None
    sure = timed or _is_somebody(name, language)
    at = start + match.start("name")
    alone = match.re.pattern == _STAMPED.pattern and "\n" in match[0]
    return _Label(name.lower(), at, at + len(name), start + match.end(), sure, alone)


def _is_post(match: re.Match[str]) -> bool:
    """Tell whether a name with a time is set off from what follows: "Lunch 12:30" and "At 10:30 we left" are not."""
    return match["stamp"].startswith(("  ", "\t")) or "\n" in match[0][match.end("stamp") :]


def _is_name(name: str) -> bool:
    """Tell whether the words of a label begin with capitals, but for short ones between them."""
    first, *others = name.split()
    small = [word for word in others if word[0].islower() and len(word) > _PARTICLE]
    return first[0].isupper() and (len(others) <= 1 or sentence_signs("courtesy").issuperset(small))


def _is_value(name: str) -> bool:
    """Tell whether a label is one that a value or a note follows ("Note", "Photo")."""
    return name.lower() in sentence_signs("label")


def _is_somebody(name: str, language: str) -> bool:
    """Tell whether a name is surely somebody's: by a title, a given name or a role, with or without a number."""
    words = _LETTERS.findall(name.lower()) or [""]
    plain = " ".join(words)
    known = roles(language) | askers(language)
    return plain in known or not sentence_signs("courtesy").isdisjoint(words) or is_given_name(words[0])


def _posts(lines: Mapping[int, str], known: Mapping[int, _Label], language: str) -> dict[int, _Label]:
    """Return the lines that name who speaks in what follows: the same ones again and again, without a stop."""
    counts = Counter(lines.values())
    found = {}
    for start, line in lines.items():
        if counts[line] < TURNS or start in known or line[-1] in ".?!:;" or is_section_name(line):
            continue
        match = _POST.match(line)
        if match and _is_name(match["name"]) and not _is_value(match["name"]):
            name = match["name"]
            sure = _is_somebody(name, language)
            found[start] = _Label(name.lower(), start, start + len(name), start + len(line), sure, alone=True)
    return found


def _turns(article: Article, labels: Mapping[int, _Label]) -> Iterator[tuple[str, Turn]]:
    """Yield the id of each sentence that is said by somebody, with how."""
    language = article.language
    asking = askers(language)
    label: _Label | None = None
    asked = answering = opening = False
    question: tuple[int, int] | None = None
    turn = 0  # where in the text what one speaker says begins
    names = {word for each in labels.values() for word in each.key.lower().split()}
    for section in article.sections:
        if section.heading is not None:
            label = labels.get(section.heading.start)
            asked, answering, opening = section.heading.text.endswith("?"), False, label is not None
            question, turn = None, section.heading.start
        unknown = set(_unknown(section, labels, label, language))
        for paragraph in section.paragraphs:
            noted = paragraph.id in unknown
            for sentence in paragraph.sentences:
                own = None if _TIMED.match(sentence.text) else labels.get(sentence.start)
                if own:
                    question = (turn, max(turn, sentence.start)) if asked else None
                    label, answering, asked, opening, noted, turn = own, asked, False, True, False, own.after
                reach = max(sentence.start, label.after if label else 0)
                said = min(reach, sentence.end) - sentence.start
                if noted and (mark := ANOTHER.match(sentence.text)):
                    said = mark.end()
                speech = sentence.text[said:]
                if not speech or _NOTED.match(speech) or _TIMED.match(speech):
                    yield sentence.id, Turn(len(sentence.text), len(sentence.text), None, False, False, sentence.end)
                    continue
                gist = len(sentence.text) - len(_past_name(past_fillers(speech, language), names))
                leans = opening and opens_answer(speech, language)
                answering = answering and (leans or is_fragment(speech, language, first=opening))
                asked, opening = asked or speech.rstrip(CLOSING + " ").endswith(("?", "？")), False
                speaker = None
                if label and not noted:
                    speaker = Span(start=label.start, end=label.end, text=article.text[label.start : label.end])
                asks = label is not None and label.key.lower() in asking
                about = None if noted else question
                yield sentence.id, Turn(said, gist, speaker, answering or leans, asks, sentence.end, about, noted)


def _unknown(section: Section, labels: Mapping[int, _Label], label: _Label | None, language: str) -> Iterator[str]:
    """Yield the ids of the paragraphs of a section that stand among turns and are nobody's that is known."""
    block: list[Paragraph] = []
    for paragraph in (*section.paragraphs, None):
        own = [labels[each.start] for each in paragraph.sentences if each.start in labels] if paragraph else []
        if paragraph is not None and not own:
            block.append(paragraph)
            continue
        if label is not None and block:
            name = section.text[label.start - section.start : label.end - section.start]
            found = unknown_in(block, name, language, alone=label.alone, closed=paragraph is not None)
            yield from (each.id for each in found)
        label, block = own[-1] if own else None, []


def _past_name(speech: str, names: Set[str]) -> str:
    """Return what is said after the name of one of those who speak: "Priya, thank you."."""
    name, comma, rest = speech.partition(", ")
    return rest if comma and name.lower() in names else speech

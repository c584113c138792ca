"""Headings in bare text: short lines that stand apart, end without a stop and lead on to something."""

import re
from collections import Counter
from typing import NamedTuple
from unicodedata import category

from toolkit.expressions import expression
from toolkit.language.abbreviations import goes_on
from toolkit.language.headings import is_section_name, sentence_signs
from toolkit.readers import bylines, lines
from toolkit.readers.blocks import Block

MAX_WORDS = 22
MAX_TITLE_WORDS = 40
MAX_LOWER_WORDS = 3  # of a heading in lower case, such as the name of a command
MAX_LENGTH = 300  # code points; longer lines are not looked at
MAX_STACKED = 3  # headings in a row, such as title, part and chapter

_MIN_BLOCKS = 5  # of a text in which a question is taken for a heading; in a shorter one, somebody asks it
_LONG = 100  # code points of a paragraph that is no example or output

_LINK = expression(r"://|\bwww\.|\S@\S+\.\w|[\w/]\.(?:com|org|net|html?|png|jpe?g|py|rs|toml|txt|json|pdf|md)\b")
_WORD = expression(r"[^\W_]+(?:['’.+/#-][^\W_]+)*")
_LABEL = expression(r"([^:]{2,40}):\s+\S")
_ENTRY = expression(r"(\S{1,12})\s?(?:[:=]|\s[-–—])\s\S")
_SECOND_SENTENCE = expression(r"[a-z)][.?]['\"”’)]?\s+[A-Z“\"]|\w!\s+(?:[A-Z][a-z]{1,4}|[A-Z]\w+’\w+)\s[a-z]")
_LAST_WORD = expression(r"[^\W\d_]+\Z")
_LONGEST_SHORT = 12  # code points of an abbreviation
_QUOTES = "\"'”’“»"  # behind the stop of what somebody says, which is no title
_INITIALS = expression(r"\b[A-Z]\.,")
_METHODS = expression(r"(?:method|procedure|métod|méthod|metod|material)", re.IGNORECASE)


class Shape(NamedTuple):
    """How a block looks as a line: ``likely`` from 0 to 1, and whether it ends in a full stop."""

    likely: float
    stopped: bool = False


_NO = Shape(0.0)


def find_headings(text: str, blocks: list[Block]) -> dict[int, float]:
    """Return the blocks that are headings, by their place in ``blocks``, with a confidence in (0, 1]."""
    if len(blocks) < 2:
        return {}  # a heading leads on to something
    shapes = [_shape(text, block, number) for number, block in enumerate(blocks)]
    _drop_entries(text, blocks, shapes)
    comments = _are_comments(text, blocks)
    repeated = Counter(
        text[block.start : block.end] for block, shape in zip(blocks, shapes, strict=True) if shape.likely
    )
    labels = Counter(_label(text, block) for block, shape in zip(blocks, shapes, strict=True) if shape.likely)
    del labels[None]
    found = {}
    in_methods = False
    for number, block in enumerate(blocks):
        shape = shapes[number]
        if not shape.likely or (shape.stopped and not in_methods) or (block.depth and comments):
            continue
        if not shape.stopped and labels[_label(text, block)] > 1:
            continue
        times = 1 if block.depth or shape.likely == 1 else repeated[text[block.start : block.end]]
        if times > 2 or (times == 2 and not _leads_to_prose(blocks, number)):
            continue
        confidence = _in_context(text, blocks, shapes, number)
        if confidence:
            found[number] = confidence
            if not shape.stopped and is_section_name(text[block.start : block.end]):
                in_methods = _METHODS.search(text, block.start, block.end) is not None
    return found


def _label(text: str, block: Block) -> str | None:
    """Return what stands before the colon of a label ("Filename: a.txt"), or None."""
    match = _LABEL.match(text, block.start, min(block.end, block.start + MAX_LENGTH))
    return match[1] if match else None


def _drop_entries(text: str, blocks: list[Block], shapes: list[Shape]) -> None:
    """Take back what is a list of entries: "EST - expressed sequence tag", one below the other."""
    entries = {
        number
        for number, block in enumerate(blocks)
        if shapes[number].likely and not block.depth and _ENTRY.match(text, block.start, block.end)
    }
    for number in entries:
        if number - 1 in entries or number + 1 in entries:
            shapes[number] = _NO


def _are_comments(text: str, blocks: list[Block]) -> bool:
    """Say whether lines such as ``# copy the file`` are comments: several of one depth among code."""
    marked = [number for number, block in enumerate(blocks) if block.depth == 1 and text[block.start - 1] == " "]
    deeper = any(block.depth > 1 for block in blocks)
    return len(marked) > 1 and not deeper and any(block.kind == "code" for block in blocks)


def _shape(text: str, block: Block, number: int) -> Shape:
    """Return how a block looks when it stands alone."""
    if block.depth:
        return _NO if block.depth == 1 and number and text[block.end - 1] == "." else Shape(1.0)
    if block.kind != "paragraph" or block.lines > 1 or block.end - block.start > MAX_LENGTH:
        return _NO
    if block.numbered:
        return Shape(1.0)
    line = text[block.start : block.end]
    if not (line[0].isalnum() or line[0] in "\"'“‘„«¿¡§" or category(line[0]) == "So"):
        return _NO
    words = _WORD.findall(line)
    if not any(word[0].isalpha() for word in words) or len(words) > (MAX_TITLE_WORDS if number == 0 else MAX_WORDS):
        return _NO
    if is_section_name(line):
        return Shape(1.0)
    stopped = line[-1] == "." and line[-3:] != "..."
    if line[-1] in "?!" and (words[0][0].islower() or len(words) < 2):
        return _NO
    if (line[-1] in ";,…:" or line.endswith("...")) or _is_other(line, words):
        return _NO
    if number and (bylines.is_byline(line) or bylines.is_dateline(line) or bylines.opens_with_speaker(line)):
        return _NO
    if number and lines.has_dose(line):
        return _NO
    is_title = (
        not number and line.rstrip(_QUOTES)[-1:] not in ".!?" and not line[0].islower() and len(words) <= MAX_WORDS
    )
    if not (is_title and not _SECOND_SENTENCE.search(line)) and _is_sentence(line, words):
        return _NO
    if stopped and (len(words) > 14 or sentence_signs("verb") & {word.lower() for word in words}):
        return _NO
    if words[0][0].islower() and words[0].lower() == words[0]:
        return Shape(0.5) if len(words) <= MAX_LOWER_WORDS and not stopped else _NO
    return Shape(0.8, stopped)


def _is_other(line: str, words: list[str]) -> bool:
    """Say whether a line is a caption, code, a link, a byline, a date, a label or an entry of a list."""
    if lines.is_caption(line) or lines.is_code(line) or lines.is_row(line):
        return True
    if _LINK.search(line) or bylines.opens_with_date(line) or bylines.opens_with_byline(line):
        return True
    label = _LABEL.match(line)
    if label and (label[1].split()[-1].lower() in sentence_signs("label") or words[0][0].islower()):
        return True
    if (line.count(",") > 2 and any(sign.isdigit() for sign in line)) or _INITIALS.search(line):
        return True
    return words[-1] in sentence_signs("dangling") and words[0].lower() not in sentence_signs("asking")


def _is_sentence(line: str, words: list[str]) -> bool:
    """Say whether a line reads like a sentence, or more than one."""
    if any(not _is_abbreviated(line, match) for match in _SECOND_SENTENCE.finditer(line)):
        return True
    if line[-1] == "!" and len(words) > 4:
        return True
    first = words[0].lower().replace("’", "'")
    if first in sentence_signs("speaker") and len(words) > 3 and (words[0][1:].islower() or len(first) == 1):
        return True
    verbs = sentence_signs("verb")
    return first in sentence_signs("opener") and len(words) > 2 and any(word in verbs for word in words[1:-1])


def _is_abbreviated(line: str, match: re.Match[str]) -> bool:
    """Say whether what looks like the end of a sentence is an abbreviation: "16 Mrd. Euro"."""
    before = _LAST_WORD.search(line, max(0, match.start() - _LONGEST_SHORT), match.start() + 1)
    after = _WORD.match(line, match.end() - 1)
    return bool(before and after and line[match.start() + 1] == "." and goes_on(before[0], after[0]))


def _in_context(text: str, blocks: list[Block], shapes: list[Shape], number: int) -> float:
    """Return the confidence that a block shaped like a heading is one, or 0."""
    block, shape = blocks[number], shapes[number]
    after = number + 1
    while after < len(blocks) and shapes[after].likely and not shapes[after].stopped and after - number < MAX_STACKED:
        after += 1
    if after == len(blocks) or (shapes[after].likely and not shapes[after].stopped):
        return 0.0
    if block.depth:
        return 0.0 if _is_comment(text, blocks, number) else 1.0
    before = blocks[number - 1] if number else None
    if before and lines.is_bare_label(text[before.start : min(before.end, before.start + MAX_LENGTH)]):
        return 0.0
    if text[block.end - 1] in "?!" and len(blocks) < _MIN_BLOCKS and not block.numbered:
        return 0.0
    following = blocks[number + 1]
    if before and not (block.apart or block.numbered) and following.apart and not shapes[number - 1].likely:
        return 0.0  # it touches what stands above, not what stands below
    introduced = number > 0 and not shapes[number - 1].likely and text[blocks[number - 1].end - 1] == ":"
    if introduced and not _leads_to_prose(blocks, number):
        return 0.0
    if shape.likely <= 0.5 and not _is_between_prose(text, blocks, number):
        return 0.0
    if shape.stopped and following.end - following.start <= 2 * (block.end - block.start):
        return 0.0
    return _confidence(shape, number, len(_WORD.findall(text, block.start, block.end)))


def _confidence(shape: Shape, number: int, words: int) -> float:
    """Return how sure it is that a line of this shape is a heading; the bands follow the benchmark's documents."""
    if shape.stopped:
        return 0.8
    if shape.likely <= 0.5:
        return 0.7
    if shape.likely == 1:
        return 0.99
    return 0.98 if number == 0 else 0.96 if words <= 8 else 0.9


def _is_comment(text: str, blocks: list[Block], number: int) -> bool:
    """Say whether a line such as ``# copy the file`` belongs to the code that it touches."""
    if text[blocks[number].start - 2 : blocks[number].start - 1] != "#":
        return False
    after = blocks[number + 1]
    touches_before = not blocks[number].apart and blocks[number - 1].kind == "code"
    touches_after = not after.apart and (after.kind == "code" or text[after.start].islower())
    return touches_before or touches_after


def _leads_to_prose(blocks: list[Block], number: int) -> bool:
    """Say whether a paragraph follows that is too long for an example or some output."""
    return any(
        block.kind == "paragraph" and block.end - block.start >= _LONG for block in blocks[number + 1 : number + 2]
    )


def _is_between_prose(text: str, blocks: list[Block], number: int) -> bool:
    """Say whether a block stands between running text, not among code, lists or other short lines."""
    before, after = blocks[number - 1], blocks[number + 1]
    if number == 0 or after.kind != "paragraph" or after.end - after.start < 60:
        return False
    return before.kind != "code" and text[before.end - 1] in ".!?"

"""Carrying: how protected text travels through an engine, and how it is put back by value.

Three ways. ``visible``: numerals stay in sight (engines make "2 doses" agree) and are found again by their digits;
whatever else is protected travels as a token that looks like a word. ``tokens``: everything does. ``xml``: everything
stands in ``<x id="1">...</x>``, inline markup in ``<g id="2">...</g>``. Tokens have letters only: engines tear digits
off.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape, unescape

from toolkit.expressions import expression
from toolkit.translators.engines.protocol import Carrying
from toolkit.translators.numerals import find_numerals, percent_space
from toolkit.translators.protection import Held, Policy

_TOKEN_HEADS = ("zq", "zx", "qx", "qz", "xq", "zk")
_DIGIT_RUN = expression(r"\d+(?:[.,]\d+)*")
_PERCENT = expression(r"(?<=\d)[ \u00a0\u202f]?%")
_XML_HELD = expression(r"<x\s+id=[\"']?(\d{1,6})[\"']?\s*(?:/>|>(?:[^<]{0,2000}</x>)?)", re.IGNORECASE)
_XML_MARK = expression(r"<(?P<close>/)?g(?:\s+id=[\"']?(?P<id>\d{1,6})[\"']?)?\s*>", re.IGNORECASE)
# Romance engines glue "de" to a numeral that came out of a compound: "cuarentenade14 días".
_GLUED = expression(r"(?<=\w)de$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Inline markup inside a segment: its place among the article's marks and its span in the segment."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Carried:
    """A segment as the engine sees it.

    Attributes:
        text: what is sent.
        way: how protected text travels in it.
        held: what is carried, in order.
        head: first letters of its tokens, found nowhere in the source.
    """

    text: str
    way: Carrying
    held: tuple[Held, ...]
    head: str


@dataclass(frozen=True, slots=True)
class Restored:
    """An engine's answer with everything put back.

    Attributes:
        text: the target text.
        lost: what did not come back, or came back twice.
        places: what came back, with its span in the target.
        stretches: inline markup found in the answer, with its span in the target.
    """

    text: str
    lost: tuple[Held, ...]
    places: tuple[tuple[Held, int, int], ...]
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch of the answer and what it becomes; ``held`` is null for markup that goes away."""

    start: int
    end: int
    text: str
    held: Held | None


def carry(text: str, held: Sequence[Held], way: Carrying, stretches: Iterable[Stretch] = ()) -> Carried:
    """Return the segment as the engine is to see it."""
    if way == "plain":
        return Carried(text, way, (), "")
    if way == "xml":
        return Carried(_with_elements(text, held, tuple(stretches)), way, tuple(held), "")
    head = next((head for head in _TOKEN_HEADS if head not in text.lower()), "zqz")
    pieces, at = [], 0
    for number, one in enumerate(held):
        pieces.append(text[at : one.start])
        pieces.append(one.shown if _in_sight(one, way) and one.shown is not None else _token(head, number, one))
        at = one.end
    return Carried("".join((*pieces, text[at:])), way, tuple(held), head)


def restore(answer: str, carried: Carried, policy: Policy) -> Restored:
    """Return the answer with everything put back; what is missing is in ``lost``."""
    if carried.way == "plain":
        return Restored(answer, (), ())
    opened: list[tuple[int, int, int]] = []
    if carried.way == "xml":
        edits, opened = _element_edits(answer, carried.held)
    else:
        edits = _token_edits(answer, carried)
        sighted = [one for one in carried.held if _in_sight(one, carried.way)]
        edits += _numeral_edits(answer, sighted, policy, edits)
    edits.sort(key=lambda edit: (edit.start, edit.end))
    pieces: list[str] = []
    places: list[tuple[Held, int, int]] = []
    at = length = 0
    offsets = {}
    for edit in edits:
        between = answer[at : edit.start] if carried.way != "xml" else unescape(answer[at : edit.start])
        length += len(between)
        offsets[edit.start] = length
        if edit.held is not None:
            places.append((edit.held, length, length + len(edit.text)))
        pieces += (between, edit.text)
        length += len(edit.text)
        at = edit.end
    pieces.append(answer[at:] if carried.way != "xml" else unescape(answer[at:]))
    came: dict[int, int] = {}
    for one, _, _ in places:
        came[id(one)] = came.get(id(one), 0) + 1
    lost = tuple(one for one in carried.held if came.get(id(one), 0) != 1)
    stretches = tuple(Stretch(number, offsets[start], offsets[end]) for number, start, end in opened)
    return Restored("".join(pieces), lost, tuple(places), stretches)


def _in_sight(held: Held, way: Carrying) -> bool:
    return way == "visible" and held.numeral is not None and held.shown is not None


def _token(head: str, number: int, held: Held) -> str:
    """Return a word that no language has: the head, the number in three letters, and a closing z; with its capital."""
    letters = "".join(chr(ord("a") + number // 26**place % 26) for place in (2, 1, 0))
    token = f"{head}{letters}z"
    return token.capitalize() if held.text[0].isupper() else token


def _token_edits(answer: str, carried: Carried) -> list[_Edit]:
    edits = []
    for match in re.finditer(rf"{carried.head}\s?([a-z]{{3}})\s?z", answer, re.IGNORECASE):
        number = 0
        for letter in match[1].lower():
            number = number * 26 + ord(letter) - ord("a")
        if number < len(carried.held) and not _in_sight(carried.held[number], carried.way):
            held = carried.held[number]
            edits.append(_Edit(match.start(), match.end(), held.written, held))
    return edits


def _numeral_edits(answer: str, sighted: list[Held], policy: Policy, taken: list[_Edit]) -> list[_Edit]:
    """Return the edits that write each numeral in the target's form: found by its digits, else by its value."""
    closed = [(edit.start, edit.end) for edit in taken]
    runs = [
        match
        for match in _DIGIT_RUN.finditer(answer)
        if not any(s < match.end() and match.start() < e for s, e in closed)
    ]
    by_text: dict[str, list[re.Match[str]]] = {}
    for match in reversed(runs):
        by_text.setdefault(match[0], []).append(match)
    edits, missing, used = [], [], set()
    for one in sighted:
        waiting = by_text.get(one.numeral or "")
        if waiting:
            match = waiting.pop()
            used.add(match.start())
            edits.append(_numeral_edit(answer, match, one, policy))
        else:
            missing.append(one)
    for one in missing:
        free = [match for match in runs if match.start() not in used]
        match_by_value = next((match for match in free if _same_value(match[0], one, policy)), None)
        if match_by_value is not None:
            used.add(match_by_value.start())
            edits.append(_numeral_edit(answer, match_by_value, one, policy))
    return edits


def _same_value(written: str, held: Held, policy: Policy) -> bool:
    """Return whether a numeral of the answer is worth what the source's is, in either language's convention."""
    wanted = {numeral.value for numeral in find_numerals(held.numeral or "", policy.source)} - {None}
    readings = {n.value for tag in (policy.source, policy.target) for n in find_numerals(written, tag)} - {None}
    return bool(wanted & readings)


def _numeral_edit(answer: str, match: re.Match[str], held: Held, policy: Policy) -> _Edit:
    """Return the edit for one numeral: localised, cut loose from words glued to it, with the percent sign's space."""
    start, end, written = match.start(), match.end(), held.written
    shown = held.shown or ""
    digits = held.numeral or ""
    if shown == digits or shown.rstrip("% \u00a0\u202f") == digits:
        sign = shown[len(digits) :].strip()
        if sign == "%" and (percent := _PERCENT.match(answer, end)):
            end = percent.end()
        elif sign == "%":
            written = written[: -len((percent_space(policy.target, policy.style) or "") + "%")]
    else:
        # The scale word was translated by the engine: only the digits are written anew.
        written = re.match(r"[\d.,\u00a0\u202f\u2009'’ ]*\d", written)[0]  # type: ignore[index]
    before, after = answer[:start][-24:], answer[end : end + 1]
    if before[-1:].isalpha():
        glued = _GLUED.search(before)
        if glued:
            start -= 2
            written = f" de {written}"
        else:
            written = f" {written}"
    if after.isalpha() and not held.glued:
        written += " "
    return _Edit(start, end, written, held)


def _with_elements(text: str, held: Sequence[Held], stretches: tuple[Stretch, ...]) -> str:
    """Return the segment as XML: held text in x elements, inline markup in g elements around them."""
    # Offset, closing before opening, the inner closing first and the outer opening first, x inside g.
    inserts: list[tuple[int, int, int, int, str]] = []
    for number, one in enumerate(held, 1):
        inserts.append((one.start, 1, -one.end, 1, f'<x id="{number}">'))
        inserts.append((one.end, 0, -one.start, 0, "</x>"))
    for stretch in stretches:
        # Markup that ends inside what is held ("on **March 11**") takes in the whole of it.
        start = min((one.start for one in held if one.start < stretch.start < one.end), default=stretch.start)
        end = max((one.end for one in held if one.start < stretch.end < one.end), default=stretch.end)
        inserts.append((start, 1, -end, 0, f'<g id="{stretch.number}">'))
        inserts.append((end, 0, -start, 1, "</g>"))
    inserts.sort(key=lambda insert: insert[:4])
    pieces: list[str] = []
    at = 0
    for offset, _, _, _, element in inserts:
        pieces += (escape(text[at:offset], quote=False), element)
        at = offset
    return "".join((*pieces, escape(text[at:], quote=False)))


def _element_edits(answer: str, held: tuple[Held, ...]) -> tuple[list[_Edit], list[tuple[int, int, int]]]:
    """Return the edits for x and g elements, and the markup's (number, start, end) in the answer."""
    edits = []
    for match in _XML_HELD.finditer(answer):
        number = int(match[1]) - 1
        if 0 <= number < len(held):
            edits.append(_Edit(match.start(), match.end(), held[number].written, held[number]))
    opened: list[tuple[int, int]] = []
    spans = []
    for match in _XML_MARK.finditer(answer):
        edits.append(_Edit(match.start(), match.end(), "", None))
        if not match["close"]:
            opened.append((int(match["id"] or -1), match.start()))
        elif opened:
            number, start = opened.pop()
            spans.append((number, start, match.start()))
    return edits, spans

"""Subtitles (WebVTT, SubRip) to what is said: times and numbers go, and a sentence over two captions is one again.

A paragraph begins where another voice does, at a dash, at a note such as "[applause]", and after a silence. Where
labels name who speaks, a dash without one stays: it says that it is another.
"""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.punctuation import CLOSING
from toolkit.readers.composition import Composed, Draft, compose

_CLOCK = r"(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})"
_TIMES = expression(rf"[ \t]*{_CLOCK}[ \t]+-->[ \t]+{_CLOCK}")
_VOICE = expression(r"<v(?:\.[\w.]+)?[ \t]+([^>\n]{1,80})>")
_TAG = expression(r"</?[a-z\d][^<>\n]{0,80}>|\{\\[^{}\n]{1,40}\}")
_TURN = expression(r"(?:[-–—]|>>+)[ \t]*(?=\S)")
_NAMED = expression(r"[^\W\d_][\w.'’ -]{0,40}:[ \t]")
_NOTED = expression(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|♪.*)\s*\Z")
_FEWEST = 2  # captions
_LABELLED = 2  # lines with labels, from which on a dash without one is another's
_SILENCE = 2.0  # seconds after a sentence, from which on another paragraph begins


class _Line(NamedTuple):
    """A line of a caption: where it stands, and when the caption begins and ends, in seconds."""

    start: int
    end: int
    begins: float
    ends: float


def subtitles_of(text: str) -> Composed | None:
    """Return what captions say, tied to the file; None where a text is none.

    >>> cues = "1\\n00:00:01,000 --> 00:00:02,000\\nIt rained\\n\\n2\\n00:00:02,000 --> 00:00:03,000\\nall day.\\n"
    >>> subtitles_of(cues).text, subtitles_of("It rained.")
    ('It rained all day.', None)
    """
    lines = list(_lines(text))
    if len({line.begins for line in lines}) < _FEWEST:
        return None
    return compose(_drafts(text, lines))


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines of all captions; what stands between an empty line and the next times is no caption."""
    begins = ends = 0.0
    inside = False
    at = 0
    for raw in text.split("\n"):
        times = _TIMES.match(raw)
        if times:
            begins, ends = (_seconds(times.groups()[first : first + 4]) for first in (0, 4))
            inside = True
        elif not raw.strip():
            inside = False
        elif inside:
            yield _Line(at + len(raw) - len(raw.lstrip()), at + len(raw.rstrip()), begins, ends)
        at += len(raw) + 1


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in clock)
    return 3600 * hours + 60 * minutes + seconds + thousandths / 1000


def _drafts(text: str, lines: list[_Line]) -> Iterator[Draft]:
    """Yield the paragraphs that captions make together."""
    draft, voice, ended, noted = Draft(), "", 0.0, False
    labelled = sum(_NAMED.match(_said(text, line)) is not None for line in lines) >= _LABELLED
    for line in lines:
        start, said = line.start, text[line.start : line.end]
        spoken = _VOICE.match(said)
        another = spoken is not None and spoken[1] != voice
        plain = _TAG.sub("", said).strip()
        turn = _TURN.match(said)
        closed = draft.length > 0 and draft.pieces[-1].rstrip(CLOSING).endswith((".", "!", "?", "…"))
        silent = closed and line.begins - ended >= _SILENCE
        if another or turn or noted or silent or _NOTED.match(plain) or _NAMED.match(plain):
            yield draft
            draft = Draft()
        if spoken:
            if not draft.length:
                draft.add(spoken[1], line.start + spoken.start(1))
                draft.add(": ")
            voice = spoken[1]
        unnamed = turn is not None and not spoken and _NAMED.match(said, turn.end()) is None
        start += turn.end() if turn and not (unnamed and labelled) else 0
        _write(draft, text, start, line.end)
        ended, noted = line.ends, _NOTED.match(plain) is not None
    yield draft


def _said(text: str, line: _Line) -> str:
    """Return a line without the dash before it."""
    said = text[line.start : line.end]
    turn = _TURN.match(said)
    return said[turn.end() :] if turn else said


def _write(draft: Draft, text: str, start: int, end: int) -> None:
    """Write a line without its tags."""
    gap = bool(draft.length) and not draft.pieces[-1].endswith(" ")
    for tag in [*_TAG.finditer(text, start, end), None]:
        upto = tag.start() if tag else end
        if start < upto:
            draft.add(" " if gap else "")
            draft.add(text[start:upto], start)
            gap = False
        start = tag.end() if tag else end

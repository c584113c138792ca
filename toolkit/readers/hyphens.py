"""Words of plain text that were cut in two at the end of a line, made whole and tied to where they stood."""

from functools import cached_property
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.hyphens import DROP, LEAVE, hyphen_between
from toolkit.language.identify import identify
from toolkit.model.article import SourceRun

_CUT = expression(r"(?<=[^\W_])[-‐\u00ad]\n(?=[^\S\n]*[^\W_])")
_CUTS = ("-\n", "‐\n", "\u00ad\n")
_BEFORE = expression(r"(?<![\w-])[^\W_]+\Z")
_AFTER = expression(r"([^\S\n]*)([^\W_]+)(\S*)([^\S\n]*)")
_WORD = expression(r"[^\W\d_]+")
_COMPOUND = expression(r"(?<![^\W\d_])[^\W\d_]++-[^\W\d_]++")
_LONGEST = 40  # code points of a piece of a word
_HYPHENS = frozenset("-‐\u00ad")
_SOFT = "\u00ad"  # stands only where a word may be cut


class Cuts:
    """Says what becomes of hyphens at the ends of lines; the text is looked through when first asked.

    Args:
        text: what holds the words that tell.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _known(self) -> tuple[str, frozenset[str], frozenset[str]]:
        """Language, words and words with a hyphen."""
        lower = self._text.lower()
        language = identify(self._text, default="")[0]
        return language, frozenset(_WORD.findall(lower)), frozenset(_COMPOUND.findall(lower))

    def becomes(self, hyphen: str, before: str, after: str) -> str:
        """Return DROP, KEEP or LEAVE for a hyphen between two pieces of a word."""
        return DROP if hyphen == _SOFT else hyphen_between(before, after, *self._known)

    def between(self, line: str, following: str) -> str:
        """Return DROP, KEEP or LEAVE for the end of a line and what follows on the next; LEAVE where no word is cut.

        >>> Cuts("").between("Look after your-", "self"), Cuts("").between("Look after", "yourself")
        ('drop', 'leave')
        """
        hyphen = line[-1:]
        before = _BEFORE.search(line, max(0, len(line) - 1 - _LONGEST), len(line) - 1) if hyphen in _HYPHENS else None
        after = _AFTER.match(following)
        return LEAVE if before is None or after is None else self.becomes(hyphen, before[0], after[2])


class Mended(NamedTuple):
    """A text whose cut words are whole; ``runs`` ties it to the file, and is None where nothing was mended."""

    text: str
    runs: tuple[SourceRun, ...] | None = None


def mend_hyphens(text: str) -> Mended:
    """Return a text with the words whole that end a line with a hyphen, the rest of such a word on its first line.

    Args:
        text: plain text, with line ends as ``\\n``.

    >>> mend_hyphens("Look after your-\\nself at home.").text
    'Look after yourself\\nat home.'
    """
    cuts = [match.start() for match in _CUT.finditer(text)] if any(cut in text for cut in _CUTS) else []
    if not cuts:
        return Mended(text)
    known = Cuts(text)
    pieces: list[str] = []
    runs: list[SourceRun] = []
    at = length = 0

    def add(start: int, end: int) -> None:
        nonlocal length
        if start < end:
            pieces.append(text[start:end])
            runs.append(SourceRun(text_start=length, source_start=start, length=end - start))
            length += end - start

    for cut in cuts:
        before = _BEFORE.search(text, max(at, cut - _LONGEST), cut)
        after = _AFTER.match(text, cut + 2)
        if before is None or after is None:
            continue
        kept = known.becomes(text[cut], before[0], after[2])
        if kept == LEAVE:
            continue
        add(at, cut if kept == DROP else cut + 1)
        add(after.start(2), after.end(3))
        at = after.end()
        if at < len(text) and text[at] != "\n":
            gap = "\n" + after[1]
            pieces.append(gap)
            length += len(gap)
    if not runs:
        return Mended(text)
    add(at, len(text))
    return Mended("".join(pieces), tuple(runs))

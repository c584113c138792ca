"""Inline markup in translations: where in the target the words stand that the source marks.

An engine that carries elements says so itself. For the others the marked words are translated on their own and looked
for in the target: as they are, else the run of words that has most of their stems.
"""

import re
from collections.abc import Mapping, Sequence

from toolkit.expressions import expression
from toolkit.language.stems import stems
from toolkit.model.article import Mark
from toolkit.model.finding import Finding
from toolkit.model.translation import TargetMark
from toolkit.translators import faults
from toolkit.translators.carrying import Stretch

_WORD = expression(r"\w+(?:['’-]\w+)*")
# Share of a phrase's stems that must stand side by side in the target.
_ENOUGH = 0.5
_MOST_WORDS = 400


def place_marks(
    source: str,
    target: str,
    stretches: Sequence[Stretch],
    found: Sequence[Stretch],
    marks: Sequence[Mark],
    alone: Mapping[str, str],
    language: str,
) -> tuple[tuple[TargetMark, ...], list[Finding]]:
    """Return the marks of a target and a finding for each that has no place in it.

    Args:
        source: the segment.
        target: its translation.
        stretches: the markup of the source segment, by number of the article's mark.
        found: what the engine carried itself, with spans in the target.
        marks: the article's marks.
        alone: translations of the marked words on their own.
        language: BCP 47 tag of the target.
    """
    carried = {stretch.number: stretch for stretch in found}
    placed: list[TargetMark] = []
    missing = []
    for stretch in stretches:
        mark = marks[stretch.number]
        words = source[stretch.start : stretch.end]
        span: tuple[int, int] | None
        if stretch.number in carried:
            span = carried[stretch.number].start, carried[stretch.number].end
        elif not source[: stretch.start].strip() and not source[stretch.end :].strip():
            span = 0, len(target)
        else:
            wished = stretch.start / max(1, len(source)) * len(target)
            span = find_words(target, words, wished) or find_phrase(target, alone.get(words, ""), wished, language)
        if span is None or span[0] >= span[1]:
            missing.append(faults.markup_lost(mark.kind, words))
        else:
            start, end = span
            placed.append(TargetMark(start=start, end=end, text=target[start:end], kind=mark.kind, target=mark.target))
    placed.sort(key=lambda mark: (mark.start, -mark.end))
    return tuple(placed), missing


def find_words(text: str, phrase: str, wished: float) -> tuple[int, int] | None:
    """Return where the very words of ``phrase`` stand in ``text``, nearest to ``wished``; None where they do not."""
    if not phrase.strip():
        return None
    found = re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE)
    return min((match.span() for match in found), key=lambda span: abs(span[0] - wished), default=None)


def find_phrase(text: str, phrase: str, wished: float, language: str) -> tuple[int, int] | None:
    """Return where ``phrase`` stands in ``text``, the occurrence nearest to ``wished``; None where it does not.

    >>> find_phrase("Se usan las células madre.", "célula madre", 0, "es")
    (12, 25)
    """
    phrase = phrase.strip().rstrip(".")
    if not phrase:
        return None
    exact = find_words(text, phrase, wished)
    if exact:
        return exact
    words = list(_WORD.finditer(text))[:_MOST_WORDS]
    wanted = stems([word.lower() for word in _WORD.findall(phrase)], language)
    if not wanted or not words:
        return None
    found = stems([word[0].lower() for word in words], language)
    best: tuple[float, float, int, int] | None = None
    for at in range(len(words)):
        if found[at] not in wanted:
            continue
        for end in range(at + 1, min(len(words), at + len(wanted) + 2) + 1):
            if found[end - 1] not in wanted:
                continue
            common = sum(min(found[at:end].count(stem), wanted.count(stem)) for stem in dict.fromkeys(wanted))
            share = common / max(len(wanted), end - at)
            candidate = (share, -abs(words[at].start() - wished), at, end)
            if best is None or candidate > best:
                best = candidate
    if best is None or best[0] < _ENOUGH:
        return None
    return words[best[2]].start(), words[best[3] - 1].end()

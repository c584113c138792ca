"""Terms of the user's glossary: where the source says one, the translation says its counterpart."""

from collections.abc import Iterator

from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.language.exonyms import fold
from toolkit.language.stems import stems
from toolkit.model.finding import Finding

RULE = declare(
    "glossary",
    70,
    "A term of the glossary is in the source, and the translation has not the term that the glossary gives.",
    good="The stem cells divide (glossary: stem cell = célula madre). → Las células madre se dividen.",
    bad="The stem cells divide (glossary: stem cell = célula madre). → Las células troncales se dividen.",
    severity="warning",
)


def check_glossary(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each glossary term of the source without its counterpart; any inflection will do."""
    if not pair.glossary:
        return
    here, there = _stems(pair.source), _stems(pair.target)
    wanted: dict[str, list[str]] = {}
    for term, counterpart in pair.glossary:
        wanted.setdefault(term, []).append(counterpart)
    covered: list[tuple[int, int]] = []
    # The longest term first: "coronary artery disease" stands for itself, and "disease" is not looked for in it.
    for term in sorted(wanted, key=lambda text: (-len(text), text)):
        at = _find(_stems(Segment(term, pair.source.tag)), here, covered)
        if at is None:
            continue
        first, last = at
        covered.append(at)
        if any(_find(_stems(Segment(form, pair.target.tag)), there, []) is not None for form in wanted[term]):
            continue
        words = pair.source.words
        span = pair.source.span(words[first].start, words[last - 1].end)
        forms = " or ".join(f'"{form}"' for form in wanted[term])
        yield report(
            RULE, f'The glossary has {forms} for "{span.text}"', "Use the term, or check the inflection.", source=span
        )


def _stems(side: Segment) -> list[str]:
    return [fold(stem) for stem in stems([word.folded for word in side.words], side.language)]


def _find(term: list[str], words: list[str], covered: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return where the words of a term stand in a row, outside of what is covered."""
    size = len(term)
    for first in range(len(words) - size + 1) if size else ():
        if words[first : first + size] == term and all(first >= end or first + size <= start for start, end in covered):
            return first, first + size
    return None

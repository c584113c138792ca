"""Words said twice in a row, which engines do when they lose the thread."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.checks.translation.pair import Pair, Word
from toolkit.checks.translation.protocol import declare, report
from toolkit.model.finding import Finding

RULE = declare(
    "duplicated",
    33,
    "The translation says a run of words twice in a row where the source does not.",
    good="They live in very cold water. → Viven en agua muy fría.",
    bad="They live in very cold water. → Viven en agua muy viven en agua muy fría.",
)

# Longest run looked for, in words: a long sentence. It keeps the search linear in the length of the segment.
_LONGEST = 40
# A run shorter than this may end one part and begin the next ("la seguridad, la seguridad pública").
_SURELY_ONE_PART = 4
# The shortest run that counts: "muy muy" and "poco a poco" are said on purpose.
_SHORTEST = 2


def check_duplicated(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each run of two words or more that the translation repeats at once."""
    target = pair.target.words
    lengths = None
    for first, length in _repeats(target):
        gap = pair.target.text[target[first - 1].end : target[first].start]
        if length < _SURELY_ONE_PART and gap.strip():
            continue
        if lengths is None:
            lengths = {period for _, period in _repeats(pair.source.words)}
        if length in lengths:
            continue
        span = pair.target.span(target[first].start, target[first + length - 1].end)
        yield report(RULE, f'"{span.text}" is said twice in a row', "Say it once.", target=span)


def _repeats(words: list[Word]) -> Iterator[tuple[int, int]]:
    """Yield where the second time of each run that follows itself at once begins, and the words of the run."""
    folded = [word.folded for word in words]
    for period in sorted(_periods(folded)):
        same = 0
        for index in range(len(folded) - period):
            same = same + 1 if folded[index] == folded[index + period] else 0
            if same == period:
                same = 0
                run = folded[index + 1 : index + 1 + period]
                if len(set(run)) > 1 and any(len(word) > 1 and not word.isdigit() for word in run):
                    yield index + 1, period


def _periods(folded: list[str]) -> set[int]:
    """Return how far apart the same two words stand, where that can be the length of a repeated run."""
    last: dict[tuple[str, str], int] = {}
    periods = set()
    for index, two in enumerate(pairwise(folded)):
        if two in last and _SHORTEST <= index - last[two] <= _LONGEST:
            periods.add(index - last[two])
        last[two] = index
    return periods

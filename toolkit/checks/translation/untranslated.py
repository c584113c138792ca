"""Text left in the source language: the whole segment, or a run of it."""

from collections.abc import Iterator
from functools import lru_cache

from toolkit.checks.translation.pair import Pair, Word
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.language.stopwords import stopwords
from toolkit.model.finding import Finding

WHOLE = declare(
    "untranslated",
    30,
    "The translation is empty or is the source over again.",
    good="Wash your hands often. → Lávese las manos a menudo.",
    bad="Wash your hands often. → Wash your hands often.",
)
PART = declare(
    "untranslated-part",
    31,
    "A run of the translation is still in the source language.",
    good="Wash your hands and stay at home. → Lávese las manos y quédese en casa.",
    bad="Wash your hands and stay at home. → Lávese las manos and stay at home.",
)

# A run counts from this many words on when it holds two function words that only the source language has, or one and
# so many small words. A title kept in its language ("The Lancet Infectious Diseases") has few of them and capitals.
_SHORTEST = 4
_FUNCTION_WORDS = 2
_SMALL_WORDS = 4

# Signs of paths, commands and identifiers, whose words are not translated.
_CODE = expression(r"[/\\=@|<>{}$]|(?<=\w)_(?=\w)|\s--?\w")
_QUOTES = "\"'“”„‘’«»"


def check_untranslated(pair: Pair) -> Iterator[Finding]:
    """Yield one finding for an untranslated segment, or one for each run that was left as it was."""
    source, target = pair.source, pair.target
    if not source.words or source.language == target.language:
        return
    if not target.text.strip():
        hint = "Translate the segment."
        yield report(WHOLE, "The translation is empty", hint, source=source.span(0, len(source.text)))
        return
    foreign = _own_words(source.language, target.language)
    if not foreign:
        return
    runs = [run for run in _runs(pair, foreign) if _is_prose(run, foreign) and not _is_quoted(pair, run)]
    if not runs and _is_copy(pair, foreign):
        runs = [target.words]
    share = sum(len(run) for run in runs) / max(1, len(target.words))
    if runs and share > 0.8:
        span = target.span(runs[0][0].start, runs[-1][-1].end)
        yield report(WHOLE, "The segment is not translated", "Translate it.", target=span)
        return
    for run in runs:
        span = target.span(run[0].start, run[-1].end)
        yield report(PART, f'"{span.text}" is still in the source language', "Translate it.", target=span)


@lru_cache(maxsize=64)
def _own_words(language: str, other: str) -> frozenset[str]:
    """Return the function words of a language that the other one does not have."""
    return stopwords(language) - stopwords(other)


def _is_copy(pair: Pair, foreign: frozenset[str]) -> bool:
    """Tell whether a short translation is the source itself, and not a name or a title."""
    words = [word.folded for word in pair.target.words]
    if words != [word.folded for word in pair.source.words]:
        return False
    if _CODE.search(pair.target.text):
        return False
    small = [word for word in pair.target.words if word.text.islower() and len(word.text) > 1]
    return any(word.folded in foreign for word in small) or len(small) >= _SHORTEST


def _runs(pair: Pair, foreign: frozenset[str]) -> Iterator[list[Word]]:
    """Yield the stretches of the target that look like the source language.

    A stretch goes on while its words stand in the source segment or are function words of its language, and ends at
    a function word that only the target language has.
    """
    native = _own_words(pair.target.language, pair.source.language)
    known = pair.source.vocabulary
    text = pair.target.text
    run: list[Word] = []
    for word in pair.target.words:
        if run and text[run[-1].end : word.start] != " " and _CODE.search(text, run[-1].end, word.start):
            yield run
            run = []
        if word.folded in foreign or (word.folded in known and word.folded not in native):
            run.append(word)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _is_quoted(pair: Pair, run: list[Word]) -> bool:
    """Tell whether a run is a quotation from the first word to the last, such as a message of a program or a title."""
    before = pair.target.text[run[0].start - 1 : run[0].start]
    after = pair.target.text[run[-1].end : run[-1].end + 3]
    return (
        before in _QUOTES
        and before != ""
        and any(mark in after for mark in _QUOTES)
        and len(run) < len(pair.target.words) / 2
    )


def _is_prose(run: list[Word], foreign: frozenset[str]) -> bool:
    """Tell whether a stretch is running text of the source language, not a title or a name."""
    if len(run) < _SHORTEST:
        return False
    marks = sum(word.folded in foreign for word in run)
    capitals = sum(word.text[0].isupper() for word in run)
    small = sum(word.text.islower() and len(word.text) > 1 for word in run)
    return (marks >= _FUNCTION_WORDS or (marks == 1 and small > _SMALL_WORDS)) and capitals * 2 < len(run)

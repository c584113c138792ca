"""What a summary, of one article or of several, says of itself, compared with what its sentences make it."""

from collections.abc import Iterable, Iterator, Mapping

from toolkit.checks.protocol import Edit, Path, Problem, in_words
from toolkit.language.readability import Counts, add, count, label_of, measure_for
from toolkit.language.tokens import count_words
from toolkit.model.merged import MergedSummary
from toolkit.model.summary import Level, Summary, SummarySentence
from toolkit.model.words import shown

AnySummary = Summary | MergedSummary

# Summaries with their ways in the document.
Placed = Iterable[tuple[Path, AnySummary]]


def false_labels(rule: str, summaries: Placed, language: str) -> Iterator[Problem]:
    """Yield the figures of each summary that differ when measured with the function that the summariser used.

    Args:
        rule: id of the rule that asks.
        summaries: with their ways in the document.
        language: BCP 47 tag of them all.
    """
    counted = _Counted(language)
    for way, summary in summaries:
        for name, claimed, measured in _labels(summary, counted):
            if claimed == measured:
                continue
            path = (*way, name)
            yield Problem(
                rule=rule,
                message=f"`{in_words(path)}` is {shown(claimed)}, but its sentences make it {shown(measured)}",
                hint=f"write {shown(measured)}; --fix does so",
                path=path,
                quote=f"{summary.level} {name}",
                edits=(Edit(path=path, value=measured),),
            )


def false_levels(rule: str, summaries: Placed, levels: Mapping[str, Level]) -> Iterator[Problem]:
    """Yield the levels that are unknown or have other limits than their summary.

    Args:
        rule: id of the rule that asks.
        summaries: with their ways in the document.
        levels: the levels that are known, by name.
    """
    for way, summary in summaries:
        if summary.level is None:
            continue
        path = (*way, "level")
        level = levels.get(summary.level)
        edits: tuple[Edit, ...] = ()
        if level is None:
            message = f"`{in_words(path)}` is {shown(summary.level)}, which is no level known here"
            hint = f"known: {', '.join(levels)}; define it under [tool.toolkit.levels]"
        elif not _fits(summary, level):
            own = [name for name, other in levels.items() if _fits(summary, other)]
            message = (
                f"`{in_words(path)}` is {shown(summary.level)}, whose limits are {_limits(level)}, "
                f"but the summary was made for {_limits(summary)}"
            )
            edits = (Edit(path=path, value=own[0]),) if len(own) == 1 else ()
            hint = f"these are the limits of {shown(own[0])}; --fix writes that" if edits else "make the summary again"
        else:
            continue
        yield Problem(rule=rule, message=message, hint=hint, path=path, quote=summary.level, edits=edits)


class _Counted:
    """Counts of sentences under one measure; the levels share many, and each is counted once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, tuple[Counts, int]] = {}
        self.measure = measure_for(language)

    def __call__(self, sentence: str) -> tuple[Counts, int]:
        if sentence not in self._known:
            self._known[sentence] = count(sentence, self._language, self.measure), count_words(sentence)
        return self._known[sentence]


def _labels(summary: AnySummary, counted: _Counted) -> Iterator[tuple[str, object, object]]:
    """Yield what a summary says of itself, and what is so."""
    counts = [
        counted(_kept(sentence) if isinstance(sentence, SummarySentence) else sentence.text)
        for sentence in summary.sentences
    ]
    found = label_of(
        add(one for one, _ in counts),
        sum(words for _, words in counts),
        counted.measure,
        max_grade=summary.max_grade,
        min_grade=summary.min_grade,
        max_words=summary.max_words,
    )
    for name in found._fields:
        yield name, getattr(summary, name), getattr(found, name)


def _kept(sentence: SummarySentence) -> str:
    """Return what trimming left of a sentence."""
    if not sentence.cuts:
        return sentence.text
    kept, at = "", sentence.start
    for cut in sentence.cuts:
        kept += sentence.text[at - sentence.start : cut.start - sentence.start]
        at = cut.end
    return kept + sentence.text[at - sentence.start :]


def _fits(summary: AnySummary, level: Level) -> bool:
    """Say whether a summary was made for a level's limits; a smaller or larger budget may be asked for."""
    return (summary.max_grade, summary.min_grade) == (level.max_grade, level.min_grade)


def _limits(limits: AnySummary | Level) -> str:
    floor = "no floor" if limits.min_grade is None else f"grade {limits.min_grade:g} and up"
    ceiling = "no ceiling" if limits.max_grade is None else f"up to grade {limits.max_grade:g}"
    return f"{floor}, {ceiling}"

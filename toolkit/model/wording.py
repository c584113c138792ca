"""Levels and what a summary reached, in words; the command line, the writers and the checks say it alike."""

from toolkit.model.merged import MergedSummary
from toolkit.model.summary import Level, Summary


def target_in_words(floor: float | None, ceiling: float | None) -> str | None:
    """Return a target grade in words, or None where there is no target.

    >>> target_in_words(None, 9), target_in_words(9.5, 11), target_in_words(11.5, None)
    ('9', '9.5 to 11', '11.5 and up')
    """
    if floor is None:
        return None if ceiling is None else f"{ceiling:g}"
    return f"{floor:g} and up" if ceiling is None else f"{floor:g} to {ceiling:g}"


def level_in_words(level: Level) -> str:
    """Return a level's target and budget in words.

    >>> level_in_words(Level(name="easy", max_grade=9, max_words=120))
    'grade 9, at most 120 words'
    """
    target = target_in_words(level.min_grade, level.max_grade)
    parts = [f"grade {target}" if target else "any grade"]
    if level.share is not None:
        parts.append(f"at most {level.share:.0%} of the article")
    elif level.max_words is not None:
        parts.append(f"at most {level.max_words} words")
    if level.trim:
        parts.append("trimmed")
    return ", ".join(parts)


def reached_in_words(summary: Summary | MergedSummary) -> str:
    """Return what a summary reached against what was asked for, in one line.

    >>> reached_in_words(Summary(method="m", solver="s", measure="flesch-kincaid", max_grade=9, max_words=120,
    ...                          grade=8.7, readability=8.7, words=80, target_met=True, floor_met=True))
    'Grade 8.7 (target 9): met; 80 of 120 words'

    An article that is too easy for a floor misses it as one that is too hard misses a ceiling.

    >>> reached_in_words(Summary(method="m", solver="s", measure="flesch-kincaid", min_grade=11.5, max_words=200,
    ...                          grade=10.1, readability=10.1, words=190, target_met=True, floor_met=False))
    'Grade 10.1 (target 11.5 and up): missed, easier than that; 190 of 200 words'

    Without school years of its own a formula is held against what it gives for English of those years.

    >>> reached_in_words(Summary(method="m", solver="s", measure="lix", max_grade=9, max_words=120,
    ...                          readability=40.2, words=80, target_met=True, floor_met=True))
    'LIX 40.2 (target: the LIX of English for grade 9): met; 80 of 120 words'
    """
    if summary.words == 0:
        who = "the articles have" if isinstance(summary, MergedSummary) else "the article has"
        of = f' about "{summary.about}"' if summary.about else ""
        return f"No summary: {who} no sentence{of} that can stand in one of {summary.max_words} words"
    target = target_in_words(summary.min_grade, summary.max_grade)
    if summary.grade is not None:
        reached, aim = f"Grade {summary.grade:.1f}", f"target {target}"
    elif summary.readability is not None:
        scale = summary.measure.upper()
        reached, aim = f"{scale} {summary.readability:.1f}", f"target: the {scale} of English for grade {target}"
    else:
        reached, aim = "No grade", f"target {target}"
    if target is not None:
        reached += f" ({aim}): {_verdict(summary)}"
    return f"{reached}; {summary.words} of {summary.max_words} words"


def _verdict(summary: Summary | MergedSummary) -> str:
    if not summary.target_met:
        return "missed, harder than that"
    return "met" if summary.floor_met else "missed, easier than that"

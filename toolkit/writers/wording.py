"""What a summary reached and what an article holds, in words; the text formats share it."""

from toolkit.model.article import Article
from toolkit.model.fact import Fact
from toolkit.model.summary import Summary, SummarySentence


def target(summary: Summary) -> str | None:
    """Return the target of a summary in words, such as ``9.5 to 11`` or ``at most 9``; None where it has none."""
    low, high = summary.min_grade, summary.max_grade
    if low is not None and high is not None:
        return f"{low:g} to {high:g}"
    if high is not None:
        return f"at most {high:g}"
    return f"at least {low:g}" if low is not None else None


def reached(summary: Summary) -> str:
    """Return what a summary reached, such as ``Grade 8.7 (target at most 9): met; 118 of 120 words``."""
    grade = f"Grade {summary.grade:.1f}" if summary.grade is not None else "No grade"
    aim = target(summary)
    verdict = ""
    if aim is not None:
        verdict = f" (target {aim}): {'met' if summary.target_met and summary.floor_met else 'missed'}"
    return f"{grade}{verdict}; {summary.words} of {summary.max_words} words"


def sentence_note(sentence: SummarySentence, *, scores: bool, reasons: bool) -> str:
    """Return the score of a sentence and why it was chosen, as asked for, in square brackets; or nothing."""
    parts = [f"{sentence.score:.6f}"] if scores and sentence.score is not None else []
    if reasons and sentence.reason is not None:
        parts += [", ".join(sentence.reason.terms)] if sentence.reason.terms else []
        parts += [f"{name} {value:+.3f}" for name, value in sentence.reason.features.items()]
    return f"[{sentence.id}: {'; '.join(parts)}]" if parts else ""


def weightiest_facts(article: Article, count: int) -> list[Fact]:
    """Return the ``count`` facts with the highest scores, in the order of the text."""
    ranked = sorted(article.facts, key=lambda fact: (-fact.score, fact.start))[:count]
    return sorted(ranked, key=lambda fact: fact.start)

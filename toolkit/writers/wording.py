"""Notes on a summary's sentences and the choice of key facts; the text formats share them."""

from toolkit.model.article import Article
from toolkit.model.fact import Fact
from toolkit.model.summary import ChosenSentence


def sentence_note(sentence: ChosenSentence, *, scores: bool, reasons: bool) -> str:
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

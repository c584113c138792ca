"""Notes on a summary's sentences and the choice of key facts; the text formats share them."""

from toolkit.language.statements.codes import is_code, is_known
from toolkit.model.article import Article
from toolkit.model.fact import Fact
from toolkit.model.summary import ChosenSentence
from toolkit.model.term import Term


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


def fact_note(fact: Fact, article: Article) -> str:
    """Return the long forms of the abbreviations that a fact uses and does not spell out, in square brackets; or none.

    The extractor takes an abbreviation with a known long form for explained, so whoever shows a fact shows these.
    """
    meant: dict[str, Term] = {}
    for term in article.terms:
        if term.id not in fact.terms or term.kind != "abbreviation" or not is_code(term.text) or is_known(term.text):
            continue
        # One short form may have two long ones: the one that the article gave last before the fact is meant.
        if term.text not in meant or term.start <= fact.start:
            meant[term.text] = term
    missing = [
        f"{form}: {' '.join(term.meaning.text.split())}"
        for form, term in meant.items()
        if not fact.start <= term.meaning.start < fact.end
    ]
    return f"[{'; '.join(missing)}]" if missing else ""


def fact_line(fact: Fact, article: Article) -> str:
    """Return a fact on one line, with who says it in a transcript and the long forms that it needs."""
    return " ".join(filter(None, [fact.attribution, *fact.text.split("\n"), fact_note(fact, article)]))

"""Notes on a summary's sentences and the choice of key facts; the text formats share them."""

from collections.abc import Sequence

from toolkit.context.turns import turns_of
from toolkit.language.statements.codes import is_code, is_known
from toolkit.model.article import Article
from toolkit.model.fact import Fact
from toolkit.model.summary import ChosenSentence, SummarySentence
from toolkit.model.term import Term


def sentence_note(sentence: ChosenSentence, *, scores: bool, reasons: bool) -> str:
    """Return the score of a sentence and why it was chosen, as asked for, in square brackets; or nothing."""
    parts = [f"{sentence.score:.6f}"] if scores and sentence.score is not None else []
    if reasons and sentence.reason is not None:
        parts += [", ".join(sentence.reason.terms)] if sentence.reason.terms else []
        parts += [f"{name} {value:+.3f}" for name, value in sentence.reason.features.items()]
    return f"[{sentence.id}: {'; '.join(parts)}]" if parts else ""


def with_speakers(sentences: Sequence[SummarySentence], article: Article, *, each: bool) -> list[str]:
    """Return the sentences as a reader sees them, in a transcript with who says them: ``[Dr. Reyes] We did.``.

    Args:
        sentences: of a summary, in source order.
        article: where they come from.
        each: name who speaks at every sentence, not only where another than before does. A sentence that begins with
            the label of who says it needs no other.
    """
    turns = turns_of(article)
    shown = []
    before = ""
    for sentence in sentences:
        turn = turns.get(sentence.id)
        speaker = article.text[slice(*turn.speaker)] if turn and turn.speaker else ""
        named = turn is not None and turn.said > 0
        shown.append(
            f"[{speaker}] {sentence.shown}" if speaker and not named and (each or speaker != before) else sentence.shown
        )
        before = speaker
    return shown


def fact_speaker(fact: Fact, article: Article) -> str:
    """Return who says a fact of a transcript, in square brackets, where the fact itself does not name it."""
    sentence = next((each for each in article.sentences if each.id == fact.sentence), None)
    turn = turns_of(article).get(sentence.id) if sentence else None
    if sentence is None or turn is None or turn.speaker is None or fact.start < sentence.start + turn.said:
        return ""
    return f"[{article.text[slice(*turn.speaker)]}]"


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
    return " ".join(filter(None, [fact_speaker(fact, article), *fact.text.split("\n"), fact_note(fact, article)]))

"""Abbreviations that a summary uses before it says what they mean, with the article's own long forms."""

from collections.abc import Sequence

from toolkit.model.base import Span
from toolkit.model.summary import GlossaryEntry, SummarySentence
from toolkit.model.term import Term


def glossary_of(sentences: Sequence[SummarySentence], terms: Sequence[Term]) -> tuple[GlossaryEntry, ...]:
    """Return an entry for each abbreviation whose first use in the summary comes without its long form.

    Args:
        sentences: the summary's sentences, in source order.
        terms: the article's terms.

    Returns:
        The entries in the order of first use; the span of an entry is that use. A use that trimming cut is none, and
        neither is one in a sentence that the summary shows with the long form.
    """
    entries = []
    for term in terms:
        if term.kind != "abbreviation":
            continue
        places = sorted((term, *term.uses), key=lambda place: place.start)
        first = next((place for place in places if _shown(place, sentences)), None)
        if first is None or (_shown(term.meaning, sentences) and term.meaning.start <= first.end):
            continue
        entries.append(
            GlossaryEntry(start=first.start, end=first.end, text=first.text, term=term.id, meaning=_span(term.meaning))
        )
    return tuple(sorted(entries, key=lambda entry: (entry.start, entry.term)))


def _shown(span: Span, sentences: Sequence[SummarySentence]) -> bool:
    """Tell whether the summary shows a span of the article, whole."""
    return any(
        sentence.start <= span.start
        and span.end <= sentence.end
        and all(span.end <= cut.start or span.start >= cut.end for cut in sentence.cuts)
        for sentence in sentences
    )


def _span(span: Span) -> Span:
    return Span(start=span.start, end=span.end, text=span.text)

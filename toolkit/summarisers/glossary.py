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
    by_form: dict[str, list[Term]] = {}
    for term in terms:
        if term.kind == "abbreviation":
            by_form.setdefault(term.text, []).append(term)
    entries: dict[int, GlossaryEntry] = {}
    for form, meanings in by_form.items():
        places = sorted({(use.start, use.start + len(form)) for term in meanings for use in (term, *term.uses)})
        first = next((place for place in places if _shown(*place, sentences)), None)
        if first is None:
            continue
        start, end = first
        # One short form may have two long ones: the one that the article gave last before the use is meant.
        term = max((term for term in meanings if term.start <= start), default=meanings[0], key=lambda term: term.start)
        meaning = term.meaning
        if not (_shown(meaning.start, meaning.end, sentences) and meaning.start <= end):
            spans = Span(start=meaning.start, end=meaning.end, text=meaning.text)
            entries[start] = GlossaryEntry(start=start, end=end, text=form, term=term.id, meaning=spans)
    return tuple(entries[start] for start in sorted(entries))


def _shown(start: int, end: int, sentences: Sequence[SummarySentence]) -> bool:
    """Tell whether the summary shows a stretch of the article, whole."""
    return any(
        sentence.start <= start
        and end <= sentence.end
        and all(end <= cut.start or start >= cut.end for cut in sentence.cuts)
        for sentence in sentences
    )

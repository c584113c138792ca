"""Terms: the abbreviations that an article explains and the definitions that it gives."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from msgspec.structs import replace

from toolkit.language.definitions import definition
from toolkit.language.short_forms import FormPair, form_pairs, uses
from toolkit.model.article import PROSE, Article, Paragraph
from toolkit.model.base import Span
from toolkit.model.term import Term

READ = PROSE | {"footnote", "caption"}
DEFINING = frozenset({"paragraph", "list_item"})


class TermExtractor:
    """Finds abbreviations with their long forms and terms with their definitions."""

    name = "terms"
    requires = ("sentences",)
    provides = ("terms",)

    def __call__(self, article: Article) -> tuple[Term, ...]:
        """Return the terms of an article in the order in which it explains them.

        An abbreviation is given once for each long form, at the first place that explains it, with its other
        uses; a term once for each article, by its first definition.
        """
        found = sorted(chain(_abbreviations(article), _definitions(article)), key=lambda term: (term.start, term.end))
        return tuple(replace(term, id=f"d{number}") for number, term in enumerate(found, 1))


def _abbreviations(article: Article) -> Iterator[Term]:
    """Yield abbreviations; ids are given later."""
    text = article.text
    first: dict[tuple[str, str], tuple[FormPair, str | None]] = {}
    for offset, block, paragraph in _blocks(article):
        for pair in form_pairs(block):
            short = block[pair.short_start : pair.short_end]
            long = block[pair.long_start : pair.long_end]
            key = (short, " ".join(long.lower().split()))
            if key not in first:
                placed = pair.shifted(offset)
                first[key] = (placed, _sentence_at(paragraph, placed.short_start))
    places = uses(text, dict.fromkeys(short for short, _ in first)) if first else {}
    for (short, _), ((start, end, long_start, long_end, _cost), sentence) in first.items():
        yield Term(
            id="d1",
            kind="abbreviation",
            start=start,
            end=end,
            text=short,
            meaning=Span(start=long_start, end=long_end, text=text[long_start:long_end]),
            sentence=sentence,
            uses=tuple(Span(start=a, end=b, text=text[a:b]) for a, b in places[short] if a != start),
        )


def _definitions(article: Article) -> Iterator[Term]:
    """Yield definitions; ids are given later."""
    seen: set[str] = set()
    for paragraph in article.paragraphs:
        if paragraph.kind not in DEFINING:
            continue
        for sentence in paragraph.sentences:
            found = definition(sentence.text, article.language)
            if found is None:
                continue
            term = sentence.text[found.term_start : found.term_end]
            if term.lower() in seen:
                continue
            seen.add(term.lower())
            start, end = sentence.start + found.meaning_start, sentence.start + found.meaning_end
            yield Term(
                id="d1",
                kind="definition",
                start=sentence.start + found.term_start,
                end=sentence.start + found.term_end,
                text=term,
                meaning=Span(start=start, end=end, text=article.text[start:end]),
                sentence=sentence.id,
            )


def _blocks(article: Article) -> Iterator[tuple[int, str, Paragraph | None]]:
    """Yield headings and paragraphs of prose: offset, text and the paragraph."""
    for section in article.sections:
        if section.heading:
            yield section.heading.start, section.heading.text, None
        for paragraph in section.paragraphs:
            if paragraph.kind in READ:
                yield paragraph.start, paragraph.text, paragraph


def _sentence_at(paragraph: Paragraph | None, place: int) -> str | None:
    sentences = paragraph.sentences if paragraph else ()
    index = bisect_right(sentences, place, key=lambda sentence: sentence.start) - 1
    return sentences[index].id if index >= 0 and place < sentences[index].end else None

"""Compares two versions of an article: what it says, what stands beside its sentences, and what was made of it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from toolkit.comparison.changes import Action, Change, Comparison, Subject
from toolkit.comparison.rows import headings, lines, links, metadata, sentences
from toolkit.comparison.versions import versions
from toolkit.language.readability import label
from toolkit.model.article import Article
from toolkit.model.base import Span
from toolkit.model.figure import Figure
from toolkit.model.summary import Summary


def compare(old: Article, new: Article) -> Comparison:
    """Return what changed from ``old`` to ``new``.

    >>> import toolkit
    >>> old, new = (toolkit.convert_text(f"The dam is {height} metres high.") for height in (30, 40))
    >>> [(change.subject, change.old_value, change.new_value) for change in compare(old, new).changes][0]
    ('figure', 30, 40)
    """
    changes = (
        *_value("title", old.title, new.title),
        *_value("language", old.language, new.language),
        *_entries("metadata", metadata(old), metadata(new)),
        *_sequence("heading", headings(old), headings(new), old, new),
        *_figures(old, new),
        *_sequence("fact", old.facts, new.facts, old, new),
        *_terms(old, new),
        *_sequence("sentence", sentences(old), sentences(new), old, new),
        *_sequence("table", lines(old, "table"), lines(new, "table"), old, new),
        *_sequence("code", lines(old, "code"), lines(new, "code"), old, new),
        *_sequence("link", links(old), links(new), old, new),
        *_grades(old, new),
        *_summaries(old, new),
    )
    return Comparison(changes=tuple(changes))


def _value(subject: Subject, old: str | None, new: str | None) -> Iterator[Change]:
    if old != new:
        action = "added" if old is None else "removed" if new is None else "changed"
        yield Change(subject=subject, action=action, old=old, new=new)  # type: ignore[arg-type]


def _section_of(article: Article, place: int) -> str | None:
    """Return the heading under which a place of the text stands."""
    for section in article.sections:
        if section.start <= place < section.end:
            return section.heading.text if section.heading is not None else None
    return None


def _blocks(old: Sequence[object], new: Sequence[object]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches in which two sequences differ."""
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield a, b, c, d


def _sequence(
    subject: Subject, old: Sequence[Span], new: Sequence[Span], before: Article, after: Article
) -> Iterator[Change]:
    """Yield the differences of two rows of texts; what moved is told once."""
    gone: list[Span] = []
    come: list[Span] = []
    texts = [span.text for span in old], [span.text for span in new]
    for a, b, c, d in _blocks(*texts):
        pairs = versions(texts[0][a:b], texts[1][c:d])
        for i, j in pairs:
            was, now = old[a + i], new[c + j]
            section = _section_of(after, now.start)
            yield Change(subject=subject, action="changed", old=was.text, new=now.text, section=section)
        paired = {i for i, _ in pairs}, {j for _, j in pairs}
        gone += [old[a + i] for i in range(b - a) if i not in paired[0]]
        come += [new[c + j] for j in range(d - c) if j not in paired[1]]
    moved = {span.text for span in gone} & {span.text for span in come}
    for span in gone:
        if span.text not in moved:
            yield Change(subject=subject, action="removed", old=span.text, section=_section_of(before, span.start))
    for span in come:
        was_text = span.text if span.text in moved else None
        action: Action = "moved" if was_text else "added"
        yield Change(
            subject=subject, action=action, old=was_text, new=span.text, section=_section_of(after, span.start)
        )


def _figures(old: Article, new: Article) -> Iterator[Change]:
    """Yield the figures that changed; one that keeps its unit and place in the row is told as changed."""
    for a, b, c, d in _blocks(
        [_meaning(figure) for figure in old.figures], [_meaning(figure) for figure in new.figures]
    ):
        gone, come = list(old.figures[a:b]), list(new.figures[c:d])
        for after in come:
            before = next((figure for figure in gone if (figure.kind, figure.unit) == (after.kind, after.unit)), None)
            if before is not None:
                gone.remove(before)
            yield _figure_change(before, after, new)
        for before in gone:
            yield _figure_change(before, None, old)


def _meaning(figure: Figure) -> tuple[object, ...]:
    """Return what two figures share that say the same in other words."""
    return figure.value, figure.value_to, figure.unit, figure.date


def _figure_change(old: Figure | None, new: Figure | None, article: Article) -> Change:
    place = (new or old).start  # type: ignore[union-attr]
    return Change(
        subject="figure",
        action="added" if old is None else "removed" if new is None else "changed",
        old=None if old is None else old.text,
        new=None if new is None else new.text,
        old_value=None if old is None else old.value,
        new_value=None if new is None else new.value,
        section=_section_of(article, place),
    )


def _terms(old: Article, new: Article) -> Iterator[Change]:
    for kind in ("abbreviation", "definition"):
        before, after = (
            {term.text: term.meaning.text for term in article.terms if term.kind == kind} for article in (old, new)
        )
        yield from _entries("term", before, after)


def _entries(subject: Subject, before: dict[str, str], after: dict[str, str]) -> Iterator[Change]:
    """Yield the differences of two tables of names and what stands beside them."""
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name), after.get(name)
        if was != now:
            yield Change(
                subject=subject,
                action="added" if was is None else "removed" if now is None else "changed",
                old=None if was is None else f"{name}: {was}",
                new=None if now is None else f"{name}: {now}",
            )


def _grades(old: Article, new: Article) -> Iterator[Change]:
    """Yield one change if the whole article reads at another grade, to one place."""
    was, now = (label([s.text for s in article.sentences], article.language) for article in (old, new))
    if was.grade is None or now.grade is None or round(was.grade, 1) == round(now.grade, 1):
        return
    yield Change(
        subject="grade",
        action="changed",
        old=f"{was.grade:.1f} ({was.measure})",
        new=f"{now.grade:.1f} ({now.measure})",
        old_value=round(was.grade, 1),
        new_value=round(now.grade, 1),
    )


def _summaries(old: Article, new: Article) -> Iterator[Change]:
    """Yield the summaries that changed, where both versions have some."""
    if not old.summaries or not new.summaries:
        return
    before = {_name(summary): summary for summary in old.summaries}
    after = {_name(summary): summary for summary in new.summaries}
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            action = "added" if was is None else "removed"
            yield Change(subject="summary", action=action, old=was and was.text, new=now and now.text, section=name)  # type: ignore[arg-type]
        elif was.text != now.text:
            yield Change(
                subject="summary",
                action="changed",
                old=was.text,
                new=now.text,
                old_value=was.grade,
                new_value=now.grade,
                section=name,
            )


def _name(summary: Summary) -> str:
    return summary.level or f"{summary.max_words} words"

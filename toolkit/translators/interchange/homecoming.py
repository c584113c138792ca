"""Human edits come home: the units of a bilingual file, put into the article's translation."""

import msgspec

from toolkit.language.tags import primary
from toolkit.model.article import Article
from toolkit.model.base import Struct
from toolkit.model.errors import InputError
from toolkit.model.translation import Segment, Translation
from toolkit.translators import faults
from toolkit.translators.guard import Checker
from toolkit.translators.interchange.units import BilingualFile, BilingualUnit, target_marks
from toolkit.translators.segments import source_segments, summary_at


class Homecoming(Struct, frozen=True, kw_only=True):
    """What came home.

    Attributes:
        changed: ids of segments whose target or state is new.
        unchanged: how many came back as they were.
        stale: ids of segments whose source has changed since the file was written; they are flagged.
        unknown: ids of units that belong to no segment.
        missing: ids of segments that the file does not have.
    """

    changed: tuple[str, ...] = ()
    unchanged: int = 0
    stale: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def bring_home(
    article: Article,
    file: BilingualFile,
    *,
    target_language: str | None = None,
    level: str | None = None,
    checker: Checker | None = None,
) -> tuple[Article, Homecoming]:
    """Return the article with the file's targets and states in its translation, and what became of each unit.

    Units are told by their source text first and by their id second: text that moved keeps its translation, and text
    that was rewritten is flagged with the old translation beside it.

    Args:
        article: the article, as it is now.
        file: what a person, or another tool, sent back.
        target_language: BCP 47 tag, for files that do not say.
        level: level of the summary that was translated; the whole article if not given.
        checker: returns the findings of a source text and its translation.

    Raises:
        InputError: the languages do not fit, or no unit belongs to the article.
    """
    target = file.target_language or target_language
    if target is None:
        raise InputError(f"{file.name}: does not say its target language; name it")
    if file.source_language and primary(file.source_language) != primary(article.language):
        raise InputError(f"{file.name}: is from {file.source_language}, the article is in {article.language}")
    before = next(
        (one for one in article.translations if one.level == level and one.target_language.lower() == target.lower()),
        None,
    )
    segments = before.segments if before is not None else _untranslated(article, level)
    settled, report = _settle(article, segments, file, checker)
    if not report.changed and not report.unchanged and not report.stale:
        raise InputError(f"{file.name}: none of its units belongs to this article; check that the two fit")
    if before is not None:
        after = msgspec.structs.replace(before, segments=settled)
        others = [after if one is before else one for one in article.translations]
    else:
        after = Translation(
            source_language=article.language, target_language=target, engine="import", level=level, segments=settled
        )
        others = [*article.translations, after]
    return article.with_translations(*others), report


def _settle(
    article: Article, segments: tuple[Segment, ...], file: BilingualFile, checker: Checker | None
) -> tuple[tuple[Segment, ...], Homecoming]:
    by_text: dict[str, list[BilingualUnit]] = {}
    by_id: dict[str, BilingualUnit] = {}
    for one in file.units:
        by_text.setdefault(one.source, []).append(one)
        by_id.setdefault(one.id, one)
    settled: list[Segment] = []
    changed: list[str] = []
    stale: list[str] = []
    missing: list[str] = []
    used: set[int] = set()
    unchanged = 0
    same_text = [_of_same_text(segment, by_text.get(segment.source, []), used) for segment in segments]
    for segment, unit in zip(segments, same_text, strict=True):
        old = by_id.get(segment.id)
        if unit is not None:
            new = _edited(segment, unit, article, checker)
            changed += [segment.id] if new is not segment else []
            unchanged += new is segment
        elif old is not None and id(old) not in used and old.target is not None:
            used.add(id(old))
            new = _stale(segment, old)
            stale.append(segment.id)
        else:
            new = segment
            missing.append(segment.id)
        settled.append(new)
    unknown = tuple(unit.id for unit in file.units if id(unit) not in used)
    report = Homecoming(
        changed=tuple(changed), unchanged=unchanged, stale=tuple(stale), unknown=unknown, missing=tuple(missing)
    )
    return tuple(settled), report


def _of_same_text(segment: Segment, units: list[BilingualUnit], used: set[int]) -> BilingualUnit | None:
    """Return the unit for a segment among those of its text: of its id, else the first that no other segment has."""
    of_its_id = next((unit for unit in units if unit.id == segment.id), None)
    free = next((unit for unit in units if id(unit) not in used), None)
    unit = of_its_id or free or (units[0] if units else None)
    if unit is not None:
        used.add(id(unit))
    return unit


def _edited(segment: Segment, unit: BilingualUnit, article: Article, checker: Checker | None) -> Segment:
    """Return the segment with the unit's target and state; the very same where both are as before."""
    if unit.target is None:
        return segment
    marks = target_marks(unit, article.marks)
    if unit.target == segment.target and segment.state != "untranslated":
        if unit.state == segment.state:
            return segment
        return msgspec.structs.replace(segment, state=unit.state)
    findings = tuple(checker(segment.source, unit.target)) if checker else ()
    state = "translated" if unit.state in ("flagged", "untranslated") else unit.state
    if state == "translated" and any(map(faults.is_serious, findings)):
        state = "flagged"
    return msgspec.structs.replace(
        segment, target=unit.target, state=state, origin="human", marks=marks, findings=findings
    )


def _stale(segment: Segment, unit: BilingualUnit) -> Segment:
    """Return the segment with the translation of its old text, flagged."""
    return msgspec.structs.replace(
        segment,
        target=unit.target or "",
        state="flagged",
        origin="human",
        marks=(),
        findings=(faults.source_changed(unit.source),),
    )


def _untranslated(article: Article, level: str | None) -> tuple[Segment, ...]:
    return tuple(
        Segment(
            id=one.id,
            start=one.start,
            end=one.end,
            speaker=one.speaker,
            source=one.text,
            target=one.text,
            state="untranslated",
            origin="none",
        )
        for one in source_segments(article, None if level is None else summary_at(article, level))
    )

"""XLIFF 2.1 (ISO 21720:2017 and OASIS standard of 2018): out to translation tools and back."""

from lxml import etree

from toolkit.model.article import Article
from toolkit.model.errors import InputError
from toolkit.model.translation import Segment, SegmentState, Translation
from toolkit.translators.interchange.inline import Tags, first, language_of, read_inline, write_inline
from toolkit.translators.interchange.units import (
    BilingualFile,
    BilingualUnit,
    has_target,
    numbered_marks,
    source_marks,
)
from toolkit.translators.interchange.xml import local_name, quote

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
# What the standard's four states do not say goes into the sub-state, under a prefix of our own.
_PREFIX = "toolkit:"
_OUT: dict[SegmentState, str] = {
    "final": "final",
    "flagged": "translated",
    "reviewed": "reviewed",
    "translated": "translated",
    "untranslated": "initial",
}
_IN: dict[str, SegmentState] = {
    "final": "final",
    "initial": "untranslated",
    "reviewed": "reviewed",
    "translated": "translated",
}


def write_xliff21(article: Article, translation: Translation) -> bytes:
    """Return a translation as XLIFF 2.1: a unit for each segment, with its state, markup and findings."""
    head = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="{NAMESPACE}" version="2.1" '
        f'srcLang="{quote(translation.source_language)}" trgLang="{quote(translation.target_language)}">\n'
        f'<file id="f1" original="{quote(article.source.path or "article")}" xml:space="preserve">\n'
    )
    units = [_unit(article, segment) for segment in translation.segments]
    return "".join((head, *units, "</file>\n</xliff>\n")).encode("utf-8")


def _unit(article: Article, segment: Segment) -> str:
    marks = source_marks(article, segment) if article.marks else []
    source = write_inline(segment.source, marks, _tags(article), _code_point)
    target = ""
    if has_target(segment):
        numbered = numbered_marks(segment, article.marks, [number for number, _, _ in marks])
        target = f"<target>{write_inline(segment.target, numbered, _tags(article), _code_point)}</target>\n"
    notes = "".join(
        f'<note category="{quote(finding.rule)}" appliesTo="target">{quote(finding.message)}</note>\n'
        for finding in segment.findings
    )
    notes += f'<note category="origin">{quote(segment.origin)}</note>\n'
    sub_state = f' subState="{_PREFIX}{segment.state}"' if segment.state == "flagged" else ""
    return (
        f'<unit id="{quote(segment.id)}">\n<notes>\n{notes}</notes>\n'
        f'<segment state="{_OUT[segment.state]}"{sub_state}>\n<source>{source}</source>\n{target}</segment>\n</unit>\n'
    )


def read_xliff21(root: etree._Element, name: str) -> BilingualFile:
    """Return what an XLIFF 2 document holds; a unit of several segments is put together.

    Raises:
        InputError: it has no file element.
    """
    if first(root, "file") is None:
        raise InputError(f"{name}: XLIFF without a file element; export it again")
    units = tuple(_read_unit(unit) for unit in root.iter("{*}unit") if unit.get("translate") != "no")
    return BilingualFile(
        name=name,
        source_language=language_of(root, "srcLang"),
        target_language=language_of(root, "trgLang"),
        units=units,
    )


def _read_unit(unit: etree._Element) -> BilingualUnit:
    source = target = ""
    translated = False
    marks: list[tuple[int, int, int]] = []
    states: list[SegmentState] = []
    for part in unit:
        if local_name(part) not in ("segment", "ignorable"):
            continue
        left, right = first(part, "source"), first(part, "target")
        text = read_inline(left, _number, _sign)[0] if left is not None else ""
        source += text
        if right is not None:
            written, inside = read_inline(right, _number, _sign)
            marks += [(number, start + len(target), end + len(target)) for number, start, end in inside]
            target += written
            translated = translated or (local_name(part) == "segment" and bool(written))
        elif local_name(part) == "ignorable":
            target += text
        if local_name(part) == "segment":
            states.append(_state(part, right is not None))
    state: SegmentState = min(states, key=_PROGRESS.index) if states else "untranslated"
    return BilingualUnit(
        id=unit.get("id", ""),
        source=source,
        target=target if translated else None,
        state=state,
        origin=_origin(unit),
        marks=tuple(marks),
        line=unit.sourceline,
    )


# From the least to the most advanced; a unit is as far as its last segment.
_PROGRESS: tuple[SegmentState, ...] = ("untranslated", "flagged", "translated", "reviewed", "final")


def _state(segment: etree._Element, has_target_element: bool) -> SegmentState:
    if not has_target_element:
        return "untranslated"
    sub_state = segment.get("subState", "").removeprefix(_PREFIX)
    said = segment.get("state")
    if said == "translated" and sub_state == "flagged":
        return "flagged"
    # A target under "initial", the default, is a tool's that keeps no states.
    return _IN.get(said or "translated", "translated") if said != "initial" else "translated"


def _origin(unit: etree._Element) -> str | None:
    notes = first(unit, "notes")
    for note in notes if notes is not None else ():
        if note.get("category") == "origin":
            return note.text or None
    return None


def _tags(article: Article) -> Tags:
    def tags(number: int) -> tuple[str, str]:
        # The standard's own types of formatting and links; what it has no name for has none here.
        kind = {"link": "link", "image": "image"}.get(article.marks[number].kind, "fmt")
        return f'<pc id="{number}" type="{kind}">', "</pc>"

    return tags


def _code_point(ordinal: int) -> str:
    return f'<cp hex="{ordinal:04X}"/>'


def _number(element: etree._Element) -> int | None:
    number = element.get("id", "")
    return int(number) if local_name(element) == "pc" and number.isascii() and number.isdigit() else None


def _sign(element: etree._Element) -> str:
    if local_name(element) != "cp":
        return ""
    try:
        return chr(int(element.get("hex", ""), 16))
    except (ValueError, OverflowError):
        return ""

"""XLIFF 2.1 (ISO 21720:2017 and OASIS standard of 2018): out to translation tools and back."""

from lxml import etree

from toolkit.model.article import Article
from toolkit.model.errors import InputError
from toolkit.model.translation import MarkKind, Segment, SegmentState, Translation
from toolkit.translators.interchange.inline import Dialect, first, language_of, read_inline, write_sides
from toolkit.translators.interchange.units import BilingualFile, BilingualUnit
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
    source, written = write_sides(article, segment, _DIALECT)
    target = "" if written is None else f"<target>{written}</target>\n"
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
        text = read_inline(left, _DIALECT)[0]
        source += text
        if right is not None:
            written, inside = read_inline(right, _DIALECT)
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


def _opening(number: int, kind: MarkKind) -> str:
    # The standard's own types of formatting and links; what it has no name for has none here.
    standard = {"link": "link", "image": "image"}.get(kind, "fmt")
    return f'<pc id="{number}" type="{standard}">'


def _sign(code: int) -> str:
    return f'<cp hex="{code:04X}"/>'


def _code_of(element: etree._Element) -> str:
    return element.get("hex", "") if local_name(element) == "cp" else ""


_DIALECT = Dialect(mark="pc", opening=_opening, sign=_sign, code_of=_code_of)

"""XLIFF 1.2 (OASIS standard of 2008): out to translation tools and back."""

from lxml import etree

from toolkit.model.article import Article
from toolkit.model.errors import InputError
from toolkit.model.translation import Segment, SegmentState, Translation
from toolkit.translators.interchange.inline import Tags, first, language_of, read_inline, write_inline
from toolkit.translators.interchange.units import BilingualFile, BilingualUnit, has_target, numbered_marks, source_marks
from toolkit.translators.interchange.xml import local_name, quote

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"

_OUT: dict[SegmentState, str] = {
    "final": "final",
    "flagged": "needs-review-translation",
    "reviewed": "signed-off",
    "translated": "translated",
    "untranslated": "needs-translation",
}
_IN: dict[str, SegmentState] = {
    "final": "final",
    "needs-adaptation": "flagged",
    "needs-l10n": "flagged",
    "needs-review-adaptation": "flagged",
    "needs-review-l10n": "flagged",
    "needs-review-translation": "flagged",
    "needs-translation": "untranslated",
    "new": "untranslated",
    "signed-off": "reviewed",
    "translated": "translated",
}


def write_xliff12(article: Article, translation: Translation) -> bytes:
    """Return a translation as XLIFF 1.2: a trans-unit for each segment, with its state, markup and findings."""
    head = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="{NAMESPACE}" version="1.2">\n'
        f'<file original="{quote(article.source.path or "article")}" datatype="plaintext" xml:space="preserve" '
        f'source-language="{quote(translation.source_language)}" '
        f'target-language="{quote(translation.target_language)}">\n'
        "<body>\n"
    )
    units = [_unit(article, segment) for segment in translation.segments]
    return "".join((head, *units, "</body>\n</file>\n</xliff>\n")).encode("utf-8")


def _unit(article: Article, segment: Segment) -> str:
    marks = source_marks(article, segment) if article.marks else []
    source = write_inline(segment.source, marks, _tags(article), _code_point)
    target = ""
    if has_target(segment):
        numbered = numbered_marks(segment, article.marks, [number for number, _, _ in marks])
        text = write_inline(segment.target, numbered, _tags(article), _code_point)
        target = f'<target state="{_OUT[segment.state]}" state-qualifier="x-{quote(segment.origin)}">{text}</target>\n'
    notes = "".join(
        f'<note from="{quote(finding.rule)}">{quote(finding.message)}</note>\n' for finding in segment.findings
    )
    approved = ' approved="yes"' if segment.state == "final" else ""
    return f'<trans-unit id="{quote(segment.id)}"{approved}>\n<source>{source}</source>\n{target}{notes}</trans-unit>\n'


def read_xliff12(root: etree._Element, name: str) -> BilingualFile:
    """Return what an XLIFF 1.2 document holds; units that are not to be translated are left out.

    Raises:
        InputError: it has no file element.
    """
    files = [child for child in root if local_name(child) == "file"]
    if not files:
        raise InputError(f"{name}: XLIFF without a file element; export it again")
    units = tuple(
        _read_unit(unit)
        for file in files
        for unit in file.iter("{*}trans-unit")
        if unit.get("translate") != "no" and first(unit, "source") is not None
    )
    return BilingualFile(
        name=name,
        source_language=language_of(files[0], "source-language"),
        target_language=language_of(files[0], "target-language"),
        units=units,
    )


def _read_unit(unit: etree._Element) -> BilingualUnit:
    source, target = first(unit, "source"), first(unit, "target")
    text, marks = ("", ()) if target is None else read_inline(target, _number, _sign)
    state: SegmentState = "untranslated"
    if target is not None:
        state = _IN.get(target.get("state", ""), "translated") if text else "untranslated"
        if unit.get("approved") == "yes":
            state = "final"
    return BilingualUnit(
        id=unit.get("id", ""),
        source=read_inline(source, _number, _sign)[0] if source is not None else "",
        target=None if target is None or (state == "untranslated" and not text) else text,
        state=state,
        origin=(target.get("state-qualifier", "") if target is not None else "").removeprefix("x-") or None,
        marks=marks,
        line=unit.sourceline,
    )


def _tags(article: Article) -> Tags:
    def tags(number: int) -> tuple[str, str]:
        return f'<g id="{number}" ctype="x-{article.marks[number].kind}">', "</g>"

    return tags


def _code_point(ordinal: int) -> str:
    """XLIFF 1.2 has no element for signs that XML cannot hold; a placeholder of our own type stands for it."""
    return f'<x id="cp{ordinal:x}" ctype="x-cp-{ordinal:x}"/>'


def _number(element: etree._Element) -> int | None:
    number = element.get("id", "")
    return int(number) if local_name(element) == "g" and number.isascii() and number.isdigit() else None


def _sign(element: etree._Element) -> str:
    kind = element.get("ctype", "")
    if local_name(element) != "x" or not kind.startswith("x-cp-"):
        return ""
    try:
        return chr(int(kind.removeprefix("x-cp-"), 16))
    except (ValueError, OverflowError):
        return ""

"""XLIFF 1.2 (OASIS standard of 2008): out to translation tools and back."""

from lxml import etree

from toolkit.model.article import Article
from toolkit.model.errors import InputError
from toolkit.model.translation import MarkKind, Segment, SegmentState, Translation
from toolkit.translators.interchange.inline import Dialect, first, language_of, read_inline, write_sides
from toolkit.translators.interchange.units import BilingualFile, BilingualUnit
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
    source, written = write_sides(article, segment, _DIALECT)
    target = ""
    if written is not None:
        origin = f"x-{quote(segment.origin)}"
        target = f'<target state="{_OUT[segment.state]}" state-qualifier="{origin}">{written}</target>\n'
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
    text, marks = read_inline(target, _DIALECT)
    state: SegmentState = "untranslated"
    if target is not None:
        state = _IN.get(target.get("state", ""), "translated") if text else "untranslated"
        if unit.get("approved") == "yes":
            state = "final"
    return BilingualUnit(
        id=unit.get("id", ""),
        source=read_inline(source, _DIALECT)[0],
        target=None if target is None or (state == "untranslated" and not text) else text,
        state=state,
        origin=(target.get("state-qualifier", "") if target is not None else "").removeprefix("x-") or None,
        marks=marks,
        line=unit.sourceline,
    )


def _opening(number: int, kind: MarkKind) -> str:
    return f'<g id="{number}" ctype="x-{kind}">'


def _sign(code: int) -> str:
    """XLIFF 1.2 has no element for signs that XML cannot hold; a placeholder of our own type stands for it."""
    return f'<x id="cp{code:x}" ctype="{_SIGN}{code:x}"/>'


def _code_of(element: etree._Element) -> str:
    kind = element.get("ctype", "")
    return kind.removeprefix(_SIGN) if local_name(element) == "x" and kind.startswith(_SIGN) else ""


_SIGN = "x-cp-"
_DIALECT = Dialect(mark="g", opening=_opening, sign=_sign, code_of=_code_of)
